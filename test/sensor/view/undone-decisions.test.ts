import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { approveBaseline, decideEntities } from "../../../src/sensor/baseline-decisions.js";
import { START } from "../../detectors/given.js";
import { host } from "../../inventory/frames.js";
import { PLC_A, PLC_B } from "../plant.js";
import { BY_ANNA, BY_BEN, commandAlert, entityLines, lines, refusalOf, stranger, widerLines } from "./decided-plant.js";
import { DeskSensor } from "./desk-sensor.js";
import { watchedBy } from "./watched-by.js";

let sensor: DeskSensor;
afterEach(() => sensor.close());

describe("taking back", () => {
  it("survives restarts, and works once", async () => {
    sensor = new DeskSensor(lines);
    const { decisionId } = await sensor.desk.approveAlert(commandAlert(sensor), BY_ANNA);
    sensor.restart();
    await sensor.desk.undo(decisionId, BY_ANNA);
    sensor.restart();
    expect(await refusalOf(() => sensor.desk.undo(decisionId, BY_ANNA))).toBe(
      "DECISION_REFUSED: this is taken back already",
    );
    const undone = sensor.decisions.find(({ action }) => action === "undo")?.id ?? "";
    expect(await refusalOf(() => sensor.desk.undo(undone, BY_ANNA))).toMatch(/decide anew/);
    expect(await refusalOf(() => sensor.desk.undo("D-none", BY_ANNA))).toMatch(/only the last 200/);
  });

  it("names the decision that stands on it, and goes on once that is taken back", async () => {
    sensor = new DeskSensor(widerLines);
    const name = `asset a:${host(9).mac}`;
    const first = await sensor.desk.decideEntities("approve", [name], BY_ANNA);
    const second = await sensor.desk.decideEntities("reject", [name], BY_BEN);
    expect(await refusalOf(() => sensor.desk.undo(first.decisionId, BY_ANNA))).toContain(
      `decision ${second.decisionId} of ben changed ${name} since: take that one back first`,
    );
    await sensor.desk.undo(second.decisionId, BY_ANNA);
    await sensor.desk.undo(first.decisionId, BY_ANNA);
    expect(entityLines(readFileSync(sensor.path, "utf8")).slice(0, -1)).toEqual(widerLines.slice(1));
  });

  it("does not take a device away under what was approved of it", async () => {
    sensor = new DeskSensor(lines);
    const [device] = watchedBy(sensor, stranger(1));
    if (device === undefined) throw new Error("the stranger was not told of");
    const first = await sensor.desk.approveAlert(device, BY_ANNA);
    expect(first.changes.map(({ kind }) => kind)).toContain("asset");
    const alert = watchedBy(sensor, stranger(2, PLC_B)).find(({ conduit }) => conduit?.includes(PLC_B.mac));
    if (alert === undefined) throw new Error("the stranger was not told of");
    const second = await sensor.desk.approveAlert(alert, BY_BEN);
    expect(second.changes.map(({ kind }) => kind)).not.toContain("asset");
    expect(await refusalOf(() => sensor.desk.undo(first.decisionId, BY_ANNA))).toContain(
      `decision ${second.decisionId} of ben rests on what this would take away`,
    );
  });

  it("says so where a command changed it since", async () => {
    sensor = new DeskSensor(widerLines);
    const name = `asset a:${host(9).mac}`;
    const { decisionId } = await sensor.desk.decideEntities("approve", [name], BY_ANNA);
    decideEntities(sensor.path, "reject", { keys: [name] }, { by: "carl" });
    const after = readFileSync(sensor.path, "utf8");
    expect(sensor.desk.preview("reject", [name], "anna").refusal).toContain("has it so already");
    expect(sensor.desk.baseline().isInForce).toBe(false);
    expect(await refusalOf(() => sensor.desk.undo(decisionId, BY_ANNA))).toContain(
      `${name} was changed since, by a command or by learning again: decide anew`,
    );
    expect(readFileSync(sensor.path, "utf8")).toBe(after);
  });
});

describe("several who decide at once", () => {
  it("lose nothing: commands, and orders that come together", async () => {
    sensor = new DeskSensor(widerLines);
    const [eight, nine] = [8, 9].map((n) => `asset a:${host(n).mac}`) as [string, string];
    approveBaseline(sensor.path, "carl", START as never, "by command");
    expect(sensor.desk.baseline().isInForce).toBe(false);
    const together = [
      sensor.desk.decideEntities("approve", [nine], BY_ANNA),
      sensor.desk.decideEntities("reject", [eight], BY_BEN),
      sensor.desk.decideEntities("reject", ["asset a:none"], BY_BEN).catch(() => undefined),
      sensor.desk.decideEntities("approve", [`asset a:${PLC_A.mac}`], BY_ANNA),
    ];
    await Promise.all(together);
    const text = readFileSync(sensor.path, "utf8")
      .split("\n")
      .map((line) => (line === "" ? {} : JSON.parse(line)));
    expect(text[0]).toMatchObject({ approvedBy: "carl", note: "by command" });
    const stateOf = (name: string) => text.find(({ kind, key }) => `${kind} ${key}` === name);
    expect([eight, nine].map((name) => [stateOf(name).by, stateOf(name).state])).toEqual([
      ["ben", "quarantined"],
      ["anna", "ok"],
    ]);
    expect(sensor.desk.baseline()).toMatchObject({ isInForce: true, phase: "detect" });
    expect(sensor.decisions).toHaveLength(3);
  });

  it("are told to wait while another process writes", async () => {
    sensor = new DeskSensor(widerLines);
    writeFileSync(`${sensor.path}.lock`, String(process.ppid));
    const before = readFileSync(sensor.path, "utf8");
    const name = `asset a:${host(9).mac}`;
    expect(await refusalOf(() => sensor.desk.decideEntities("approve", [name], BY_ANNA))).toMatch(
      /^OUTPUT_FAILED: .*is being changed by process \d+: try again/,
    );
    expect([readFileSync(sensor.path, "utf8"), sensor.decisions]).toEqual([before, []]);
  });
});

describe("a sensor that is killed", () => {
  const name = `asset a:${host(9).mac}`;

  it("between the baseline and the record: the record is there after the next start, as it was", async () => {
    sensor = new DeskSensor(lines);
    const alert = commandAlert(sensor);
    sensor.isKilled = true;
    const { decisionId } = await sensor.desk.approveAlert(alert, BY_ANNA);
    expect(sensor.decisions).toEqual([]);
    const ts = "2030-05-01T08:00:00";
    sensor.nowMs += 3_600_000;
    sensor.restart();
    expect(sensor.decisions.map(({ id, action }) => [id, action])).toEqual([
      [decisionId, "approve"],
      [expect.any(String), "close"],
    ]);
    expect(sensor.decisions[0]?.ts).toContain(ts);
    expect(sensor.store.alert(alert.id)?.status).toBe("closed");
    sensor.restart();
    expect([sensor.decisions.length, sensor.losses]).toEqual([2, []]);
    await sensor.desk.undo(decisionId, BY_BEN);
    expect(sensor.store.alert(alert.id)?.status).toBe("open");
  });

  it("before the baseline was written: nothing was decided", async () => {
    sensor = new DeskSensor(widerLines);
    const before = readFileSync(sensor.path, "utf8");
    sensor.isKilled = true;
    await sensor.desk.decideEntities("approve", [name], BY_ANNA);
    writeFileSync(sensor.path, before);
    sensor.restart();
    expect([sensor.decisions, sensor.losses]).toEqual([[], []]);
    await sensor.desk.decideEntities("approve", [name], BY_BEN);
    expect(sensor.decisions.map(({ who }) => who)).toEqual(["ben"]);
  });

  it("and the baseline was changed since: that it is not known is said", async () => {
    sensor = new DeskSensor(widerLines);
    sensor.isKilled = true;
    const { decisionId } = await sensor.desk.decideEntities("approve", [name], BY_ANNA);
    decideEntities(sensor.path, "reject", { keys: [name] }, { by: "carl" });
    sensor.restart();
    expect(sensor.losses).toEqual([expect.stringContaining(`decision ${decisionId}`)]);
    expect(sensor.decisions).toEqual([]);
  });

  it("and a damaged file of decisions lies aside: that is said, and decisions go on", async () => {
    sensor = new DeskSensor(widerLines);
    const { decisionId } = await sensor.desk.decideEntities("approve", [name], BY_ANNA);
    const file = join(sensor.folder, "state", "baseline-decisions.jsonl");
    writeFileSync(file, readFileSync(file, "utf8").replace("anna", "eve"));
    sensor.restart();
    expect(sensor.losses).toEqual([expect.stringContaining("cannot be taken back by an undo any more")]);
    expect(existsSync(`${file}.corrupt-1`)).toBe(true);
    expect(await refusalOf(() => sensor.desk.undo(decisionId, BY_ANNA))).toMatch(/only the last 200/);
    await sensor.desk.decideEntities("reject", [name], BY_ANNA);
  });
});
