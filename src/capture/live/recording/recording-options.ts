/** Where and how much is recorded. */
export interface RecordingOptions {
  readonly folder: string;
  /** A file that would be longer ends, and the next begins. */
  readonly fileBytesMax: number;
  /** The oldest files go when all of them would be longer; one that is being compressed counts once. */
  readonly totalBytesMax: number;
  /** Compress each file with gzip once it has ended. */
  readonly isCompressed: boolean;
  /** Names of the capture points, by `Frame.capture`. */
  readonly captures?: readonly string[];
  /** Hears a sentence when recording fails, and undefined when it goes on. */
  readonly onTrouble: (reason: string | undefined) => void;
}
