import type { DecodeOut, PduContext } from "../../contracts/decoder.js";
import type { Side } from "../../contracts/flow.js";
import type { ByteBudget } from "../../core/byte-budget.js";
import type { MqttBody } from "./body.js";
import { decodePacket } from "./decode-packet.js";
import { PacketStream } from "./packet-stream.js";
import type { MqttState } from "./state.js";
import type { WebSocketCarrier, WebSocketSink } from "./websocket/websocket-carrier.js";

/** Status code of a handshake that was accepted [RFC 6455 §4.2.2]. */
const SWITCHING_PROTOCOLS = 101;
/** The extension that compresses messages [RFC 7692 §7]. */
const DEFLATE = "permessage-deflate";

/** MQTT in a WebSocket: packets are a stream over its messages and do not begin where those begin [MQTT5 §6]. */
export class CarriedPackets implements WebSocketSink {
  readonly carrier: WebSocketCarrier;
  readonly #streams: readonly [PacketStream, PacketStream];
  readonly #opaqueTold = [false, false];
  #isTold = false;
  #context: PduContext | undefined = undefined;
  #state: MqttState | undefined = undefined;
  #out: DecodeOut<MqttBody> | undefined = undefined;

  constructor(carrier: WebSocketCarrier, budget: ByteBudget) {
    this.carrier = carrier;
    this.#streams = [new PacketStream(budget), new PacketStream(budget)];
  }

  /** Packets given up because the budget was used up. */
  get refusals(): number {
    return this.#streams[0].refusals + this.#streams[1].refusals;
  }

  /** One HTTP header block or WebSocket frame, or several frames that hold one packet; all packets that end in it. */
  decode(
    bytes: Uint8Array,
    at: number,
    end: number,
    context: PduContext,
    state: MqttState,
    out: DecodeOut<MqttBody>,
  ): void {
    for (let next = at; next < end; ) {
      const frameAt = next;
      next = Math.min(end, this.carrier.endOf(bytes, frameAt, end));
      this.#one(bytes, frameAt, next, next < end ? 0 : context.missingBytes, context, state, out);
    }
  }

  #one(
    bytes: Uint8Array,
    at: number,
    end: number,
    missingBytes: number,
    context: PduContext,
    state: MqttState,
    out: DecodeOut<MqttBody>,
  ): void {
    const { carrier } = this;
    this.#context = context;
    this.#state = state;
    this.#out = out;
    carrier.decode(bytes, at, end, missingBytes, context.from, this);
    if (carrier.client !== undefined) state.roles.clientIs(carrier.client);
    if (carrier.isMqtt && !carrier.isRefused) this.#tell(context, state, out);
    if (carrier.isOpaque && !this.#opaqueTold[context.from]) {
      this.#opaqueTold[context.from] = true;
      out.opaque();
    }
    this.#out = undefined;
  }

  bytes(bytes: Uint8Array, at: number, end: number, isCut: boolean): void {
    const context = this.#context;
    const state = this.#state;
    const out = this.#out;
    if (context === undefined || state === undefined || out === undefined) return;
    const stream = this.#streams[context.from];
    stream.read(bytes, at, end, state, (packet, packetAt, packetEnd, missingBytes) =>
      decodePacket(packet, packetAt, packetEnd, missingBytes, context, state, out),
    );
    if (isCut) stream.lose();
  }

  gap(from: Side, missingBytes: number): void {
    this.carrier.gap(from, missingBytes);
    this.#streams[from].gap();
  }

  close(): void {
    for (const stream of this.#streams) stream.close();
  }

  /** One record at the handshake that was accepted; later ones only for what is wrong with a frame. */
  #tell(context: PduContext, state: MqttState, out: DecodeOut<MqttBody>): void {
    const { carrier } = this;
    const { path, subprotocol, extensions, statusCode } = carrier.facts;
    const isAccepted = statusCode === SWITCHING_PROTOCOLS && context.from !== carrier.client;
    if (this.#isTold || !isAccepted) {
      if (carrier.anomalies.length === 0) return;
      out.pdu(out.wantsBody ? { packetType: "WEBSOCKET" } : undefined, carrier.anomalies);
      return;
    }
    this.#isTold = true;
    state.trust.prove(context.from);
    const isCompressed = carrier.isOpaque || extensions?.includes(DEFLATE) === true;
    const webSocket = { path, subprotocol, extensions, isDecodable: !isCompressed };
    out.pdu(out.wantsBody ? { packetType: "WEBSOCKET", webSocket } : undefined, carrier.anomalies);
  }
}
