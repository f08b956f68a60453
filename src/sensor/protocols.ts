import { decoders } from "../protocols/index.js";

/** Ids of the protocols that can be decoded. */
export const protocolIds: readonly string[] = decoders.map((decoder) => decoder.doc.id);
