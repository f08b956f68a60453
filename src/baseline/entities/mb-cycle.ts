import type { CycleGroup, ModbusCycleEntity } from "../../contracts/modbus-cycle-baseline.js";
import type { Json } from "../../core/json.js";
import { isCount, isObject } from "../line-fields.js";
import type { EntityKind } from "./entity-kind.js";

const SUCCESSORS_MAX = 3;

/** Lines of polling cycles. */
export const modbusCycle: EntityKind<ModbusCycleEntity> = {
  kind: "mb.cycle",
  keys: ["symbols", "groups"],

  read(fields, learned) {
    const parts = /^(a:.+?)>(a:.+)\/(\d{1,3})$/.exec(learned.key);
    if (parts === null) return fields.fail("key", 'the key of a Modbus cycle is "client>server/unit"');
    const [, client = "", server = "", unit] = parts;
    const symbols = (fields.rows("symbols", 3) ?? []) as unknown as ModbusCycleEntity["symbols"];
    const { groups } = fields.value;
    if (!Array.isArray(groups) || !groups.every((group) => isGroup(group, symbols.length))) {
      return fields.fail(
        "groups",
        '"groups" must have a "periodSeconds" and "phases": lists of reads and what follows',
      );
    }
    return {
      kind: "mb.cycle",
      ...learned,
      client,
      server,
      unit: Number(unit),
      symbols,
      groups: groups as unknown as CycleGroup[],
    };
  },

  line({ symbols, groups }) {
    return { symbols: symbols as unknown as Json, groups: groups as unknown as Json };
  },
};

function isGroup(value: Json, symbols: number): boolean {
  if (!isObject(value) || Object.keys(value).length !== 2) return false;
  const { periodSeconds, phases } = value;
  if (typeof periodSeconds !== "number" || periodSeconds <= 0 || !Array.isArray(phases)) return false;
  return (
    phases.length > 0 && phases.every((phase) => Array.isArray(phase) && phase.every((row) => isRow(row, symbols)))
  );
}

function isRow(row: Json, symbols: number): boolean {
  const isList = Array.isArray(row) && row.length >= 2 && row.length <= 1 + SUCCESSORS_MAX;
  return isList && row.every((place) => isCount(place) && place < symbols);
}
