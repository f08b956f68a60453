import type { ConduitEntity, LearnedHandshake, LearnedRate, LearnedTcp } from "../contracts/baseline.js";
import type { ConduitEvent, Session } from "../contracts/sensor-event.js";
import type { ConduitTcp, PriorityMark } from "../contracts/tcp-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import { UpperQuantiles } from "../core/upper-quantiles.js";
import { conduitKey, endsOf, type SessionEnds } from "./conduit-key.js";
import type { AssetOf } from "./conduit-model.js";
import { LatencySample } from "./loop-sample.js";
import { placeOf } from "./place-of.js";

const CONDUITS_MAX = 8192;
/** Marks told apart in one conduit, of both sides. */
const MARKS_MAX = 16;
/** A mark that a side had in fewer of its minutes is an accident. */
const MARK_SHARE = 0.05;
const UNMARKED = /^(client|server) 0 [0-]$/;

interface Met {
  readonly session: SessionEnds;
  readonly retransmittedPermille: UpperQuantiles;
  readonly resets: UpperQuantiles;
  readonly stalledMs: UpperQuantiles;
  readonly handshake: LatencySample;
  readonly marks: Map<string, number>;
}

/** What is learned of one conduit. */
type Figures = Pick<ConduitEntity, "tcp" | "marks">;

/** How TCP fares in conduits of control protocols, and with what priority their packets come. */
export class TcpModel {
  readonly #conduits = new BoundedMap<Met>(CONDUITS_MAX);

  get evictions(): number {
    return this.#conduits.evictions;
  }

  learn(event: ConduitTcp): void {
    const met = this.#met(event.session);
    const { segments, retransmissions, resets, stalledUs, marks } = event;
    met.retransmittedPermille.add(segments === 0 ? 0 : Math.round((1000 * retransmissions) / segments));
    met.resets.add(resets);
    met.stalledMs.add(Math.round(stalledUs[1] / 1000));
    if (marks[0] !== undefined) countMark(met, "client", marks[0]);
    if (marks[1] !== undefined) countMark(met, "server", marks[1]);
  }

  /** The beginning of a session: only of those that turn out to be of a control protocol anything is kept. */
  learnHandshake({ stage, session, time }: ConduitEvent): void {
    if (stage !== "established" || session.isMidstream || session.transport !== "tcp") return;
    this.#conduits.get(keyOf(session))?.handshake.add(time - session.firstTime);
  }

  /** The conduits with what was learned of them. */
  attach(conduits: readonly ConduitEntity[], assetOf: AssetOf): ConduitEntity[] {
    const figures = new Map<string, Figures>();
    for (const [, met] of this.#conduits.entries()) {
      const key = conduitKey(met.session, assetOf);
      const known = figures.get(key);
      figures.set(key, known === undefined ? figuresOf(met) : joinTcp(known, figuresOf(met)));
    }
    return conduits.map((conduit) => ({ ...conduit, ...figures.get(conduit.key) }));
  }

  #met(session: Session): Met {
    const key = keyOf(session);
    const known = this.#conduits.touch(key);
    if (known !== undefined) return known;
    const met: Met = {
      session: endsOf(session),
      retransmittedPermille: new UpperQuantiles(),
      resets: new UpperQuantiles(),
      stalledMs: new UpperQuantiles(),
      handshake: new LatencySample(),
      marks: new Map(),
    };
    this.#conduits.set(key, met);
    return met;
  }
}

/** A mark of one side as it stands in the baseline. */
function markText(side: "client" | "server", { dscp, priority }: PriorityMark): string {
  return `${side} ${dscp} ${priority ?? "-"}`;
}

/** What was learned of one conduit in two places or at two times. */
export function joinTcp(one: Figures, other: Figures): Figures {
  const marks = [...new Set([...(one.marks ?? []), ...(other.marks ?? [])])].sort();
  const tcp = one.tcp === undefined || other.tcp === undefined ? (one.tcp ?? other.tcp) : joined(one.tcp, other.tcp);
  return { ...(tcp === undefined ? {} : { tcp }), ...(marks.length === 0 ? {} : { marks: marks.slice(0, MARKS_MAX) }) };
}

/** By the server's port before the protocol is known: then it is the same conduit by its parties. */
function keyOf({ client, server, transport }: Session): string {
  return `${placeOf(client)}>${placeOf(server)}:${server.port}/${transport}`;
}

function countMark({ marks }: Met, side: "client" | "server", mark: PriorityMark): void {
  const text = markText(side, mark);
  const known = marks.get(text);
  if (known !== undefined || marks.size < MARKS_MAX) marks.set(text, (known ?? 0) + 1);
}

function figuresOf(met: Met): Figures {
  const handshake = met.handshake.learned();
  const [retransmittedPermille, resets, stalledMs] = [
    met.retransmittedPermille.summary(),
    met.resets.summary(),
    met.stalledMs.summary(),
  ];
  const isCalm = [retransmittedPermille, resets, stalledMs].every(({ max }) => max === 0);
  const marks = marksOf(met);
  return {
    ...(isCalm && handshake === undefined
      ? {}
      : { tcp: { retransmittedPermille, resets, stalledMs, ...(handshake && { handshake: handshakeOf(handshake) }) } }),
    ...(marks.every((mark) => UNMARKED.test(mark)) ? {} : { marks }),
  };
}

function marksOf({ marks }: Met): string[] {
  const sides = (["client", "server"] as const).flatMap((side) => {
    const own = [...marks].filter(([mark]) => mark.startsWith(side));
    const all = own.reduce((sum, [, count]) => sum + count, 0);
    return own.filter(([, count]) => count >= MARK_SHARE * all).map(([mark]) => mark);
  });
  return sides.sort();
}

function handshakeOf({ n, median, mad, slow }: LearnedHandshake): LearnedHandshake {
  return { n, median, mad, slow };
}

function joined(one: LearnedTcp, other: LearnedTcp): LearnedTcp {
  const [less, more] = (one.handshake?.n ?? 0) < (other.handshake?.n ?? 0) ? [one, other] : [other, one];
  const handshake = more.handshake ?? less.handshake;
  return {
    retransmittedPermille: hull(one.retransmittedPermille, other.retransmittedPermille),
    resets: hull(one.resets, other.resets),
    stalledMs: hull(one.stalledMs, other.stalledMs),
    ...(handshake === undefined ? {} : { handshake }),
  };
}

function hull(one: LearnedRate, other: LearnedRate): LearnedRate {
  return {
    n: one.n + other.n,
    p99: Math.max(one.p99, other.p99),
    p999: Math.max(one.p999, other.p999),
    max: Math.max(one.max, other.max),
  };
}
