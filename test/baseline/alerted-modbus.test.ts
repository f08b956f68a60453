import { describe, expect, it } from "vitest";
import { alertedEntities } from "../../src/baseline/alerted-entities.js";
import { alertedModbusRead } from "../../src/baseline/alerted-modbus.js";
import { approved } from "../../src/baseline/decide.js";
import { LearnedBaseline } from "../../src/baseline/learned-baseline.js";
import type { AlertRecord } from "../../src/contracts/alert.js";
import type { Frame } from "../../src/core/frame.js";
import { START } from "../detectors/given.js";
import { host } from "../inventory/frames.js";
import { type Exchange, MASTER, PLC_A, Plant, readCoils, usual } from "../sensor/plant.js";
import { alertsIn, learnedContents, told, watched } from "../sensor/watched.js";

const contents = learnedContents(usual(new Plant(), 20).frames(START));
const registers: Exchange = { request: [3, 0, 200, 0, 2], response: [3, 4, 0, 1, 0, 2] };
const inputs: Exchange = { request: [4, 0, 7, 0, 1], response: [4, 2, 0, 1] };
const file: Exchange = { request: [20, 7, 6, 0, 4, 0, 1, 0, 2], response: [20, 6, 5, 6, 1, 1, 1, 1] };
const framesWith = (client: typeof MASTER, exchange: Exchange): readonly Frame[] =>
  usual(new Plant(), 20).modbus(10.05, client, PLC_A, exchange).frames(START);

/** What is told once all that the frames raise is approved, alert by alert. */
function toldAfterApproval(frames: readonly Frame[], others = frames): string[] {
  const entities = new Map(contents.entities.map((entity) => [`${entity.kind} ${entity.key}`, entity]));
  for (const alert of alertsIn(watched(frames, { baseline: new LearnedBaseline(contents) }))) {
    for (const entity of alertedEntities(alert, [...entities.values()])) {
      entities.set(`${entity.kind} ${entity.key}`, approved(entity, { by: "ann" }));
    }
  }
  const baseline = new LearnedBaseline({ ...contents, entities: [...entities.values()] });
  return told(watched(others, { baseline }));
}

describe("alerts about Modbus reads", () => {
  it.each([
    ["modbus/unauthorised-reader", host(66), readCoils(4)],
    ["modbus/new-address", MASTER, registers],
    ["modbus/new-function", MASTER, inputs],
    ["modbus/uncommon-function", MASTER, file],
  ] as const)("are told no more once approved: %s", (detector, client, exchange) => {
    const frames = framesWith(client, exchange);
    const before = told(watched(frames, { baseline: new LearnedBaseline(contents) }));
    expect(before.map((text) => text.replace(/ \w+$/, ""))).toContain(detector);
    expect(toldAfterApproval(frames)).toEqual([]);
  });

  it("are approved as they are: what is beside them is told as before", () => {
    const beside: Exchange = { request: [3, 1, 44, 0, 1], response: [3, 2, 0, 1] };
    const frames = framesWith(MASTER, registers);
    expect(toldAfterApproval(frames, framesWith(MASTER, beside))).toEqual(["modbus/new-address low"]);
  });
});

describe("alertedModbusRead", () => {
  const [actor, target] = [
    { asset: "a:1", ip: "10.0.0.1" },
    { asset: "a:2", ip: "10.0.0.2" },
  ];
  const detector = "modbus/new-address";
  const alert = (observed: string, more: object = {}) =>
    ({ detector, observed, actor, target, ...more }) as AlertRecord;
  const reads = "10.0.0.1 read coils 4-5 with function 1 (Read Coils) on 10.0.0.2, unit 3; the device accepted.";

  it("reads the request out of the first sentence", () => {
    const use = { n: 0, rejected: 0 };
    expect(alertedModbusRead(alert(reads))).toEqual({ unit: 3, fc: { 1: { ...use, R: { co: [[4, 5]] } } } });
    const one = reads.replace("coils 4-5", "discrete input 9").replace("1 (Read Coils)", "2 (Read Discrete Inputs)");
    expect(alertedModbusRead(alert(one))).toEqual({ unit: 3, fc: { 2: { ...use, R: { di: [[9, 9]] } } } });
    const sent = "10.0.0.1 sent function 66 on 10.0.0.2, unit 255; no answer was seen yet.";
    expect(alertedModbusRead(alert(sent))).toEqual({ unit: 255, fc: { 66: use } });
  });

  it.each([
    ["a write", reads.replace("read coils 4-5", "wrote coil 4 = ON")],
    ["another actor", reads.replace("10.0.0.1 ", "10.0.0.9 ")],
    ["another target", reads.replace("10.0.0.2,", "10.0.0.9,")],
    ["something before it", `x ${reads}`],
    ["no unit", reads.replace("unit 3;", "unit;")],
    ["a function that is none", reads.replace("function 1 ", "function 256 ")],
    ["addresses that are none", reads.replace("4-5", "4-65536")],
    ["addresses that go back", reads.replace("4-5", "5-4")],
    ["a table that is none", reads.replace("coils", "words")],
    ["something more", reads.replace("(Read Coils)", "(Read Coils) and function 5")],
  ])("reads nothing out of %s", (_, text) => {
    expect(alertedModbusRead(alert(text))).toBeUndefined();
  });

  it("reads nothing out of what other detectors say, or of what has no target", () => {
    expect(alertedModbusRead(alert(reads, { detector: "modbus/scan-address" }))).toBeUndefined();
    expect(alertedModbusRead(alert(reads, { target: undefined }))).toBeUndefined();
  });
});
