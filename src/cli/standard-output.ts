import { writeSync } from "node:fs";

const FLUSH_BYTES = 1 << 16;

/** Thrown when the reader of our output has gone away, as `head` does: a reason to stop, not to complain. */
export class OutputClosed extends Error {}

/** Data for stdout, in large pieces, blocking: memory stays flat however slow the reader is. */
export class StandardOutput {
  readonly #descriptor: number;
  #pending: Uint8Array[] = [];
  #pendingBytes = 0;

  constructor(descriptor = 1) {
    this.#descriptor = descriptor;
  }

  text(text: string): void {
    this.bytes(Buffer.from(text));
  }

  /** Keeps the bytes as they are: give each call its own. */
  bytes(bytes: Uint8Array): void {
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
    if (this.#pendingBytes >= FLUSH_BYTES) this.flush();
  }

  flush(): void {
    for (const bytes of this.#pending) this.#write(bytes);
    this.#pending = [];
    this.#pendingBytes = 0;
  }

  /** Writes at once; the bytes may be reused when it returns. */
  now(bytes: Uint8Array): void {
    this.flush();
    this.#write(bytes);
  }

  #write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      try {
        at += writeSync(this.#descriptor, bytes, at);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === "EPIPE") throw new OutputClosed();
        if (code !== "EAGAIN") throw error;
        // The descriptor does not block because its other end set it so: wait for the reader.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
      }
    }
  }
}
