/** A decompressor that is fed as it can take it, and gives out bytes when it has them. */
export interface Decompressor {
  /** Feeds some of the bytes from `at` to `end` and says how many; they must stay as they are while `isBusy`. */
  feed(bytes: Uint8Array, at: number, end: number): number;
  /** Says that there is no more to feed. */
  finish(): void;
  /** Bytes that came out, to be used before the next is fed; undefined when there are none by now. */
  take(): Uint8Array | undefined;
  /** True while what was fed is worked on. */
  readonly isBusy: boolean;
  /** Resolves when something may have changed; only while `isBusy`. */
  changed(): Promise<void>;
  /** True once everything came out. */
  readonly hasEnded: boolean;
  /** Why nothing more can come out, as a sentence. */
  readonly failure: string | undefined;
  /** True when it failed in a way that loses what came out of the latest piece before the damage. */
  readonly hasLostOutput: boolean;
  /** True when that may happen to it at all. */
  readonly canLoseOutput: boolean;
  close(): void;
}
