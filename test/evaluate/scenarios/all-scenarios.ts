import type { PlantSize } from "../plant/site.js";
import { assetScenarios } from "./asset-scenarios.js";
import { conduitScenarios } from "./conduit-scenarios.js";
import { harmlessScenarios } from "./harmless-scenarios.js";
import { modbusScenarios } from "./modbus-scenarios.js";
import { mqttScenarios } from "./mqtt-scenarios.js";
import { networkScenarios } from "./network-scenarios.js";
import { opcuaScenarios } from "./opcua-scenarios.js";
import { realtimeScenarios } from "./realtime-scenarios.js";
import { reconScenarios } from "./recon-scenarios.js";
import type { Scenario } from "./scenario.js";
import { serviceScenarios } from "./service-scenarios.js";

/** Every scenario, what is harmless last. */
export const allScenarios: readonly Scenario[] = [
  ...modbusScenarios,
  ...assetScenarios,
  ...conduitScenarios,
  ...networkScenarios,
  ...realtimeScenarios,
  ...reconScenarios,
  ...serviceScenarios,
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
  "conduit/off-schedule": "needs more than three weeks of learning",
  "realtime/noncontrol-share": "speaks as audit events only, and as evidence of an overload",
  "modbus/covert-channel": "an experiment that speaks as audit events only",
  "posture/unauthenticated-control": "a fact about the plants that is told of them as audit events, attack or not",
  "opcua/security-downgrade": "no session of the plants is encrypted, so that none can become weaker",
  "opcua/cert-change": "no session of the plants carries a certificate",
  "opcua/cert-invalid": "no session of the plants carries a certificate",
  "opcua/endpoint-spoof": "no client of the plants asks for endpoints while learning",
};
