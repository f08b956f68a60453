import type { LinkSecond, TalkerLoad } from "../contracts/link-event.js";
import { listed, nameOf } from "./wording.js";

const BITS = 8;

/** `the untagged link`, `the link of VLAN 10`. */
export function linkName(link: string): string {
  return link === "untagged" ? "the untagged link" : `the link of VLAN ${link}`;
}

/** Of bytes in a second: `12.3 Mbit/s`, `850 kbit/s`. */
export function rateText(bytesPerSecond: number): string {
  const bits = BITS * bytesPerSecond;
  if (bits >= 1e6) return `${Number((bits / 1e6).toPrecision(3))} Mbit/s`;
  return `${Number((bits / 1e3).toPrecision(3))} kbit/s`;
}

/** Whole percent of the capacity, or with a digit where that is little. */
export function percentText(bytesPerSecond: number, capacityMbps: number): string {
  return `${Number(((100 * BITS * bytesPerSecond) / (capacityMbps * 1e6)).toPrecision(2))} %`;
}

/** Bytes per second that the link can carry. */
export function capacityBytes(capacityMbps: number): number {
  return (capacityMbps * 1e6) / BITS;
}

/** `10.0.0.50 to 10.0.0.60 tcp/8080`. */
export function talkerName({ client, server, session }: TalkerLoad["talker"]): string {
  const port = server.port === undefined ? "" : ` ${session?.transport ?? "udp"}/${server.port}`;
  return `${nameOf(client)} to ${nameOf(server)}${port}`;
}

/** The heaviest of a second. */
export function topTalkers({ talkers }: LinkSecond): string {
  if (talkers.length === 0) return "nothing but control traffic";
  return listed(talkers.slice(0, 3).map(({ talker, bytes }) => `${talkerName(talker)} (${rateText(bytes)})`));
}
