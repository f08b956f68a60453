import type { Side } from "../contracts/flow.js";
import { type FlowState, FOREIGN_WATCH } from "./flow-state.js";
import type { Identification } from "./identification.js";

/** Of each side, so many segments with payload or so many bytes are enough to know a protocol by. */
const SEGMENTS_MIN = 2;
const BYTES_MIN = 64;

/** Tells flows on a registered port that speak something else: no decoder takes what both sides say. */
export class ForeignWatch {
  readonly #identification: Identification;

  constructor(identification: Identification) {
    this.#identification = identification;
  }

  /** A segment with payload, of a flow that is not identified. True once, when the flow turns out foreign. */
  see(flow: FlowState, side: Side): boolean {
    if (flow.foreignWatch === FOREIGN_WATCH.settled) return false;
    if (flow.foreignWatch === FOREIGN_WATCH.unasked) {
      const isOnPort = this.#identification.isRegistered(flow.portA) || this.#identification.isRegistered(flow.portB);
      flow.foreignWatch = isOnPort ? FOREIGN_WATCH.watched : FOREIGN_WATCH.settled;
      if (!isOnPort) return false;
    }
    if (side === 0) flow.unknownA++;
    else flow.unknownB++;
    const isEnoughA = flow.unknownA >= SEGMENTS_MIN || flow.payloadA >= BYTES_MIN;
    const isEnoughB = flow.unknownB >= SEGMENTS_MIN || flow.payloadB >= BYTES_MIN;
    const isEnough = flow.unknownA > 0 && flow.unknownB > 0 && isEnoughA && isEnoughB;
    if (flow.candidate !== undefined || !isEnough || isWaiting(flow)) return false;
    flow.foreignWatch = FOREIGN_WATCH.settled;
    flow.isForeign = this.#isServedOnPort(flow) && !hasHole(flow);
    return flow.isForeign;
  }

  #isServedOnPort(flow: FlowState): boolean {
    return this.#identification.isRegistered(flow.server === 0 ? flow.portA : flow.portB);
  }
}

/** For bytes that came later than others: they may be the beginning. */
function isWaiting({ streamA, streamB }: FlowState): boolean {
  return streamA?.queue !== undefined || streamB?.queue !== undefined;
}

function hasHole({ streamA, streamB }: FlowState): boolean {
  return [streamA, streamB].some(
    (stream) => stream !== undefined && stream.ledger.gapBytes + stream.ledger.cutBytes > 0,
  );
}
