import type { BaselineEntity } from "../../contracts/baseline.js";
import type { JsonObject } from "../../core/json.js";
import type { LineFields } from "../line-fields.js";

/** What every entity has beside what its kind adds. */
export type LearnedFields = Pick<
  BaselineEntity,
  "key" | "src" | "state" | "n" | "hours" | "days" | "first" | "last" | "by" | "ticket" | "note" | "until"
>;

/** How the lines of one kind are read and written. What the key says already is not written again. */
export interface EntityKind<E extends BaselineEntity = BaselineEntity> {
  readonly kind: E["kind"];
  /** Names of the fields beside those that every entity has. */
  readonly keys: readonly string[];
  /** Faults with file, line and column. */
  read(fields: LineFields, learned: LearnedFields): E;
  /** The fields of `keys` that the entity has. */
  line(entity: E): JsonObject;
}
