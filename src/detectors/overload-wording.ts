import type { Baseline } from "../contracts/baseline.js";
import type { Talker } from "../contracts/link-event.js";
import { rateText, talkerName } from "./link-wording.js";
import { baselineName, capitalised } from "./wording.js";

/** What the link carried while learning, when its loops were well. */
export function overloadExpected(link: string, baseline: Baseline): string {
  const learned = baseline.timing.link(link);
  const name = capitalised(baselineName(baseline));
  if (learned === undefined) return `${name} has nothing of this link.`;
  const { bytesPerSecondOfMinute: minute, otherPerTenSeconds: other } = learned;
  return (
    `${name} has at most ${rateText(minute.max)} on it in a minute, over ${minute.n} seconds, of which no more than ` +
    `${rateText(other.max / 10)} was no control traffic, and none of these loops suffered.`
  );
}

/** Why it matters and what to do next; `talker` is who took the headroom, if it is a flow. */
export function overloadWhy(talker: Talker | undefined, isBlind: boolean): string {
  const next =
    talker === undefined
      ? "Find the source of the load and cut it off."
      : `Stop or limit ${talkerName(talker)}, or give it a VLAN or a priority of its own.`;
  const doubt = isBlind
    ? " The sensor itself misses packets at this time, so the mirror may be what is overloaded."
    : "";
  return (
    "A loop that gets its values late controls the process by the past, and stops when they come too late: that is " +
    `how production stops for want of bandwidth.${doubt} ${next}`
  );
}
