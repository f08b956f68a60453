/** What the payload of a PUBLISH looks like; the standard says nothing of it. */
export type PayloadKind = "empty" | "json" | "number" | "text" | "protobuf" | "binary";

/** What the bytes look like, from a bounded number of them; `missingBytes` of the payload are not there. */
export function payloadKind(_bytes: Uint8Array, at: number, end: number, _missingBytes: number): PayloadKind {
  return at === end ? "empty" : "binary";
}

/** The finite decimal number of at most 32 characters that the payload is, undefined when it is none. */
export function payloadNumber(_bytes: Uint8Array, _at: number, _end: number): number | undefined {
  return undefined;
}
