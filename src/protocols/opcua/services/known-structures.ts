import type { KnownStructure } from "../binary/cursor.js";
import { DATA_STRUCTURES } from "./data-structures.js";
import { FILTER_STRUCTURES } from "./filter-structures.js";
import { HISTORY_STRUCTURES } from "./history-structures.js";
import { IDENTITY_TOKENS } from "./identity-tokens.js";
import { NODE_ATTRIBUTES } from "./node-attributes.js";
import { NOTIFICATION_STRUCTURES } from "./notification-structures.js";
import { SERVER_STRUCTURES } from "./server-structures.js";

/** Every structure that is read inside an ExtensionObject, by the identifier of its binary encoding. */
export const KNOWN_STRUCTURES: ReadonlyMap<number, KnownStructure> = new Map(
  [
    IDENTITY_TOKENS,
    NODE_ATTRIBUTES,
    FILTER_STRUCTURES,
    HISTORY_STRUCTURES,
    NOTIFICATION_STRUCTURES,
    DATA_STRUCTURES,
    SERVER_STRUCTURES,
  ].flatMap((entries) => entries.map(([id, name, reader]): [number, KnownStructure] => [id, { name, reader }])),
);
