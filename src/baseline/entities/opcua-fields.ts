import { type OpcuaHabits, type OpcuaPart, opcuaHabitKinds } from "../../contracts/opcua-baseline.js";
import type { Json, JsonObject } from "../../core/json.js";
import { isObject, type LineFields } from "../line-fields.js";
import type { OpcuaItemParts } from "../opcua-items.js";

const KINDS: readonly string[] = opcuaHabitKinds;

/** Names of the fields by which the habits of OPC UA are written. */
export const OPCUA_KEYS = ["habits", "many", "rare", "quarantined"] as const;

/** Habits, and the parts of them that are not trusted. */
export function readOpcuaParts(fields: LineFields): OpcuaItemParts {
  const habits = fields.object("habits");
  if (!isHabits(habits)) fields.fail("habits", `"habits" must be lists of texts by kind, of ${KINDS.join(", ")}`);
  const [rare, quarantined] = [readPart(fields, "rare"), readPart(fields, "quarantined")];
  return {
    habits: habits as OpcuaHabits,
    ...(fields.has("many") ? { many: fields.texts("many") } : {}),
    ...(rare === undefined ? {} : { rare }),
    ...(quarantined === undefined ? {} : { quarantined }),
  };
}

/** As they are written. */
export function opcuaPartsLine({ habits, many, rare, quarantined }: OpcuaItemParts): JsonObject {
  return {
    habits: habits as JsonObject,
    many,
    rare: rare as unknown as JsonObject | undefined,
    quarantined: quarantined as unknown as JsonObject | undefined,
  };
}

function readPart(fields: LineFields, name: "rare" | "quarantined"): OpcuaPart | undefined {
  const part = fields.value[name];
  if (part === undefined) return undefined;
  const isWhole = isObject(part) && Object.keys(part).every((key) => key === "habits" || key === "note");
  if (isWhole && isHabits(part.habits) && typeof (part.note ?? "") === "string") return part as unknown as OpcuaPart;
  return fields.fail(name, `"${name}" must have lists of texts by kind in "habits"`);
}

function isHabits(value: Json | undefined): boolean {
  if (!isObject(value)) return false;
  return Object.entries(value).every(
    ([kind, texts]) =>
      KINDS.includes(kind) && Array.isArray(texts) && texts.every((text: Json) => typeof text === "string"),
  );
}
