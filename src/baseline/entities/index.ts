import { asset } from "./asset.js";
import { conduit } from "./conduit.js";
import type { EntityKind } from "./entity-kind.js";
import { modbusOperations } from "./mb-ops.js";
import { mqttKinds } from "./mqtt.js";
import { point } from "./point.js";
import { refused } from "./refused.js";

/** Every kind of line after the header. */
export const entityKinds: readonly EntityKind[] = [asset, conduit, modbusOperations, ...mqttKinds, point, refused];
