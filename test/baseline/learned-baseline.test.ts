import { describe, expect, it } from "vitest";
import { LearnedBaseline } from "../../src/baseline/learned-baseline.js";
import type { ModbusOperationsEntity } from "../../src/contracts/baseline.js";
import { assetId, baselineOf, knownAsset, knownConduit, knownConduitBy, knownOperations } from "../detectors/given.js";

const CYCLE = [
  [3, 8, 4],
  [2, 4, 4],
] as const;

const counted = (entity: ModbusOperationsEntity, ...counts: readonly number[]): ModbusOperationsEntity => ({
  ...entity,
  reads: (entity.reads ?? []).map(([code, address, quantity], i) => [code, address, quantity, counts[i] ?? 40]),
});

describe("LearnedBaseline", () => {
  it("finds conduits by pair, whoever is the client, and into a server", () => {
    const baseline = baselineOf(
      knownConduit(1, 2, "modbus", [502]),
      knownConduit(2, 1, "80", [80]),
      knownConduitBy(`${assetId(1)}<>${assetId(2)}/udp/nbns`, [137]),
      knownConduit(3, 2, "modbus", [502]),
    );
    const between = baseline.conduitsBetween(assetId(2), assetId(1)).map(({ service }) => service);
    expect(between.toSorted()).toEqual(["80", "modbus", "nbns"]);
    expect(baseline.conduitsInto(assetId(2)).map(({ client }) => client)).toEqual([assetId(1), assetId(3)]);
    expect(baseline.conduitsBetween(assetId(1), assetId(3))).toEqual([]);
  });

  it("knows assets and how many", () => {
    const baseline = baselineOf(knownAsset(1), knownAsset(2));
    expect([baseline.assetCount, baseline.asset(assetId(2))?.ips, baseline.asset("a:x")]).toEqual([
      ...[2, ["10.0.0.2"], undefined],
    ]);
    expect([...baseline.assets()].map(({ key }) => key)).toEqual([assetId(1), assetId(2)]);
    expect([baseline.window[0], baseline.packets]).toEqual(["2026-01-04T08:00:00.000000Z", 5000]);
  });

  it("names writers, the most active first", () => {
    const baseline = baselineOf(
      knownOperations(1, 9, CYCLE, [1]),
      knownOperations(2, 9, CYCLE),
      knownOperations(3, 9, CYCLE, [1, 4, 7]),
      knownOperations(3, 8, CYCLE, [1]),
    );
    expect(baseline.modbusWriters(assetId(9)).map(({ client }) => client)).toEqual([assetId(3), assetId(1)]);
  });

  it.each([
    ["the same cycle", knownOperations(1, 9, CYCLE), [8, 9]],
    ["another client", knownOperations(2, 9, CYCLE), [8]],
    [
      "another range",
      knownOperations(1, 9, [
        [3, 8, 5],
        [2, 4, 4],
      ]),
      [8],
    ],
    ["a read more", knownOperations(1, 9, [...CYCLE, [1, 0, 1]]), [8]],
    ["a read more that came rarely", counted(knownOperations(1, 9, [...CYCLE, [1, 0, 1]]), 40, 40, 3), [8, 9]],
    ["too few polls to be a cycle", counted(knownOperations(1, 9, CYCLE), 2, 2), [8]],
  ] as const)("makes peers of servers by %s", (_, other, want) => {
    const baseline = baselineOf(knownOperations(1, 8, CYCLE), other);
    const peers = baseline.modbusPeers(assetId(1), assetId(8), 1).map(({ server }) => server);
    expect(peers).toEqual(want.map(assetId));
  });

  it("knows no peers of a unit it does not know", () => {
    const baseline = baselineOf(knownOperations(1, 8, CYCLE));
    expect(baseline.modbusPeers(assetId(1), assetId(8), 2)).toEqual([]);
    expect(baseline.modbusPeers(assetId(5), assetId(8), 1)).toEqual([]);
  });

  it("is mature only where its coverage says so", () => {
    const header = { window: ["", ""], packets: 0, sha256: "", coverage: { writes: { mature: true }, reads: {} } };
    const baseline = new LearnedBaseline({ header, entities: [] });
    expect([baseline.isMature("writes"), baseline.isMature("reads"), baseline.isMature("assets")]).toEqual([
      ...[true, false, false],
    ]);
  });
});
