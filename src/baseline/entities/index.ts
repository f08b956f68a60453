import { asset } from "./asset.js";
import { conduit } from "./conduit.js";
import type { EntityKind } from "./entity-kind.js";
import { link } from "./link.js";
import { loop } from "./loop.js";
import { modbusCycle } from "./mb-cycle.js";
import { modbusOperations } from "./mb-ops.js";
import { modbusReply } from "./mb-reply.js";
import { mqttKinds } from "./mqtt.js";
import { opening } from "./opening.js";
import { point } from "./point.js";
import { refused } from "./refused.js";
import { opcuaClient } from "./ua-client.js";
import { opcuaPoint } from "./ua-point.js";
import { opcuaServer } from "./ua-server.js";

/** Every kind of line after the header. */
export const entityKinds: readonly EntityKind[] = [
  asset,
  conduit,
  modbusCycle,
  modbusOperations,
  modbusReply,
  ...mqttKinds,
  point,
  refused,
  opcuaClient,
  opcuaPoint,
  opcuaServer,
  link,
  loop,
  opening,
];
