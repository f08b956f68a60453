import { fromHex } from "../../conformance/sample-sequence.js";

/** NetworkMessages of every form of head, as hex: flags, ids, group header, payload header, some payload. */
export const uadpMessages = {
  "publisher as UInt16, group header, two writers": "f1 01 e903 0f 0100 04030201 0100 0700 02 0a00 0b00 0c00 0300 01",
  "publisher as UInt16, the next in sequence": "f1 01 e903 0f 0100 04030201 0100 0800 02 0a00 0b00 0c00 0300 01",
  "publisher as Byte, nothing else": "11 2a 01 00",
  "publisher as UInt32": "91 02 78563412 00",
  "publisher as UInt64": "91 03 ffffffffffffffff 00",
  "publisher as String": "91 04 05000000 506c616e74 00",
  "no publisher, class id": "81 08 000102030405060708090a0b0c0d0e0f 00",
  secured: "f1 11 e903 09 0100 0800 01 0a00 03 01000000 08",
  "a chunk": "f1 81 01 e903 09 0100 0900 0a00 0000 00000000 10000000",
  "a discovery request": "91 80 04 2a 01",
  "a discovery response": "91 80 08 2a 01",
} as const;

/** The same as bytes. */
export const uadpSamples: readonly Uint8Array[] = Object.values(uadpMessages).map(fromHex);
