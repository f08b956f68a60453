import { createHash } from "node:crypto";

/** sha256 over the texts as UTF-8, one after the other, in lower-case hexadecimal. */
export function sha256(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text);
  return hash.digest("hex");
}
