import type { JsonObject } from "../../../core/json.js";
import { byteLength } from "../binary/hidden.js";
import { structure } from "../binary/structure.js";
import { text } from "../binary/text.js";

/** How something is signed and how long the signature is; undefined when it is not signed. */
export const signatureData = structure({ algorithm: text, signature: byteLength }, ({ algorithm, signature }) => {
  if (algorithm === undefined && signature === undefined) return undefined;
  return { algorithm, byteLength: (signature as JsonObject | undefined)?.byteLength };
});
