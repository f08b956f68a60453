/** Views and paths through the address space [OPC 10000-4 §7]. */

import { dateTime } from "../binary/date-time.js";
import { listOf } from "../binary/list.js";
import { nodeId } from "../binary/node-id.js";
import { boolean, uint32 } from "../binary/numbers.js";
import { qualifiedName } from "../binary/qualified-name.js";
import { structure } from "../binary/structure.js";

/** The part of the address space that is looked at. */
export const viewDescription = structure({ viewId: nodeId, timestamp: dateTime, viewVersion: uint32 });
const relativePathElement = structure({
  referenceTypeId: nodeId,
  isInverse: boolean,
  includeSubtypes: boolean,
  targetName: qualifiedName,
});
/** Steps from a node to others, by the names of references and nodes. */
export const relativePath = structure({ elements: listOf(relativePathElement) });
