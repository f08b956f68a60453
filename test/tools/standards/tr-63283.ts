import type { TraceRow } from "./trace.js";

/** Of IEC TR 63283-3. */
export const tr63283Rows: readonly TraceRow[] = [
  {
    clause: "Introduction",
    says: "More connections, more to attack; know-how and figures are at risk",
    by: ["conduit/new", "conduit/volume", "zone/internet-egress"],
    unseen: "what is intended",
  },
  {
    clause: "Introduction",
    says: "An attack may become a matter of safety",
    by: ["zone/safety-boundary"],
    also: "`essential` in the policy",
    unseen: "safety logic",
  },
  {
    clause: "6.3 to 6.6",
    says: "Reference model, requirements, zones and conduits, risk and levels",
    also: "[policy](../policy.md) with SL-T",
    tests: ["test/policy/zones.test.ts"],
  },
  {
    clause: "6.8",
    says: "Auditing and logging",
    also: "audit records and the chained log",
    tests: ["test/cli/store-commands.test.ts"],
  },
  {
    clause: "7.2.2, 7.2.4, 7.2.5",
    says: "Modules of a plant come and go",
    by: ["asset/returned", "asset/new-device"],
  },
  {
    clause: "7.2.6",
    says: "Loops are closed over the network",
    by: ["realtime/cycle-jitter", "realtime/missed-cycle", "realtime/overload"],
    unseen: "analog loops",
  },
  {
    clause: "7.2.7, 7.2.8",
    says: "A simulation must not command the plant",
    by: ["zone/cloud-setpoint", "modbus/new-function"],
  },
  {
    clause: "7.2.9",
    says: "Updates and configuration of devices",
    by: ["modbus/umas-engineering", "integrity/firmware-transfer", "opcua/node-management"],
    unseen: "USB",
  },
  {
    clause: "7.2.10",
    says: "Who extracts information only reads",
    by: ["modbus/unauthorised-writer", "opcua/new-write", "mqtt/new-publisher"],
  },
  { clause: "7.2.11, 7.2.12", says: "New consumers of data", by: ["conduit/new", "mqtt/new-subscriber"] },
  {
    clause: "8.2",
    says: "Identification and authentication",
    by: ["opcua/weak-user-token", "mqtt/anonymous", "asset/duplicate-identity"],
  },
  {
    clause: "8.3",
    says: "Use control",
    by: ["modbus/unauthorised-writer", "modbus/new-function", "opcua/new-method-call", "mqtt/command-topic"],
    unseen: "who stands behind a shared account",
  },
  {
    clause: "8.4",
    says: "Integrity of data and systems",
    by: [
      "modbus/response-mismatch",
      "modbus/readback-inconsistency",
      "opcua/sequence-anomaly",
      "integrity/tcp-injection",
    ],
  },
  {
    clause: "8.5",
    says: "Confidentiality, and use as intended",
    by: ["posture/plaintext-service", "zone/internet-egress"],
    unseen: "what is done with content",
  },
  { clause: "8.6", says: "Restricted data flow", by: ["zone/undeclared-conduit", "conduit/new"] },
  {
    clause: "8.7",
    says: "Timely response",
    also: "syslog and WebSocket within a second (`npm run bench:latency`)",
    unseen: "what people do then",
    tests: ["test/live/live-plant.test.ts"],
  },
  { clause: "8.8", says: "Availability of resources", by: ["realtime/overload", "asset/silent"] },
  { clause: "Annex B", says: "Secure identities", by: ["posture/cert-expiry", "opcua/cert-invalid"] },
];
