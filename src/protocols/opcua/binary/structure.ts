import type { Json, JsonObject } from "../../../core/json.js";
import type { Cursor } from "./cursor.js";
import { fixedReader } from "./fixed-reader.js";
import type { Reader } from "./reader.js";

/** A Structure: its fields one after the other [OPC 10000-6 §5.2.6]. */
export interface Structure extends Reader {
  readonly names: readonly string[];
  /** Adds the fields that are there to `members`. */
  buildInto(cursor: Cursor, members: Record<string, Json | undefined>): void;
}

/** Fields in the order of their encoding. `shown` makes of them what is shown. */
export function structure(
  fields: Readonly<Record<string, Reader>>,
  shown?: (members: JsonObject) => JsonObject | undefined,
): Structure {
  const names = Object.keys(fields);
  const readers = Object.values(fields);
  const steps = mergeFixed(readers);
  const buildInto = (cursor: Cursor, members: Record<string, Json | undefined>): void => {
    cursor.show(readers.length);
    for (let i = 0; i < readers.length && !cursor.isStopped; i++) {
      const value = readers[i]?.build(cursor);
      const name = names[i];
      if (value !== undefined && name !== undefined) members[name] = value;
    }
  };
  return {
    names,
    leastBytes: readers.reduce((sum, reader) => sum + reader.leastBytes, 0),
    fixedBytes: readers.every((reader) => reader.fixedBytes > 0)
      ? readers.reduce((sum, reader) => sum + reader.fixedBytes, 0)
      : 0,
    build(cursor) {
      const members: Record<string, Json | undefined> = {};
      buildInto(cursor, members);
      return shown === undefined ? members : shown(members);
    },
    buildInto,
    walk(cursor) {
      for (let i = 0; i < steps.length; i++) steps[i]?.walk(cursor);
    },
  };
}

/** Neighbours of fixed length are one step. */
function mergeFixed(readers: readonly Reader[]): readonly Reader[] {
  const steps: Reader[] = [];
  let fixedBytes = 0;
  for (const reader of readers) {
    if (reader.fixedBytes > 0) {
      fixedBytes += reader.fixedBytes;
      continue;
    }
    if (fixedBytes > 0) steps.push(fixedReader(fixedBytes, () => undefined));
    fixedBytes = 0;
    steps.push(reader);
  }
  if (fixedBytes > 0) steps.push(fixedReader(fixedBytes, () => undefined));
  return steps;
}
