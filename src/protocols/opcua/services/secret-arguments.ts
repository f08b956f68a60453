import type { Json, JsonObject } from "../../../core/json.js";

/** Of arguments that may be secret only the types are shown. */
export function secretArguments(list: readonly Json[]): Json[] {
  return list.map((argument) => ({ type: (argument as JsonObject | null)?.type, isHidden: true }));
}
