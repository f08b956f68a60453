/** What a birth says of a metric, for the messages that leave it out. */
export interface KnownMetric {
  readonly name: string;
  /** -1 where the birth did not say. */
  readonly datatype: number;
}

/** An alias: a number, or its decimal digits where a number would lose some. */
export type Alias = number | string;

/** Of an edge node itself or of one of its devices: the metrics of its latest birth. */
export class Publisher {
  readonly byAlias = new Map<Alias, KnownMetric>();
  readonly byName = new Map<string, KnownMetric>();
  /** The birth was read to its end and all of it could be kept. */
  isComplete = true;
  /** The count of losses when it was read. */
  losses = 0;
  /** Metrics noted, and what was taken from the budget. */
  count = 0;
  heldBytes = 0;
}

/** What is known of one edge node; directions are 0 from the client, 1 from the server. */
export class EdgeNode {
  readonly heldBytes: number;
  /** By device; the edge node itself has the empty name. */
  readonly publishers = new Map<string, Publisher>();
  /** Who gave out an alias: one number serves one metric of the edge node with all its devices. */
  readonly aliasOwners = new Map<Alias, Publisher>();
  /** An NBIRTH was seen, and no NDEATH after it. */
  readonly isBorn: [boolean, boolean] = [false, false];
  /** The next sequence number, -1 when it cannot be told. */
  readonly nextSequence: [number, number] = [-1, -1];
  /** Counts of losses when nextSequence was noted. */
  readonly losses: [number, number] = [0, 0];
  /** Of the latest NBIRTH, and of the will of the connection; -1 when not known. */
  bdSeq = -1;
  willBdSeq = -1;
  /** Data before its birth was told already. */
  isBlamed = false;

  constructor(heldBytes: number) {
    this.heldBytes = heldBytes;
  }
}
