import type { DecodeOut, PduContext } from "../contracts/decoder.js";
import { FRAME } from "../contracts/decoder.js";
import type { Side } from "../contracts/flow.js";
import type { PacketTime } from "../core/packet-time.js";
import type { FlowState } from "./flow-state.js";
import { type AssemblyLimits, joinPartial, PduBuffers } from "./pdu-buffers.js";
import type { Origin, Stream } from "./stream.js";

/** Gets told that the bytes at a PDU boundary are not of the flow's protocol. True: stop reading. */
export type ForeignHandler = (flow: FlowState) => boolean;

/** Enough of any PDU to know its length. */
const HEADER_BYTES = 64;

/**
 * Cuts the byte stream of one direction into the PDUs of its decoder: whole ones are decoded where they lie, a split
 * one is collected. After a hole or damage it looks for the next plausible start; it never gives a flow up.
 */
export class PduAssembler {
  readonly #buffers: PduBuffers;
  readonly #out: DecodeOut<object>;
  readonly #isForeign: ForeignHandler;
  readonly #context: { -readonly [Key in keyof PduContext]: PduContext[Key] } = {
    from: 0,
    time: 0.5 as PacketTime,
    frame: 0,
    missingBytes: 0,
    isPeerBehind: false,
  };

  constructor(limits: AssemblyLimits, out: DecodeOut<object>, isForeign: ForeignHandler) {
    this.#buffers = new PduBuffers(limits);
    this.#out = out;
    this.#isForeign = isForeign;
  }

  /** PDUs given up because all buffers were full. */
  get overflows(): number {
    return this.#buffers.overflows;
  }

  get context(): PduContext {
    return this.#context;
  }

  read(
    flow: FlowState,
    side: Side,
    stream: Stream,
    bytes: Uint8Array,
    start: number,
    end: number,
    origin: Origin,
  ): void {
    this.#setContext(flow, side, origin);
    let at = start;
    if (stream.skipBytes > 0) {
      const count = Math.min(stream.skipBytes, end - at);
      at += this.#passOver(stream, count);
    }
    if (stream.partialBytes > 0) {
      if (stream.isLost) {
        const joined = joinPartial(stream, bytes, at, end);
        this.#readInPlace(flow, side, stream, joined, 0, joined.length);
        return;
      }
      at = this.#continuePartial(flow, side, stream, bytes, at, end);
      if (flow.candidate === undefined) return;
      if (stream.isOpaque) at += this.#passOver(stream, end - at);
    }
    if (at < end) this.#readInPlace(flow, side, stream, bytes, at, end);
  }

  /** `count` bytes will not come. What is left of a PDU they belong to is passed over; else its start is searched. */
  missing(flow: FlowState, side: Side, stream: Stream, count: number, isCut: boolean, origin: Origin): void {
    const { decoder } = flow.candidate!;
    const state = flow.decoderState;
    if (stream.skipBytes > count) {
      stream.skipBytes -= count;
      return;
    }
    const rest = stream.neededBytes - stream.partialBytes;
    if (stream.skipBytes > 0 || stream.neededBytes === 0) {
      const isExact = stream.skipBytes > 0 && stream.skipBytes === count;
      stream.skipBytes = 0;
      this.#dropPartial(stream);
      if (isExact) return;
      stream.isLost = true;
      decoder.gap(state, side, count);
      return;
    }
    if (isCut) {
      this.#setContext(flow, side, origin);
      this.#decode(flow, side, stream, stream.partial!, 0, stream.partialBytes, rest);
      stream.partialBytes = 0;
      stream.neededBytes = 0;
    } else {
      this.#dropPartial(stream);
      decoder.gap(state, side, count);
    }
    if (count < rest) stream.skipBytes = rest - count;
    else if (count > rest) stream.isLost = true;
  }

  /** Bytes that stand alone: read only when they are whole PDUs from the first to the last byte. */
  readAlone(
    flow: FlowState,
    side: Side,
    stream: Stream,
    bytes: Uint8Array,
    start: number,
    end: number,
    origin: Origin,
  ): boolean {
    const { decoder } = flow.candidate!;
    for (let at = start; at < end; ) {
      const length = decoder.frame(bytes, at, end, side, flow.decoderState);
      if (length <= 0 || at + length > end) return false;
      at += length;
    }
    this.#setContext(flow, side, origin);
    for (let at = start; at < end; ) {
      const length = decoder.frame(bytes, at, end, side, flow.decoderState);
      if (length <= 0 || at + length > end) return true;
      this.#decode(flow, side, stream, bytes, at, at + length, 0);
      at += length;
    }
    return true;
  }

  /** The direction has ended: the beginning of a PDU that never became whole is told apart. */
  finish(stream: Stream): void {
    this.#dropPartial(stream);
    this.#buffers.close(stream);
  }

  #setContext(flow: FlowState, side: Side, origin: Origin): void {
    const context = this.#context;
    const peer = side === 0 ? flow.streamB : flow.streamA;
    context.from = side;
    context.time = origin.time;
    context.frame = origin.frame;
    context.isPeerBehind = peer !== undefined && (peer.hasUnseenAck || peer.queue !== undefined);
  }

  #readInPlace(flow: FlowState, side: Side, stream: Stream, bytes: Uint8Array, start: number, end: number): void {
    const decoder = flow.candidate!.decoder;
    const state = flow.decoderState;
    const max = decoder.pduBytesMax;
    let at = start;
    while (at < end) {
      if (stream.isLost) {
        const found = decoder.resync(bytes, at, end, side, state);
        stream.ledger.undecodableBytes += found - at;
        at = found;
        if (at >= end) return;
      }
      const length = decoder.frame(bytes, at, end, side, state);
      if (length > 0) {
        const available = end - at;
        if (length <= available && length <= max) {
          stream.isLost = false;
          this.#decode(flow, side, stream, bytes, at, at + length, 0);
          at += length;
          if (stream.isOpaque) at += this.#passOver(stream, end - at);
        } else if (available >= max) {
          stream.isLost = false;
          stream.skipBytes = length - max;
          this.#decode(flow, side, stream, bytes, at, at + max, length - max);
          at += max;
          at += this.#passOver(stream, Math.min(stream.skipBytes, end - at));
        } else {
          stream.isLost = false;
          this.#stash(stream, bytes, at, end, length, max);
          return;
        }
      } else if (length === FRAME.more) {
        this.#stash(stream, bytes, at, end, 0, max);
        return;
      } else {
        if (this.#isForeign(flow)) return;
        if (stream.isLost) {
          stream.ledger.undecodableBytes++;
          at++;
        }
        stream.isLost = true;
      }
    }
  }

  /** Adds to the PDU that is being collected; returns where in `bytes` the next one begins. */
  #continuePartial(flow: FlowState, side: Side, stream: Stream, bytes: Uint8Array, start: number, end: number): number {
    const decoder = flow.candidate!.decoder;
    const max = decoder.pduBytesMax;
    let at = start;
    if (stream.neededBytes === 0) {
      const before = stream.partialBytes;
      let length: number = FRAME.more;
      while (length === FRAME.more) {
        if (at === end) return end;
        if (stream.partialBytes >= max || !this.#buffers.hasRoom(stream, Math.min(end - at, HEADER_BYTES))) {
          this.#giveUp(stream, end - at);
          return end;
        }
        at = this.#buffers.append(stream, bytes, at, Math.min(end, at + HEADER_BYTES), max);
        length = decoder.frame(stream.partial!, 0, stream.partialBytes, side, flow.decoderState);
      }
      if (length < 0) {
        if (this.#isForeign(flow)) return end;
        stream.isLost = true;
        stream.partialBytes = before;
        const joined = joinPartial(stream, bytes, start, end);
        this.#readInPlace(flow, side, stream, joined, 0, joined.length);
        return end;
      }
      if (length <= stream.partialBytes) {
        // More than this PDU was taken: its end lies within these bytes.
        this.#decode(flow, side, stream, stream.partial!, 0, length, 0);
        this.#buffers.release(stream);
        return start + length - before;
      }
      stream.neededBytes = length;
    }
    const wanted = Math.min(stream.neededBytes, max);
    const until = Math.min(end, at + wanted - stream.partialBytes);
    if (!this.#buffers.hasRoom(stream, until - at)) {
      this.#giveUp(stream, end - at);
      return end;
    }
    at = this.#buffers.append(stream, bytes, at, until, wanted);
    if (stream.partialBytes < wanted) return at;
    const rest = stream.neededBytes - wanted;
    stream.skipBytes = rest;
    this.#decode(flow, side, stream, stream.partial!, 0, wanted, rest);
    this.#buffers.release(stream);
    return at + this.#passOver(stream, Math.min(stream.skipBytes, end - at));
  }

  /** Counts bytes that are not read and returns their number. */
  #passOver(stream: Stream, count: number): number {
    stream.skipBytes -= count;
    if (stream.isOpaque) stream.ledger.opaqueBytes += count;
    else stream.ledger.undecodableBytes += count;
    return count;
  }

  #decode(
    flow: FlowState,
    side: Side,
    stream: Stream,
    bytes: Uint8Array,
    at: number,
    end: number,
    missingBytes: number,
  ): void {
    this.#context.from = side;
    this.#context.missingBytes = missingBytes;
    stream.decodedBytes += end - at;
    flow.candidate!.decoder.decode(bytes, at, end, this.#context, flow.decoderState, this.#out);
  }

  #stash(stream: Stream, bytes: Uint8Array, at: number, end: number, needed: number, max: number): void {
    stream.neededBytes = needed;
    const expected = Math.min(needed === 0 ? HEADER_BYTES : needed, max);
    if (!this.#buffers.hasRoom(stream, end - at)) this.#giveUp(stream, end - at);
    else this.#buffers.append(stream, bytes, at, end, expected);
  }

  /** Lets the PDU at hand go together with the next `count` bytes. */
  #giveUp(stream: Stream, count: number): void {
    stream.ledger.undecodableBytes += count;
    const rest = stream.neededBytes - stream.partialBytes - count;
    this.#dropPartial(stream);
    if (rest > 0) stream.skipBytes = rest;
    else stream.isLost = true;
  }

  #dropPartial(stream: Stream): void {
    stream.ledger.undecodableBytes += stream.partialBytes;
    this.#buffers.release(stream);
  }
}
