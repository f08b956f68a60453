import { type Decoder, type FlowHints, FRAME } from "../contracts/decoder.js";
import type { Side } from "../contracts/flow.js";
import type { ByteBudget } from "../core/byte-budget.js";
import type { FlowState } from "./flow-state.js";

/** A decoder as the flow layer sees it: a protocol that a flow may turn out to speak. */
export interface Candidate {
  readonly decoder: Decoder;
  /** Registered for it over the transport at hand. */
  readonly ports: readonly number[];
  /** States that only ever see `frame` and `resync`, by what was hinted when they were opened. */
  readonly probes: unknown[];
}

/**
 * Payload segments of a flow on which every decoder is asked whether it is theirs, off its registered port and on it:
 * there the capture may begin inside a long PDU.
 */
const ATTEMPTS_MAX = { elsewhere: 16, onPort: 4096 } as const;
/** Of a flow on a registered port this many are searched for a start, further ones only looked at where they begin. */
const SEARCHES_MAX = 64;

/** Which protocols a flow may speak, the likeliest first: content decides, a registered port only goes first. */
export class Identification {
  readonly #candidates: readonly Candidate[];
  readonly #budget: ByteBudget;

  constructor(decoders: readonly Decoder[], budget: ByteBudget) {
    this.#budget = budget;
    this.#candidates = candidatesOver("tcp", decoders);
  }

  /** The candidates for this flow in the order to try them. */
  candidates(flow: FlowState): Candidate[] {
    const onPort = this.#candidates.filter((candidate) => isOnPort(candidate, flow));
    return [...onPort, ...this.#candidates.filter((candidate) => !onPort.includes(candidate))];
  }

  /**
   * Where in these bytes a PDU of some decoder may begin, `end` if nowhere: at their start, or on a registered port
   * also further in, because the capture may begin, or have lost something, inside a PDU.
   */
  findStart(flow: FlowState, side: Side, bytes: Uint8Array, at: number, end: number): number {
    for (const candidate of this.#candidates) {
      if (mayBegin(candidate, flow, side, bytes, at, end, this.#budget)) return at;
    }
    if (flow.attempts >= SEARCHES_MAX) return end;
    for (const candidate of this.#candidates) {
      if (!isOnPort(candidate, flow)) continue;
      const start = candidate.decoder.resync(bytes, at, end, side, probeState(candidate, flow, this.#budget));
      if (start < end) return start;
    }
    return end;
  }

  /** Whether it is worth asking again. */
  isWorthwhile(flow: FlowState): boolean {
    if (flow.attempts < ATTEMPTS_MAX.elsewhere) return true;
    return flow.attempts < ATTEMPTS_MAX.onPort && this.#candidates.some((candidate) => isOnPort(candidate, flow));
  }

  /** The side that serves by a registered port, if exactly one side has one. */
  serverByPort(flow: FlowState): Side | undefined {
    return onlySide(this.isRegistered(flow.portA), this.isRegistered(flow.portB));
  }

  /** Whether some decoder has the port for its own. */
  isRegistered(port: number): boolean {
    return this.#candidates.some(({ ports }) => ports.includes(port));
  }
}

/** The decoders of what the transport carries. */
export function candidatesOver(transport: "tcp" | "udp", decoders: readonly Decoder[]): Candidate[] {
  return decoders
    .map((decoder) => ({
      decoder,
      ports: decoder.carriedBy.filter(({ over }) => over === transport).map(({ port }) => port),
      probes: [],
    }))
    .filter(({ ports }) => ports.length > 0);
}

/** Whether a side uses a port that is registered for the candidate. */
export function isOnPort(candidate: Candidate, flow: FlowState): boolean {
  return candidate.ports.includes(flow.portA) || candidate.ports.includes(flow.portB);
}

/** See Decoder.evidenceNeeded. */
export function evidenceNeeded(candidate: Candidate, flow: FlowState): number {
  const needed = candidate.decoder.evidenceNeeded;
  return isOnPort(candidate, flow) ? needed.onPort : needed.elsewhere;
}

/** What the candidate's decoder is told of the flow when it takes it on. */
export function hintsOf(candidate: Candidate, flow: FlowState, budget: ByteBudget): FlowHints {
  const { ports } = candidate;
  return {
    transport: flow.transport,
    ports: [flow.portA, flow.portB],
    handshakeServer: flow.isHandshakeSeen ? flow.server : undefined,
    portServer: onlySide(ports.includes(flow.portA), ports.includes(flow.portB)),
    budget,
  };
}

/** Whether a PDU of the candidate may stand at `at`, asked without a state of the flow's own. */
export function mayBegin(
  candidate: Candidate,
  flow: FlowState,
  side: Side,
  bytes: Uint8Array,
  at: number,
  end: number,
  budget: ByteBudget,
): boolean {
  return candidate.decoder.frame(bytes, at, end, side, probeState(candidate, flow, budget)) !== FRAME.foreign;
}

function probeState(candidate: Candidate, flow: FlowState, budget: ByteBudget): unknown {
  const { ports } = candidate;
  const onPort = (ports.includes(flow.portA) ? 1 : 0) + (ports.includes(flow.portB) ? 2 : 0);
  const key = 3 * onPort + (flow.isHandshakeSeen ? flow.server : 2);
  candidate.probes[key] ??= candidate.decoder.open(hintsOf(candidate, flow, budget));
  return candidate.probes[key];
}

function onlySide(isA: boolean, isB: boolean): Side | undefined {
  if (isA === isB) return undefined;
  return isA ? 0 : 1;
}
