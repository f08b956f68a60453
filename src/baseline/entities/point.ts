import type { PointEntity } from "../../contracts/baseline.js";
import type { EntityKind } from "./entity-kind.js";
import { rateLine, readRate } from "./rates.js";

const KINDS = ["constant", "discrete", "counter", "analog", "volatile"] as const;
const ADDRESS_MAX = 65_535;

/** Lines of the values of points. */
export const point: EntityKind<PointEntity> = {
  kind: "point",
  keys: ["values", "min", "max", "low", "high", "distinct", "ratePerSecond", "togglesPerMinute", "writesPerMinute"],

  read(fields, learned) {
    const parts = /^(a:.+)\/(\d{1,3})\/(co|di|ir|hr)\/(\d{1,5})$/.exec(learned.key);
    const address = Number(parts?.[4] ?? Number.NaN);
    if (parts === null || address > ADDRESS_MAX) {
      return fields.fail("key", 'the key of a point is "server/unit/table/address", its table one of co, di, ir, hr');
    }
    const [, server = "", unit, table] = parts;
    const ratePerSecond = readRate(fields, "ratePerSecond");
    return {
      kind: "point",
      ...learned,
      server,
      unit: Number(unit),
      table: table as PointEntity["table"],
      address,
      values: fields.oneOf("values", KINDS),
      min: fields.number("min"),
      max: fields.number("max"),
      low: fields.number("low"),
      high: fields.number("high"),
      ...(fields.has("distinct") ? { distinct: fields.numbers("distinct") } : {}),
      ...(ratePerSecond === undefined ? {} : { ratePerSecond }),
      togglesPerMinute: fields.number("togglesPerMinute"),
      writesPerMinute: fields.number("writesPerMinute"),
    };
  },

  line({ values, min, max, low, high, distinct, ratePerSecond, togglesPerMinute, writesPerMinute }) {
    const rate = ratePerSecond === undefined ? undefined : rateLine(ratePerSecond);
    return { values, min, max, low, high, distinct, ratePerSecond: rate, togglesPerMinute, writesPerMinute };
  },
};
