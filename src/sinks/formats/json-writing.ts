import type { Json, JsonObject } from "../../core/json.js";
import type { Entry, Writing } from "./fit-entries.js";
import { visibleJson } from "./visible-json.js";

/** Writes entries as one JSON object; the names of their fields are paths. */
export function jsonWriting(mark: Entry): Writing {
  return {
    write: (entries) => jsonText(nested(entries)),
    encode: (text) => jsonText(text).slice(1, -1),
    mark,
  };
}

function jsonText(value: Json): string {
  return visibleJson(JSON.stringify(value));
}

/** The objects that the paths lead through stand where they are first named. */
function nested(entries: readonly Entry[]): JsonObject {
  const root: Record<string, Json> = {};
  for (const { field, value } of entries) {
    const path = field.name.split(".");
    const last = path.pop() ?? "";
    let at = root;
    for (const key of path) {
      at[key] ??= {};
      at = at[key] as Record<string, Json>;
    }
    at[last] = value;
  }
  return root;
}
