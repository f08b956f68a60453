import { sha256 } from "../core/sha256.js";

/** The first `length` hexadecimal digits of the sha256 of the parts; no part can run into the next. */
export function digest(length: number, ...parts: readonly string[]): string {
  return sha256(JSON.stringify(parts)).slice(0, length);
}
