import { join } from "node:path";
import type { Frame } from "../../core/frame.js";
import type { PacketTime } from "../../core/packet-time.js";
import { interfaceBlock, packetBlockBytes, sectionBlock, writePacketBlock } from "./recording/record-blocks.js";
import { RecordedFiles } from "./recording/recorded-files.js";
import { RecordingFile } from "./recording/recording-file.js";
import type { RecordingOptions } from "./recording/recording-options.js";

/** A file that is due to end waits so long, as a share of its limit, for a frame that is newer than all in it. */
const OVERTIME = 1 / 16;
const INTERFACES_MAX = 256;
const FLUSH_MS = 1000;
/** After a failure nothing is tried for so long. */
const RETRY_MS = 5000;
/** It goes on once nothing was lost for so long. */
const SOUND_MS = 10_000;

/** How a recording fares; `bytes` with the file that is being written. */
export interface RecordingState {
  readonly files: number;
  readonly bytes: number;
  readonly lostFrames: number;
}

/**
 * Writes frames, in the order in which they are handled, to pcapng files named after the time of their first frame.
 * Files replay one after the other to the same order. It never waits and never throws: what the disk does not take in
 * time is counted as lost, and told.
 */
export class Recording {
  readonly #options: RecordingOptions;
  readonly #flushing: NodeJS.Timeout;
  #files: RecordedFiles | undefined;
  #file: RecordingFile | undefined;
  /** The interfaces described in the file, by what tells them apart. */
  readonly #interfaces = new Map<number, number>();
  #newest = 0;
  #lostFrames = 0;
  #isFailing = false;
  #failedMs = 0;

  constructor(options: RecordingOptions) {
    this.#options = options;
    this.#flushing = setInterval(() => this.#file?.flush(), FLUSH_MS);
    this.#flushing.unref();
    this.#openFolder();
  }

  get state(): RecordingState {
    const file = this.#file;
    return {
      files: (this.#files?.count ?? 0) + (file === undefined ? 0 : 1),
      bytes: (this.#files?.bytes ?? 0) + (file?.bytes ?? 0),
      lostFrames: this.#lostFrames + (file?.lostFrames ?? 0),
    };
  }

  /** Takes a copy of the frame. */
  frame(frame: Frame): void {
    const file = this.#fileFor(frame);
    const index = file === undefined ? undefined : this.#interfaceOf(file, frame);
    const place = index === undefined ? undefined : file?.reserve(packetBlockBytes(frame));
    if (place === undefined || index === undefined) {
      this.#lostFrames++;
      if (file?.isSound === true) this.#fail(new Error("the disk takes less than comes"));
      return;
    }
    writePacketBlock(place.bytes, place.view, place.at, frame, index);
    if (frame.time > this.#newest) this.#newest = frame.time;
  }

  /** Resolves when all frames taken are on their way to the disk. */
  async close(): Promise<void> {
    clearInterval(this.#flushing);
    const ended = this.#endFile();
    await this.#files?.close();
    await ended;
  }

  #openFolder(): void {
    try {
      const { folder, totalBytesMax } = this.#options;
      this.#files = new RecordedFiles(folder, totalBytesMax);
      this.#compress();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** The file for the frame; undefined while recording fails. */
  #fileFor(frame: Frame): RecordingFile | undefined {
    const file = this.#file;
    if (file !== undefined && !this.#isDue(file, frame)) return file;
    if (file !== undefined) {
      this.#newest = frame.time;
      this.#endFile().catch(() => {});
    } else if (this.#isFailing && Date.now() < this.#failedMs + RETRY_MS) return undefined;
    if (this.#files === undefined) this.#openFolder();
    const files = this.#files;
    if (files === undefined) return undefined;
    try {
      files.makeRoom(this.#options.fileBytesMax);
      const name = files.nameFor(frame.time as PacketTime);
      const opened = RecordingFile.open(join(this.#options.folder, name), name, {
        written: () => this.#recover(),
        failed: (error) => this.#fail(error, opened),
      });
      opened.put(sectionBlock());
      this.#interfaces.clear();
      this.#file = opened;
      return opened;
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  /** The next file begins with the newest frame so far, so that a replay by time keeps the order. */
  #isDue(file: RecordingFile, frame: Frame): boolean {
    const { fileBytesMax } = this.#options;
    const bytes = file.bytes + packetBlockBytes(frame);
    if (bytes <= fileBytesMax * (1 - OVERTIME)) return false;
    return frame.time >= this.#newest || bytes > fileBytesMax;
  }

  #interfaceOf(file: RecordingFile, frame: Frame): number | undefined {
    const key = (frame.capture * 0x1_0000 + frame.linkType) * 256 + frame.checkSequenceBytes;
    const known = this.#interfaces.get(key);
    if (known !== undefined) return known;
    const index = this.#interfaces.size;
    const name = this.#options.captures?.[frame.capture] ?? `capture ${frame.capture}`;
    if (index >= INTERFACES_MAX) return undefined;
    if (!file.put(interfaceBlock(frame.linkType, name, frame.checkSequenceBytes))) return undefined;
    this.#interfaces.set(key, index);
    return index;
  }

  async #endFile(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    if (file === undefined) return;
    this.#files?.add(file.name, file.bytes);
    await file.end();
    this.#lostFrames += file.lostFrames;
    this.#files?.settle(file.name, file.writtenBytes);
    this.#compress();
  }

  #compress(): void {
    if (this.#options.isCompressed) this.#files?.compress((error) => this.#fail(error));
  }

  #fail(error: unknown, file?: RecordingFile): void {
    if (file !== undefined && file === this.#file) this.#endFile().catch(() => {});
    this.#failedMs = Date.now();
    if (this.#isFailing) return;
    this.#isFailing = true;
    const text = error instanceof Error ? error.message : String(error);
    const { folder } = this.#options;
    const todo = "make room or access there, or name another folder; detection goes on without it.";
    this.#options.onTrouble(`Frames cannot be recorded in ${folder} (${text}): ${todo}`);
  }

  #recover(): void {
    if (!this.#isFailing || Date.now() < this.#failedMs + SOUND_MS) return;
    this.#isFailing = false;
    this.#options.onTrouble(undefined);
  }
}
