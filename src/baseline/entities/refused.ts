import type { RefusedEntity } from "../../contracts/baseline.js";
import type { EntityKind } from "./entity-kind.js";

const PORT_MAX = 65_535;

/** Lines of attempts that are refused by habit. */
export const refused: EntityKind<RefusedEntity> = {
  kind: "refused",
  keys: [],

  read(fields, learned) {
    const parts = /^(a:.+?)>(a:.+)\/tcp\/(\d{1,5})$/.exec(learned.key);
    const port = Number(parts?.[3] ?? Number.NaN);
    if (parts === null || port > PORT_MAX) {
      return fields.fail("key", 'the key of refused attempts is "client>server/tcp/port"');
    }
    const [, client = "", server = ""] = parts;
    return { kind: "refused", ...learned, client, server, port };
  },

  line() {
    return {};
  },
};
