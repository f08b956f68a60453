import { nodeId } from "../binary/node-id.js";
import { uint32 } from "../binary/numbers.js";
import { qualifiedName } from "../binary/qualified-name.js";
import { structure } from "../binary/structure.js";
import { text } from "../binary/text.js";
import { nameAttribute } from "./attribute-name.js";

/** An attribute of a node, to be read or watched. */
export const readValueId = structure(
  { nodeId, attributeId: uint32, indexRange: text, dataEncoding: qualifiedName },
  nameAttribute,
);
