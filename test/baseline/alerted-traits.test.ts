import { describe, expect, it } from "vitest";
import { alertedEntities } from "../../src/baseline/alerted-entities.js";
import { approved } from "../../src/baseline/decide.js";
import { LearnedBaseline } from "../../src/baseline/learned-baseline.js";
import type { BaselineContents } from "../../src/contracts/baseline.js";
import { START } from "../detectors/given.js";
import { ethernet, tcp, udp } from "../inventory/frames.js";
import { type Exchange, MASTER, PLC_A, PLC_B, Plant, usual } from "../sensor/plant.js";
import { alertsIn, learnedContents, watched } from "../sensor/watched.js";

/** The baseline once the first alert of the detector is approved. */
function approvedFor(
  detector: string,
  contents: BaselineContents,
  frames: ReturnType<Plant["frames"]>,
): LearnedBaseline {
  const alert = alertsIn(watched(frames, { baseline: new LearnedBaseline(contents) })).find(
    (one) => one.detector === detector,
  );
  if (alert === undefined) throw new Error(`${detector} was not raised`);
  const entities = new Map(contents.entities.map((entity) => [`${entity.kind} ${entity.key}`, entity]));
  const found = alertedEntities(alert, contents.entities);
  expect(found.length).toBeGreaterThan(0);
  for (const entity of found) entities.set(`${entity.kind} ${entity.key}`, approved(entity, { by: "me" }));
  return new LearnedBaseline({ ...contents, entities: [...entities.values()] });
}

const read = (address: number): Exchange => ({ request: [3, 0, address, 0, 1], response: [3, 2, 0, 5] });
const polled = (isOdd: boolean) => {
  const plant = new Plant();
  for (let second = 0; second < 60; second++) {
    const order = isOdd && second > 30 ? [0, 20, 10, 30] : [0, 10, 20, 30];
    for (const [i, address] of order.entries()) plant.modbus(second + i / 10, MASTER, PLC_A, read(address));
  }
  return plant.frames(START);
};
const offer = [2, 1, 6, 0, ...new Array(232).fill(0), 0x63, 0x82, 0x53, 0x63, 53, 1, 2, 255];
const dhcp = udp({ from: PLC_B, to: MASTER, ports: [67, 68], payload: offer });
const dcp = ethernet(PLC_B.mac, "01:0e:cf:00:00:00", 0x8892, [0xfe, 0xfe, 5, 0, ...new Array(40).fill(0)]);
const syn = tcp({ from: MASTER, to: PLC_A, ports: [45_000, 502], sequence: 1, acknowledgement: 0, flags: 2 });
const plantWith = (change: (plant: Plant) => Plant) => change(usual(new Plant(), 10)).frames(START);

describe("alertedTraits", () => {
  it.each<[string, ReturnType<Plant["frames"]>, ReturnType<Plant["frames"]>]>([
    ["asset/rogue-gateway", plantWith((plant) => plant), plantWith((plant) => plant.raw(5.05, dhcp))],
    ["conduit/broadcast-multicast", plantWith((plant) => plant), plantWith((plant) => plant.raw(5.05, dcp))],
    [
      "asset/fingerprint-change",
      plantWith((plant) => plant.raw(5.05, syn)),
      plantWith((plant) =>
        plant.raw(
          5.05,
          syn.map((byte, i) => (i === 22 ? 128 : i === 48 ? 0x40 : byte)),
        ),
      ),
    ],
  ])("makes what %s found normal", (detector, learned, seen) => {
    const contents = learnedContents(learned);
    const baseline = approvedFor(detector, contents, seen);
    expect(alertsIn(watched(seen, { baseline })).map((alert) => alert.detector)).not.toContain(detector);
  });

  it("makes an order that was left no order", () => {
    const contents = learnedContents(polled(false));
    const records = watched(polled(true), { baseline: new LearnedBaseline(contents) });
    const named = records.flatMap((record) => (record.kind === "audit" ? [record.source] : []));
    expect(named).toContain("modbus/cycle-violation");
    const cycles = alertedEntities(
      {
        detector: "modbus/cycle-violation",
        actor: { asset: `a:${MASTER.mac}` },
        target: { asset: `a:${PLC_A.mac}` },
      } as never,
      contents.entities,
    );
    expect(cycles).toMatchObject([{ kind: "mb.cycle", symbols: [], groups: [] }]);
    const entities = contents.entities.map((entity) => (entity.kind === "mb.cycle" ? (cycles[0] ?? entity) : entity));
    const after = watched(polled(true), { baseline: new LearnedBaseline({ ...contents, entities }) });
    expect(after.flatMap((record) => (record.kind === "audit" ? [record.source] : []))).not.toContain(
      "modbus/cycle-violation",
    );
  });
});
