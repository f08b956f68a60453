import type { ModbusFunctionUse, ModbusOperationsEntity, ModbusPart, ModbusRates } from "../../contracts/baseline.js";
import type { Json, JsonObject } from "../../core/json.js";
import { isCount, isObject, isRows, type LineFields } from "../line-fields.js";
import type { EntityKind } from "./entity-kind.js";
import { isRate, rateLine } from "./rates.js";

const TABLES: readonly string[] = ["co", "di", "ir", "hr"];
const RATES = ["requestsPerSecond", "writesPerMinute", "exceptionsPerTenSeconds"] as const;

/** Lines of Modbus operations. */
export const modbusOperations: EntityKind<ModbusOperationsEntity> = {
  kind: "mb.ops",
  keys: ["fc", "writes", "reads", "rates", "quirks", "requestQuirks", "rare", "quarantined"],

  read(fields, learned) {
    const parts = /^(a:.+?)>(a:.+)\/(\d{1,3})$/.exec(learned.key);
    if (parts === null) return fields.fail("key", 'the key of Modbus operations is "client>server/unit"');
    const [, client = "", server = "", unit] = parts;
    const fc = fields.object("fc");
    const wrong = wrongFunction(fc);
    if (wrong !== undefined) fields.fail(wrong, `function ${wrong} is not a use of a function`);
    const reads = fields.rows("reads", 4) as ModbusOperationsEntity["reads"];
    const rates = readRates(fields);
    const [rare, quarantined] = [readPart(fields, "rare"), readPart(fields, "quarantined")];
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
      ...(fields.has("requestQuirks") ? { requestQuirks: fields.texts("requestQuirks") } : {}),
      ...(rare === undefined ? {} : { rare }),
      ...(quarantined === undefined ? {} : { quarantined }),
    };
  },

  line({ fc, writes, reads, rates, quirks, requestQuirks, rare, quarantined }) {
    return {
      fc: fc as unknown as Json,
      writes,
      reads,
      rates: rates && ratesLine(rates),
      quirks,
      requestQuirks,
      rare: rare as unknown as JsonObject | undefined,
      quarantined: quarantined as unknown as JsonObject | undefined,
    };
  },
};

function readRates(fields: LineFields): ModbusRates | undefined {
  const { rates } = fields.value;
  if (rates === undefined) return undefined;
  const isWhole = isObject(rates) && isCount(rates.pendingMax) && isCount(rates.stackedMax ?? 1) && hasNoMore(rates);
  if (isWhole && RATES.every((name) => isRate(rates[name]))) return rates as unknown as ModbusRates;
  return fields.fail(
    "rates",
    `"rates" must be the rates ${RATES.join(", ")} and the whole numbers pendingMax, stackedMax`,
  );
}

function hasNoMore(rates: JsonObject): boolean {
  return Object.keys(rates).every((name) => [...RATES, "pendingMax", "stackedMax"].includes(name));
}

function ratesLine(rates: ModbusRates): JsonObject {
  const lines = RATES.map((name) => [name, rateLine(rates[name])] as const);
  return { ...Object.fromEntries(lines), pendingMax: rates.pendingMax, stackedMax: rates.stackedMax };
}

function readPart(fields: LineFields, name: "rare" | "quarantined"): ModbusPart | undefined {
  const part = fields.value[name];
  if (part === undefined) return undefined;
  const hasForm = isObject(part) && isObject(part.fc) && isCount(part.writes) && typeof (part.note ?? "") === "string";
  const isWhole = hasForm && Object.keys(part).every((key) => ["fc", "writes", "note"].includes(key));
  if (isWhole && wrongFunction(part.fc as JsonObject) === undefined) return part as unknown as ModbusPart;
  return fields.fail(name, `"${name}" must have uses of functions in "fc" and their number of "writes"`);
}

function wrongFunction(fc: JsonObject): string | undefined {
  return Object.keys(fc).find((code) => !/^\d{1,3}$/.test(code) || !isFunctionUse(fc[code]));
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
