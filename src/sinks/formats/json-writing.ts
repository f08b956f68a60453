import type { Json, JsonObject } from "../../core/json.js";
import type { Entry, Writing } from "./fit-entries.js";

/** Allowed in JSON, but taken for an end of line or an order to a terminal by who reads it as text. */
const UNSEEN = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Writes entries as one JSON object; the names of their fields are paths. */
export function jsonWriting(mark: Entry): Writing {
  return {
    write: (entries) => jsonText(nested(entries)),
    encode: (text) => jsonText(text).slice(1, -1),
    mark,
  };
}

function jsonText(value: Json): string {
  return JSON.stringify(value).replace(UNSEEN, (character) => `\\u${hexadecimal(character)}`);
}

function hexadecimal(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, "0");
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
