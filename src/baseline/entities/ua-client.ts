import type { OpcuaClientEntity, OpcuaRates } from "../../contracts/opcua-baseline.js";
import type { JsonObject } from "../../core/json.js";
import { isCount, isObject, type LineFields } from "../line-fields.js";
import type { EntityKind } from "./entity-kind.js";
import { OPCUA_KEYS, opcuaPartsLine, readOpcuaParts } from "./opcua-fields.js";
import { isRate, rateLine } from "./rates.js";

const RATES = ["browsesPerMinute", "openingsPerMinute", "failuresPerMinute"] as const;
const MAXIMA = ["connectionsMax", "countMax", "publishMax"] as const;

/** Lines of clients of OPC UA servers. */
export const opcuaClient: EntityKind<OpcuaClientEntity> = {
  kind: "ua.client",
  keys: [...OPCUA_KEYS, "faults", "rates"],

  read(fields, learned) {
    const parts = /^(a:.+?)>(a:.+)$/.exec(learned.key);
    if (parts === null) return fields.fail("key", 'the key of an OPC UA client is "client>server"');
    const [, client = "", server = ""] = parts;
    const rates = readRates(fields);
    return {
      kind: "ua.client",
      ...learned,
      client,
      server,
      ...readOpcuaParts(fields),
      faults: fields.count("faults"),
      ...(rates === undefined ? {} : { rates }),
    };
  },

  line(entity) {
    return { ...opcuaPartsLine(entity), faults: entity.faults, rates: entity.rates && ratesLine(entity.rates) };
  },
};

function readRates(fields: LineFields): OpcuaRates | undefined {
  const { rates } = fields.value;
  if (rates === undefined) return undefined;
  const isWhole = isObject(rates) && Object.keys(rates).length === RATES.length + MAXIMA.length;
  if (isWhole && RATES.every((name) => isRate(rates[name])) && MAXIMA.every((name) => isCount(rates[name]))) {
    return rates as unknown as OpcuaRates;
  }
  return fields.fail("rates", `"rates" must be the rates ${RATES.join(", ")} and the numbers ${MAXIMA.join(", ")}`);
}

function ratesLine(rates: OpcuaRates): JsonObject {
  const lines = RATES.map((name) => [name, rateLine(rates[name])] as const);
  return { ...Object.fromEntries(lines), ...Object.fromEntries(MAXIMA.map((name) => [name, rates[name]] as const)) };
}
