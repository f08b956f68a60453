import type { Json } from "../../../core/json.js";
import type { Cursor } from "./cursor.js";

/**
 * One type of the encoding. Both ways of reading move the cursor alike and find the same faults; `walk` allocates
 * nothing.
 */
export interface Reader {
  /** Bytes of its shortest value. */
  readonly leastBytes: number;
  /** Bytes of every value, where all have the same length and none can be wrong; 0 otherwise. */
  readonly fixedBytes: number;
  /** The value; undefined when it is null, hidden or not there. */
  build(cursor: Cursor): Json | undefined;
  walk(cursor: Cursor): void;
}
