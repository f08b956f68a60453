import { FRAME } from "../../../contracts/decoder.js";
import type { Side } from "../../../contracts/flow.js";
import type { ByteBudget } from "../../../core/byte-budget.js";
import { u8, u16be } from "../../../core/bytes.js";
import { isUtf8 } from "../../../core/utf8.js";
import type { WebSocketAnomaly } from "./anomalies.js";
import { headBytes, isMinimal, payloadBytes, UNTOLD } from "./frame-head.js";
import { FrameSide } from "./frame-side.js";
import { Handshake, type WebSocketFacts } from "./handshake.js";
import { requestLength, responseLength } from "./http-head.js";
import { mqttFrameLength } from "./mqtt-start.js";
import { BIT, CONTROL_BYTES_MAX, isCloseCode, OPCODE } from "./tables.js";

/** Takes the data payload of a WebSocket connection, unmasked, in stream order; borrowed during the call. */
export interface WebSocketSink {
  /** `isCut`: bytes are missing after these, the stream goes on behind a hole. */
  bytes(bytes: Uint8Array, at: number, end: number, isCut: boolean): void;
}

/** First bytes of the two header blocks; no frame begins with them, as they have reserved bits and opcodes. */
const REQUEST_BYTE = 0x47;
const RESPONSE_BYTE = 0x48;
/** Header blocks that one `resync` tries: each may cost reading all that is there. */
const HEADS_MAX = 16;
const NO_ANOMALIES: readonly WebSocketAnomaly[] = [];

/**
 * Payload is unmasked here, piece by piece, for all connections: it is handed on before the next one is. Its length is
 * a multiple of that of the mask.
 */
const SCRATCH = new Uint8Array(16 * 1024);

/** One WebSocket connection [RFC 6455], from its HTTP handshake on or from its middle. */
export class WebSocketCarrier {
  /** The handshake named a subprotocol of MQTT, or frames from the middle hold packets of it. */
  isMqtt = false;
  /** The side of the latest `decode` sends compressed messages (permessage-deflate): the rest of it cannot be read. */
  isOpaque = false;
  /** Of the latest `decode`; codes of WEBSOCKET_ANOMALIES. */
  anomalies: readonly string[] = NO_ANOMALIES;
  /** The side that sent the request or masks its frames; undefined as long as nothing tells. */
  client: Side | undefined = undefined;
  /** Frames of either kind. */
  dataFrames = 0;
  controlFrames = 0;
  /** Of the latest close frame. */
  closeCode: number | undefined = undefined;
  readonly #budget: ByteBudget;
  readonly #handshake = new Handshake();
  readonly #sides: readonly [FrameSide, FrameSide] = [new FrameSide(), new FrameSide()];
  #heldBytes = 0;
  #found: WebSocketAnomaly[] = [];

  constructor(budget: ByteBudget) {
    this.#budget = budget;
  }

  /** The server refused, or chose another protocol: nothing that follows is MQTT, unless the client asks again. */
  get isRefused(): boolean {
    return this.#handshake.isRefused;
  }

  get facts(): WebSocketFacts {
    return this.#handshake.facts;
  }

  /** As Decoder.frame: the HTTP header block first, then WebSocket frames. Without a handshake only sure ones. Hot. */
  frame(bytes: Uint8Array, at: number, end: number, from: Side): number {
    const first = u8(bytes, at);
    if (first === REQUEST_BYTE) return requestLength(bytes, at, end);
    if (first === RESPONSE_BYTE) return responseLength(bytes, at, end, this.#isAnswerOf(from));
    if (this.isRefused) return FRAME.foreign;
    return this.#sides[from].isTrusted
      ? this.#trustedLength(bytes, at, end, from)
      : this.#sureLength(bytes, at, end, from);
  }

  /** As Decoder.resync: a frame whose payload begins with a plausible MQTT packet, or a handshake. Hot. */
  resync(bytes: Uint8Array, at: number, end: number, from: Side): number {
    this.#sides[from].isTrusted = false;
    let heads = HEADS_MAX;
    for (let i = at; i < end; i++) {
      const first = u8(bytes, i);
      if (first === REQUEST_BYTE || first === RESPONSE_BYTE) {
        if (heads-- > 0 && this.frame(bytes, i, end, from) !== FRAME.foreign) return i;
      } else if (!this.isRefused) {
        const length = this.#sureLength(bytes, i, end, from);
        if (length !== FRAME.foreign && isFrameOrEnd(bytes, i + length, end)) return i;
      }
    }
    return end;
  }

  /** Where the header block or frame at `at` ends, `end` where that cannot be told. */
  endOf(bytes: Uint8Array, at: number, end: number): number {
    const first = u8(bytes, at);
    const payload = first === REQUEST_BYTE || first === RESPONSE_BYTE ? UNTOLD : payloadBytes(bytes, at, end);
    return payload < 0 ? end : at + headBytes(bytes, at) + payload;
  }

  /** One HTTP header block or WebSocket frame. */
  decode(bytes: Uint8Array, at: number, end: number, missingBytes: number, from: Side, sink: WebSocketSink): void {
    this.#found = [];
    const side = this.#sides[from];
    const first = u8(bytes, at);
    if (first === REQUEST_BYTE) this.#request(bytes, at, end, from);
    else if (first === RESPONSE_BYTE) this.#response(bytes, at, end, from);
    else this.#frame(bytes, at, end, missingBytes, from, side, sink);
    this.isOpaque = side.isOpaque;
    this.anomalies = this.#found.length === 0 ? NO_ANOMALIES : this.#found;
  }

  /** Bytes of `from` were lost. */
  gap(from: Side, _missingBytes: number): void {
    const side = this.#sides[from];
    side.isTrusted = false;
    side.isUncertain = true;
  }

  /** Gives back what was taken from the budget. */
  close(): void {
    this.#budget.give(this.#heldBytes);
    this.#heldBytes = 0;
  }

  #isAnswerOf(from: Side): boolean {
    return this.#handshake.isRequestSeen && !this.#handshake.isAccepted && this.client !== from;
  }

  #trustedLength(bytes: Uint8Array, at: number, end: number, from: Side): number {
    if (end - at < 2) return FRAME.more;
    const first = u8(bytes, at);
    const isMasked = (u8(bytes, at + 1) & BIT.mask) !== 0;
    const isWrongMask = this.client !== undefined && isMasked !== (from === this.client);
    if (isWrongMask && (!isOpcode(first & BIT.opcode) || (first & BIT.rsv) !== 0)) return FRAME.foreign;
    const payload = payloadBytes(bytes, at, end);
    if (payload === UNTOLD) return FRAME.more;
    return payload < 0 ? FRAME.foreign : headBytes(bytes, at) + payload;
  }

  #sureLength(bytes: Uint8Array, at: number, end: number, from: Side): number {
    if (this.client === undefined) return mqttFrameLength(bytes, at, end, -1, 3);
    const isClient = from === this.client;
    return mqttFrameLength(bytes, at, end, isClient ? 1 : 0, isClient ? 1 : 2);
  }

  #request(bytes: Uint8Array, at: number, end: number, from: Side): void {
    this.#handshake.request(bytes, at, end, this.#found);
    this.isMqtt = true;
    this.client = from;
    this.#begin();
  }

  #response(bytes: Uint8Array, at: number, end: number, from: Side): void {
    this.#handshake.response(bytes, at, end, this.#found);
    this.client = from === 0 ? 1 : 0;
    if (!this.isRefused) this.isMqtt = true;
    this.#begin();
  }

  /** What follows a header block is the first frame, or another header block. */
  #begin(): void {
    for (const side of this.#sides) {
      side.isTrusted = true;
      side.isUncertain = false;
      side.isWithin = false;
      side.isClosed = false;
    }
    this.close();
    const heldBytes = this.#handshake.heldBytes;
    if (this.#budget.take(heldBytes)) this.#heldBytes = heldBytes;
    else this.#handshake.forget();
  }

  #frame(
    bytes: Uint8Array,
    at: number,
    end: number,
    missingBytes: number,
    from: Side,
    side: FrameSide,
    sink: WebSocketSink,
  ): void {
    const first = u8(bytes, at);
    const isMasked = end - at > 1 && (u8(bytes, at + 1) & BIT.mask) !== 0;
    const head = end - at > 1 ? headBytes(bytes, at) : 2;
    const payload = payloadBytes(bytes, at, end);
    if (isMasked && this.client === undefined) this.client = from;
    this.isMqtt = true;
    side.isTrusted = true;
    if (payload >= 0) this.#weighHead(bytes, at, from, side, isMasked, payload);
    const opcode = first & BIT.opcode;
    if (opcode >= OPCODE.close) {
      this.controlFrames++;
      if (opcode === OPCODE.close) this.#closeFrame(bytes, at, at + head, end, missingBytes, isMasked, side);
      return;
    }
    this.dataFrames++;
    this.#weighMessage(first, side);
    if (!side.isOpaque && opcode <= OPCODE.binary) {
      const from = Math.min(end, at + head);
      if (isMasked) unmask(bytes, from, end, missingBytes > 0, sink);
      else if (from < end || missingBytes > 0) sink.bytes(bytes, from, end, missingBytes > 0);
    }
    side.isUncertain = false;
  }

  #weighHead(bytes: Uint8Array, at: number, from: Side, side: FrameSide, isMasked: boolean, payload: number): void {
    const first = u8(bytes, at);
    const opcode = first & BIT.opcode;
    const isControl = opcode >= OPCODE.close;
    const allowed = this.#mayCompress() && !isControl ? BIT.rsv1 : 0;
    const found = this.#found;
    if (side.isClosed) found.push("websocketFrameAfterClose");
    if (this.client !== undefined && isMasked !== (from === this.client)) {
      found.push(isMasked ? "websocketMaskNotAllowed" : "websocketMaskMissing");
    }
    if ((first & BIT.rsv & ~allowed) !== 0) found.push("websocketReservedBits");
    if (!isOpcode(opcode)) found.push("websocketReservedOpcode");
    if (!isMinimal(bytes, at, payload)) found.push("websocketLengthNotMinimal");
    if (isControl && payload > CONTROL_BYTES_MAX) found.push("websocketControlTooLong");
    if (isControl && (first & BIT.fin) === 0) found.push("websocketControlFragmented");
  }

  /** Compression was negotiated, or nobody saw whether it was. */
  #mayCompress(): boolean {
    return this.#handshake.isDeflate || !this.#handshake.isAccepted;
  }

  #weighMessage(first: number, side: FrameSide): void {
    const opcode = first & BIT.opcode;
    const isContinuation = opcode === OPCODE.continuation;
    if (!side.isUncertain) {
      if (isContinuation && !side.isWithin) this.#found.push("websocketContinuationUnexpected");
      if (!isContinuation && side.isWithin) this.#found.push("websocketMessageInterleaved");
    }
    if (opcode === OPCODE.text) this.#found.push("websocketTextFrame");
    if ((first & BIT.rsv1) !== 0 && this.#mayCompress()) side.isOpaque = true;
    side.isWithin = (first & BIT.fin) === 0;
  }

  #closeFrame(
    bytes: Uint8Array,
    at: number,
    payload: number,
    end: number,
    missingBytes: number,
    isMasked: boolean,
    side: FrameSide,
  ): void {
    side.isClosed = true;
    if (payload >= end || missingBytes > 0) return;
    let plain = bytes;
    let from = payload;
    let until = end;
    if (isMasked) {
      until = Math.min(end - payload, CONTROL_BYTES_MAX);
      unmaskInto(bytes, payload, payload + until, payload - 4);
      plain = SCRATCH;
      from = 0;
    }
    if (until - from < 2) {
      this.#found.push("websocketCloseInvalid");
      return;
    }
    this.closeCode = u16be(plain, from);
    const isSound = isCloseCode(this.closeCode) && isUtf8(plain, from + 2, until);
    if (!isSound && end - at > 1) this.#found.push("websocketCloseInvalid");
  }
}

/** Hands the masked payload on in pieces. */
function unmask(bytes: Uint8Array, payload: number, end: number, isCut: boolean, sink: WebSocketSink): void {
  if (payload >= end) {
    if (isCut) sink.bytes(SCRATCH, 0, 0, true);
    return;
  }
  for (let at = payload; at < end; at += SCRATCH.length) {
    const until = Math.min(end, at + SCRATCH.length);
    unmaskInto(bytes, at, until, payload - 4);
    sink.bytes(SCRATCH, 0, until - at, isCut && until === end);
  }
}

/** The key lies at `key`. */
function unmaskInto(bytes: Uint8Array, at: number, end: number, key: number): void {
  for (let i = 0; i < end - at; i++) SCRATCH[i] = u8(bytes, at + i) ^ u8(bytes, key + (i & 3));
}

function isOpcode(opcode: number): boolean {
  return opcode <= OPCODE.binary || (opcode >= OPCODE.close && opcode <= OPCODE.pong);
}

/** Whether the bytes from `at` on can begin a frame, as far as they go. */
function isFrameOrEnd(bytes: Uint8Array, at: number, end: number): boolean {
  if (at >= end) return true;
  const first = u8(bytes, at);
  return (first & BIT.rsv) === 0 && isOpcode(first & BIT.opcode);
}
