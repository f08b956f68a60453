import { describe, expect, it } from "vitest";
import { addToken } from "../../../src/web/access/token-admin.js";
import { openAlerts, queryText } from "../../../src/web/query/alert-query.js";
import { alertRecord, incidentRecord, noteRecord } from "../../store/sample-records.js";
import { Browser, type Heard } from "../browser.js";
import { type ServedStore, servedStore } from "../served-store.js";

const DAY_MS = 86_400_000;
const ids = (heard: Heard) => heard.json.rows.map(({ id }: { id: string }) => id);

class Desk {
  readonly #browser: Browser;
  readonly #tokens: Readonly<Record<string, string>>;

  constructor({ server, folder, token }: ServedStore) {
    this.#browser = new Browser(server);
    this.#tokens = { viewer: token, analyst: addToken(folder, "soc", "analyst") };
  }

  get(path: string, query: Readonly<Record<string, string>> = {}, role = "viewer"): Promise<Heard> {
    const headers = { Authorization: `Bearer ${this.#tokens[role]}` };
    return this.#browser.ask(`/api/v1/${path}?${new URLSearchParams(query)}`, { headers });
  }

  decide(body: unknown, role = "analyst"): Promise<Heard> {
    const headers = { Authorization: `Bearer ${this.#tokens[role]}` };
    return this.#browser.ask("/api/v1/decisions", { method: "POST", headers, body });
  }
}

const hostile = [
  ["SQL", `' OR 1=1; DROP TABLE record; --`],
  ["LIKE", "%_\\"],
  ["quotes", `"'\`\\"`],
  ["a lone surrogate", "a\ud800b"],
  ["a NUL", "a\0b"],
  ["JSON", `"],"x":["`],
  ["many characters", "x".repeat(1900)],
] as const;

describe("/api/v1/alerts", () => {
  it("gives a page of what is wanted, sorted and counted", async () => {
    const served = await servedStore();
    const desk = new Desk(served);
    served.store.append([noteRecord("n"), ...[1, 2, 3, 4].map((severity) => alertRecord(`A-${severity}`, severity))]);
    const page = await desk.get("alerts", { q: "severity:medium", sort: "severity", max: "2" });
    expect([page.status, page.json.total, page.json.through, ids(page)]).toEqual([200, 3, 5, ["A-4", "A-3"]]);
    expect(page.json.rows[0]).toMatchObject({ seq: 5, status: "open", detector: "modbus/unauthorised-writer" });
    expect(page.json.rows[0].why).toBeUndefined();
    expect(ids(await desk.get("alerts", { q: "severity:medium", sort: "severity", offset: "2" }))).toEqual(["A-2"]);
    expect(ids(await desk.get("alerts"))).toEqual(["A-4", "A-3", "A-2", "A-1"]);
  });

  it.each([
    ["a fault in the query", { q: "colour:red" }, "QUERY_INVALID", "q"],
    ["a query of 10 kB", { q: "x".repeat(10_000) }, "QUERY_INVALID", "q"],
    ["too large a page", { max: "501" }, "QUERY_INVALID", "max"],
    ["an unknown order", { sort: "seq; DROP TABLE alert" }, "QUERY_INVALID", "sort"],
    ["an offset that is no number", { offset: "-1" }, "QUERY_INVALID", "offset"],
    ["an unknown key", { where: "1=1" }, "QUERY_INVALID", undefined],
  ])("refuses %s", async (_, query, code, place) => {
    const { status, json } = await new Desk(await servedStore()).get("alerts", query as never);
    expect([status, json.error.code, json.error.place]).toEqual([400, code, place]);
  });

  it.each(hostile)("finds what alerts say and nothing else, with %s", async (_, text) => {
    const served = await servedStore();
    const desk = new Desk(served);
    const actor = { asset: text, ip: text, zone: text };
    served.store.append([
      alertRecord("A-1", 2, { title: text, observed: text, service: text, incident: text, actor }),
      alertRecord("A-2"),
    ]);
    for (const field of ["asset", "ip", "zone", "service", "incident", "actor"] as const) {
      const is = text.endsWith("*") ? [] : [text];
      const q = queryText({ ...openAlerts, fields: { [field]: { is, not: [] } } });
      expect([field, ids(await desk.get("alerts", { q }))]).toEqual([field, ["A-1"]]);
    }
    const q = queryText({ ...openAlerts, texts: { is: [text], not: [] } });
    expect(ids(await desk.get("alerts", { q }))).toEqual(["A-1"]);
    for (const by of ["what", "whom", "incident"]) {
      const { json } = await desk.get("alerts/groups", { by });
      const found = json.groups.map((group: { query: string }) => group.query);
      expect(found).toHaveLength(2);
      for (const [at, query] of found.entries()) {
        expect([by, ids(await desk.get("alerts", { q: query }))]).toEqual([by, [["A-2"], ["A-1"]][at]]);
      }
    }
    expect((await desk.get("alerts/facets")).json.zone).toHaveLength(3);
    expect(served.bugs).toEqual([]);
  });

  it("puts alerts together, with a query that lists each group", async () => {
    const served = await servedStore();
    const desk = new Desk(served);
    const actor = { asset: "a:1" };
    served.store.append([
      alertRecord("A-1", 4, { incident: "I-1", target: undefined, actor } as never),
      alertRecord("A-2", 2, { incident: "I-1", actor }),
      alertRecord("A-3", 2, { incident: "I-2", title: "Another", detector: "recon/scan" }),
    ]);
    for (const [by, want] of [
      ["what", [["A-3"], ["A-2", "A-1"]]],
      ["whom", [["A-3"], ["A-2"], ["A-1"]]],
      ["incident", [["A-3"], ["A-2", "A-1"]]],
    ] as const) {
      const { json } = await desk.get("alerts/groups", { by, q: "detector:recon/* detector:modbus/*" });
      const listed = json.groups.map(async ({ query }: { query: string }) =>
        ids(await desk.get("alerts", { q: query })),
      );
      expect([by, await Promise.all(listed), json.total]).toEqual([by, want, want.length]);
    }
  });
});

describe("/api/v1/alerts/:id", () => {
  it("tells all of an alert, and gives its frames", async () => {
    const served = await servedStore();
    const desk = new Desk(served);
    served.store.append([alertRecord("A-1"), incidentRecord("I-1"), alertRecord("A-1", 3, { count: 2 })]);
    served.store.evidence.add("A-1", new Uint8Array([1, 2, 3]));
    await desk.decide({ action: "comment", about: ["A-1"], reason: "<b>looks</b> odd" });
    const { json } = await desk.get("alerts/A-1");
    expect(json).toMatchObject({
      record: { id: "A-1", count: 2, why: "it matters" },
      seq: 3,
      status: "open",
      incident: { id: "I-1" },
      hasEvidence: true,
      decisions: [{ action: "comment", who: "token:soc", reason: "<b>looks</b> odd" }],
    });
    const capture = await desk.get("alerts/A-1/evidence");
    expect([capture.status, capture.headers["content-disposition"]]).toEqual([
      200,
      'attachment; filename="A-1.pcapng"',
    ]);
    expect(capture.text).toBe("\x01\x02\x03");
    for (const path of ["alerts/A-9", "alerts/I-1", "alerts/A-9/evidence", "alerts/..%2F..%2Frecords.db/evidence"]) {
      expect([path, (await desk.get(path)).status]).toEqual([path, 404]);
    }
    expect((await desk.get("incidents")).json.incidents).toMatchObject([{ record: { id: "I-1" }, isClosed: false }]);
    await desk.decide({ action: "close", about: ["I-1"], reason: "done" });
    const incident = (await desk.get("incidents/I-1")).json;
    expect(incident).toMatchObject({ isClosed: true, decisions: [{ action: "close" }] });
    expect((await desk.get("alerts/A-1")).json.status).toBe("closed");
  });
});

describe("/api/v1/decisions", () => {
  const until = (ms: number) => new Date(Date.now() + ms).toISOString();

  it("closes many at once, is told on the records, and is taken back", async () => {
    const served = await servedStore();
    const desk = new Desk(served);
    served.store.append([1, 2, 3].map((i) => alertRecord(`A-${i}`)));
    const heard: string[] = [];
    served.store.subscribe((records) => heard.push(...records.map(({ record }) => record.kind)));
    const made = await desk.decide({ action: "close", about: ["A-1", "A-2", "A-1"], reason: " planned " });
    expect(made.json.decisions).toMatchObject([
      { action: "close", about: "A-1", who: "token:soc", reason: "planned" },
      { about: "A-2" },
    ]);
    expect(heard).toEqual(["decision", "decision"]);
    expect(ids(await desk.get("alerts"))).toEqual(["A-3"]);
    const about = made.json.decisions.map(({ id }: { id: string }) => id);
    expect((await desk.decide({ action: "undo", about, reason: "oh" })).status).toBe(200);
    expect(ids(await desk.get("alerts"))).toEqual(["A-3", "A-2", "A-1"]);
    expect((await desk.decide({ action: "undo", about, reason: "oh" })).json.error.code).toBe("CONFLICT");
    const all = (await desk.get("decisions", {}, "analyst")).json.decisions;
    expect(all.map(({ record }: { record: { action: string } }) => record.action)).toEqual([
      ...["undo", "undo", "close", "close"],
    ]);
    expect((await desk.get("alerts/A-1")).json.decisions).toHaveLength(2);
  });

  it("mutes by scope until it ends, says so, and is undone", async () => {
    const served = await servedStore();
    const desk = new Desk(served);
    const spool = served.store.spool("siem", { kinds: ["alert"] });
    served.store.append([alertRecord("A-1"), alertRecord("A-2", 2, { detector: "recon/scan" })]);
    const scope = { detector: "modbus/unauthorised-writer" };
    const order = { action: "mute", about: ["A-1"], reason: "patch day", until: until(2 * DAY_MS), scope };
    const { json } = await desk.decide(order);
    expect(json.decisions).toMatchObject([{ scope, until: order.until.replace("Z", "000Z") }]);
    served.store.append([alertRecord("A-3"), alertRecord("A-4", 2, { detector: "recon/scan" })]);
    expect(ids(await desk.get("alerts"))).toEqual(["A-4", "A-2"]);
    expect(ids(await desk.get("alerts", { q: "status:muted" }))).toEqual(["A-3", "A-1"]);
    expect(spool.waiting).toBe(3);
    expect((await desk.get("mutes")).json).toMatchObject({
      mutes: [{ decision: { reason: "patch day" }, until: order.until }],
      records: 1,
    });
    await desk.decide({ action: "undo", about: [json.decisions[0].id], reason: "over" });
    expect((await desk.get("mutes")).json.mutes).toEqual([]);
    expect(ids(await desk.get("alerts"))).toHaveLength(4);
  });

  it.each([
    ["what is not there", { about: ["A-9"] }, 404, "NOT_FOUND"],
    ["nothing", { about: [] }, 400, "BODY_INVALID"],
    ["more than 500", { about: Array.from({ length: 501 }, (_, i) => `A-${i}`) }, 400, "BODY_INVALID"],
    ["without a reason", { reason: "  " }, 400, "BODY_INVALID"],
    ["with a reason of 10 kB", { reason: "x".repeat(10_000) }, 400, "BODY_INVALID"],
    ["in another's name", { who: "anna" }, 400, "BODY_INVALID"],
    ["to approve", { action: "approve" }, 400, "BODY_INVALID"],
    ["to mute for ever", { action: "mute" }, 400, "BODY_INVALID"],
    ["to mute for years", { action: "mute", until: until(367 * DAY_MS) }, 400, "BODY_INVALID"],
    ["to mute until yesterday", { action: "mute", until: until(-DAY_MS) }, 400, "BODY_INVALID"],
    ["to mute an incident", { action: "mute", about: ["I-1"], until: until(DAY_MS) }, 404, "NOT_FOUND"],
    ["to mute with an empty scope", { action: "mute", until: until(DAY_MS), scope: {} }, 400, "BODY_INVALID"],
    [
      "to mute what is critical for long",
      { action: "mute", about: ["A-2"], until: until(2 * DAY_MS) },
      400,
      "BODY_INVALID",
    ],
    ["an end for a comment", { action: "comment", until: until(DAY_MS) }, 400, "BODY_INVALID"],
    ["to undo an alert", { action: "undo" }, 404, "NOT_FOUND"],
    ["one that is there and one that is not", { about: ["A-1", "A-9"] }, 404, "NOT_FOUND"],
  ])("refuses: %s", async (_, more, status, code) => {
    const served = await servedStore();
    served.store.append([alertRecord("A-1"), alertRecord("A-2", 4), incidentRecord("I-1")]);
    const heard = await new Desk(served).decide({ action: "close", about: ["A-1"], reason: "r", ...more });
    expect([heard.status, heard.json.error.code]).toEqual([status, code]);
    expect(served.store.lastSeq).toBe(3);
  });

  it("is not for viewers", async () => {
    const desk = new Desk(await servedStore());
    expect((await desk.decide({ action: "close", about: ["A-1"], reason: "r" }, "viewer")).status).toBe(403);
    expect((await desk.get("decisions")).status).toBe(403);
  });
});
