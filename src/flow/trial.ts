import type { Side } from "../contracts/flow.js";
import type { Pdu } from "../contracts/pdu.js";
import type { ByteBudget } from "../core/byte-budget.js";
import type { FlowState } from "./flow-state.js";
import type { Candidate } from "./identification.js";
import type { Origin } from "./stream.js";

/** Some bytes of a flow on trial, in the order they came. */
export interface TrialChunk extends Origin {
  readonly side: Side;
  readonly bytes: Uint8Array;
}

const BYTES_MAX = 8192;
/** Enough for a hello that comes in single bytes. */
const CHUNKS_MAX = 1024;
/** What a chunk takes beside its bytes, about. */
const CHUNK_BYTES = 128;

/**
 * A flow on trial: the candidate reads, what it finds is held back, and the bytes are kept so that the next candidate
 * can begin from the same place.
 */
export class Trial {
  readonly chunks: TrialChunk[] = [];
  readonly held: Pdu[] = [];
  isRejected = false;
  /** A hole has been met: the bytes before it do not lead to those after it. */
  hasHole = false;
  readonly #remaining: Candidate[];
  readonly #server: Side;
  readonly #isServerKnown: boolean;
  readonly #budget: ByteBudget;
  #bytes = 0;
  #heldBytes = 0;

  constructor(remaining: Candidate[], { server, isServerKnown }: FlowState, budget: ByteBudget) {
    this.#remaining = remaining;
    this.#budget = budget;
    this.#server = server;
    this.#isServerKnown = isServerKnown;
  }

  nextCandidate(): Candidate | undefined {
    return this.#remaining.shift();
  }

  /** False when there is no room: the trial cannot go on. */
  keep(side: Side, bytes: Uint8Array, at: number, end: number, origin: Origin): boolean {
    const needed = end - at + CHUNK_BYTES;
    if (!this.#budget.take(needed)) return false;
    this.#heldBytes += needed;
    this.chunks.push({ side, bytes: bytes.slice(at, end), time: origin.time, frame: origin.frame });
    this.#bytes += end - at;
    return true;
  }

  /** The trial is over. */
  end(): void {
    this.#budget.give(this.#heldBytes);
    this.#heldBytes = 0;
  }

  /** Takes back what a candidate that failed said of the flow; the bytes themselves are in the chunks. */
  undo(flow: FlowState): void {
    for (const stream of [flow.streamA, flow.streamB]) {
      if (stream === undefined) continue;
      stream.decodedBytes = 0;
      stream.ledger.undecodableBytes = 0;
      stream.ledger.opaqueBytes = 0;
      stream.partialBytes = 0;
      stream.neededBytes = 0;
      stream.skipBytes = 0;
      stream.isLost = false;
      stream.isOpaque = false;
    }
    flow.candidate?.decoder.close?.(flow.decoderState);
    flow.candidate = undefined;
    flow.decoderState = undefined;
    flow.server = this.#server;
    flow.isServerKnown = this.#isServerKnown;
    this.held.length = 0;
  }

  get isTooLong(): boolean {
    return this.#bytes > BYTES_MAX || this.chunks.length > CHUNKS_MAX;
  }
}
