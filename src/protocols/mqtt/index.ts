import type { Decoder } from "../../contracts/decoder.js";
import { ANOMALIES } from "./anomalies.js";
import type { MqttBody } from "./body.js";
import { decode } from "./decode.js";
import { FIELDS } from "./fields.js";
import { frame } from "./frame.js";
import { resync } from "./resync.js";
import { MQTT_PORT, MqttState } from "./state.js";
import { LIMIT } from "./tables.js";
import { EVIDENCE_NEEDED } from "./trust.js";

/** MQTT 3.1, 3.1.1 and 5.0, also in a WebSocket, with Sparkplug B in it. */
export const mqtt: Decoder<MqttState, MqttBody> = {
  doc: {
    id: "mqtt",
    title: "MQTT",
    summary:
      "Every Control Packet of MQTT 3.1, 3.1.1 and 5.0 with all properties and reason codes, topic aliases resolved, " +
      "acknowledgements paired by packet identifier, and the rules of the standards checked. Where no CONNECT was " +
      "seen the protocol level is inferred and that is said. MQTT in a WebSocket and Sparkplug B in MQTT are read " +
      "too. Passwords are never told.",
    spec: ["MQTT5 §1", "MQTT311 §1"],
    fields: FIELDS,
    anomalies: ANOMALIES,
  },
  carriedBy: [{ over: "tcp", port: MQTT_PORT }],
  pduBytesMax: LIMIT.pduBytes,
  evidenceNeeded: EVIDENCE_NEEDED,
  open: (hints) => new MqttState(hints),
  frame,
  resync,
  decode,
  evidence: (state) => state.trust.evidence,
  gap: (state, from, missingBytes) => state.gap(from, missingBytes),
  summary: (state) => state.summary(),
  close: (state) => state.close(),
};
