/**
 * Bytes that many holders share, none of which may let the sum grow past `bytesMax`. Who takes must give back.
 */
export class ByteBudget {
  readonly bytesMax: number;
  heldBytes = 0;
  /** Times that somebody was told no. */
  refusals = 0;

  constructor(bytesMax: number) {
    this.bytesMax = bytesMax;
  }

  /** Whether `count` bytes more may be held; they count as held then. */
  take(count: number): boolean {
    if (this.heldBytes + count > this.bytesMax) {
      this.refusals++;
      return false;
    }
    this.heldBytes += count;
    return true;
  }

  give(count: number): void {
    this.heldBytes -= count;
  }
}
