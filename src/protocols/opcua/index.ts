import type { Decoder } from "../../contracts/decoder.js";
import { ANOMALIES } from "./anomalies.js";
import type { OpcuaBody } from "./body.js";
import { decode } from "./decode.js";
import { FIELDS } from "./fields.js";
import { frame, resync } from "./frame.js";
import { EVIDENCE_NEEDED, OPCUA_PORTS, OpcuaState } from "./state.js";
import { LIMIT } from "./tables.js";

/** OPC UA over TCP: connections, secure channels and every service. */
export const opcua: Decoder<OpcuaState, OpcuaBody> = {
  doc: {
    id: "opcua",
    title: "OPC UA",
    summary:
      "The OPC UA connection protocol over TCP: connections and reverse connections, secure channels with their " +
      "policy, mode and certificates, messages joined from their chunks, and every service with its fields. Requests " +
      "and responses are paired. Names of nodes and what a subscription watches are learned from the traffic. Of " +
      "encrypted messages type, size and time.",
    spec: ["OPC 10000-6 §6.7", "OPC 10000-6 §7.1", "OPC 10000-4 §5"],
    fields: FIELDS,
    anomalies: ANOMALIES,
  },
  carriedBy: OPCUA_PORTS.map((port) => ({ over: "tcp", port })),
  pduBytesMax: LIMIT.pduBytesMax,
  evidenceNeeded: EVIDENCE_NEEDED,
  open: (hints) => new OpcuaState(hints),
  frame,
  resync,
  decode,
  evidence: (state) => state.evidence,
  gap: (state, from) => state.gap(from),
  summary: (state) => state.summary(),
  close: (state) => state.close(),
};
