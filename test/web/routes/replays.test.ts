import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import type { ReplayLimits } from "../../../src/sensor/live/replays/replay-limits.js";
import { SensorReplays } from "../../../src/sensor/live/replays/sensor-replays.js";
import { EvidenceMessages } from "../../../src/sensor/view/evidence-messages.js";
import { addToken } from "../../../src/web/access/token-admin.js";
import { PROGRAM, runCli } from "../../tools/run-cli.js";
import { Browser, type Heard, type Sent } from "../browser.js";
import { servedStore } from "../served-store.js";

const sample = (name: string) => fileURLToPath(new URL(`../../../samples/${name}/capture.pcap`, import.meta.url));
const ROGUE = sample("modbus-rogue-writer");
const ROGUE_BYTES = readFileSync(ROGUE);
const DEADLINE_MS = 60_000;
const base = mkdtempSync(join(tmpdir(), "zonewarden-replays-"));
const BASELINE = join(base, "baseline.jsonl");
runCli(["learn", sample("modbus-plant"), "--out", BASELINE]);
afterAll(() => rmSync(base, { recursive: true }));

/** Nothing may go from one zone to the other. */
const POLICY = `version: 1
zones:
  - { id: hmi, type: supervisory, level: 2, subnets: [10.20.1.20/32] }
  - { id: plant, type: control, level: 1, subnets: [10.20.1.0/24] }
`;

class Desk {
  readonly folder: string;
  readonly replays: SensorReplays;
  readonly faults: unknown[] = [];
  #browser: Browser | undefined;
  #tokens: Readonly<Record<string, string>> = {};

  constructor(folder = mkdtempSync(join(base, "data-")), limits: Partial<ReplayLimits> = {}) {
    this.folder = folder;
    this.replays = new SensorReplays({
      folder,
      ground: () => ({
        baselinePath: BASELINE,
        policyText: undefined,
        rulesFolder: undefined,
        settings: {},
        disabled: new Set(),
      }),
      onFault: (error) => this.faults.push(error),
      limits,
    });
    onTestFinished(() => this.replays.close());
  }

  async serve(): Promise<this> {
    const { server, folder, token } = await servedStore({ replays: this.replays, evidence: new EvidenceMessages() });
    this.#browser = new Browser(server);
    this.#tokens = { viewer: token, analyst: addToken(folder, "soc", "analyst") };
    return this;
  }

  async ask(method: string, path: string, sent: Sent = {}, role = "analyst"): Promise<Heard> {
    const headers = { Authorization: `Bearer ${this.#tokens[role]}` };
    const heard = await this.#browser?.ask(`/api/v1/replays${path}`, { method, ...sent, headers });
    if (heard === undefined) throw new Error("not served");
    return heard;
  }

  async begin(body: object = {}): Promise<string> {
    const heard = await this.ask("POST", "", { body });
    expect(heard).toMatchObject({ status: 200, json: { state: "waiting", who: "token:soc" } });
    return heard.json.id;
  }

  put(id: string, name: string, bytes: Buffer = ROGUE_BYTES): Promise<Heard> {
    return this.ask("PUT", `/${id}/captures/${encodeURIComponent(name)}`, { bytes });
  }

  /** The replay once it is at its end. */
  async ended(id: string): Promise<Heard["json"]> {
    const end = Date.now() + DEADLINE_MS;
    for (;;) {
      const { json } = await this.ask("GET", `/${id}`, {}, "viewer");
      if (json.state !== "running") return json;
      if (Date.now() > end) throw new Error(`the replay does not end: ${JSON.stringify(json)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

describe("replays of uploaded captures", () => {
  it("are read, found in as the program finds it, and compared", async () => {
    const desk = await new Desk().serve();
    const id = await desk.begin({ policyText: POLICY });
    await desk.put(id, "night shift.pcap");
    expect((await desk.ask("POST", `/${id}/start`)).json.state).toBe("running");
    const done = await desk.ended(id);
    expect(done).toMatchObject({ state: "done", totalBytes: ROGUE_BYTES.length, readBytes: done.totalBytes });
    expect(done.whatIf.some(({ what }: { what: string }) => what === "gained")).toBe(true);
    const list = await desk.ask("GET", `/${id}/alerts?q=status:all`, {}, "viewer");
    expect(list.json.total).toBe(done.alerts);
    const plain = runCli(["replay", ROGUE, "--baseline", BASELINE]).out.split("\n");
    const told = plain.flatMap((line) => {
      return line.includes('"kind":"alert"') ? [(JSON.parse(line) as { id: string }).id] : [];
    });
    expect(list.json.rows.map((row: { id: string }) => row.id).toSorted()).toEqual([...new Set(told)].toSorted());
    const alert = list.json.rows[0].id;
    expect((await desk.ask("GET", `/${id}/alerts/facets`)).json.severity.length).toBeGreaterThan(0);
    expect((await desk.ask("GET", `/${id}/alerts/groups?by=what`)).json.total).toBeGreaterThan(0);
    expect((await desk.ask("GET", `/${id}/alerts/${alert}`)).json.record.id).toBe(alert);
    expect((await desk.ask("GET", `/${id}/alerts/${alert}/evidence`)).headers["content-type"]).toContain("pcapng");
    expect((await desk.ask("GET", `/${id}/alerts/${alert}/messages`)).json.messages.length).toBeGreaterThan(10);
    expect((await desk.ask("GET", `/${id}/incidents`)).json.incidents.length).toBeGreaterThan(0);
    expect((await desk.ask("POST", `/${id}/decisions`)).status).toBe(404);

    expect((await desk.ask("DELETE", `/${id}`, {}, "viewer")).status).toBe(403);
    expect((await desk.ask("DELETE", `/${id}`)).status).toBe(200);
    expect(readdirSync(desk.folder)).toEqual([]);
    expect((await desk.ask("GET", `/${id}/alerts`)).status).toBe(404);
    expect(desk.faults).toEqual([]);
  });

  it("are known by names that stay names", async () => {
    const desk = await new Desk().serve();
    const id = await desk.begin();
    for (const name of ["../../../../etc/passwd", "..\\..\\x", "<script>alert(1)"]) {
      expect(await desk.put(id, name)).toMatchObject({ status: 200, json: { state: "waiting" } });
    }
    const { captures } = (await desk.ask("GET", `/${id}`)).json;
    expect(captures.map(({ name }: { name: string }) => name)).toEqual(["passwd", "x", "<script>alert(1)"]);
    expect(readdirSync(desk.folder)).toEqual([id]);
    const files = ["capture-1", "capture-2", "capture-3", "replay.json"];
    expect(readdirSync(join(desk.folder, id)).toSorted()).toEqual(files);
  });

  it("run one after the other; what is taken away ends at once", async () => {
    const desk = await new Desk().serve();
    const ids = [await desk.begin(), await desk.begin(), await desk.begin()];
    for (const id of ids) await desk.put(id, "a.pcap");
    for (const id of ids) await desk.ask("POST", `/${id}/start`);
    const [first = "", second = "", third = ""] = ids;
    // One that waits, and one that runs.
    const removed = [desk.ask("DELETE", `/${second}`), desk.ask("DELETE", `/${first}`)];
    for (const { status } of await Promise.all(removed)) expect(status).toBe(200);
    expect((await desk.ended(third)).state).toBe("done");
    expect(readdirSync(desk.folder)).toEqual([third]);
  });
});

describe("limits of replays", () => {
  it.each([
    ["text", Buffer.from("this is no capture, whatever its name says"), 400, "BODY_INVALID"],
    ["nothing", Buffer.alloc(0), 400, "BODY_INVALID"],
    ["what is too large", Buffer.alloc(5_000_000), 409, "CONFLICT"],
  ])("refuse %s, and keep nothing of it", async (_, bytes, status, code) => {
    const desk = await new Desk(undefined, { captureBytesMax: 4_000_000 }).serve();
    const id = await desk.begin();
    const refused = await desk.put(id, "a.pcap", bytes);
    expect([refused.status, refused.json.error.code]).toEqual([status, code]);
    expect(refused.text).not.toContain(desk.folder);
    expect(readdirSync(join(desk.folder, id))).toEqual(["replay.json"]);
    expect((await desk.ask("POST", `/${id}/start`)).status).toBe(409);
  });

  it("count what was not announced", async () => {
    const desk = new Desk(undefined, { captureBytesMax: 100_000, capturesMax: 1 });
    const { id } = desk.replays.begin({ who: "ada" });
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 10_000;
        yield Buffer.alloc(10_000);
      }
    }
    const capture = { name: "a.pcap", announcedBytes: 0, bytes: endless() };
    await expect(desk.replays.addCapture(id, capture)).rejects.toMatchObject({ code: "REPLAY_REFUSED" });
    expect(given).toBeLessThan(150_000);
    const whole = (name: string) => ({
      name,
      announcedBytes: 0,
      bytes: (async function* () {
        yield ROGUE_BYTES.subarray(0, 90_000);
      })(),
    });
    await desk.replays.addCapture(id, whole("a.pcap"));
    expect((await desk.replays.addCapture(id, whole("a.pcap"))).captures).toHaveLength(1);
    await expect(desk.replays.addCapture(id, whole("b.pcap"))).rejects.toMatchObject({ code: "REPLAY_REFUSED" });
  });

  it("keep a few, and let the oldest go that is at its end", async () => {
    const folder = mkdtempSync(join(base, "data-"));
    const first = new Desk(folder, { replaysMax: 2 });
    const old = first.replays.begin({ who: "ada" });
    writeFileSync(join(folder, old.id, "replay.json"), JSON.stringify({ ...old, state: "running" }));
    const desk = new Desk(folder, { replaysMax: 2 });
    const [second, third] = [desk.replays.begin({ who: "ada" }), desk.replays.begin({ who: "ada" })];
    expect(desk.replays.replays().map(({ id }) => id)).toEqual([third.id, second.id]);
    expect(() => desk.replays.begin({ who: "ada" })).toThrow("too many replays");
  });

  it("do without what is not a replay here, whatever it is called", async () => {
    const desk = await new Desk().serve();
    for (const id of ["%2e%2e%2f%2e%2e", "R-1", "%00", "x".repeat(900)]) {
      expect([404, 400]).toContain((await desk.ask("GET", `/${id}/alerts`)).status);
      expect([404, 400]).toContain(
        (await desk.ask("PUT", `/${id}/captures/a`, { bytes: ROGUE_BYTES.subarray(0, 9) })).status,
      );
      expect([404, 400]).toContain((await desk.ask("DELETE", `/${id}`)).status);
    }
    const refused = await desk.ask("POST", "", { body: { policyText: "version: 1\nzoned: []" } });
    expect([refused.status, refused.json.error.code]).toEqual([400, "BODY_INVALID"]);
    expect((await desk.ask("POST", "", { body: {} }, "viewer")).status).toBe(403);
    expect(readdirSync(desk.folder)).toEqual([]);
  });
});

describe("replays of a sensor that ends", () => {
  it("have failed where they ran, and what was on its way is gone", async () => {
    const folder = mkdtempSync(join(base, "data-"));
    const before = new Desk(folder);
    const { id: waiting } = before.replays.begin({ who: "ada" });
    const { id } = before.replays.begin({ who: "ada" });
    const bytes = (async function* () {
      yield ROGUE_BYTES;
    })();
    await before.replays.addCapture(id, { name: "a.pcap", announcedBytes: 0, bytes });
    before.replays.start(id);
    // As a kill leaves it.
    mkdirSync(join(folder, "R-junk"));
    const after = new Desk(folder);
    expect(after.replays.replay(id)).toMatchObject({ state: "failed", captures: [{ name: "a.pcap" }] });
    expect(after.replays.replay(id)?.notes.join()).toContain("start anew");
    expect(after.replays.replay(waiting)).toBeUndefined();
    expect(existsSync(join(folder, "R-junk"))).toBe(false);
    expect(after.replays.store(id)).toBeUndefined();
    expect(() => after.replays.start(id)).toThrow("no captures any more");
    await before.replays.close();
    expect(before.replays.replay(id)).toMatchObject({ state: "failed" });
  });

  it("end with it", async () => {
    const args = [PROGRAM, "replay", ROGUE, "--speed", "1"];
    const env = { ...process.env, ZONEWARDEN_PARENT: "1" };
    const child = spawn(process.execPath, args, { stdio: ["pipe", "ignore", "pipe"], env });
    const [said] = (await once(child.stderr, "data")) as [Buffer];
    expect(said.toString()).toMatch(/^read \d+\n/);
    child.stdin.destroy();
    expect(await once(child, "exit")).toEqual([1, null]);
  });
});
