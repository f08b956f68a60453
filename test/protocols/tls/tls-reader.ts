import type { Decoder } from "../../../src/contracts/decoder.js";
import { tls } from "../../../src/protocols/tls/index.js";
import type { SampleHints } from "../../conformance/sample-sequence.js";
import { StreamReader } from "../../conformance/stream-reader.js";

/** A reader of one TLS connection between an unregistered client port and 443. */
export function tlsReader(hints: Partial<SampleHints> = {}): StreamReader {
  const onPort: SampleHints = { transport: "tcp", ports: [49_152, 443], handshakeServer: 1, portServer: 1 };
  return new StreamReader(tls as Decoder, { ...onPort, ...hints });
}
