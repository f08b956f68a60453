import type { ShardAnswer } from "./shard-answer.js";

/** To a shard: a batch of frames, or the end of the run. It is answered, in order. */
export type ShardMessage =
  | { readonly type: "batch"; readonly shared: SharedArrayBuffer; readonly lengthBytes: number }
  | { readonly type: "end" };

/** From a shard: once that it can begin, and by what it goes; then answers. */
export type ShardReply =
  | { readonly type: "ready"; readonly identity: string }
  | ({ readonly type: "answer" } & ShardAnswer);
