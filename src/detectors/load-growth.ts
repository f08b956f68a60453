import type { Baseline } from "../contracts/baseline.js";
import type { Talker } from "../contracts/link-event.js";
import type { Party } from "../contracts/sensor-event.js";
import type { PacketTime } from "../core/packet-time.js";
import { knownConduit } from "./known-conduit.js";
import type { TalkerWindow } from "./talker-window.js";

/** Learned volumes are of payload; headers add about so much. */
const HEADER_FACTOR = 1.06;
const NAMED = 3;
/** Of ten seconds, in a minute. */
const SPANS = 6;

/** How much more a flow carried in a minute than is usual for it. */
interface FlowGrowth {
  readonly talker: Talker;
  readonly bytes: number;
  /** Of the growth of all. */
  readonly share: number;
}

/** Who took the headroom of a link: one flow, one end with many flows, the heaviest of many, or what is no flow. */
export type Blame =
  | { readonly kind: "flows"; readonly flows: readonly [FlowGrowth, ...FlowGrowth[]] }
  | {
      readonly kind: "sender" | "receiver";
      readonly party: Party;
      readonly count: number;
      readonly bytes: number;
      readonly share: number;
      readonly heaviest: FlowGrowth;
    }
  | { readonly kind: "frames"; readonly sender: Party | undefined; readonly bytes: number; readonly share: number };

/**
 * Says who took the headroom in the last minute. `sharePercent`: from which part of the growth on one flow, or one end
 * of many, is to blame alone. `isStorm`: that there are too many frames of no flow is known already.
 */
export function blameOf(
  link: string,
  time: PacketTime,
  talkers: TalkerWindow,
  baseline: Baseline,
  { sharePercent, isStorm }: { readonly sharePercent: number; readonly isStorm: boolean },
): Blame {
  const { bytes: restBytes, sender: restSender } = talkers.restOfLink(link, time);
  // Of what belongs to no flow nothing is learned apart: no more of it is usual than of all that is no control.
  const usual = isStorm ? 0 : SPANS * (baseline.timing.link(link)?.otherPerTenSeconds.p999 ?? 0);
  const rest = Math.max(0, restBytes - usual);
  const flows = growths(link, time, talkers, baseline, rest);
  const [first] = flows;
  const share = first === undefined ? 1 : (rest * first.share) / first.bytes;
  const frames = { kind: "frames", sender: restSender, bytes: rest, share } as const;
  const isMost = ({ share }: { readonly share: number }) => 100 * share >= sharePercent;
  if (first === undefined || isMost(frames)) return frames;
  if (isMost(first)) return { kind: "flows", flows: [first] };
  const sender = heaviestEnd(flows, "client");
  if (isMost(sender)) return { kind: "sender", ...sender };
  const receiver = heaviestEnd(flows, "server");
  if (isMost(receiver)) return { kind: "receiver", ...receiver };
  return isStorm ? frames : { kind: "flows", flows: [first, ...flows.slice(1, NAMED)] };
}

/** Who it was, as far as that can be told. */
export function blamedParty(blame: Blame): Party | undefined {
  if (blame.kind === "frames") return blame.sender;
  return blame.kind === "sender" ? blame.party : heaviestOf(blame)?.talker.client;
}

/** The flow that grew most among the blamed. */
export function heaviestOf(blame: Blame): FlowGrowth | undefined {
  if (blame.kind === "frames") return undefined;
  return blame.kind === "flows" ? blame.flows[0] : blame.heaviest;
}

/** The heaviest first. */
function growths(
  link: string,
  time: PacketTime,
  talkers: TalkerWindow,
  baseline: Baseline,
  rest: number,
): FlowGrowth[] {
  const grown = talkers
    .ofLink(link, time)
    .map(({ talker, bytes }) => ({ talker, bytes: bytes - usualBytes(talker, baseline) }))
    .filter(({ bytes }) => bytes > 0);
  const total = grown.reduce((sum, { bytes }) => sum + bytes, rest);
  return grown.map(({ talker, bytes }) => ({ talker, bytes, share: bytes / total })).sort((a, b) => b.bytes - a.bytes);
}

/** In a minute; of what goes to many at once no volume is learned. */
function usualBytes({ session }: Talker, baseline: Baseline): number {
  const usual = session === undefined ? undefined : knownConduit(session, baseline)?.volume;
  return usual === undefined ? 0 : HEADER_FACTOR * (usual[0].p99 + usual[1].p99);
}

/** The client or server of which all flows together grew most. */
function heaviestEnd(flows: readonly FlowGrowth[], end: "client" | "server") {
  const sums = new Map<string, { count: number; bytes: number; share: number; heaviest: FlowGrowth; party: Party }>();
  for (const flow of flows) {
    const party = flow.talker[end];
    const sum = sums.get(party.asset) ?? { count: 0, bytes: 0, share: 0, heaviest: flow, party };
    sum.count++;
    sum.bytes += flow.bytes;
    sum.share += flow.share;
    sums.set(party.asset, sum);
  }
  return [...sums.values()].reduce((most, sum) => (sum.bytes > most.bytes ? sum : most));
}
