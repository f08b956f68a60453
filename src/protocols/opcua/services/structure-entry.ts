import type { Reader } from "../binary/reader.js";

/** A structure that an ExtensionObject may hold, by the identifier of its binary encoding [OPC 10000-6 §A.3]. */
export type StructureEntry = readonly [encodingId: number, name: string, reader: Reader];
