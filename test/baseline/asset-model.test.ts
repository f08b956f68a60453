import { describe, expect, it } from "vitest";
import { assetEntities, type SeenSender } from "../../src/baseline/asset-model.js";
import { UpperQuantiles } from "../../src/core/upper-quantiles.js";
import { assetId, at, knownConduit, knownConduitBy } from "../detectors/given.js";

const sender = (over: Partial<SeenSender>): SeenSender => ({
  asset: assetId(1),
  ip: undefined,
  isRouter: false,
  frames: 1,
  hours: 1,
  days: 1,
  firstTime: at(0),
  lastTime: at(1),
  ...over,
});

describe("assetEntities", () => {
  it("joins the senders of one asset", () => {
    const [entity] = assetEntities(
      [
        sender({ ip: "10.0.0.9", frames: 5, hours: 3, lastTime: at(7200) }),
        sender({ ip: "10.0.0.1", frames: 2, firstTime: at(-5) }),
        sender({ frames: 1 }),
      ],
      [],
    );
    expect(entity).toMatchObject({
      key: assetId(1),
      n: 8,
      hours: 3,
      ips: ["10.0.0.1", "10.0.0.9"],
      first: "2026-01-05T07:59:55.000000Z",
      last: "2026-01-05T10:00:00.000000Z",
    });
  });

  it("gives roles by protocol and direction only", () => {
    const conduits = [
      knownConduit(1, 2, "modbus", [502]),
      knownConduit(1, 3, "modbus", [502]),
      knownConduit(1, 2, "80", [80]),
      knownConduitBy(`${assetId(1)}<>${assetId(2)}/udp/nbns`, [137]),
      knownConduitBy(`${assetId(1)}>${assetId(2)}/udp/dynamic`, [50_000]),
    ];
    const roles = assetEntities([sender({}), sender({ asset: assetId(2) })], conduits).map((entity) => entity.roles);
    expect(roles).toEqual([{ "modbus/client": 80 }, { "modbus/server": 40 }]);
  });

  it("takes a router for one, and not what stands behind it", () => {
    const entities = assetEntities(
      [sender({ isRouter: true }), sender({ asset: "a:ip:10.9.0.1", isRouter: true })],
      [],
    );
    expect(entities.map(({ isRouter }) => isRouter)).toEqual([true, false]);
  });

  it("takes the pauses of its busiest sender, and the one at the end, for those of the asset", () => {
    const paused = (...seconds: number[]) => {
      const pauses = new UpperQuantiles();
      for (const second of seconds) pauses.add(second);
      return pauses;
    };
    const senders = [
      sender({ frames: 2, pauses: paused(500), lastTime: at(10) }),
      sender({ frames: 9, pauses: paused(3, 7, 2), lastTime: at(90) }),
      sender({ asset: assetId(2), lastTime: at(99.5) }),
      sender({ asset: assetId(3), pauses: paused(4), lastTime: at(100) }),
      sender({ asset: assetId(4), lastTime: at(99) }),
    ];
    expect(assetEntities(senders, []).map(({ gapSeconds }) => gapSeconds)).toEqual([
      { n: 4, p99: 10, p999: 10, max: 10 },
      undefined,
      { n: 1, p99: 4, p999: 4, max: 4 },
      { n: 1, p99: 1, p999: 1, max: 1 },
    ]);
  });

  it("adds what an asset says of itself", () => {
    const traits = { names: ["mdns-name b", "mdns-name a"], roles: { "router-advertisement/server": 2 } };
    const [entity] = assetEntities(
      [sender({})],
      [knownConduit(1, 2, "modbus", [502])],
      new Map([[assetId(1), traits]]),
    );
    expect(entity).toMatchObject({
      names: ["mdns-name a", "mdns-name b"],
      roles: { "modbus/client": 40, "router-advertisement/server": 2 },
    });
    expect(assetEntities([sender({})], [])[0]).not.toHaveProperty("names");
  });

  it("keeps no more than sixteen addresses", () => {
    const many = Array.from({ length: 20 }, (_, i) => sender({ ip: `10.0.0.${i}` }));
    expect(assetEntities(many, [])[0]?.ips).toHaveLength(16);
  });
});
