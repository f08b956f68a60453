import type { ModbusReplyEntity } from "../../contracts/modbus-reply-baseline.js";
import type { EntityKind } from "./entity-kind.js";

/** Lines of how the registers of a read change. */
export const modbusReply: EntityKind<ModbusReplyEntity> = {
  kind: "mb.reply",
  keys: ["windows", "changing", "constantSeconds", "repeatMax"],

  read(fields, learned) {
    const parts = /^(a:.+?)>(a:.+)\/(\d{1,3})\/([34])\/(\d{1,5})\/(\d{1,3})$/.exec(learned.key);
    if (parts === null) {
      return fields.fail("key", 'the key of an answer is "client>server/unit/function/address/quantity"');
    }
    const [, client = "", server = "", unit, code, address, quantity] = parts;
    return {
      kind: "mb.reply",
      ...learned,
      client,
      server,
      unit: Number(unit),
      read: [Number(code), Number(address), Number(quantity)],
      windows: fields.count("windows"),
      changing: fields.count("changing"),
      constantSeconds: fields.count("constantSeconds"),
      repeatMax: fields.count("repeatMax"),
    };
  },

  line({ windows, changing, constantSeconds, repeatMax }) {
    return { windows, changing, constantSeconds, repeatMax };
  },
};
