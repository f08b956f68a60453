import type { Socket } from "node:net";
import { unacknowledgedBytes } from "./unacknowledged-bytes.js";

/** What a line goes by. */
export interface LineLimits {
  readonly settleMs: number;
  readonly stallMs: number;
}

interface Writing {
  /** Bytes written on the connection up to its end. */
  readonly endBytes: number;
  /** When the kernel had all of it; undefined before. */
  takenMs: number | undefined;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

const LOOK_MS_MAX = 250;

/**
 * A connection over which nothing comes back. What is written counts as delivered once the connection has outlived it
 * by `settleMs` and the other machine, as far as the kernel tells, has acknowledged it; when the connection ends
 * sooner, all that did not count is rejected. Under TLS 1.3 a client may hear that its certificate is refused only
 * after its first messages. [RFC 8446 §4.4.2.4]
 */
export class SettlingLine {
  readonly #socket: Socket;
  readonly #limits: LineLimits;
  readonly #onEnd: (hadWaiting: boolean, hasSettled: boolean) => void;
  readonly #waiting: Writing[] = [];
  #canTell = false;
  #writtenBytes = 0;
  #takenBytes = 0;
  #acknowledgedBytes = 0;
  #progressMs = performance.now();
  #looking: NodeJS.Timeout | undefined;
  #error: Error | undefined;
  #isOpen = true;
  #hasSettled = false;

  /** Takes over a connected socket. `onEnd` hears of its end before anything waiting is rejected; that may
   * have come already when this returns. */
  static async over(
    socket: Socket,
    limits: LineLimits,
    onEnd: (hadWaiting: boolean, hasSettled: boolean) => void,
  ): Promise<SettlingLine> {
    const line = new SettlingLine(socket, limits, onEnd);
    line.#canTell = (await unacknowledgedBytes(socket)) !== undefined;
    return line;
  }

  private constructor(socket: Socket, limits: LineLimits, onEnd: (hadWaiting: boolean, hasSettled: boolean) => void) {
    this.#socket = socket;
    this.#limits = limits;
    this.#onEnd = onEnd;
    socket.on("error", (error) => {
      this.#error ??= error;
    });
    socket.on("end", () => socket.destroy());
    socket.on("close", () => this.#ended());
    // What a collector says is read and thrown away: it could fill the buffer otherwise, and its end would not be seen.
    socket.resume();
    if (socket.destroyed) this.#ended();
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** `taken` once the kernel has the bytes, or never will; `settled` once they count, and rejects when they do not. */
  write(bytes: Buffer): { readonly taken: Promise<void>; readonly settled: Promise<void> } {
    let onTaken = () => {};
    const taken = new Promise<void>((resolve) => {
      onTaken = resolve;
    });
    const settled = new Promise<void>((resolve, reject) => {
      this.#writtenBytes += bytes.length;
      const writing: Writing = { endBytes: this.#writtenBytes, takenMs: undefined, resolve, reject };
      if (!this.#isOpen) return reject(this.endReason);
      if (this.#waiting.length === 0) this.#progressMs = performance.now();
      this.#waiting.push(writing);
      this.#socket.write(bytes, (error) => {
        onTaken();
        if (error !== null && error !== undefined) return;
        writing.takenMs = performance.now();
        this.#takenBytes = writing.endBytes;
      });
      this.#lookSoon();
    });
    if (!this.#isOpen) onTaken();
    // Whoever waits for `taken` first must not be too late to hear of this.
    settled.catch(() => {});
    return { taken, settled };
  }

  /** Says goodbye, once all is written. */
  async end(): Promise<void> {
    if (!this.#isOpen) return;
    const closed = new Promise<void>((resolve) => this.#socket.once("close", () => resolve()));
    this.#socket.end();
    await closed;
  }

  /** Ends it now; what waits is rejected with the reason. */
  destroy(reason: Error): void {
    this.#error ??= reason;
    this.#socket.destroy();
  }

  #lookSoon(): void {
    if (this.#looking !== undefined || this.#waiting.length === 0 || !this.#isOpen) return;
    const ms = Math.min(LOOK_MS_MAX, Math.max(20, this.#limits.settleMs / 4));
    this.#looking = setTimeout(() => void this.#look(), ms);
  }

  /** Reading what the kernel tells takes turns of the event loop: an end that lay ready is heard before. */
  async #look(): Promise<void> {
    const takenBytes = this.#takenBytes;
    const unacknowledged = await unacknowledgedBytes(this.#socket);
    const nowMs = performance.now();
    this.#looking = undefined;
    if (!this.#isOpen) return;
    // Bytes of the payload stand for more on the wire, so that at least these were acknowledged.
    const acknowledged = this.#canTell ? takenBytes - (unacknowledged ?? takenBytes) : takenBytes;
    if (acknowledged > this.#acknowledgedBytes || this.#isQuiet(unacknowledged)) this.#progressMs = nowMs;
    this.#acknowledgedBytes = Math.max(acknowledged, this.#acknowledgedBytes);
    this.#count(nowMs);
    if (this.#waiting.length > 0 && nowMs - this.#progressMs >= this.#limits.stallMs) {
      const seconds = Math.round((nowMs - this.#progressMs) / 1000);
      this.destroy(new Error(`it has taken nothing for ${seconds} s: see that it still works and can be reached`));
    }
    this.#lookSoon();
  }

  #isQuiet(unacknowledged: number | undefined): boolean {
    return (unacknowledged ?? 0) === 0 && this.#takenBytes === this.#writtenBytes;
  }

  #count(nowMs: number): void {
    for (let head = this.#waiting[0]; head !== undefined; head = this.#waiting[0]) {
      const isOld = head.takenMs !== undefined && nowMs - head.takenMs >= this.#limits.settleMs;
      if (!isOld || head.endBytes > this.#acknowledgedBytes) return;
      this.#waiting.shift();
      this.#hasSettled = true;
      head.resolve();
    }
  }

  #ended(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    clearTimeout(this.#looking);
    this.#onEnd(this.#waiting.length > 0, this.#hasSettled);
    for (const { reject } of this.#waiting.splice(0)) reject(this.endReason);
  }

  /** Why it ended, if it has. */
  get endReason(): Error {
    return this.#error ?? Object.assign(new Error("it ended the connection"), { code: "ECONNRESET" });
  }
}
