import type { LinkSecond } from "../contracts/link-event.js";
import type { Party } from "../contracts/sensor-event.js";

/** Who sent most of the frames to groups in this second, by its link address. */
export function groupSenderOf({ groupSender: mac, link }: LinkSecond): Party | undefined {
  if (mac === undefined) return undefined;
  const station = link === "untagged" ? mac : `${mac}@${link}`;
  return { asset: `a:${station}`, station, mac, ip: undefined, port: undefined };
}
