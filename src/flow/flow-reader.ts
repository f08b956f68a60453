import type { DecodeOut, Decoder } from "../contracts/decoder.js";
import type { Side } from "../contracts/flow.js";
import type { Pdu } from "../contracts/pdu.js";
import { ByteBudget } from "../core/byte-budget.js";
import type { Packet } from "../core/packet.js";
import { DatagramReader } from "./datagram-reader.js";
import type { FlowState } from "./flow-state.js";
import { ForeignWatch } from "./foreign-watch.js";
import { type Candidate, evidenceNeeded, hintsOf, Identification, mayBegin } from "./identification.js";
import { PduAssembler } from "./pdu-assembler.js";
import type { AssemblyLimits } from "./pdu-buffers.js";
import { PduTeller } from "./pdu-teller.js";
import type { Origin } from "./stream.js";
import type { StreamReader } from "./tcp-reassembler.js";
import { Trial } from "./trial.js";

/** What the reading of flows may hold. */
export interface ReaderLimits extends AssemblyLimits {
  /** Bytes that the decoders of all flows may hold together; each says what it lets go then. */
  readonly decoderBytesMax: number;
}

/**
 * Reads the streams of flows as PDUs: finds the protocol by trial, then hands each PDU on. A flow whose protocol is
 * not confirmed yet holds its PDUs back; what turns out to be none of a protocol is never seen by anyone.
 */
export class FlowReader implements StreamReader, DecodeOut<object> {
  readonly wantsBody: boolean;
  readonly identification: Identification;
  readonly foreign: ForeignWatch;
  readonly assembler: PduAssembler;
  /** What decoders hold of all flows. */
  readonly budget: ByteBudget;
  readonly datagrams: DatagramReader;
  readonly #teller: PduTeller;
  readonly #trials = new Map<FlowState, Trial>();
  #flow: FlowState | undefined = undefined;

  constructor(decoders: readonly Decoder[], limits: ReaderLimits, onPdu: ((pdu: Pdu) => void) | undefined) {
    this.budget = new ByteBudget(limits.decoderBytesMax);
    this.identification = new Identification(decoders, this.budget);
    this.foreign = new ForeignWatch(this.identification);
    this.assembler = new PduAssembler(limits, this, (flow) => this.#foreign(flow));
    this.#teller = new PduTeller(onPdu);
    this.wantsBody = this.#teller.isHeard;
    this.datagrams = new DatagramReader(decoders, this.budget, this.#teller);
  }

  /** The capture that the packet at hand belongs to. */
  set capture(index: number) {
    this.#teller.capture = index;
  }

  deliver(flow: FlowState, side: Side, bytes: Uint8Array, at: number, end: number, origin: Origin): void {
    if (at >= end) return;
    const stream = flow.stream(side)!;
    this.#flow = flow;
    if (flow.isConfirmed) {
      this.assembler.read(flow, side, stream, bytes, at, end, origin);
      return;
    }
    if (flow.candidate !== undefined) {
      this.#continueTrial(flow, side, bytes, at, end, origin);
      return;
    }
    if (flow.isGivenUp) {
      stream.ledger.unidentifiedBytes += end - at;
      return;
    }
    const start = this.identification.findStart(flow, side, bytes, at, end);
    stream.ledger.unidentifiedBytes += start - at;
    if (start < end) this.#beginTrial(flow, side, bytes, start, end, origin);
    else this.#countAttempts(flow, 1);
  }

  missing(flow: FlowState, side: Side, count: number, isCut: boolean, origin: Origin): void {
    const stream = flow.stream(side)!;
    if (isCut) stream.ledger.cutBytes += count;
    else stream.ledger.gapBytes += count;
    if (flow.candidate === undefined) return;
    this.#flow = flow;
    const trial = this.#trials.get(flow);
    if (trial !== undefined) trial.hasHole = true;
    this.assembler.missing(flow, side, stream, count, isCut, origin);
  }

  deliverLate(flow: FlowState, side: Side, packet: Packet): boolean {
    if (!flow.isConfirmed || flow.stream(side)!.isOpaque) return false;
    this.#flow = flow;
    const { bytes, payloadAt, payloadEnd } = packet;
    return this.assembler.readAlone(flow, side, flow.stream(side)!, bytes, payloadAt, payloadEnd, packet);
  }

  /** The flow is over: what is unfinished or was never confirmed is accounted for. */
  finish(flow: FlowState): void {
    this.#flow = flow;
    for (let trial = this.#trials.get(flow); trial !== undefined; trial = this.#trials.get(flow)) {
      this.#tryNext(flow, trial);
    }
    if (flow.streamA !== undefined) this.assembler.finish(flow.streamA);
    if (flow.streamB !== undefined) this.assembler.finish(flow.streamB);
    flow.candidate?.decoder.close?.(flow.decoderState);
  }

  pdu(body: object | undefined, anomalies?: readonly string[]): void {
    const flow = this.#flow!;
    if (body === undefined) return;
    const { context } = this.assembler;
    const trial = this.#trials.size > 0 ? this.#trials.get(flow) : undefined;
    if (trial === undefined) this.#teller.tell(flow, context, body, anomalies);
    else trial.held.push(this.#teller.hold(flow, context, body, anomalies));
  }

  serverIs(side: Side): void {
    const flow = this.#flow!;
    flow.server = side;
    flow.isServerKnown = true;
  }

  opaque(): void {
    const stream = this.#flow!.stream(this.assembler.context.from)!;
    stream.isOpaque = true;
    stream.skipBytes = Number.MAX_SAFE_INTEGER;
  }

  #beginTrial(flow: FlowState, side: Side, bytes: Uint8Array, at: number, end: number, origin: Origin): void {
    const trial = new Trial(this.identification.candidates(flow), flow, this.budget);
    if (trial.keep(side, bytes, at, end, origin)) {
      this.#trials.set(flow, trial);
      this.#tryNext(flow, trial);
    } else {
      flow.stream(side)!.ledger.unidentifiedBytes += end - at;
    }
  }

  #continueTrial(flow: FlowState, side: Side, bytes: Uint8Array, at: number, end: number, origin: Origin): void {
    const trial = this.#trials.get(flow)!;
    if (!trial.keep(side, bytes, at, end, origin)) {
      this.#giveUpTrial(flow);
      flow.stream(side)!.ledger.unidentifiedBytes += end - at;
      return;
    }
    this.assembler.read(flow, side, flow.stream(side)!, bytes, at, end, origin);
    if (trial.isRejected || (!this.#confirm(flow, trial) && trial.isTooLong)) this.#tryNext(flow, trial);
  }

  /** Lets the next candidate read from the beginning of the trial; with none left the bytes stay unidentified. */
  #tryNext(flow: FlowState, trial: Trial): void {
    for (;;) {
      trial.undo(flow);
      const candidate = trial.hasHole ? undefined : trial.nextCandidate();
      if (candidate === undefined) {
        this.#giveUpTrial(flow);
        return;
      }
      const { side, bytes } = trial.chunks[0]!;
      if (!mayBegin(candidate, flow, side, bytes, 0, bytes.length, this.budget)) continue;
      if (this.#replay(flow, trial, candidate)) {
        if (this.#confirm(flow, trial) || !trial.isTooLong) return;
      }
    }
  }

  #replay(flow: FlowState, trial: Trial, candidate: Candidate): boolean {
    trial.isRejected = false;
    flow.candidate = candidate;
    flow.decoderState = candidate.decoder.open(hintsOf(candidate, flow, this.budget));
    tellEarlierLoss(flow, candidate);
    for (const chunk of trial.chunks) {
      const { side, bytes } = chunk;
      this.assembler.read(flow, side, flow.stream(side)!, bytes, 0, bytes.length, chunk);
      if (trial.isRejected) return false;
    }
    return true;
  }

  #confirm(flow: FlowState, trial: Trial): boolean {
    const candidate = flow.candidate!;
    if (candidate.decoder.evidence(flow.decoderState) < evidenceNeeded(candidate, flow)) return false;
    this.#trials.delete(flow);
    trial.end();
    flow.isConfirmed = true;
    this.#teller.release(trial.held);
    return true;
  }

  #giveUpTrial(flow: FlowState): void {
    const trial = this.#trials.get(flow)!;
    this.#trials.delete(flow);
    trial.end();
    trial.undo(flow);
    this.#countAttempts(flow, trial.chunks.length);
    for (const { side, bytes } of trial.chunks) flow.stream(side)!.ledger.unidentifiedBytes += bytes.length;
  }

  #countAttempts(flow: FlowState, count: number): void {
    flow.attempts += count;
    flow.isGivenUp = !this.identification.isWorthwhile(flow);
  }

  /** Bytes that are no PDU: the end of a trial, an annoyance in a confirmed flow. */
  #foreign(flow: FlowState): boolean {
    const trial = this.#trials.get(flow);
    if (trial === undefined) return false;
    trial.isRejected = true;
    return true;
  }
}

/** What was lost before the trial began, the decoder cannot have heard of. */
function tellEarlierLoss(flow: FlowState, { decoder }: Candidate): void {
  for (const side of [0, 1] as const) {
    const ledger = flow.stream(side)?.ledger;
    const lost = ledger === undefined ? 0 : ledger.gapBytes + ledger.cutBytes;
    if (lost > 0) decoder.gap(flow.decoderState, side, lost);
  }
}
