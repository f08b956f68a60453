import type { OpcuaPointEntity } from "../../contracts/opcua-baseline.js";
import type { EntityKind } from "./entity-kind.js";

const KINDS = ["constant", "discrete", "counter", "analog"] as const;

/** Lines of the values of OPC UA nodes. */
export const opcuaPoint: EntityKind<OpcuaPointEntity> = {
  kind: "ua.point",
  keys: ["dataType", "values", "low", "high", "distinct"],

  read(fields, learned) {
    const parts = /^(a:[^/]+)\/(.+)$/s.exec(learned.key);
    if (parts === null) return fields.fail("key", 'the key of an OPC UA node is "server/node"');
    const [, server = "", node = ""] = parts;
    return {
      kind: "ua.point",
      ...learned,
      server,
      node,
      dataType: fields.text("dataType"),
      values: fields.oneOf("values", KINDS),
      low: fields.number("low"),
      high: fields.number("high"),
      ...(fields.has("distinct") ? { distinct: fields.numbers("distinct") } : {}),
    };
  },

  line({ dataType, values, low, high, distinct }) {
    return { dataType, values, low, high, distinct };
  },
};
