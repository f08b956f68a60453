import type { Baseline } from "../contracts/baseline.js";
import type { Talker } from "../contracts/link-event.js";
import { rateText, talkerName } from "./link-wording.js";
import type { Blame } from "./load-growth.js";
import { baselineName, capitalised, counted, listed, nameOf } from "./wording.js";

const WINDOW_SECONDS = 60;

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

/** Who took the headroom, and how much of it; without the full stop. */
export function blameText(blame: Blame): string {
  if (blame.kind === "frames") {
    const by = blame.sender === undefined ? "" : `, those to all and to groups most of all by ${nameOf(blame.sender)}`;
    return `What took the headroom are frames that belong to no flow${by}, with ${growthText(blame)}`;
  }
  if (blame.kind === "flows") {
    const flows = blame.flows.map(({ talker, ...growth }) => `${talkerName(talker)} with ${growthText(growth)}`);
    return `What took the headroom is ${listed(flows)}`;
  }
  const { kind, party, count, heaviest } = blame;
  const ends = kind === "sender" ? "began" : "received";
  return (
    `What took the headroom are ${counted(count, "flow")} that ${nameOf(party)} ${ends}, with ${growthText(blame)}; ` +
    `the heaviest is ${talkerName(heaviest.talker)}`
  );
}

function growthText({ share, bytes }: { readonly share: number; readonly bytes: number }): string {
  return `${Math.round(100 * share)} % of the growth (${rateText(bytes / WINDOW_SECONDS)} more than usual)`;
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
