import type { Decoder } from "../../contracts/decoder.js";
import { ANOMALIES } from "./anomalies.js";
import type { TlsBody } from "./body.js";
import { decode } from "./decode.js";
import { FIELDS } from "./fields.js";
import { frame, resync } from "./frame.js";
import { EVIDENCE_NEEDED, TLS_PORTS, TlsState } from "./state.js";
import { LIMIT } from "./tables.js";

/** TLS over TCP: what is said before encryption begins; after that nothing can be read, and nothing is tried. */
export const tls: Decoder<TlsState, TlsBody> = {
  doc: {
    id: "tls",
    title: "TLS",
    summary:
      "Handshakes of SSL 3.0 to TLS 1.3 as far as they are in the clear: hellos with version, server name, " +
      "application protocols and cipher suites, the JA4 fingerprint of the client, certificates (before TLS 1.3), " +
      "alerts. From where a side is encrypted on its bytes are only counted.",
    spec: ["RFC 8446", "RFC 5246", "RFC 6066", "RFC 7301", "RFC 6520"],
    fields: FIELDS,
    anomalies: ANOMALIES,
  },
  carriedBy: TLS_PORTS.map((port) => ({ over: "tcp", port })),
  pduBytesMax: LIMIT.headerBytes + LIMIT.recordBytes,
  evidenceNeeded: EVIDENCE_NEEDED,
  open: (hints) => new TlsState(hints),
  frame,
  resync,
  decode,
  evidence: (state) => state.evidence,
  gap: (state, from) => state.lose(from),
  summary: (state) => state.summary(),
  close: (state) => state.release(),
};
