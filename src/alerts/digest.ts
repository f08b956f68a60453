import { createHash } from "node:crypto";

/** The first `length` hexadecimal digits of the sha256 of the parts; no part can run into the next. */
export function digest(length: number, ...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, length);
}
