import type { Baseline } from "../contracts/baseline.js";
import type { Party, Session } from "../contracts/sensor-event.js";

const LISTED = 3;

/** How people call it: its address, else its MAC. */
export function nameOf(party: Party): string {
  return party.ip ?? party.mac ?? party.asset;
}

/** As `nameOf`, for an asset of the baseline. */
export function assetName(baseline: Baseline, id: string): string {
  return baseline.asset(id)?.ips[0] ?? id.replace(/^a:(ip:)?/, "");
}

/** `1 write`, `12 writes`. */
export function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** `a`, `a and b`, `a, b, c and 4 more`. */
export function listed(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? "nothing";
  if (items.length > LISTED) return `${items.slice(0, LISTED).join(", ")} and ${items.length - LISTED} more`;
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** What the baseline rests on, as the subject of a sentence. */
export function baselineName(baseline: Baseline): string {
  const [from, to] = baseline.window;
  const day = from.slice(0, 10);
  const until = to.startsWith(day) ? to.slice(11, 19) : `${to.slice(0, 10)} ${to.slice(11, 19)}`;
  return `the baseline (${day} ${from.slice(11, 19)} to ${until} UTC, ${counted(baseline.packets, "packet")})`;
}

/** `tcp/502`, or the protocol over it once that is known. */
export function serviceName({ transport, protocol, server, service }: Session): string {
  if (protocol !== undefined) return `${transport}/${server.port} (${protocol})`;
  return /^\d+$/.test(service) ? `${transport}/${service}` : `${transport}/${server.port} (${service})`;
}

/** With a capital first letter. */
export function capitalised(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
