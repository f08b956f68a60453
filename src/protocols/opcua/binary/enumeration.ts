import { u32le } from "../../../core/bytes.js";
import { FAULT } from "../services/faults.js";
import type { Reader } from "./reader.js";

/** An Int32 that stands for a name [OPC 10000-6 §5.2.4]; the number as text where it stands for none. */
export function enumeration(names: Readonly<Record<number, string>>): Reader {
  return {
    leastBytes: 4,
    fixedBytes: 0,
    build(cursor) {
      if (!cursor.has(4)) return undefined;
      const value = u32le(cursor.bytes, cursor.at) | 0;
      cursor.at += 4;
      const name = names[value];
      if (name !== undefined) return name;
      cursor.faults |= FAULT.valueNotAllowed;
      return String(value);
    },
    walk(cursor) {
      if (!cursor.has(4)) return;
      if (names[u32le(cursor.bytes, cursor.at) | 0] === undefined) cursor.faults |= FAULT.valueNotAllowed;
      cursor.at += 4;
    },
  };
}
