import { createHash } from "node:crypto";

/** sha1 over the text as UTF-8, in base64: what protocols ask for that chose it long ago, not for security. */
export function sha1Base64(text: string): string {
  return createHash("sha1").update(text).digest("base64");
}
