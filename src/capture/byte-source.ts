/** The bytes of one capture in order, as they lie on disk or decompressed. */
export interface ByteSource {
  /** Reads up to `into.length` bytes and says how many; 0 at the end and after an abort. Rejects with a SensorFault. */
  read(into: Uint8Array): Promise<number>;
  /** Why the bytes end before their time, as a sentence; undefined when they end as they should. */
  readonly damage: string | undefined;
  /** Bytes taken so far of the capture as it lies on disk. */
  readonly takenBytes: number;
  /** The same bytes from the start once more; only where they can be read twice. */
  reopen?(): Promise<ByteSource>;
  close(): Promise<void>;
}
