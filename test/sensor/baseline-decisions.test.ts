import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { LearnedBaseline } from "../../src/baseline/learned-baseline.js";
import { openBaseline } from "../../src/baseline/open-baseline.js";
import { PacketClock } from "../../src/core/packet-clock.js";
import { parsePacketTime } from "../../src/core/packet-time.js";
import { openPolicy } from "../../src/policy/open-policy.js";
import {
  diffBaselineFiles,
  explainKey,
  lintBaselineFile,
  reviewBaselineFile,
} from "../../src/sensor/baseline-answers.js";
import {
  ageBaseline,
  approveBaseline,
  decideEntities,
  mergeBaselineFiles,
  relearnBaseline,
} from "../../src/sensor/baseline-decisions.js";
import { readBaselineContents, writeBaseline } from "../../src/sensor/baseline-file.js";
import { Learner } from "../../src/sensor/learner.js";
import { Pipeline } from "../../src/sensor/pipeline.js";
import { START } from "../detectors/given.js";
import { host } from "../inventory/frames.js";
import { usualMqtt } from "./mqtt-plant.js";
import { MASTER, PLC_A, PLC_B, PLC_C, type Plant, readCoils, usual, writeCoil } from "./plant.js";
import { alertsIn, told, watched } from "./watched.js";

const folder = mkdtempSync(join(tmpdir(), "zonewarden-baseline-"));
afterAll(() => rmSync(folder, { recursive: true }));
const LATER = START + 3_600_000_000;
const decision = { by: "ann", ticket: "T-7" };
let files = 0;

/** A baseline of the plant, as a file. */
function learnedFile(plant: Plant, start = START): string {
  const clock = new PacketClock();
  const learner = new Learner("test", { clock });
  const pipeline = new Pipeline({ listener: learner, clock });
  for (const frame of plant.frames(start)) pipeline.frame(frame);
  pipeline.finish();
  const path = join(folder, `${files++}.jsonl`);
  writeBaseline(path, learner.finish());
  return path;
}

const baselineIn = (path: string) => new LearnedBaseline(openBaseline(readFileSync(path, "utf8"), path));
const attack = () => usual().modbus(30.05, PLC_B, PLC_C, writeCoil(2, true)).frames(LATER);

describe("decisions on a baseline", () => {
  it("approve what an alert is about: it is told no more, and again when the approval ran out", () => {
    const path = learnedFile(usual());
    const records = watched(attack(), { baseline: baselineIn(path) });
    const id = alertsIn(records)[0]?.id;
    const alerts = join(folder, "alerts.ndjson");
    writeFileSync(alerts, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
    const subject = { keys: [], alert: `${alerts}#${id}` };
    const until = "2026-01-05T10:00:00.000000Z";
    const changes = decideEntities(path, "approve", subject, { ...decision, until });
    expect(changes.map(({ sign, kind }) => `${sign} ${kind}`)).toEqual(["+ conduit", "+ mb.ops"]);
    const approved = () => baselineIn(path);
    expect(told(watched(attack(), { baseline: approved() }))).toEqual([]);
    const late = usual()
      .modbus(30.05, PLC_B, PLC_C, writeCoil(2, true))
      .frames(LATER + 7_200_000_000);
    expect(told(watched(late, { baseline: approved() }))).toContain("modbus/unauthorised-writer critical");
  });

  it("approve a key, with the parent named and the header as it was", () => {
    const path = learnedFile(usual().modbus(30.55, host(66), PLC_A, { request: [17], response: [17, 1, 255] }));
    const before = readBaselineContents(path).header;
    const key = `a:${host(66).mac}>a:${PLC_A.mac}/1`;
    decideEntities(path, "approve", { keys: [key] }, decision);
    const { header, entities } = readBaselineContents(path);
    expect(header).toMatchObject({
      parent: `sha256:${String(before.sha256)}`,
      window: before.window,
      approvedBy: null,
    });
    expect(entities.find((entity) => entity.key === key)).toMatchObject({ src: "approved", by: "ann", ticket: "T-7" });
  });

  it("reject a key: it is told as if it had never been learned", () => {
    const path = learnedFile(usual().modbus(30.05, host(9), PLC_A, readCoils(1)));
    const keys = [
      `a:${host(9).mac}`,
      `a:${host(9).mac}>a:${PLC_A.mac}/tcp/modbus`,
      `a:${host(9).mac}>a:${PLC_A.mac}/1`,
    ];
    const again = () => usual().modbus(30.05, host(9), PLC_A, readCoils(1)).frames(LATER);
    expect(told(watched(again(), { baseline: baselineIn(path) }))).toEqual([]);
    decideEntities(path, "reject", { keys }, decision);
    expect(told(watched(again(), { baseline: baselineIn(path) })).length).toBeGreaterThan(0);
  });

  it.each([
    ["a key that is not there", { keys: ["a:none"] }, /has no entity "a:none".*baseline show/],
    ["an alert without a file", { keys: [], alert: "A-1" }, /write --alert FILE#ID/],
    ["an alert that is not there", { keys: [], alert: `${join(folder, "none.ndjson")}#A-1` }, /cannot be read/],
  ])("refuse %s and leave the file as it is", (_, subject, want) => {
    const path = learnedFile(usual());
    const before = readFileSync(path, "utf8");
    expect(() => decideEntities(path, "approve", subject, decision)).toThrow(want);
    expect(readFileSync(path, "utf8")).toBe(before);
  });

  it("approve the whole: its alerts are no shadow any more, its digest is the same", () => {
    const path = learnedFile(usual());
    const before = readBaselineContents(path).header;
    expect(alertsIn(watched(attack(), { baseline: baselineIn(path) }))[0]?.phase).toBe("shadow");
    approveBaseline(path, "ann", parsePacketTime("2026-01-06T08:00:00.000000Z"), "seen");
    expect(readBaselineContents(path).header).toEqual({
      ...before,
      ...{ approvedBy: "ann", approvedAt: "2026-01-06T08:00:00.000000Z", note: "seen" },
    });
    expect(alertsIn(watched(attack(), { baseline: baselineIn(path) }))[0]?.phase).toBe("detect");
  });

  it("join two halves of a site, or say why not and write nothing", () => {
    const [one, other] = [learnedFile(usual()), learnedFile(usual().modbus(9.55, host(9), PLC_A, readCoils(1)), LATER)];
    const out = join(folder, "union.jsonl");
    expect(mergeBaselineFiles([one, other], out)).toEqual([]);
    expect(diffBaselineFiles(one, out).map(({ sign, kind }) => `${sign} ${kind}`)).toContain("+ conduit");
    const bad = learnedFile(usual());
    decideEntities(bad, "reject", { keys: [`a:${PLC_A.mac}`] }, decision);
    const before = readFileSync(out, "utf8");
    expect(mergeBaselineFiles([one, bad], out)).toEqual([
      `asset a:${PLC_A.mac}: ok in the first, quarantined in the second: approve or reject it in both`,
      `opening a:${PLC_A.mac}: ok in the first, quarantined in the second: approve or reject it in both`,
    ]);
    expect(readFileSync(out, "utf8")).toBe(before);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("take one asset from a newer learning, and nothing else", () => {
    const path = learnedFile(usual());
    const newer = learnedFile(
      usual().modbus(9.55, host(9), PLC_A, readCoils(1)).modbus(9.65, host(8), PLC_B, readCoils(1)),
    );
    const changes = relearnBaseline(path, newer, { asset: `a:${host(9).mac}` });
    expect(changes.map(({ sign, key }) => sign + key).toSorted()).toEqual(
      ["", `>a:${PLC_A.mac}/1`, `>a:${PLC_A.mac}/modbus/1`, `>a:${PLC_A.mac}/tcp/modbus`].map(
        (rest) => `+a:${host(9).mac}${rest}`,
      ),
    );
  });

  it("age", () => {
    const path = learnedFile(usual());
    expect(ageBaseline(path, parsePacketTime("2026-01-30T08:00:00.000000Z"))).toEqual([]);
    const changes = ageBaseline(path, parsePacketTime("2026-03-01T08:00:00.000000Z"));
    expect(changes.length).toBeGreaterThan(5);
    expect(changes.every(({ changes: texts }) => /^ok -> stale/.test(texts[0] ?? ""))).toBe(true);
  });
});

describe("questions to a baseline", () => {
  const POLICY = `
version: 1
zones:
  - {id: office, type: mes, subnets: [10.0.0.1/32]}
  - {id: plant, type: control, subnets: [10.0.0.0/24]}
conduits: []
`;

  it("lint and review it against a policy", () => {
    const path = learnedFile(usual());
    const policy = openPolicy(POLICY, "policy.yaml");
    const faults = lintBaselineFile(path, policy);
    expect(faults.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["conduit", "mb.ops"]));
    expect(faults[0]?.reason).toContain("office to plant is not allowed");
    const { items } = reviewBaselineFile(path, policy);
    expect(items[0]?.reasons).toEqual(["writes", "a controller", "between zones"]);
    expect(items.some(({ reasons }) => reasons.includes("between zones"))).toBe(true);
    expect(reviewBaselineFile(path, undefined).items.some(({ reasons }) => reasons.includes("between zones"))).toBe(
      false,
    );
  });

  it("lint commands of MQTT", () => {
    const path = learnedFile(usualMqtt());
    const allowing = (topics: string) =>
      openPolicy(
        POLICY.replace("[10.0.0.1/32]", "[10.0.0.50/32]").replace(
          "conduits: []",
          `conduits: [{from: any, to: office, services: [mqtt], operations: {mqtt: {command: ["${topics}"]}}}]`,
        ),
        "policy.yaml",
      );
    const denied = (topics: string) =>
      lintBaselineFile(path, allowing(topics)).flatMap(({ kind, key }) => (kind === "mqtt.pub" ? [key] : []));
    expect(denied("line1/+/set").map((key) => key.replace(/^.* /, ""))).toEqual([
      "spBv1.0/G/DCMD/E1/D1",
      "spBv1.0/G/NCMD/E1",
    ]);
    expect(denied("#")).toEqual([]);
  });

  it("explain a key with the alerts about it", () => {
    const path = learnedFile(usual());
    const records = watched(attack(), { baseline: baselineIn(path) });
    const alerts = join(folder, "explained.ndjson");
    writeFileSync(alerts, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
    const { lines, alerts: about } = explainKey(path, `a:${PLC_B.mac}`, alerts);
    expect(lines.map(({ kind, key }) => `${kind} ${key}`)).toEqual([`asset a:${PLC_B.mac}`, `opening a:${PLC_B.mac}`]);
    expect(about.map(({ detector }) => detector)).toEqual(["modbus/unauthorised-writer"]);
    expect(explainKey(path, `a:${MASTER.mac}`, alerts).alerts).toEqual([]);
    expect(() => explainKey(path, "a:none", undefined)).toThrow(/has no entity/);
  });
});
