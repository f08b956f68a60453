import type { LoopEntity } from "../../contracts/baseline.js";
import type { Json, JsonObject } from "../../core/json.js";
import { isCount, isObject, type LineFields } from "../line-fields.js";
import type { EntityKind } from "./entity-kind.js";

const WEEK_HOURS = /^[0-9a-f]{42}$/;
const CLASSES = ["short-read", "long-read", "write", "other"];
const PAUSE = ["median", "mad", "max"];
const LATENCY = ["n", "median", "mad", "p95", "p99", "p999", "max", "slow"];
const PERIOD = ["n", "median", "mad", "p99", "max", "slow", "fast", "swing", "rough"];

/** Lines of control loops. */
export const loop: EntityKind<LoopEntity> = {
  kind: "loop",
  keys: ["seconds", "weekHours", "unanswered", "unansweredOfTen", "pause", "periods", "latencies"],

  read(fields, learned) {
    const parts = /^(a:.+?)>(a:.+?)\/(modbus|opcua|mqtt)\/(.+)$/s.exec(learned.key);
    if (parts === null) return fields.fail("key", 'the key of a control loop is "client>server/protocol/part"');
    const [, client = "", server = "", protocol, part = ""] = parts;
    return {
      kind: "loop",
      ...learned,
      client,
      server,
      protocol: protocol as LoopEntity["protocol"],
      part,
      seconds: fields.count("seconds"),
      ...(fields.has("weekHours") ? { weekHours: readWeekHours(fields) } : {}),
      unanswered: fields.count("unanswered"),
      unansweredOfTen: fields.count("unansweredOfTen"),
      pause: readPause(fields),
      periods: readPeriods(fields),
      latencies: readLatencies(fields),
    };
  },

  line({ seconds, weekHours, unanswered, unansweredOfTen, pause, periods, latencies }) {
    return {
      seconds,
      weekHours,
      unanswered,
      unansweredOfTen,
      pause: { ...pause },
      periods: periods as unknown as JsonObject,
      latencies: latencies as unknown as JsonObject,
    };
  },
};

function readWeekHours(fields: LineFields): string {
  const text = fields.text("weekHours");
  return WEEK_HOURS.test(text) ? text : fields.fail("weekHours", '"weekHours" must be 42 hexadecimal digits');
}

function readPause(fields: LineFields): LoopEntity["pause"] {
  const { pause } = fields.value;
  if (hasFigures(pause, PAUSE)) return pause as unknown as LoopEntity["pause"];
  return fields.fail("pause", '"pause" must be {"mad":..,"max":..,"median":..}, numbers from 0');
}

function readPeriods(fields: LineFields): LoopEntity["periods"] {
  const periods = fields.object("periods");
  for (const [name, period] of Object.entries(periods)) {
    const isWhole = hasFigures(period, PERIOD, "isCyclic") && typeof (period as JsonObject).isCyclic === "boolean";
    if (!isWhole)
      fields.fail("periods", `the period of ${name} must have isCyclic and the figures ${PERIOD.join(", ")}`);
  }
  return periods as unknown as LoopEntity["periods"];
}

function readLatencies(fields: LineFields): LoopEntity["latencies"] {
  const latencies = fields.object("latencies");
  for (const [name, latency] of Object.entries(latencies)) {
    if (!CLASSES.includes(name)) fields.fail("latencies", `latencies are of ${CLASSES.join(", ")}, not of ${name}`);
    if (!hasFigures(latency, LATENCY)) {
      fields.fail("latencies", `the latency of ${name} must have the figures ${LATENCY.join(", ")}`);
    }
  }
  return latencies as unknown as LoopEntity["latencies"];
}

/** All of them, and no more but `other`. */
function hasFigures(value: Json | undefined, names: readonly string[], other?: string): boolean {
  if (!isObject(value)) return false;
  const count = names.length + (other === undefined ? 0 : 1);
  if (Object.keys(value).length !== count) return false;
  return names.every((name) => {
    const figure = value[name];
    return isCount(figure) || (typeof figure === "number" && figure >= 0);
  });
}
