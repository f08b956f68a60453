import { readCertificate } from "../../../core/certificate.js";
import { scanByteString } from "./byte-string.js";
import type { Reader } from "./reader.js";

/** A ByteString with a certificate, which may be followed by those of its issuers: what it says of its owner. */
export const certificate: Reader = {
  leastBytes: 4,
  fixedBytes: 0,
  build(cursor) {
    const at = scanByteString(cursor);
    if (at < 0) return undefined;
    const byteLength = cursor.at - at;
    if (byteLength === 0 || !cursor.show(1)) return { byteLength };
    return { byteLength, ...readCertificate(cursor.bytes.subarray(at, cursor.at)) };
  },
  walk: scanByteString,
};
