import type { DecodeOut, Decoder, PduContext } from "../contracts/decoder.js";
import type { Side } from "../contracts/flow.js";
import type { Pdu } from "../contracts/pdu.js";
import type { ByteBudget } from "../core/byte-budget.js";
import type { Packet } from "../core/packet.js";
import type { PacketTime } from "../core/packet-time.js";
import type { FlowState } from "./flow-state.js";
import { type Candidate, candidatesOver, evidenceNeeded, hintsOf, isOnPort, mayBegin } from "./identification.js";
import type { PduTeller } from "./pdu-teller.js";

/** What is taken back when a trial fails. */
interface DatagramTrial {
  readonly held: Pdu[];
  readonly server: Side;
  readonly isServerKnown: boolean;
}

/** Datagrams of a flow that fit no decoder before none is asked again, off its registered port. */
const ATTEMPTS_MAX = 16;

/**
 * Reads datagrams as PDUs, one each: finds the protocol of a flow by trial, as FlowReader does for streams, and holds
 * back what is not confirmed yet.
 */
export class DatagramReader implements DecodeOut<object> {
  readonly wantsBody: boolean;
  readonly #candidates: readonly Candidate[];
  readonly #budget: ByteBudget;
  readonly #teller: PduTeller;
  readonly #trials = new Map<FlowState, DatagramTrial>();
  readonly #context: { -readonly [Key in keyof PduContext]: PduContext[Key] } = {
    from: 0,
    time: 0.5 as PacketTime,
    frame: 0,
    missingBytes: 0,
    isPeerBehind: false,
  };
  #flow: FlowState | undefined = undefined;

  constructor(decoders: readonly Decoder[], budget: ByteBudget, teller: PduTeller) {
    this.#candidates = candidatesOver("udp", decoders);
    this.#budget = budget;
    this.#teller = teller;
    this.wantsBody = teller.isHeard;
  }

  /** The payload of one datagram of the flow. */
  read(flow: FlowState, side: Side, packet: Packet): void {
    if (flow.isGivenUp || packet.payloadAt >= packet.payloadEnd) return;
    if (flow.candidate === undefined) this.#try(flow, side, packet);
    else if (this.#decode(flow, side, packet)) this.#confirm(flow);
    else if (flow.isConfirmed) flow.stream(side)!.ledger.undecodableBytes += packet.payloadEnd - packet.payloadAt;
    else this.#reject(flow);
  }

  /** The flow is over. */
  finish(flow: FlowState): void {
    if (!flow.isConfirmed && flow.candidate !== undefined) this.#reject(flow);
    flow.candidate?.decoder.close?.(flow.decoderState);
  }

  pdu(body: object | undefined, anomalies?: readonly string[]): void {
    const flow = this.#flow!;
    if (body === undefined) return;
    if (flow.isConfirmed) this.#teller.tell(flow, this.#context, body, anomalies);
    else this.#trials.get(flow)!.held.push(this.#teller.hold(flow, this.#context, body, anomalies));
  }

  serverIs(side: Side): void {
    const flow = this.#flow!;
    flow.server = side;
    flow.isServerKnown = true;
  }

  /** Each datagram stands alone: the next one is looked at all the same. */
  opaque(): void {}

  #try(flow: FlowState, side: Side, packet: Packet): void {
    const { bytes, payloadAt, payloadEnd } = packet;
    for (const candidate of this.#candidates) {
      if (!mayBegin(candidate, flow, side, bytes, payloadAt, payloadEnd, this.#budget)) continue;
      flow.candidate = candidate;
      flow.decoderState = candidate.decoder.open(hintsOf(candidate, flow, this.#budget));
      this.#trials.set(flow, { held: [], server: flow.server, isServerKnown: flow.isServerKnown });
      if (this.#decode(flow, side, packet)) {
        this.#confirm(flow);
        return;
      }
      this.#undo(flow);
    }
    this.#countAttempt(flow);
  }

  /** Whether the datagram is one of the flow's protocol; it has been decoded then. */
  #decode(flow: FlowState, side: Side, packet: Packet): boolean {
    const { bytes, payloadAt, payloadEnd } = packet;
    const { decoder } = flow.candidate!;
    const lacking = decoder.frame(bytes, payloadAt, payloadEnd, side, flow.decoderState) - (payloadEnd - payloadAt);
    if (lacking < 0 || lacking > packet.cutBytes) return false;
    const context = this.#context;
    context.from = side;
    context.time = packet.time;
    context.frame = packet.frame;
    context.missingBytes = packet.cutBytes;
    this.#flow = flow;
    flow.openStream(side).decodedBytes += payloadEnd - payloadAt;
    decoder.decode(bytes, payloadAt, payloadEnd, context, flow.decoderState, this);
    return true;
  }

  #confirm(flow: FlowState): void {
    if (flow.isConfirmed) return;
    if (flow.candidate!.decoder.evidence(flow.decoderState) < evidenceNeeded(flow.candidate!, flow)) return;
    flow.isConfirmed = true;
    this.#teller.release(this.#trials.get(flow)!.held);
    this.#trials.delete(flow);
  }

  #reject(flow: FlowState): void {
    this.#undo(flow);
    this.#countAttempt(flow);
  }

  #undo(flow: FlowState): void {
    flow.candidate?.decoder.close?.(flow.decoderState);
    flow.candidate = undefined;
    flow.decoderState = undefined;
    flow.streamA = undefined;
    flow.streamB = undefined;
    const { server, isServerKnown } = this.#trials.get(flow)!;
    flow.server = server;
    flow.isServerKnown = isServerKnown;
    this.#trials.delete(flow);
  }

  #countAttempt(flow: FlowState): void {
    flow.attempts++;
    const isWorthwhile = this.#candidates.some((candidate) => isOnPort(candidate, flow));
    flow.isGivenUp = flow.attempts >= ATTEMPTS_MAX && !isWorthwhile;
  }
}
