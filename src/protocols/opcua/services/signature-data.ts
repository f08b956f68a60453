import { byteLength } from "../binary/hidden.js";
import { structure } from "../binary/structure.js";
import { text } from "../binary/text.js";

/** How something is signed and how long the signature is; undefined when it is not signed. */
export const signatureData = structure({ algorithm: text, signature: byteLength }, ({ algorithm, signature }) =>
  algorithm === undefined && signature === undefined ? undefined : { algorithm, signature },
);
