import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { writeContents } from "../../../src/baseline/baseline-text.js";
import type { AlertRecord } from "../../../src/contracts/alert.js";
import { SensorFault } from "../../../src/core/fault.js";
import type { Frame } from "../../../src/core/frame.js";
import { openPolicy } from "../../../src/policy/open-policy.js";
import { approveBaseline, decideEntities } from "../../../src/sensor/baseline-decisions.js";
import { START } from "../../detectors/given.js";
import { host } from "../../inventory/frames.js";
import { PLC_A, PLC_B, PLC_C, readCoils, usual, writeCoil } from "../plant.js";
import { learnedContents } from "../watched.js";
import { DeskSensor } from "./desk-sensor.js";
import { watchedBy } from "./watched-by.js";

const HOUR = 3_600_000_000;
const ROGUE = host(66);
const lines = writeContents(learnedContents(usual().frames(START)));
const rogueLines = writeContents(
  learnedContents(
    usual().modbus(30.05, host(9), PLC_A, readCoils(1)).modbus(40.05, host(8), PLC_B, readCoils(1)).frames(START),
  ),
);
const BY_ANNA = { who: "anna", reason: "New panel", ticket: "T-7" };
const BY_BEN = { who: "ben", reason: "Not ours" };

let sensor: DeskSensor;
afterEach(() => sensor.close());

/** A PLC commands another, some hours after learning. */
const command = (hours: number): readonly Frame[] =>
  usual()
    .modbus(30.05, PLC_B, PLC_C, writeCoil(2, true))
    .frames(START + hours * HOUR);

/** A stranger reads. */
const stranger = (hours: number): readonly Frame[] =>
  usual()
    .modbus(30.05, ROGUE, PLC_A, readCoils(4))
    .frames(START + hours * HOUR);

const detectorsOf = (alerts: readonly AlertRecord[]) => alerts.map(({ detector }) => detector);
const entityLines = (text: string) => text.split("\n").slice(1);

async function refusalOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof SensorFault) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "";
}

function firstAlert(frames: readonly Frame[], detector: string): AlertRecord {
  const alert = watchedBy(sensor, frames).find((one) => one.detector === detector);
  if (alert === undefined) throw new Error(`no alert of ${detector}`);
  return alert;
}

describe("approving an alert", () => {
  it("shows exactly what it changes, and does that: the alert is closed and does not come again, until it is undone", async () => {
    sensor = new DeskSensor(lines);
    const alert = firstAlert(command(1), "modbus/unauthorised-writer");
    const before = readFileSync(sensor.path, "utf8");
    const shown = sensor.desk.approval(alert, "anna");
    expect(readFileSync(sensor.path, "utf8")).toBe(before);
    expect(shown.refusal).toBeUndefined();
    expect(shown.changes.map(({ what, kind }) => `${what} ${kind}`)).toEqual(["added conduit", "added mb.ops"]);

    const decided = await sensor.desk.approveAlert(alert, { who: "anna", reason: "" });
    expect(decided.changes).toEqual(shown.changes);
    const now = entityLines(readFileSync(sensor.path, "utf8"));
    const was = entityLines(before);
    expect(now.filter((line) => !was.includes(line))).toEqual(shown.changes.map(({ after }) => after));
    expect(was.filter((line) => !now.includes(line))).toEqual([]);
    expect(detectorsOf(watchedBy(sensor, command(2)))).toEqual([]);
    expect(sensor.store.alert(alert.id)?.status).toBe("closed");

    await sensor.desk.undo(decided.decisionId, BY_BEN);
    expect(entityLines(readFileSync(sensor.path, "utf8"))).toEqual(was);
    expect(sensor.store.alert(alert.id)?.status).toBe("open");
    expect(detectorsOf(watchedBy(sensor, command(3)))).toContain("modbus/unauthorised-writer");
  });

  it("says who, why, and what changed, in records and lines", async () => {
    sensor = new DeskSensor(lines);
    const alert = firstAlert(command(1), "modbus/unauthorised-writer");
    const until = "2030-06-01T00:00:00.000000Z";
    const { sha256 } = sensor.inForce ?? { sha256: "" };
    const { decisionId, changes } = await sensor.desk.approveAlert(alert, { ...BY_ANNA, until });
    for (const { after } of changes) {
      expect(JSON.parse(after ?? "")).toMatchObject({
        by: "anna",
        note: "New panel",
        ticket: "T-7",
        until,
        src: "approved",
      });
    }
    const { undo, records } = { undo: await sensor.desk.undo(decisionId, BY_BEN), records: sensor.decisions };
    expect(undo.changes.map(({ what, kind }) => `${what} ${kind}`)).toEqual(["removed conduit", "removed mb.ops"]);
    expect(records.map(({ who, action, about }) => [who, action, about])).toEqual([
      ["anna", "approve", alert.id],
      ["anna", "close", alert.id],
      ["ben", "undo", decisionId],
      ["ben", "undo", records[1]?.id],
    ]);
    const names = changes.map(({ kind, key }) => `${kind} ${key}`);
    expect(records[0]).toMatchObject({ id: decisionId, ticket: "T-7", until, reason: "New panel" });
    expect(records[0]?.baseline).toMatchObject({ changed: names, count: 2, before: sha256 });
    expect(records[2]?.baseline).toMatchObject({ count: 2, before: records[0]?.baseline?.after, after: sha256 });
    expect(records[1]?.reason).toBe("Approved as a change: New panel");
  });

  it("warns of what is critical, and of what the policy denies", () => {
    sensor = new DeskSensor(lines);
    const alert = firstAlert(command(1), "modbus/unauthorised-writer");
    expect(alert.severityName).toBe("critical");
    expect(sensor.desk.approval(alert, "anna").warnings).toEqual([expect.stringContaining("This alert is critical")]);
    const policy = `
version: 1
zones:
  - {id: one, type: control, subnets: [${PLC_B.ip}/32]}
  - {id: other, type: control, subnets: [${PLC_C.ip}/32]}
conduits: []
`;
    sensor.policy = openPolicy(policy, "policy.yaml");
    expect(sensor.desk.approval(alert, "anna").warnings.join("\n")).toMatch(
      /The policy does not allow conduit .*one to other/,
    );
    expect(sensor.desk.approval({ ...alert, severity: 2 }, "anna").warnings.join("\n")).not.toContain("critical");
  });

  it("refuses what an approval would not silence, and says what to do instead", async () => {
    sensor = new DeskSensor(lines);
    const alert = firstAlert(command(1), "modbus/unauthorised-writer");
    const rows: readonly [Partial<AlertRecord>, RegExp][] = [
      [{ detector: "modbus/malformed", class: "ABS" }, /wrong whatever was learned: mend what causes it, or mute it/],
      [{ detector: "zone/level-skip", class: "POL" }, /policy denies this.*change the policy/],
      [{ detector: "realtime/cycle-jitter", class: "STAT" }, /out of the measure.*baseline relearn/],
      [{ detector: "rule/gone" }, /no detector rule\/gone any more/],
      [{ isTest: true }, /sent to see whether alerts arrive/],
      [{ detector: "conduit/off-schedule", class: "STAT", conduit: "a:x>a:y/tcp/1" }, /does not say enough/],
    ];
    const before = readFileSync(sensor.path, "utf8");
    for (const [change, want] of rows) {
      const other = { ...alert, ...change };
      const { refusal, changes } = sensor.desk.approval(other, "anna");
      expect(refusal).toMatch(want);
      expect(changes).toEqual([]);
      expect(await refusalOf(() => sensor.desk.approveAlert(other, BY_ANNA))).toMatch(/^DECISION_REFUSED: /);
    }
    await sensor.desk.approveAlert(alert, BY_ANNA);
    expect(await refusalOf(() => sensor.desk.approveAlert(alert, BY_ANNA))).toMatch(/has it so already/);
    expect(sensor.desk.approval(alert, "anna").refusal).toMatch(/has it so already/);
    expect(before).not.toBe(readFileSync(sensor.path, "utf8"));
    expect(sensor.decisions.map(({ action }) => action)).toEqual(["approve", "close"]);
  });

  it("leaves an alert closed that was closed before it", async () => {
    sensor = new DeskSensor(lines);
    const alert = firstAlert(command(1), "modbus/unauthorised-writer");
    const close = { v: 1, kind: "decision", id: "D-1", ts: alert.ts, who: "ben", action: "close" } as const;
    sensor.store.append([{ ...close, about: alert.id, reason: "seen" }]);
    const { decisionId } = await sensor.desk.approveAlert(alert, BY_ANNA);
    await sensor.desk.undo(decisionId, BY_ANNA);
    expect(sensor.store.alert(alert.id)?.status).toBe("closed");
    expect(sensor.decisions.map(({ action }) => action)).toEqual(["close", "approve", "undo"]);
  });
});

describe("deciding about entities", () => {
  const nine = `a:${host(9).mac}`;
  const names = [`asset ${nine}`, `conduit ${nine}>a:${PLC_A.mac}/tcp/modbus`, `mb.ops ${nine}>a:${PLC_A.mac}/1`];

  it("rejects them, and gives them back by an undo", async () => {
    sensor = new DeskSensor(rogueLines);
    const again = () =>
      usual()
        .modbus(30.05, host(9), PLC_A, readCoils(1))
        .frames(START + HOUR);
    const before = entityLines(readFileSync(sensor.path, "utf8"));
    expect(watchedBy(sensor, again())).toEqual([]);
    const shown = sensor.desk.preview("reject", names, "ben");
    const { decisionId, ...rest } = await sensor.desk.decideEntities("reject", names, { who: "ben", reason: "" });
    expect(rest).toEqual(shown);
    expect(watchedBy(sensor, again())).not.toEqual([]);
    expect(sensor.decisions.map(({ action, about }) => [action, about])).toEqual([["reject", "baseline"]]);
    await sensor.desk.undo(decisionId, BY_ANNA);
    expect(entityLines(readFileSync(sensor.path, "utf8"))).toEqual(before);
    expect(watchedBy(sensor, again())).toEqual([]);
  });

  it("takes them off the review, and is about the one where it is one", async () => {
    sensor = new DeskSensor(rogueLines);
    const [first] = sensor.desk.review();
    const name = `${first?.kind} ${first?.key}`;
    expect(JSON.parse(first?.line ?? "")).toMatchObject({ kind: first?.kind, key: first?.key });
    const risks = sensor.desk
      .review()
      .map(({ state, risk }) => (state === "ok" || state === "rare" ? risk : 100 + risk));
    expect(risks).toEqual(risks.toSorted((one, other) => other - one));
    await sensor.desk.decideEntities("approve", [name], BY_ANNA);
    expect(sensor.desk.review().map(({ kind, key }) => `${kind} ${key}`)).not.toContain(name);
    expect(sensor.decisions.at(-1)).toMatchObject({ action: "approve", about: name });
    expect(await refusalOf(() => sensor.desk.decideEntities("approve", ["asset a:none"], BY_ANNA))).toMatch(
      /DECISION_REFUSED: the baseline has not all of these/,
    );
  });

  it("shows of an approved baseline only what it holds back", async () => {
    sensor = new DeskSensor(rogueLines);
    const all = sensor.desk.review();
    const nineOnly = names.slice(0, 1);
    await sensor.desk.approveBaseline(BY_ANNA);
    const left = sensor.desk.review();
    expect(left.length).toBeLessThan(all.length);
    expect(left.every(({ state, line }) => state !== "ok" || /"(rare|quarantined)":\{/.test(line))).toBe(true);
    await sensor.desk.decideEntities("reject", nineOnly, BY_BEN);
    expect(sensor.desk.preview("approve", nineOnly, "anna").warnings).toEqual([
      `asset ${nine} was rejected by ben: Not ours.`,
    ]);
  });
});

describe("approving the whole", () => {
  it("makes alerts real, and is taken back", async () => {
    sensor = new DeskSensor(lines);
    expect(sensor.desk.baseline()).toMatchObject({ phase: "shadow", approvedBy: undefined, isInForce: true });
    const { decisionId, changes } = await sensor.desk.approveBaseline(BY_ANNA);
    expect(changes).toEqual([
      {
        ...{ kind: "header", key: "baseline", what: "changed", before: '{"approvedBy":null}' },
        after: '{"approvedAt":"2030-05-01T08:00:00.000000Z","approvedBy":"anna","note":"New panel"}',
        text: "The whole baseline is approved by anna: its alerts are real",
      },
    ]);
    const approvedAt = "2030-05-01T08:00:00.000000Z";
    expect(sensor.desk.baseline()).toMatchObject({ phase: "detect", approvedBy: "anna", approvedAt, isInForce: true });
    expect(watchedBy(sensor, command(1))[0]?.phase).toBe("detect");
    await sensor.desk.undo(decisionId, BY_BEN);
    expect(sensor.desk.baseline()).toMatchObject({ phase: "shadow", approvedBy: undefined, approvedAt: undefined });
    expect(readFileSync(sensor.path, "utf8")).toBe(`${lines.join("\n")}\n`);
  });

  it("counts what there is, and says per class what is missing", () => {
    sensor = new DeskSensor(lines);
    const { counts, maturity, window } = sensor.desk.baseline();
    expect(counts.asset).toBe(lines.filter((line) => line.includes('"kind":"asset"')).length);
    expect(window?.[0]).toBe("2026-01-05T08:00:00.000000Z");
    expect(maturity.map(({ what }) => what)).toEqual([
      "assets",
      "conduits",
      "reads",
      "writes",
      "engineering",
      "values",
      "timing",
      "link",
    ]);
    expect(maturity[0]).toEqual({
      what: "assets",
      isMature: false,
      text: expect.stringMatching(/^Seen: \d+ in 1 hour with traffic\. Wants 167 more hours with traffic; alerts/),
    });
  });
});

describe("taking back", () => {
  it("survives restarts, and works once", async () => {
    sensor = new DeskSensor(lines);
    const { decisionId } = await sensor.desk.approveAlert(
      firstAlert(command(1), "modbus/unauthorised-writer"),
      BY_ANNA,
    );
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
    sensor = new DeskSensor(rogueLines);
    const name = `asset a:${host(9).mac}`;
    const first = await sensor.desk.decideEntities("approve", [name], BY_ANNA);
    const second = await sensor.desk.decideEntities("reject", [name], BY_BEN);
    const why = `DECISION_REFUSED: decision ${second.decisionId} of ben changed ${name} since: take that one back first`;
    expect(await refusalOf(() => sensor.desk.undo(first.decisionId, BY_ANNA))).toBe(why);
    await sensor.desk.undo(second.decisionId, BY_ANNA);
    await sensor.desk.undo(first.decisionId, BY_ANNA);
    expect(entityLines(readFileSync(sensor.path, "utf8")).slice(0, -1)).toEqual(rogueLines.slice(1));
  });

  it("does not take a device away under what was approved of it", async () => {
    sensor = new DeskSensor(lines);
    const [device] = watchedBy(sensor, stranger(1));
    if (device === undefined) throw new Error("the stranger was not told of");
    const first = await sensor.desk.approveAlert(device, BY_ANNA);
    expect(first.changes.map(({ kind }) => kind)).toContain("asset");
    const other = usual()
      .modbus(30.05, ROGUE, PLC_B, readCoils(4))
      .frames(START + 2 * HOUR);
    const alert = watchedBy(sensor, other).find(({ conduit }) => conduit?.includes(PLC_B.mac));
    if (alert === undefined) throw new Error("the stranger was not told of");
    const second = await sensor.desk.approveAlert(alert, BY_BEN);
    expect(second.changes.map(({ kind }) => kind)).not.toContain("asset");
    expect(await refusalOf(() => sensor.desk.undo(first.decisionId, BY_ANNA))).toContain(
      `decision ${second.decisionId} of ben rests on what this would take away`,
    );
  });

  it("says so where a command changed it since", async () => {
    sensor = new DeskSensor(rogueLines);
    const name = `asset a:${host(9).mac}`;
    const { decisionId } = await sensor.desk.decideEntities("approve", [name], BY_ANNA);
    decideEntities(sensor.path, "reject", { keys: [name] }, { by: "carl" });
    const after = readFileSync(sensor.path, "utf8");
    expect(sensor.desk.preview("reject", [name], "anna").refusal).toContain("has it so already");
    expect(sensor.desk.baseline().isInForce).toBe(false);
    expect(await refusalOf(() => sensor.desk.undo(decisionId, BY_ANNA))).toBe(
      `DECISION_REFUSED: ${name} was changed since, by a command or by learning again: decide anew about what there is now`,
    );
    expect(readFileSync(sensor.path, "utf8")).toBe(after);
  });
});

describe("several who decide at once", () => {
  it("lose nothing: commands, and orders that come together", async () => {
    sensor = new DeskSensor(rogueLines);
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
    sensor = new DeskSensor(rogueLines);
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
    const alert = firstAlert(command(1), "modbus/unauthorised-writer");
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
    sensor = new DeskSensor(rogueLines);
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
    sensor = new DeskSensor(rogueLines);
    sensor.isKilled = true;
    const { decisionId } = await sensor.desk.decideEntities("approve", [name], BY_ANNA);
    decideEntities(sensor.path, "reject", { keys: [name] }, { by: "carl" });
    sensor.restart();
    expect(sensor.losses).toEqual([expect.stringContaining(`decision ${decisionId}`)]);
    expect(sensor.decisions).toEqual([]);
  });

  it("and a damaged file of decisions lies aside: that is said, and decisions go on", async () => {
    sensor = new DeskSensor(rogueLines);
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

describe("a sensor that learns", () => {
  it("has nothing to decide about, and says how far it is", async () => {
    sensor = new DeskSensor();
    const alert = { id: "A-1" } as AlertRecord;
    expect(sensor.desk.baseline()).toMatchObject({ phase: "learn", sha256: undefined, counts: {}, isInForce: false });
    const header = { coverage: { assets: { T: 3, n: 12, missing: "165 more hours with traffic" } } };
    sensor.learning = { until: "2030-05-08T08:00:00.000000Z", header, counts: { asset: 12 } };
    const { learnedUntil, counts, maturity } = sensor.desk.baseline();
    expect([learnedUntil, counts]).toEqual(["2030-05-08T08:00:00.000000Z", { asset: 12 }]);
    expect(maturity[0]?.text).toBe("Seen: 12 in 3 hours with traffic. Wants 165 more hours with traffic.");
    expect(maturity[1]?.text).toBe("How much was seen of it is not known.");
    const why = /the sensor learns until 2030-05-08.*no baseline to decide about before that; mute/;
    expect(sensor.desk.approval(alert, "anna").refusal).toMatch(why);
    expect(sensor.desk.preview("approve", ["asset a"], "anna").refusal).toMatch(why);
    const orders = [
      () => sensor.desk.review(),
      () => sensor.desk.approveAlert(alert, BY_ANNA),
      () => sensor.desk.decideEntities("approve", ["asset a"], BY_ANNA),
      () => sensor.desk.approveBaseline(BY_ANNA),
    ];
    for (const order of orders) expect(await refusalOf(order)).toMatch(why);
  });
});
