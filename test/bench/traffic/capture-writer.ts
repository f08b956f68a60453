import { closeSync, openSync, writeSync } from "node:fs";
import type { ByteWriter } from "./byte-writer.js";
import type { Connection, Endpoint, Side } from "./connection.js";
import type { Random } from "./random.js";

const BUFFER_BYTES = 4 << 20;
const FRAME_BYTES_MAX = 2048;
const RECORD_BYTES = 16;
const LINK_BYTES = 14;
const IP_BYTES = 20;
const TCP_BYTES = 20;
const UDP_BYTES = 8;
/** Every capture begins here, so that equal options give equal bytes. */
const START_SECONDS = 1_700_000_000;

export const TCP = { fin: 0x01, syn: 0x02, psh: 0x08, ack: 0x10 } as const;

export interface CaptureWriterOptions {
  /** Share of TCP segments that are written twice, as a retransmission would be. */
  readonly duplicated: number;
  readonly random: Random;
}

/** Writes Ethernet frames with valid checksums to a pcap through one buffer; memory does not grow with the file. */
export class CaptureWriter {
  packets = 0;
  fileBytes = 0;
  duplicatedSegments = 0;
  /** Microseconds since the start of the capture; set by the traffic before it sends. */
  nowUs = 0;
  readonly #file: number;
  readonly #buffer = new Uint8Array(BUFFER_BYTES);
  readonly #view = new DataView(this.#buffer.buffer);
  readonly #options: CaptureWriterOptions;
  #at = 0;

  constructor(path: string, options: CaptureWriterOptions) {
    this.#file = openSync(path, "w");
    this.#options = options;
    const view = this.#view;
    view.setUint32(0, 0xa1b2c3d4, true);
    view.setUint16(4, 2, true);
    view.setUint16(6, 4, true);
    view.setUint32(16, 262_144, true);
    view.setUint32(20, 1, true);
    this.#at = 24;
    this.fileBytes = 24;
  }

  /** One TCP segment from a side of a connection; moves its sequence numbers. */
  segment(connection: Connection, from: Side, flags: number, payload: ByteWriter | undefined): void {
    const payloadBytes = payload?.length ?? 0;
    const start = this.#begin(LINK_BYTES + IP_BYTES + TCP_BYTES + payloadBytes);
    const ipAt = this.#link(start, connection.sender(from), connection.receiver(from));
    this.#ip(ipAt, connection.sender(from), connection.receiver(from), 6, TCP_BYTES + payloadBytes);
    const at = ipAt + IP_BYTES;
    const view = this.#view;
    view.setUint16(at, connection.sender(from).port);
    view.setUint16(at + 2, connection.receiver(from).port);
    view.setUint32(at + 4, connection.sequence(from));
    view.setUint32(at + 8, (flags & TCP.ack) === 0 ? 0 : connection.sequence(from === 0 ? 1 : 0));
    view.setUint16(at + 12, 0x5000 | flags);
    view.setUint16(at + 14, 64_240);
    view.setUint32(at + 16, 0);
    if (payload !== undefined) this.#buffer.set(payload.bytes.subarray(0, payloadBytes), at + TCP_BYTES);
    view.setUint16(at + 16, this.#transportChecksum(ipAt, 6, TCP_BYTES + payloadBytes));
    connection.sent(from, payloadBytes + ((flags & (TCP.syn | TCP.fin)) !== 0 ? 1 : 0));
    if (payloadBytes > 0 && this.#options.random.chance(this.#options.duplicated)) this.#repeat(start);
  }

  datagram(from: Endpoint, to: Endpoint, payload: ByteWriter): void {
    const start = this.#begin(LINK_BYTES + IP_BYTES + UDP_BYTES + payload.length);
    const ipAt = this.#link(start, from, to);
    this.#ip(ipAt, from, to, 17, UDP_BYTES + payload.length);
    const at = ipAt + IP_BYTES;
    const view = this.#view;
    view.setUint16(at, from.port);
    view.setUint16(at + 2, to.port);
    view.setUint16(at + 4, UDP_BYTES + payload.length);
    view.setUint16(at + 6, 0);
    this.#buffer.set(payload.bytes.subarray(0, payload.length), at + UDP_BYTES);
    view.setUint16(at + 6, this.#transportChecksum(ipAt, 17, UDP_BYTES + payload.length) || 0xffff);
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  /** Writes the record header and returns where the frame begins. */
  #begin(frameBytes: number): number {
    if (this.#at + RECORD_BYTES + FRAME_BYTES_MAX > BUFFER_BYTES) this.#flush();
    const at = this.#at;
    const view = this.#view;
    view.setUint32(at, START_SECONDS + Math.floor(this.nowUs / 1e6), true);
    view.setUint32(at + 4, this.nowUs % 1e6, true);
    view.setUint32(at + 8, frameBytes, true);
    view.setUint32(at + 12, frameBytes, true);
    this.#at += RECORD_BYTES + frameBytes;
    this.fileBytes += RECORD_BYTES + frameBytes;
    this.packets++;
    return at + RECORD_BYTES;
  }

  #link(at: number, from: Endpoint, to: Endpoint): number {
    const view = this.#view;
    view.setUint16(at, 0x0200);
    view.setUint32(at + 2, to.address);
    view.setUint16(at + 6, 0x0200);
    view.setUint32(at + 8, from.address);
    view.setUint16(at + 12, 0x0800);
    return at + LINK_BYTES;
  }

  #ip(at: number, from: Endpoint, to: Endpoint, protocol: number, dataBytes: number): void {
    const view = this.#view;
    from.identification = (from.identification + 1) & 0xffff;
    view.setUint16(at, 0x4500);
    view.setUint16(at + 2, IP_BYTES + dataBytes);
    view.setUint16(at + 4, from.identification);
    view.setUint16(at + 6, 0x4000);
    view.setUint16(at + 8, (64 << 8) | protocol);
    view.setUint16(at + 10, 0);
    view.setUint32(at + 12, from.address);
    view.setUint32(at + 16, to.address);
    view.setUint16(at + 10, ~fold(this.#sum(at, IP_BYTES)) & 0xffff);
  }

  #transportChecksum(ipAt: number, protocol: number, bytes: number): number {
    const at = ipAt + IP_BYTES;
    // An odd last byte counts as the high half of a word: what lies behind it must not count.
    if ((bytes & 1) === 1) this.#buffer[at + bytes] = 0;
    return ~fold(this.#sum(at, bytes) + this.#sum(ipAt + 12, 8) + protocol + bytes) & 0xffff;
  }

  #sum(at: number, bytes: number): number {
    let sum = 0;
    for (let i = at; i < at + bytes; i += 2) sum += this.#view.getUint16(i);
    return sum;
  }

  #repeat(start: number): void {
    const from = start - RECORD_BYTES;
    const bytes = this.#at - from;
    if (this.#at + bytes > BUFFER_BYTES) return;
    this.#buffer.copyWithin(this.#at, from, this.#at);
    this.#at += bytes;
    this.fileBytes += bytes;
    this.packets++;
    this.duplicatedSegments++;
  }

  #flush(): void {
    for (let at = 0; at < this.#at; ) at += writeSync(this.#file, this.#buffer, at, this.#at - at);
    this.#at = 0;
  }
}

function fold(sum: number): number {
  let folded = sum;
  while (folded > 0xffff) folded = (folded & 0xffff) + (folded >>> 16);
  return folded;
}
