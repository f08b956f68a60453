import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import type { AlertRecord } from "../../../src/contracts/alert.js";
import { openPolicy } from "../../../src/policy/open-policy.js";
import { START } from "../../detectors/given.js";
import { host } from "../../inventory/frames.js";
import { PLC_A, PLC_B, PLC_C, readCoils, usual } from "../plant.js";
import { BY_ANNA, BY_BEN, command, commandAlert, entityLines, lines, refusalOf, widerLines } from "./decided-plant.js";
import { DeskSensor } from "./desk-sensor.js";
import { watchedBy } from "./watched-by.js";

let sensor: DeskSensor;
afterEach(() => sensor.close());

const detectorsOf = (alerts: readonly AlertRecord[]) => alerts.map(({ detector }) => detector);

describe("approving an alert", () => {
  it("shows what it changes, and does that: the alert is closed and comes no more until it is undone", async () => {
    sensor = new DeskSensor(lines);
    const alert = commandAlert(sensor);
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
    const alert = commandAlert(sensor);
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
    const alert = commandAlert(sensor);
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
    const alert = commandAlert(sensor);
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
    const alert = commandAlert(sensor);
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
    sensor = new DeskSensor(widerLines);
    const again = () =>
      usual()
        .modbus(30.05, host(9), PLC_A, readCoils(1))
        .frames(START + 3_600_000_000);
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
    sensor = new DeskSensor(widerLines);
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
    sensor = new DeskSensor(widerLines);
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
