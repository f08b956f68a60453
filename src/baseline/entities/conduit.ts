import type { ConduitEntity } from "../../contracts/baseline.js";
import type { LineFields } from "../line-fields.js";
import type { EntityKind } from "./entity-kind.js";
import { isRate, rateLine } from "./rates.js";

const WEEK_HOURS = /^[0-9a-f]{42}$/;

/** Lines of conduits. */
export const conduit: EntityKind<ConduitEntity> = {
  kind: "conduit",
  keys: ["ports", "volume", "weekHours"],

  read(fields, learned) {
    const parts = /^(a:.+?)(<>|>)(a:.+)\/(tcp|udp)\/([^/]+)$/.exec(learned.key);
    if (parts === null)
      return fields.fail("key", 'the key of a conduit is "client>server/tcp/service" or "one<>other/.."');
    const [, client = "", arrow, server = "", transport, service = ""] = parts;
    const volume = readVolume(fields);
    return {
      kind: "conduit",
      ...learned,
      client,
      server,
      isDirected: arrow === ">",
      transport: transport === "tcp" ? "tcp" : "udp",
      service,
      ports: fields.counts("ports"),
      ...(volume === undefined ? {} : { volume }),
      ...(fields.has("weekHours") ? { weekHours: readWeekHours(fields) } : {}),
    };
  },

  line({ ports, volume, weekHours }) {
    return { ports, volume: volume?.map(rateLine), weekHours };
  },
};

function readWeekHours(fields: LineFields): string {
  const text = fields.text("weekHours");
  return WEEK_HOURS.test(text) ? text : fields.fail("weekHours", '"weekHours" must be 42 hexadecimal digits');
}

function readVolume(fields: LineFields): ConduitEntity["volume"] {
  const { volume } = fields.value;
  if (volume === undefined) return undefined;
  if (Array.isArray(volume) && volume.length === 2 && volume.every(isRate)) {
    return volume as unknown as NonNullable<ConduitEntity["volume"]>;
  }
  return fields.fail("volume", '"volume" must be two rates, of the client and of the server');
}
