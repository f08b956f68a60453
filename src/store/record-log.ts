import { closeSync, constants, fsyncSync, ftruncateSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { sha256 } from "../core/sha256.js";
import { dayOf, type LogFile, logFileOf } from "./log-days.js";
import { findLogEnd, type TornEnd } from "./log-end.js";
import { type LogHead, logLine } from "./log-line.js";

/** A day's file that has grown to this goes on in a second part. */
const PART_BYTES_MAX = 256 << 20;

/** A record on its way into the log; `body` is JSON. */
export interface LogEntry {
  readonly seq: number;
  readonly body: string;
}

/** A place in the log to which it can be cut back. */
export interface LogMark {
  readonly head: LogHead;
  readonly day: string | undefined;
  readonly bytes: number;
}

/**
 * Records one a line in files by day, each line with the hash of the one before it: nothing can be taken out or changed
 * unseen. [SR 3.9] [SR 2.12] One writer. Throws what the file system throws, with the log as it was.
 */
export class RecordLog {
  /** What the start found at the end that was no line. */
  readonly torn: readonly TornEnd[];
  readonly #folder: string;
  readonly #partBytesMax: number;
  #head: LogHead;
  #file: LogFile | undefined;
  #bytes: number;
  #day: string | undefined;
  #descriptor: number | undefined;
  /** Of a write that failed and could not be undone at once. */
  #isTooLong = false;

  /** Opens the log in a folder, which is made; an end that is no line is set aside, never thrown away. */
  constructor(folder: string, partBytesMax = PART_BYTES_MAX) {
    this.#folder = folder;
    this.#partBytesMax = partBytesMax;
    mkdirSync(folder, { recursive: true });
    const { file, bytes, head, torn } = findLogEnd(folder);
    this.#file = file;
    this.#bytes = bytes;
    this.#day = head.seq > 0 ? file?.day : undefined;
    this.#head = head;
    this.torn = torn;
  }

  get head(): LogHead {
    return this.#head;
  }

  /** Of the last line; undefined before the first. */
  get day(): string | undefined {
    return this.#day;
  }

  /** A line written now would be the first of its day, and not of the log. */
  isNewDay(nowMs: number): boolean {
    return this.#day !== undefined && dayOf(nowMs) > this.#day;
  }

  /** Adds lines; gives the place before them. */
  append(entries: readonly LogEntry[], nowMs: number): LogMark {
    this.#shorten();
    this.#turnPage(nowMs);
    const mark = { head: this.#head, day: this.#day, bytes: this.#bytes };
    const lines: string[] = [];
    let head = this.#head;
    for (const { seq, body } of entries) {
      const line = logLine(head, seq, body);
      head = { seq, sha256: sha256(line) };
      lines.push(line, "\n");
    }
    try {
      this.#write(Buffer.from(lines.join("")));
    } catch (error) {
      this.cutBack(mark);
      throw error;
    }
    this.#head = head;
    this.#day = this.#file?.day;
    return mark;
  }

  /** Takes back the last `append`, which gave the mark. Never throws: what cannot be cut now is cut before the next. */
  cutBack({ head, day, bytes }: LogMark): void {
    this.#head = head;
    this.#day = day;
    this.#bytes = bytes;
    this.#isTooLong = true;
    try {
      this.#shorten();
    } catch {
      // The same is tried, and told, at the next append.
    }
  }

  /** What was appended survives a power cut. */
  sync(): void {
    if (this.#descriptor !== undefined) fsyncSync(this.#descriptor);
  }

  /** Removes the oldest files; never the one that is written to. */
  remove(files: readonly LogFile[]): void {
    for (const { path } of files) if (path !== this.#file?.path) rmSync(path, { force: true });
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  #shorten(): void {
    if (!this.#isTooLong) return;
    ftruncateSync(this.#opened(), this.#bytes);
    this.#isTooLong = false;
  }

  /** Days go forward only, whatever the clock does. */
  #turnPage(nowMs: number): void {
    const today = dayOf(nowMs);
    const now = this.#file;
    if (now !== undefined && today <= now.day && this.#bytes < this.#partBytesMax) return;
    this.sync();
    this.close();
    const isSameDay = now !== undefined && today <= now.day;
    this.#file = logFileOf(this.#folder, isSameDay ? now.day : today, isSameDay ? now.part + 1 : 1);
    this.#bytes = 0;
  }

  #write(bytes: Buffer): void {
    const descriptor = this.#opened();
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(descriptor, bytes, done, bytes.length - done, this.#bytes + done);
    }
    this.#bytes += bytes.length;
  }

  #opened(): number {
    this.#descriptor ??= openSync(this.#file?.path ?? "", constants.O_RDWR | constants.O_CREAT, 0o640);
    return this.#descriptor;
  }
}
