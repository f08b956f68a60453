import type { Decoder } from "../contracts/decoder.js";
import { decoders } from "../protocols/index.js";

/** Ids of the protocols that can be decoded. */
export const protocolIds: readonly string[] = decoders.map((decoder) => decoder.doc.id);

/** The decoders with these ids, in the order of the list; all when none are named. */
export function decodersOf(ids: ReadonlySet<string> | undefined): readonly Decoder[] {
  return ids === undefined ? decoders : decoders.filter(({ doc }) => ids.has(doc.id));
}
