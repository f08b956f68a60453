import type { DetectContext } from "../contracts/detector.js";
import type { Party } from "../contracts/sensor-event.js";
import type { PacketTime } from "../core/packet-time.js";
import type { Claimant } from "./claimant.js";

const ADVERTISER_ROLE = "router-advertisement/server";
/** Routers that did nothing but advertise speak as seldom as twice an hour. [RFC 4861 §6.2.1] */
const SILENT_ROUTER_US = 3_600_000_000;

/** Two addresses claimed of late whose owners have a conduit in the baseline. */
export function claimsBothEnds(
  { claims }: Claimant,
  windowUs: number,
  now: PacketTime,
  { baseline }: DetectContext,
): readonly [string, string] | undefined {
  if (baseline === undefined) return undefined;
  const fresh = claims.filter(({ lastTime }) => now - lastTime <= windowUs);
  for (const [i, one] of fresh.entries()) {
    for (const other of fresh.slice(i + 1)) {
      const [a, b] = [one.victim.asset, other.victim.asset];
      if (a !== b && baseline.conduitsBetween(a, b).length > 0) return [one.ip, other.ip];
    }
  }
  return undefined;
}

/**
 * Advertises itself as a router, and is none in the baseline. A device that the baseline knows may have done so too
 * seldom for a short learning.
 */
export function isRogueRouter(party: Party, { baseline }: DetectContext): boolean {
  if (baseline === undefined) return false;
  const known = baseline.asset(party.asset);
  if (known === undefined) return baseline.doubtful("asset", party.asset) === undefined;
  if (known.isRouter || (known.roles[ADVERTISER_ROLE] ?? 0) > 0) return false;
  const [from, to] = baseline.window;
  return Date.parse(to) - Date.parse(from) >= SILENT_ROUTER_US / 1000;
}
