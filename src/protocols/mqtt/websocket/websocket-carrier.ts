import { FRAME } from "../../../contracts/decoder.js";
import type { Side } from "../../../contracts/flow.js";
import type { ByteBudget } from "../../../core/byte-budget.js";

/** Takes the data payload of a WebSocket connection, unmasked, in stream order; borrowed during the call. */
export interface WebSocketSink {
  /** `isCut`: bytes are missing after these, the stream goes on behind a hole. */
  bytes(bytes: Uint8Array, at: number, end: number, isCut: boolean): void;
}

/** What the opening handshake told. Undefined what was not seen. */
export interface WebSocketFacts {
  readonly path: string | undefined;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** As the server chose it, or as the client offered it before that. */
  readonly subprotocol: string | undefined;
  readonly extensions: string | undefined;
}

/** One WebSocket connection [RFC 6455], from its HTTP handshake on or from its middle. */
export class WebSocketCarrier {
  /** A handshake named a subprotocol of MQTT, or frames from the middle hold packets of it. */
  isMqtt = false;
  /** The server refused, or chose another protocol: nothing that follows is MQTT. */
  isRefused = false;
  /** The side of the latest `decode` sends compressed messages (permessage-deflate): the rest of it cannot be read. */
  isOpaque = false;
  /** Of the latest `decode`; codes of WEBSOCKET_ANOMALIES. */
  anomalies: readonly string[] = [];
  /** The side that sent the request or masks its frames; undefined as long as nothing tells. */
  client: Side | undefined = undefined;
  facts: WebSocketFacts = {
    path: undefined,
    host: undefined,
    origin: undefined,
    subprotocol: undefined,
    extensions: undefined,
  };
  readonly #budget: ByteBudget;

  constructor(budget: ByteBudget) {
    this.#budget = budget;
  }

  /** As Decoder.frame: the HTTP header block first, then WebSocket frames. Without a handshake only sure ones. */
  frame(_bytes: Uint8Array, _at: number, _end: number, _from: Side): number {
    return FRAME.foreign;
  }

  /** As Decoder.resync: a frame whose payload begins with a plausible MQTT packet. */
  resync(_bytes: Uint8Array, _at: number, end: number, _from: Side): number {
    return end;
  }

  /** One HTTP header block or WebSocket frame. */
  decode(
    _bytes: Uint8Array,
    _at: number,
    _end: number,
    _missingBytes: number,
    _from: Side,
    _sink: WebSocketSink,
  ): void {}

  /** Bytes of `from` were lost. */
  gap(_from: Side, _missingBytes: number): void {}

  /** Gives back what was taken from the budget. */
  close(): void {
    this.#budget.give(0);
  }
}
