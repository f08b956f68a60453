import type { Party } from "../contracts/sensor-event.js";
import type { BoundedMap } from "../core/bounded-map.js";
import type { PacketTime } from "../core/packet-time.js";

const SIGNS_MAX = 12;
const CLAIMS_MAX = 16;

/** What speaks for poisoning. Only unasked answers add up; of every other kind one counts. */
export interface Sign {
  readonly kind: "answer" | "forged" | "both-ends" | "relay" | "router" | "override";
  readonly points: number;
  readonly note: string;
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
}

/** An address that another holds. */
export interface Claim {
  readonly ip: string;
  readonly victim: Party;
  readonly firstTime: PacketTime;
  lastTime: PacketTime;
}

/** A station that claims addresses of others. */
export interface Claimant {
  readonly party: Party;
  readonly signs: Sign[];
  /** In the order of their first time. */
  readonly claims: Claim[];
  /** The last unasked answer, to know its copy. */
  lastClaim: string;
  lastClaimTime: number;
  /** Where it was last reported. */
  raisedFrame: number;
  raisedCapture: number;
}

/** The claimant at the station of `party`, a new one where it has claimed nothing yet. */
export function claimantOf(claimants: BoundedMap<Claimant>, party: Party): Claimant {
  const station = party.station ?? party.asset;
  const known = claimants.touch(station);
  if (known !== undefined) return known;
  const claimant: Claimant = {
    party,
    signs: [],
    claims: [],
    lastClaim: "",
    lastClaimTime: 0,
    raisedFrame: -1,
    raisedCapture: -1,
  };
  claimants.set(station, claimant);
  return claimant;
}

/** Remembers that `ip` of `victim` was claimed; at the limit the claim made longest ago is forgotten. */
export function addClaim({ claims }: Claimant, ip: string, victim: Party, time: PacketTime): Claim {
  const known = claims.find((claim) => claim.ip === ip);
  if (known !== undefined) {
    known.lastTime = time;
    return known;
  }
  const claim = { ip, victim, firstTime: time, lastTime: time };
  claims.push(claim);
  if (claims.length > CLAIMS_MAX) claims.shift();
  return claim;
}

/** Keeps the sign, and forgets what is older than the window. */
export function addSign(claimant: Claimant, sign: Sign, windowUs: number): void {
  const { signs } = claimant;
  const same = signs.findIndex(({ kind }) => kind === sign.kind && kind !== "answer");
  if (same >= 0) signs.splice(same, 1);
  signs.push(sign);
  while (signs.length > SIGNS_MAX || (signs[0]?.time ?? sign.time) < sign.time - windowUs) signs.shift();
}

/** The signs of the last window. */
export function signsIn({ signs }: Claimant, now: PacketTime, windowUs: number): readonly Sign[] {
  return signs.filter(({ time }) => now - time <= windowUs);
}

/** The points of the last window. */
export function scoreOf(claimant: Claimant, now: PacketTime, windowUs: number): number {
  return signsIn(claimant, now, windowUs).reduce((sum, { points }) => sum + points, 0);
}
