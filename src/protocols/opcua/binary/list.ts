import type { Json } from "../../../core/json.js";
import type { Cursor } from "./cursor.js";
import type { Reader } from "./reader.js";

/** An array of `element`; undefined when it is null [OPC 10000-6 §5.2.5]. */
export function listOf(element: Reader): Reader {
  return {
    leastBytes: 4,
    fixedBytes: 0,
    build(cursor) {
      const length = cursor.length(element.leastBytes);
      return length < 0 ? undefined : buildElements(cursor, element, length);
    },
    walk(cursor) {
      walkElements(cursor, element, cursor.length(element.leastBytes));
    },
  };
}

/** As many of `length` elements as are there and may be shown; the others are walked over. */
export function buildElements(cursor: Cursor, element: Reader, length: number): Json[] {
  const list: Json[] = [];
  let i = 0;
  for (; i < length && cursor.show(1); i++) {
    const value = element.build(cursor);
    if (cursor.isStopped && value === undefined) return list;
    list.push(value ?? null);
    if (cursor.isStopped) return list;
  }
  walkElements(cursor, element, length - i);
  return list;
}

/** Moves past `length` elements. */
export function walkElements(cursor: Cursor, element: Reader, length: number): void {
  if (length <= 0) return;
  if (element.fixedBytes > 0) cursor.skip(length * element.fixedBytes);
  else for (let i = 0; i < length && !cursor.isStopped; i++) element.walk(cursor);
}
