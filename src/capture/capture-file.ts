import { hex } from "../core/bytes.js";
import { SensorFault } from "../core/fault.js";
import type { Frame } from "../core/frame.js";
import type { ByteSource } from "./byte-source.js";
import type { ByteWindow } from "./byte-window.js";
import { START_BYTES, startFormat } from "./capture-format.js";
import type { DamageLog } from "./damage-log.js";
import { DecompressedBytes } from "./decompressed-bytes.js";
import { Gunzip } from "./gunzip.js";
import { HeadBytes } from "./head-bytes.js";
import { PCAP_HEADER_BYTES_MAX, readPcapHeader } from "./pcap-header.js";
import { PcapReader } from "./pcap-reader.js";
import { PcapngReader } from "./pcapng-reader.js";
import type { RecordReader } from "./record-reader.js";
import { SNOOP_HEADER_BYTES, SnoopReader } from "./snoop-reader.js";
import { Unzstd } from "./zstd/unzstd.js";

/** One capture that is being read; its format is told by its content. */
export class CaptureFile {
  readonly #path: string;
  readonly #index: number;
  readonly #window: ByteWindow;
  readonly #log: DamageLog;
  readonly #signal: AbortSignal | undefined;
  #source: ByteSource;
  #reader: RecordReader | undefined;
  #isOver = false;

  /** `index` is the one in the list of captures. The window is cleared, and lent until `close`. */
  constructor(
    path: string,
    index: number,
    source: ByteSource,
    window: ByteWindow,
    log: DamageLog,
    signal: AbortSignal | undefined,
  ) {
    this.#path = path;
    this.#index = index;
    this.#source = source;
    this.#window = window;
    this.#log = log;
    this.#signal = signal;
    window.clear();
  }

  get takenBytes(): number {
    return this.#source.takenBytes;
  }

  /** True once the content was seen to be that of a capture. */
  get isRecognised(): boolean {
    return this.#reader !== undefined;
  }

  /** As `FrameSource.next`. */
  next(frame: Frame): boolean {
    const reader = this.#reader;
    if (reader === undefined || !reader.next(frame)) return false;
    frame.capture = this.#index;
    return true;
  }

  /** As `FrameSource.fill`. */
  async fill(): Promise<boolean> {
    if (this.#isOver) return false;
    const reader = this.#reader;
    if (reader === undefined) {
      this.#reader = await this.#recognise();
      this.#isOver = this.#reader === undefined;
    } else if (reader.isDamaged) {
      this.#isOver = true;
    } else if (!(await this.#readMore())) {
      this.#isOver = true;
      this.#noteEnd(reader.offset, reader.frames, reader.missing());
    }
    return !this.#isOver;
  }

  close(): Promise<void> {
    return this.#source.close();
  }

  async #readMore(): Promise<boolean> {
    const count = await this.#source.read(this.#window.room());
    this.#window.end += count;
    return count > 0;
  }

  /** False when the capture is shorter. */
  async #load(bytes: number): Promise<boolean> {
    while (this.#window.unreadBytes < bytes) if (!(await this.#readMore())) return false;
    return true;
  }

  async #recognise(): Promise<RecordReader | undefined> {
    await this.#decompress();
    const window = this.#window;
    await this.#load(START_BYTES);
    const format = startFormat(window.bytes.subarray(window.at, window.end));
    if (format === "pcapng") return new PcapngReader(window, this.#log);
    if (format === "pcap") {
      await this.#load(PCAP_HEADER_BYTES_MAX);
      const header = readPcapHeader(new DataView(window.bytes.buffer, window.at, window.unreadBytes));
      if (header !== undefined) {
        window.at += header.headerBytes;
        return new PcapReader(window, header, this.#log);
      }
    }
    if (format === "snoop" && (await this.#load(SNOOP_HEADER_BYTES))) return new SnoopReader(window, this.#log);
    if (format === "pcap" || format === "snoop" || format === "cut") {
      const there = window.unreadBytes;
      const isEmpty = there === 0 ? "the file is empty: it has no header" : undefined;
      this.#noteEnd(0, 0, isEmpty ?? `the capture ends ${there} bytes into its header`);
      return undefined;
    }
    throw this.#unknownFormat(window.bytes, window.end);
  }

  /** Puts a decompressor in front when the first bytes ask for one. */
  async #decompress(): Promise<void> {
    const head = new Uint8Array(START_BYTES);
    let length = 0;
    while (length < head.length) {
      const count = await this.#source.read(head.subarray(length));
      if (count === 0) break;
      length += count;
    }
    const format = startFormat(head.subarray(0, length));
    this.#source = new HeadBytes(head.subarray(0, length), this.#source);
    if (format === "gzip") this.#source = new DecompressedBytes(this.#source, () => new Gunzip());
    if (format === "zstd") this.#source = new DecompressedBytes(this.#source, () => new Unzstd());
  }

  /** A stop that was asked for is no damage, wherever it came. */
  #noteEnd(offset: number, frames: number, missing: string | undefined): void {
    const reason = this.#source.damage ?? missing;
    if (reason !== undefined && this.#signal?.aborted !== true) this.#log.note(offset, frames, reason);
  }

  #unknownFormat(bytes: Uint8Array, end: number): SensorFault {
    const start = hex(bytes, 0, Math.min(end, 8));
    const what = `${this.#path} is no capture that can be read here: it begins with ${start}.`;
    const todo = "pcap, pcapng and snoop are, plain or compressed with gzip or zstd; editcap converts most others.";
    return new SensorFault("CAPTURE_UNKNOWN_FORMAT", `${what} ${todo}`);
  }
}
