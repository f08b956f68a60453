import { createHash, hash } from "node:crypto";

/** sha256 over the texts as UTF-8, one after the other, in lower-case hexadecimal. */
export function sha256(...texts: readonly string[]): string {
  if (texts.length === 1) return hash("sha256", texts[0] ?? "", "hex");
  const hashing = createHash("sha256");
  for (const text of texts) hashing.update(text);
  return hashing.digest("hex");
}
