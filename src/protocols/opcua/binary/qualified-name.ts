import { u16le } from "../../../core/bytes.js";
import type { Reader } from "./reader.js";
import { buildText, scanText } from "./text.js";

/** A name with its namespace: `2:Level`, or `Server` in namespace 0 [OPC 10000-6 §5.2.2.13]. */
export const qualifiedName: Reader = {
  leastBytes: 6,
  fixedBytes: 0,
  build(cursor) {
    if (!cursor.has(2)) return undefined;
    const namespace = u16le(cursor.bytes, cursor.at);
    cursor.at += 2;
    const name = buildText(cursor);
    if (namespace === 0 || cursor.isStopped) return name;
    return `${namespace}:${name ?? ""}`;
  },
  walk(cursor) {
    cursor.skip(2);
    scanText(cursor);
  },
};
