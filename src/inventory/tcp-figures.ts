import type { Flow } from "../contracts/flow.js";
import type { ConduitTcp, PriorityMark } from "../contracts/tcp-event.js";

/** How TCP fared in a session, or in all of a conduit; indexed by client and server. */
export type TcpFigures = Pick<ConduitTcp, "segments" | "retransmissions" | "resets" | "stalledUs" | "marks">;

/** Takes from a flow, again and again, what has changed since the last time. */
export class TcpFiguresReader {
  #segments = 0;
  #retransmissions = 0;
  #isReset = false;
  #stalledA = 0;
  #stalledB = 0;

  take(flow: Flow): TcpFigures {
    const segments = flow.segments[0] + flow.segments[1];
    const [stalledA, stalledB] = flow.stalledUs;
    const stalledUs = [stalledA - this.#stalledA, stalledB - this.#stalledB] as const;
    const marks = [markOf(flow.marks[0]), markOf(flow.marks[1])] as const;
    const isReset = flow.state === "reset";
    const isTurned = flow.server === 0;
    const figures = {
      segments: segments - this.#segments,
      retransmissions: flow.retransmissions - this.#retransmissions,
      resets: isReset && !this.#isReset ? 1 : 0,
      stalledUs: isTurned ? ([stalledUs[1], stalledUs[0]] as const) : stalledUs,
      marks: isTurned ? ([marks[1], marks[0]] as const) : marks,
    };
    this.#segments = segments;
    this.#retransmissions = flow.retransmissions;
    this.#isReset = isReset;
    this.#stalledA = stalledA;
    this.#stalledB = stalledB;
    return figures;
  }
}

/** Of two sessions of one conduit, the later one second. */
export function joinTcpFigures(one: TcpFigures, other: TcpFigures): TcpFigures {
  return {
    segments: one.segments + other.segments,
    retransmissions: one.retransmissions + other.retransmissions,
    resets: one.resets + other.resets,
    stalledUs: [one.stalledUs[0] + other.stalledUs[0], one.stalledUs[1] + other.stalledUs[1]],
    marks: [other.marks[0] ?? one.marks[0], other.marks[1] ?? one.marks[1]],
  };
}

function markOf(mark: number): PriorityMark | undefined {
  if (mark < 0) return undefined;
  return { dscp: mark & 0x3f, priority: mark >> 6 === 0 ? undefined : (mark >> 6) - 1 };
}
