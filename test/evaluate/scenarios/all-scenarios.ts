import type { PlantSize } from "../plant/site.js";
import { assetScenarios } from "./asset-scenarios.js";
import { conduitScenarios } from "./conduit-scenarios.js";
import { harmlessScenarios } from "./harmless-scenarios.js";
import { modbusScenarios } from "./modbus-scenarios.js";
import { mqttScenarios } from "./mqtt-scenarios.js";
import { networkScenarios } from "./network-scenarios.js";
import { opcuaScenarios } from "./opcua-scenarios.js";
import { realtimeScenarios } from "./realtime-scenarios.js";
import type { Scenario } from "./scenario.js";

/** Every scenario, what is harmless last. */
export const allScenarios: readonly Scenario[] = [
  ...modbusScenarios,
  ...assetScenarios,
  ...conduitScenarios,
  ...networkScenarios,
  ...realtimeScenarios,
  ...opcuaScenarios.map((scenario): Scenario => ({ ...scenario, needs: "opcua" })),
  ...mqttScenarios.map((scenario): Scenario => ({ ...scenario, needs: "mqtt" })),
  ...harmlessScenarios,
];

/** Those that a plant of this size can show. */
export function scenariosFor(size: PlantSize): Scenario[] {
  const has = { policy: size.hasPolicy, opcua: size.uaServers > 0, mqtt: size.edges > 0 };
  return allScenarios.filter(({ needs }) => needs === undefined || has[needs]);
}

const TABLES = "shown by the table tests of the detector alone";
const NO_TLS = "nothing in the plants is encrypted";

/** Registered detectors that no scenario shows, and why. */
export const NOT_SHOWN: Readonly<Record<string, string>> = {
  "asset/fingerprint-change": "no device of the plants tells its version",
  "zone/dual-homed": "no device of the plants has two addresses",
  "zone/data-diode-violation": "the policy of the plants has no one-way conduit",
  "conduit/off-schedule": "needs more than three weeks of learning",
  "modbus/broadcast-write": "the plants have no gateway with units behind it",
  "modbus/covert-channel": "an experiment that speaks as audit events only",
  "realtime/noncontrol-share": "speaks as audit events only, and as evidence of an overload",
  "recon/name-poisoning": TABLES,
  "recon/ot-service-sweep": TABLES,
  "recon/vuln-scanner": TABLES,
  "integrity/firmware-transfer": TABLES,
  "integrity/tcp-injection": TABLES,
  "posture/cert-change": NO_TLS,
  "posture/cert-expiry": NO_TLS,
  "posture/default-credentials": TABLES,
  "posture/dns-egress": TABLES,
  "posture/encrypted-blind": NO_TLS,
  "posture/ntp-source": TABLES,
  "posture/plaintext-service": TABLES,
  "posture/tls-deprecated": NO_TLS,
  "posture/tls-downgrade": NO_TLS,
  "posture/unauthenticated-control": "a fact about the plants that is told of them as audit events, attack or not",
  "posture/weak-protocol": TABLES,
  "opcua/security-downgrade": "no session of the plants is encrypted, so that none can become weaker",
  "opcua/cert-change": "no session of the plants carries a certificate",
  "opcua/cert-invalid": "no session of the plants carries a certificate",
  "opcua/endpoint-spoof": "no client of the plants asks for endpoints while learning",
  "opcua/limits-abuse": TABLES,
  "integrity/parser-errors": TABLES,
  "integrity/alert-flood": TABLES,
  "integrity/state-exhausted": "needs more hosts than the plants have",
};
