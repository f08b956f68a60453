import type { PlantSize } from "../plant/site.js";
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

/** Registered detectors that no scenario shows, and why. */
export const NOT_SHOWN: Readonly<Record<string, string>> = {
  "asset/fingerprint-change": "no device of the plants tells its version",
  "zone/dual-homed": "no device of the plants has two addresses",
  "zone/data-diode-violation": "the policy of the plants has no one-way conduit",
  "conduit/off-schedule": "needs more than three weeks of learning",
  "modbus/broadcast-write": "the plants have no gateway with units behind it",
  "modbus/covert-channel": "an experiment that speaks as audit events only",
  "realtime/noncontrol-share": "the capture of the plants shows no congested link",
  "opcua/security-downgrade": "no session of the plants is encrypted, so that none can become weaker",
  "opcua/cert-change": "no session of the plants carries a certificate",
  "opcua/cert-invalid": "no session of the plants carries a certificate",
  "opcua/endpoint-spoof": "no client of the plants asks for endpoints while learning",
  "opcua/limits-abuse": "shown by the table tests of the detector alone",
  "integrity/parser-errors": "shown by the table tests of the detector alone",
  "integrity/alert-flood": "shown by the table tests of the detector alone",
  "integrity/state-exhausted": "needs more hosts than the plants have",
};
