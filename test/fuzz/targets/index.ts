import { captureTarget } from "./capture.js";
import { modbusTarget } from "./modbus.js";
import { mqttTarget } from "./mqtt.js";
import { opcuaTarget } from "./opcua.js";
import { pipelineTarget } from "./pipeline.js";
import { replayTarget } from "./replay.js";
import type { Target } from "./target.js";
import { tlsTarget } from "./tls.js";
import { wireTarget } from "./wire.js";

/** Every target, in the order in which they take turns. */
export const targets: readonly Target[] = [
  captureTarget,
  wireTarget,
  modbusTarget,
  pipelineTarget,
  replayTarget,
  opcuaTarget,
  tlsTarget,
  mqttTarget,
];

export function targetNamed(name: string): Target {
  const target = targets.find((each) => each.name === name);
  if (target === undefined)
    throw new Error(`no target ${name}; there are: ${targets.map((each) => each.name).join(", ")}`);
  return target;
}
