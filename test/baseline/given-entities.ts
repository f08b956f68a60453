import fc from "fast-check";
import type { BaselineEntity, LearnedRate, ModbusFunctionUse } from "../../src/contracts/baseline.js";
import { formatPacketTime, type PacketTime } from "../../src/core/packet-time.js";

const count = fc.nat(1_000_000_000);
/** As the text keeps them: six significant digits, and no negative zero. */
const decimal = fc
  .double({ min: -1e6, max: 1e9, noNaN: true })
  .map((value) => (Number.isInteger(value) ? value + 0 : Number(value.toPrecision(6)) + 0));
const amount = decimal.map(Math.abs);
const time = fc.nat(4_000_000_000_000_000).map((us) => formatPacketTime(us as PacketTime));
const unit = fc.nat(255);
const table = fc.constantFrom("co", "di", "ir", "hr");
const word = fc.nat(65_535);
const transport = fc.constantFrom("tcp", "udp");
const station = fc.array(fc.nat(255), { minLength: 6, maxLength: 6 }).map((bytes) => {
  const [last = "", ...rest] = bytes.map((byte) => byte.toString(16).padStart(2, "0")).toReversed();
  return `a:${[...rest, last].join(":")}`;
});
const assetId = fc.oneof(
  station,
  fc.tuple(station, fc.integer({ min: 1, max: 4094 })).map(([mac, vlan]) => `${mac}@${vlan}`),
  fc.ipV4().map((ip) => `a:ip:${ip}`),
  fc.ipV6().map((ip) => `a:ip:${ip}`),
);

/** A record in which each of these may be absent. */
function some<T extends Record<string, fc.Arbitrary<unknown>>>(fields: T) {
  return fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<{
    [K in keyof T]?: T[K] extends fc.Arbitrary<infer V> ? V : never;
  }>;
}

const rate: fc.Arbitrary<LearnedRate> = fc.record({ n: count, p99: amount, p999: amount, max: amount });
const pointRate = fc.record({ n: count, p999: amount, max: amount });
const text = fc.string({ minLength: 1 });
const learned = fc.record({
  src: fc.constantFrom("learned", "declared", "approved", "relearned"),
  state: fc.constantFrom("ok", "rare", "quarantined", "stale", "finding"),
  n: count,
  hours: count,
  days: count,
  first: time,
  last: time,
});
const decision = some({ by: text, ticket: text, note: text, until: time });

const asset = fc
  .record({ key: assetId, ips: fc.array(text), isRouter: fc.boolean(), roles: counts() })
  .chain((own) =>
    some({ names: fc.array(text), gapSeconds: rate }).map((more) => ({ kind: "asset" as const, ...own, ...more })),
  );

const handshake = fc.record({ n: fc.nat(), median: fc.nat(), mad: fc.nat(), slow: fc.nat() });
const tcp = fc
  .record({ retransmittedPermille: rate, resets: rate, stalledMs: rate })
  .chain((own) => some({ handshake }).map((more) => ({ ...own, ...more })));
const marks = fc.uniqueArray(fc.constantFrom("client 46 -", "client 0 0", "server 46 6", "server 8 -"), {
  minLength: 1,
});
const conduit = fc
  .record({ client: assetId, server: assetId, isDirected: fc.boolean(), transport, service: service(), ports: ports() })
  .chain((own) =>
    some({ volume: fc.tuple(rate, rate), tcp, marks }).map((more) => ({
      kind: "conduit" as const,
      key: `${own.client}${own.isDirected ? ">" : "<>"}${own.server}/${own.transport}/${own.service}`,
      ...own,
      ...more,
    })),
  );

const refused = fc.record({ client: assetId, server: assetId, port: word }).map((own) => ({
  kind: "refused" as const,
  key: `${own.client}>${own.server}/tcp/${own.port}`,
  ...own,
}));

const intervals = some({ co: rows(2), di: rows(2), ir: rows(2), hr: rows(2) });
const functionUse = fc
  .tuple(fc.record({ n: count, rejected: count }), some({ R: intervals, W: intervals }))
  .map(([use, ranges]) => ({ ...use, ...ranges }) as unknown as ModbusFunctionUse);
const rates = fc.record({
  requestsPerSecond: rate,
  writesPerMinute: rate,
  exceptionsPerTenSeconds: rate,
  pendingMax: count,
});
const part = fc
  .record({ fc: fc.dictionary(unit.map(String), functionUse), writes: count })
  .chain((own) => some({ note: text }).map((more) => ({ ...own, ...more })));
const operations = fc
  .record({
    ...{ client: assetId, server: assetId, unit, writes: count },
    fc: fc.dictionary(unit.map(String), functionUse),
  })
  .chain((own) =>
    some({
      reads: rows(4),
      rates,
      quirks: fc.array(text),
      requestQuirks: fc.array(text),
      rare: part,
      quarantined: part,
    }).map((more) => ({
      kind: "mb.ops" as const,
      key: `${own.client}>${own.server}/${own.unit}`,
      ...own,
      ...more,
    })),
  );

const point = fc
  .record({
    ...{ server: assetId, unit, table, address: word },
    values: fc.constantFrom("constant", "discrete", "counter", "analog", "volatile"),
    isSigned: fc.boolean(),
    ...{ min: decimal, max: decimal, low: decimal, high: decimal },
    ...{ togglesPerMinute: amount, writesPerMinute: amount },
  })
  .chain((own) =>
    some({ distinct: fc.array(decimal, { maxLength: 16 }), ratePerSecond: pointRate }).map((more) => ({
      kind: "point" as const,
      key: `${own.server}/${own.unit}/${own.table}/${own.address}`,
      ...own,
      ...more,
    })),
  );

const ofMqtt = fc
  .record({
    kind: fc.constantFrom("mqtt.client", "mqtt.pub", "mqtt.sub", "mqtt.value", "spb.edge", "spb.host"),
    ...{ client: assetId, server: assetId, template: fc.string(), topic: fc.string() },
  })
  .chain((own) =>
    some({ traits: fc.array(text), rates: fc.dictionary(text, rate) }).map((more) => ({
      key: `${own.client}>${own.server}/${own.template.replaceAll("%", "%25").replaceAll(" ", "%20")} ${own.topic}`,
      ...own,
      ...more,
    })),
  );
const broker = assetId.map((id) => ({
  ...{ kind: "mqtt.broker" as const, key: id, client: id, server: id, template: "", topic: "" },
}));

/** Any entity that the text may hold. */
export const anyEntity: fc.Arbitrary<BaselineEntity> = fc
  .tuple(fc.oneof(asset, conduit, refused, operations, point, ofMqtt, broker), learned, decision)
  .map(([own, common, decided]) => ({ ...own, ...common, ...decided }) as BaselineEntity);

function counts() {
  return fc.dictionary(fc.string(), count);
}

function ports() {
  return fc.array(word, { maxLength: 16 });
}

function service() {
  return fc.constantFrom("502", "modbus", "opcua", "nbns", "dynamic", "unattributed");
}

function rows(width: number) {
  return fc.array(fc.array(word, { minLength: width, maxLength: width }));
}
