import type { Finding } from "../contracts/detector.js";
import type { LinkSecond } from "../contracts/link-event.js";
import type { Party } from "../contracts/sensor-event.js";
import { FINDING_DEFAULTS } from "./finding-defaults.js";

type Said = Pick<Finding, "key" | "observed" | "expected" | "why"> & Partial<Finding>;

/** A finding about a link; its actor is who carries most on it beside control. */
export function linkFinding(second: LinkSecond, note: string, said: Said): Finding {
  const { time, frame, capture, talkers, link } = second;
  const heaviest = talkers[0]?.talker;
  return {
    ...FINDING_DEFAULTS,
    time,
    frame,
    capture,
    actor: heaviest?.client ?? linkParty(link),
    target: heaviest?.server,
    evidence: [{ time, frame, capture, note }],
    ...said,
  };
}

/** The link itself, where nobody stands out. */
function linkParty(link: string): Party {
  return { asset: `link:${link}`, station: undefined, mac: undefined, ip: undefined, port: undefined };
}
