import type { ConduitEntity, LearnedTcp } from "../../contracts/baseline.js";
import type { Json } from "../../core/json.js";
import { isCount, isObject, type LineFields } from "../line-fields.js";
import type { EntityKind } from "./entity-kind.js";
import { isRate, rateLine } from "./rates.js";

const MARK = /^(client|server) \d{1,2} [0-7-]$/;
const TCP_KEYS: readonly string[] = ["retransmittedPermille", "resets", "stalledMs", "handshake"];
const HANDSHAKE_KEYS = ["n", "median", "mad", "slow"] as const;
const WEEK_HOURS = /^[0-9a-f]{42}$/;

/** Lines of conduits. */
export const conduit: EntityKind<ConduitEntity> = {
  kind: "conduit",
  keys: ["ports", "volume", "tcp", "marks", "weekHours"],

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
      ...(fields.has("tcp") ? { tcp: readTcp(fields) } : {}),
      ...(fields.has("marks") ? { marks: readMarks(fields) } : {}),
      ...(fields.has("weekHours") ? { weekHours: readWeekHours(fields) } : {}),
    };
  },

  line({ ports, volume, tcp, marks, weekHours }) {
    return { ports, volume: volume?.map(rateLine), tcp: tcp === undefined ? tcp : tcpLine(tcp), marks, weekHours };
  },
};

function readWeekHours(fields: LineFields): string {
  const text = fields.text("weekHours");
  return WEEK_HOURS.test(text) ? text : fields.fail("weekHours", '"weekHours" must be 42 hexadecimal digits');
}

function readTcp(fields: LineFields): LearnedTcp {
  const { retransmittedPermille, resets, stalledMs, handshake, ...rest } = fields.object("tcp");
  const areRates = [retransmittedPermille, resets, stalledMs].every(isRate);
  if (!areRates || Object.keys(rest).length > 0 || (handshake !== undefined && !isHandshake(handshake))) {
    fields.fail("tcp", `"tcp" must have ${TCP_KEYS.join(", ")}: three rates, and n, median, mad and slow of the last`);
  }
  return fields.object("tcp") as unknown as LearnedTcp;
}

function isHandshake(value: Json): boolean {
  if (!isObject(value) || Object.keys(value).length !== HANDSHAKE_KEYS.length) return false;
  return HANDSHAKE_KEYS.every((key) => isCount(value[key]));
}

function readMarks(fields: LineFields): readonly string[] {
  const marks = fields.texts("marks");
  if (marks.every((mark) => MARK.test(mark))) return marks;
  return fields.fail("marks", '"marks" must be texts as "client 46 6": side, DSCP, 802.1p priority or "-"');
}

function tcpLine({ retransmittedPermille, resets, stalledMs, handshake }: LearnedTcp) {
  return {
    retransmittedPermille: rateLine(retransmittedPermille),
    resets: rateLine(resets),
    stalledMs: rateLine(stalledMs),
    ...(handshake === undefined ? {} : { handshake: { ...handshake } }),
  };
}

function readVolume(fields: LineFields): ConduitEntity["volume"] {
  const { volume } = fields.value;
  if (volume === undefined) return undefined;
  if (Array.isArray(volume) && volume.length === 2 && volume.every(isRate)) {
    return volume as unknown as NonNullable<ConduitEntity["volume"]>;
  }
  return fields.fail("volume", '"volume" must be two rates, of the client and of the server');
}
