import type { ByteSource } from "./byte-source.js";

/** A source whose first bytes were read already, to see what it is: it gives them once more. */
export class HeadBytes implements ByteSource {
  readonly #head: Uint8Array;
  readonly #source: ByteSource;
  #at = 0;
  readonly reopen?: () => Promise<ByteSource>;

  constructor(head: Uint8Array, source: ByteSource) {
    this.#head = head;
    this.#source = source;
    const reopen = source.reopen?.bind(source);
    if (reopen !== undefined) this.reopen = reopen;
  }

  get damage(): string | undefined {
    return this.#source.damage;
  }

  get takenBytes(): number {
    return this.#source.takenBytes;
  }

  async read(into: Uint8Array): Promise<number> {
    const count = Math.min(into.length, this.#head.length - this.#at);
    if (count === 0) return this.#source.read(into);
    into.set(this.#head.subarray(this.#at, this.#at + count));
    this.#at += count;
    return count;
  }

  close(): Promise<void> {
    return this.#source.close();
  }
}
