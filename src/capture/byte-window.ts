/**
 * The part of a capture that is in memory: unread bytes from `at` to `end`. It is one buffer that is filled again and
 * again; it grows only when a single record fills it, so the largest acceptable record is its limit.
 */
export class ByteWindow {
  bytes: Uint8Array;
  view: DataView;
  at = 0;
  end = 0;
  /** Offset in the capture of the first byte of the buffer. */
  base = 0;

  constructor(capacityBytes: number) {
    this.bytes = new Uint8Array(capacityBytes);
    this.view = new DataView(this.bytes.buffer);
  }

  get unreadBytes(): number {
    return this.end - this.at;
  }

  /** Where to read into: at least a sixteenth of the buffer. What was borrowed from the window ends here. */
  room(): Uint8Array {
    const enough = Math.max(1, this.bytes.length >> 4);
    if (this.at === this.end) {
      this.base += this.at;
      this.at = 0;
      this.end = 0;
    } else if (this.bytes.length - this.end < enough) {
      const isFull = this.bytes.length - this.unreadBytes < enough;
      this.#moveToFront(isFull ? new Uint8Array(2 * this.bytes.length) : this.bytes);
    }
    return this.bytes.subarray(this.end);
  }

  /** Forgets everything, for the next capture. */
  clear(): void {
    this.base = 0;
    this.at = 0;
    this.end = 0;
  }

  #moveToFront(target: Uint8Array): void {
    if (target === this.bytes) {
      target.copyWithin(0, this.at, this.end);
    } else {
      target.set(this.bytes.subarray(this.at, this.end));
      this.bytes = target;
      this.view = new DataView(target.buffer);
    }
    this.base += this.at;
    this.end -= this.at;
    this.at = 0;
  }
}
