import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeContents } from "../../../src/baseline/baseline-text.js";
import type { AlertRecord } from "../../../src/contracts/alert.js";
import { openPolicy } from "../../../src/policy/open-policy.js";
import { alertBackground } from "../../../src/sensor/view/alert-background.js";
import type { LineChange } from "../../../src/sensor/view/baseline-changes.js";
import { policyDesk } from "../../../src/sensor/view/policy-desk.js";
import type { Role } from "../../../src/web/access/role.js";
import { addToken } from "../../../src/web/access/token-admin.js";
import { START } from "../../detectors/given.js";
import { host } from "../../inventory/frames.js";
import { PLC_A, readCoils, usual } from "../../sensor/plant.js";
import { DeskSensor } from "../../sensor/view/desk-sensor.js";
import { watchedBy } from "../../sensor/view/watched-by.js";
import { learnedContents } from "../../sensor/watched.js";
import { Browser, type Heard } from "../browser.js";
import { type Served, type ServedStore, servedStore } from "../served-store.js";

const POLICY = `version: 1
zones:
  - {id: cell, type: control, subnets: [10.0.0.0/28]}
  - {id: office, type: enterprise, subnets: [10.0.0.0/24]}
conduits: []
`;
const lines = writeContents(learnedContents(usual().frames(START)));
const strange = usual()
  .modbus(30.05, host(66), PLC_A, readCoils(4))
  .frames(START + 3_600_000_000);

let sensor: DeskSensor;
let served: ServedStore;
let alert: AlertRecord;
beforeEach(async () => {
  sensor = new DeskSensor(lines);
  [alert] = watchedBy(sensor, strange) as [AlertRecord];
  served = await serve({ baseline: sensor.desk });
});
afterEach(() => sensor.close());

const serve = (desks: Served) => servedStore({ store: sensor.store, ...desks });

let tokens = 0;
function ask(path: string, body?: unknown, role: Role = "analyst", at = served): Promise<Heard> {
  const token = addToken(at.folder, `t-${tokens++}`, role);
  const headers = { Authorization: `Bearer ${token}` };
  return new Browser(at.server).ask(
    `/api/v1${path}`,
    body === undefined ? { headers } : { method: "POST", headers, body },
  );
}

const codeOf = ({ status, json }: Heard) => [status, json.error?.code, json.error?.place];
const name = `asset a:${PLC_A.mac}`;
const WHY = { reason: "Planned" };

describe("the baseline over the API", () => {
  it("is shown with its review, a page at a time", async () => {
    const state = await ask("/baseline", undefined, "viewer");
    expect([state.status, state.json.phase, state.json.counts.asset]).toEqual([200, "shadow", 4]);
    const all = (await ask("/review", undefined, "viewer")).json;
    expect(all.total).toBe(all.review.length);
    const page = (await ask("/review?offset=1&max=2", undefined, "viewer")).json;
    expect(page).toEqual({ total: all.total, review: all.review.slice(1, 3) });
    expect(codeOf(await ask("/review?max=2001"))).toEqual([400, "QUERY_INVALID", "max"]);
  });

  it("is decided about in the name of who asks, and that is taken back", async () => {
    const preview = await ask("/review/preview", { verb: "reject", names: [name, name] });
    const made = await ask("/review/decisions", { verb: "reject", names: [name, name], ...WHY, ticket: "T-1" });
    const places = ({ json }: Heard) => json.changes.map(({ what, kind, key }: LineChange) => `${what} ${kind} ${key}`);
    expect([made.status, places(made)]).toEqual([200, places(preview)]);
    expect(places(made)).toEqual([`changed ${name}`]);
    const who = sensor.decisions[0]?.who;
    expect([who, sensor.decisions[0]?.about]).toEqual([`token:t-${tokens - 1}`, name]);
    const undone = await ask("/baseline/undo", { decision: made.json.decisionId, reason: "Wrong one" });
    expect([undone.status, sensor.decisions.at(-1)?.action]).toEqual([200, "undo"]);
    const again = await ask("/baseline/undo", { decision: made.json.decisionId, reason: "Wrong one" });
    expect([...codeOf(again).slice(0, 2), again.json.error.message]).toEqual([
      409,
      "CONFLICT",
      "this is taken back already",
    ]);
  });

  it("takes what an alert is about, and closes it", async () => {
    const shown = await ask(`/alerts/${alert.id}/approval`, undefined, "viewer");
    expect(shown.json.changes.map(({ kind }: { kind: string }) => kind)).toEqual(["asset", "conduit", "mb.ops"]);
    const until = "2999-01-01T00:00:00.000Z";
    const made = await ask(`/alerts/${alert.id}/approve`, { ...WHY, until });
    expect(made.status).toBe(200);
    expect(JSON.parse(made.json.changes[0].after).until).toBe("2999-01-01T00:00:00.000000Z");
    expect((await ask(`/alerts/${alert.id}`)).json.status).toBe("closed");
    expect(codeOf(await ask(`/alerts/${alert.id}/approve`, { ...WHY, until })).slice(0, 2)).toEqual([409, "CONFLICT"]);
    expect(codeOf(await ask("/alerts/A-none/approval")).slice(0, 2)).toEqual([404, "NOT_FOUND"]);
  });

  it.each<[string, string, object, Role, number, string, string | undefined]>([
    [
      "a viewer who decides",
      "/review/decisions",
      { verb: "approve", names: [name], ...WHY },
      "viewer",
      403,
      "ROLE_TOO_LOW",
      undefined,
    ],
    ["a viewer who approves an alert", "/alerts/ID/approve", WHY, "viewer", 403, "ROLE_TOO_LOW", undefined],
    ["an analyst who approves the whole", "/baseline/approve", WHY, "analyst", 403, "ROLE_TOO_LOW", undefined],
    [
      "no reason",
      "/review/decisions",
      { verb: "approve", names: [name], reason: "  " },
      "analyst",
      400,
      "BODY_INVALID",
      "reason",
    ],
    ["no names", "/review/decisions", { verb: "approve", names: [], ...WHY }, "analyst", 400, "BODY_INVALID", "names"],
    [
      "too many names",
      "/review/preview",
      { verb: "approve", names: Array.from({ length: 501 }, (_, n) => `asset a:${n}`) },
      ...(["analyst", 400, "BODY_INVALID", "names"] as const),
    ],
    [
      "an end that is over",
      "/alerts/ID/approve",
      { ...WHY, until: "2020-01-01T00:00:00Z" },
      "analyst",
      400,
      "BODY_INVALID",
      "until",
    ],
    [
      "an entity that is none",
      "/review/decisions",
      { verb: "approve", names: ["x"], ...WHY },
      "analyst",
      409,
      "CONFLICT",
      undefined,
    ],
  ])("refuses %s", async (_, path, body, role, status, code, place) => {
    expect(codeOf(await ask(path.replace("ID", alert.id), body, role))).toEqual([status, code, place]);
    expect(sensor.decisions).toEqual([]);
  });

  it("is not there where the sensor has none, and wants patience while it learns", async () => {
    const none = await serve({});
    for (const path of ["/baseline", "/review", `/alerts/${alert.id}/approval`, "/policy", "/catalog"]) {
      expect([path, ...codeOf(await ask(path, undefined, "admin", none)).slice(0, 2)]).toEqual([
        path,
        404,
        "NOT_FOUND",
      ]);
    }
    sensor.inForce = undefined;
    expect((await ask("/baseline")).json.phase).toBe("learn");
    const early = await ask("/review");
    expect([early.status, early.json.error.message]).toEqual([409, expect.stringContaining("the sensor learns")]);
    expect((await ask(`/alerts/${alert.id}/approval`)).json.refusal).toContain("the sensor learns");
  });
});

describe("policy, ground and catalogue over the API", () => {
  const policy = policyDesk({
    policy: () => openPolicy(POLICY, "policy.yaml"),
    policyText: () => POLICY,
    nowMs: () => Date.parse("2030-05-01T08:00:00Z"),
  });

  it("shows the policy and explains it as the command does", async () => {
    served = await serve({ policy });
    expect((await ask("/policy", undefined, "viewer")).json).toEqual({ text: POLICY });
    const question = { from: "10.0.0.66", to: "10.0.0.11", service: "modbus", operation: "write hr 4" };
    const { status, json } = await ask("/policy/explain", question, "viewer");
    expect([status, json.answers[0].verdict, json.answers[0].from.zone]).toEqual([200, "denied", "office"]);
    const told = await ask("/policy/explain", { ...question, from: "<b>hmi</b>" });
    expect([...codeOf(told).slice(0, 2), told.json.error.message]).toEqual([
      ...[400, "BODY_INVALID", "this is no address, MAC or asset id: ask as in 10.20.0.5"],
    ]);
    served = await serve({
      policy: policyDesk({ policy: () => undefined, policyText: () => undefined, nowMs: () => 0 }),
    });
    expect(codeOf(await ask("/policy"))).toEqual([404, "NOT_FOUND", undefined]);
    expect(codeOf(await ask("/policy/explain", question))).toEqual([404, "NOT_FOUND", undefined]);
  });

  it("says what stands behind an alert, and lists what is looked for", async () => {
    const disabled = new Set(["modbus/malformed"]);
    served = await serve({ background: alertBackground(() => ({ disabled })) });
    const ground = (await ask(`/alerts/${alert.id}/ground`, undefined, "viewer")).json;
    expect(ground).toMatchObject({
      sr: [
        { id: "2.1", title: "Authorization enforcement" },
        { id: "5.2", title: "Zone boundary protection" },
      ],
      attack: [{ id: "T0848", name: "Rogue Master", url: "https://attack.mitre.org/techniques/T0848/" }, {}, {}],
      iso24392: [{ id: "6.2.g" }, { id: "6.2.h" }],
    });
    expect([ground.blindTo.length, ground.falseAlarms.length, ground.triage.length > 2]).toEqual([1, 1, true]);
    const { detectors } = (await ask("/catalog", undefined, "viewer")).json;
    const enabled = new Map(detectors.map(({ id, enabled: is }: { id: string; enabled: boolean }) => [id, is]));
    expect([enabled.get("modbus/malformed"), enabled.get("conduit/new")]).toEqual([false, true]);
    sensor.store.append([{ ...alert, id: "A-rule", detector: "rule/gone" }]);
    expect(codeOf(await ask("/alerts/A-rule/ground"))).toEqual([404, "NOT_FOUND", undefined]);
  });
});
