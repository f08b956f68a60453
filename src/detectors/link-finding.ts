import type { Finding } from "../contracts/detector.js";
import type { LinkSecond } from "../contracts/link-event.js";
import type { Party } from "../contracts/sensor-event.js";
import { FINDING_DEFAULTS } from "./finding-defaults.js";

type Said = Pick<Finding, "observed" | "expected" | "why"> & Partial<Finding>;

/** A finding about a link and who carries most on it beside control: somebody else who does so is another finding. */
export function linkFinding(second: LinkSecond, note: string, said: Said): Finding {
  const { time, frame, capture, talkers, link } = second;
  const heaviest = talkers[0]?.talker;
  const actor = heaviest?.client ?? linkParty(link);
  return {
    ...FINDING_DEFAULTS,
    time,
    frame,
    capture,
    key: [link, actor.asset],
    actor,
    target: heaviest?.server,
    evidence: [{ time, frame, capture, note }],
    ...said,
  };
}

/** The link itself, where nobody stands out. */
function linkParty(link: string): Party {
  return { asset: `link:${link}`, station: undefined, mac: undefined, ip: undefined, port: undefined };
}
