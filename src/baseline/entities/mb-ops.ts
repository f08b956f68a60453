import type { ModbusFunctionUse, ModbusOperationsEntity, ModbusRates } from "../../contracts/baseline.js";
import type { Json, JsonObject } from "../../core/json.js";
import { isCount, isObject, isRows, type LineFields } from "../line-fields.js";
import type { EntityKind } from "./entity-kind.js";
import { isRate, rateLine } from "./rates.js";

const TABLES: readonly string[] = ["co", "di", "ir", "hr"];
const RATES = ["requestsPerSecond", "writesPerMinute", "exceptionsPerTenSeconds"] as const;

/** Lines of Modbus operations. */
export const modbusOperations: EntityKind<ModbusOperationsEntity> = {
  kind: "mb.ops",
  keys: ["fc", "writes", "reads", "rates", "quirks"],

  read(fields, learned) {
    const parts = /^(a:.+?)>(a:.+)\/(\d{1,3})$/.exec(learned.key);
    if (parts === null) return fields.fail("key", 'the key of Modbus operations is "client>server/unit"');
    const [, client = "", server = "", unit] = parts;
    const fc = fields.object("fc");
    for (const [code, use] of Object.entries(fc)) {
      if (!/^\d{1,3}$/.test(code) || !isFunctionUse(use))
        fields.fail(code, `function ${code} is not a use of a function`);
    }
    const reads = fields.rows("reads", 4) as ModbusOperationsEntity["reads"];
    const rates = readRates(fields);
    return {
      kind: "mb.ops",
      ...learned,
      client,
      server,
      unit: Number(unit),
      fc: fc as unknown as Record<string, ModbusFunctionUse>,
      writes: fields.count("writes"),
      ...(reads === undefined ? {} : { reads }),
      ...(rates === undefined ? {} : { rates }),
      ...(fields.has("quirks") ? { quirks: fields.texts("quirks") } : {}),
    };
  },

  line({ fc, writes, reads, rates, quirks }) {
    return { fc: fc as unknown as Json, writes, reads, rates: rates && ratesLine(rates), quirks };
  },
};

function readRates(fields: LineFields): ModbusRates | undefined {
  const { rates } = fields.value;
  if (rates === undefined) return undefined;
  const isWhole = isObject(rates) && Object.keys(rates).length === RATES.length + 1 && isCount(rates.pendingMax);
  if (isWhole && RATES.every((name) => isRate(rates[name]))) return rates as unknown as ModbusRates;
  return fields.fail("rates", `"rates" must be the rates ${RATES.join(", ")} and the whole number pendingMax`);
}

function ratesLine(rates: ModbusRates): JsonObject {
  const lines = RATES.map((name) => [name, rateLine(rates[name])] as const);
  return { ...Object.fromEntries(lines), pendingMax: rates.pendingMax };
}

function isFunctionUse(value: Json | undefined): boolean {
  if (!isObject(value) || !isCount(value.n) || !isCount(value.rejected)) return false;
  const known = ["n", "rejected", "R", "W"];
  return Object.keys(value).every((key) => known.includes(key)) && isIntervals(value.R) && isIntervals(value.W);
}

function isIntervals(value: JsonObject[string]): boolean {
  if (value === undefined) return true;
  if (!isObject(value)) return false;
  return Object.entries(value).every(([table, ranges]) => TABLES.includes(table) && isRows(ranges, 2));
}
