import type { ShardAnswer } from "./shard-answer.js";
import type { ShardMessage } from "./shard-messages.js";

/** A shard as seen from the first one. */
export interface ShardLink {
  /** Rejects with a SensorFault SHARD_FAILED when the shard has ended. */
  ask(message: ShardMessage): Promise<ShardAnswer>;
  close(): Promise<void>;
}
