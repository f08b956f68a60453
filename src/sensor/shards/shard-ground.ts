import type { DetectorSettings } from "../detector-host.js";

/** The content of a file, and its name for messages. */
export interface NamedText {
  readonly text: string;
  readonly name: string;
}

/** What every shard goes by. It can be cloned. */
export interface ShardGround {
  readonly baseline: NamedText | undefined;
  readonly policy: NamedText | undefined;
  /** Folder of rules beside the shipped ones. */
  readonly rules: string | undefined;
  readonly settings: DetectorSettings | undefined;
  /** Ids. */
  readonly disabled: readonly string[];
}

/** Which of the shards one is, and what it goes by. */
export interface ShardOrder extends ShardGround {
  /** From 0, the one that raises alerts. */
  readonly shard: number;
  readonly shards: number;
}
