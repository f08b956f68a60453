import type { ByteSource } from "../../src/capture/byte-source.js";
import { ByteWindow } from "../../src/capture/byte-window.js";
import { CaptureFile } from "../../src/capture/capture-file.js";
import { DamageLog } from "../../src/capture/damage-log.js";
import type { CaptureDamage, FrameSource } from "../../src/contracts/frame-source.js";
import { createFrame, type Frame } from "../../src/core/frame.js";

/** A frame as a plain value, with its bytes copied as hexadecimal. */
export interface CollectedFrame {
  readonly timeUs: number;
  readonly number: number;
  readonly capture: number;
  readonly linkType: number;
  readonly wireBytes: number;
  readonly checkSequenceBytes: number;
  readonly hex: string;
}

/** Reads to the end as the contract says, and keeps everything. */
export async function collect(source: Pick<FrameSource, "next" | "fill">): Promise<CollectedFrame[]> {
  const frames: CollectedFrame[] = [];
  const frame = createFrame();
  do {
    while (source.next(frame)) frames.push(collected(frame));
  } while (await source.fill());
  return frames;
}

/** A copy of a frame. */
export function collected(frame: Frame): CollectedFrame {
  return {
    timeUs: frame.time,
    number: frame.number,
    capture: frame.capture,
    linkType: frame.linkType,
    wireBytes: frame.wireBytes,
    checkSequenceBytes: frame.checkSequenceBytes,
    hex: Buffer.from(frame.bytes.subarray(frame.at, frame.end)).toString("hex"),
  };
}

/** What is left when one capture was read from memory. */
export interface ReadCapture {
  readonly frames: readonly CollectedFrame[];
  readonly damages: readonly CaptureDamage[];
  /** Size of the window at the end. */
  readonly windowBytes: number;
}

export interface Reading {
  /** Sizes of the pieces in which the bytes come, over and over. */
  readonly pieces?: readonly number[];
  /** What the window begins with. */
  readonly windowBytes?: number;
  /** As from a file, which can be read once more; else as from a pipe. */
  readonly isFile?: boolean;
}

/** Reads a capture from memory. */
export async function readCapture(capture: Uint8Array, reading: Reading = {}): Promise<ReadCapture> {
  const { pieces = [Number.POSITIVE_INFINITY], windowBytes = 4096, isFile = false } = reading;
  const damages: CaptureDamage[] = [];
  const window = new ByteWindow(windowBytes);
  const source = isFile ? new FileInMemory(capture, pieces) : new MemoryBytes(capture, pieces);
  const log = new DamageLog("test.pcap", damages);
  const file = new CaptureFile("test.pcap", 0, source, window, log, undefined);
  try {
    return { frames: await collect(file), damages, windowBytes: window.bytes.length };
  } finally {
    await file.close();
  }
}

/** Bytes in memory that come in pieces, as they do from a pipe. */
export class MemoryBytes implements ByteSource {
  readonly damage = undefined;
  takenBytes = 0;
  readonly #bytes: Uint8Array;
  readonly #pieces: readonly number[];
  #reads = 0;

  constructor(bytes: Uint8Array, pieces: readonly number[]) {
    this.#bytes = bytes;
    this.#pieces = pieces;
  }

  async read(into: Uint8Array): Promise<number> {
    const piece = this.#pieces[this.#reads++ % this.#pieces.length] ?? 1;
    const count = Math.min(piece, into.length, this.#bytes.length - this.takenBytes);
    into.set(this.#bytes.subarray(this.takenBytes, this.takenBytes + count));
    this.takenBytes += count;
    return count;
  }

  async close(): Promise<void> {}
}

class FileInMemory extends MemoryBytes {
  readonly #args: ConstructorParameters<typeof MemoryBytes>;

  constructor(...args: ConstructorParameters<typeof MemoryBytes>) {
    super(...args);
    this.#args = args;
  }

  async reopen(): Promise<ByteSource> {
    return new FileInMemory(...this.#args);
  }
}
