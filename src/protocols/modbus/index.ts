import type { Decoder } from "../../contracts/decoder.js";
import { ANOMALIES } from "./anomalies.js";
import type { ModbusBody } from "./body.js";
import { decode } from "./decode.js";
import { FIELDS } from "./fields.js";
import { frame, LENGTH_END, resync } from "./frame.js";
import { EVIDENCE_NEEDED, MODBUS_PORT, ModbusState } from "./state.js";
import { LIMIT } from "./tables.js";

/** Modbus over TCP, with the UMAS engineering protocol that Schneider controllers carry in it. */
export const modbus: Decoder<ModbusState, ModbusBody> = {
  doc: {
    id: "modbus",
    title: "Modbus/TCP",
    summary:
      "Every public function code with its values, requests and responses paired by transaction identifier, unit " +
      "identifier and function code, and the limits of the standard checked. UMAS (function code 90) by its " +
      "sub-functions; other functions as raw bytes. Which side serves is read from the messages where the port does " +
      "not tell.",
    spec: ["MODBUS-AP V1.1b3", "MODBUS-TCP V1.0b"],
    fields: FIELDS,
    anomalies: ANOMALIES,
  },
  carriedBy: [{ over: "tcp", port: MODBUS_PORT }],
  pduBytesMax: LENGTH_END + LIMIT.lengthTolerated,
  evidenceNeeded: EVIDENCE_NEEDED,
  open: (hints) => new ModbusState(hints),
  frame,
  resync,
  decode,
  evidence: (state) => state.evidence,
  gap(state, from) {
    state.strictSides |= 1 << from;
    state.mayHaveMissedRequests = true;
    if (from === state.server) state.transactions.doubt();
  },
  summary: (state) => state.summary(),
};
