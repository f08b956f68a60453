import type { BaselineContents, BaselineEntity } from "../contracts/baseline.js";
import type { JsonObject } from "../core/json.js";
import { writeContents, writeEntities } from "./baseline-text.js";

/**
 * The lines of a baseline made from another: with these entities, and these fields of the header changed. `parent`
 * names what it was made from, where the entities are others now.
 */
export function resealed(
  from: BaselineContents,
  entities: readonly BaselineEntity[],
  changes: JsonObject = {},
): string[] {
  const { lines, sha256 } = writeEntities(entities);
  const parent = sha256 === from.header.sha256 ? from.header.parent : `sha256:${String(from.header.sha256)}`;
  const header = { ...from.header, parent, ...changes, entities: lines.length, sha256 };
  return writeContents({ header, entities });
}
