import type { PduContext } from "../contracts/decoder.js";
import type { Flow } from "../contracts/flow.js";
import type { Pdu } from "../contracts/pdu.js";
import type { PacketTime } from "../core/packet-time.js";
import type { FlowState } from "./flow-state.js";

type MutablePdu = { -readonly [Key in keyof Pdu]: Pdu[Key] };
const NO_ANOMALIES: readonly string[] = [];

/** Says what decoders found: at once in one reused record, or as records kept until a trial is over. */
export class PduTeller {
  /** The capture that the packet at hand belongs to. */
  capture = 0;
  readonly #onPdu: ((pdu: Pdu) => void) | undefined;
  readonly #pdu: MutablePdu = {
    time: 0.5 as PacketTime,
    frame: 0,
    capture: 0,
    protocol: "",
    direction: "toServer",
    flow: undefined as unknown as Flow,
    body: {},
    anomalies: NO_ANOMALIES,
  };

  constructor(onPdu: ((pdu: Pdu) => void) | undefined) {
    this.#onPdu = onPdu;
  }

  /** False when nobody listens. */
  get isHeard(): boolean {
    return this.#onPdu !== undefined;
  }

  tell(flow: FlowState, context: PduContext, body: object, anomalies: readonly string[] | undefined): void {
    const pdu = this.#pdu;
    pdu.time = context.time;
    pdu.frame = context.frame;
    pdu.capture = this.capture;
    pdu.protocol = flow.candidate!.decoder.doc.id;
    pdu.direction = context.from === flow.server ? "toClient" : "toServer";
    pdu.flow = flow;
    pdu.body = body;
    pdu.anomalies = anomalies ?? NO_ANOMALIES;
    this.#onPdu?.(pdu);
  }

  /** The same as a record of its own, to be told by `release`. */
  hold(flow: FlowState, context: PduContext, body: object, anomalies: readonly string[] | undefined): Pdu {
    return {
      time: context.time,
      frame: context.frame,
      capture: this.capture,
      protocol: flow.candidate!.decoder.doc.id,
      direction: context.from === flow.server ? "toClient" : "toServer",
      flow,
      body,
      anomalies: anomalies ?? NO_ANOMALIES,
    };
  }

  release(held: readonly Pdu[]): void {
    for (const pdu of held) this.#onPdu?.(pdu);
  }
}
