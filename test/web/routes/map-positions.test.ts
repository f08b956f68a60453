import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Browser, PASSWORD } from "../browser.js";
import { servedStore } from "../served-store.js";

const PATH = "/api/v1/map-positions";
type Positions = Readonly<Record<string, readonly number[]>>;

async function servedMap() {
  const served = await servedStore();
  const anna = await new Browser(served.server).setUp();
  const put = (positions: Positions) => anna.ask(PATH, { method: "PATCH", body: { positions } });
  const now = async () => (await anna.ask(PATH)).json.positions as Positions;
  return { served, anna, put, now, file: join(served.folder, "map-positions.json") };
}

describe("places on the map", () => {
  it("are kept, moved one by one and forgotten", async () => {
    const { put, now, anna, file } = await servedMap();
    expect(await now()).toEqual({});
    expect((await put({ plc: [1, 2], hmi: [-3.5, 4] })).status).toBe(200);
    await put({ hmi: [5, 6] });
    expect(await now()).toEqual({ plc: [1, 2], hmi: [5, 6] });
    expect(JSON.parse(readFileSync(file, "utf8")).positions).toEqual(await now());
    expect((await anna.tell("DELETE", PATH)).status).toBe(200);
    expect(await now()).toEqual({});
  });

  it("are at most 5000: those that were put longest ago go", async () => {
    const { put, now } = await servedMap();
    const many = (from: number, count: number): Positions =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`asset ${from + i}`, [i, 0]]));
    await put(many(0, 5000));
    await put({ "asset 0": [7, 7], ...many(5000, 2) });
    const kept = await now();
    expect(Object.keys(kept)).toHaveLength(5000);
    expect([kept["asset 0"], kept["asset 1"], kept["asset 2"], kept["asset 5001"]]).toEqual([
      [7, 7],
      undefined,
      undefined,
      [1, 0],
    ]);
  });

  const hostile: readonly (readonly [string, unknown])[] = [
    ["a place far away", { positions: { plc: [1e9, 0] } }],
    ["a place that is none", { positions: { plc: [null, 0] } }],
    ["a place in space", { positions: { plc: [1, 2, 3] } }],
    ["a long name", { positions: { ["x".repeat(301)]: [1, 2] } }],
    ["too many", { positions: Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`a${i}`, [0, 0]])) }],
    ["something else", { positions: {}, more: 1 }],
  ];
  it.each(hostile)("refuse %s", async (_, body) => {
    const { anna, now } = await servedMap();
    const refused = await anna.ask(PATH, { method: "PATCH", body });
    expect([refused.status, refused.json.error.code]).toEqual([400, "BODY_INVALID"]);
    expect(await now()).toEqual({});
  });

  it.each([
    ["no JSON", "{"],
    ["another JSON", '{"positions": {"plc": "x"}}'],
    ["too much", " ".repeat(4 * 1024 * 1024 + 1)],
  ])("begin anew where the file is %s", async (_, text) => {
    const { put, now, file } = await servedMap();
    writeFileSync(file, text);
    expect(await now()).toEqual({});
    await put({ plc: [1, 2] });
    expect(await now()).toEqual({ plc: [1, 2] });
  });

  it("are not a viewer's to change", async () => {
    const { served, anna, now } = await servedMap();
    await anna.tell("POST", "/api/v1/users", { name: "bert", role: "viewer", password: PASSWORD });
    const bert = new Browser(served.server);
    await bert.logIn("bert");
    const refused = await bert.ask(PATH, { method: "PATCH", body: { positions: { plc: [1, 2] } } });
    expect(refused.json.error.code).toBe("ROLE_TOO_LOW");
    expect((await bert.tell("DELETE", PATH)).json.error.code).toBe("ROLE_TOO_LOW");
    expect((await bert.ask(PATH)).json).toEqual(await anna.ask(PATH).then(({ json }) => json));
    expect(await now()).toEqual({});
  });

  it("say when they cannot be kept", async () => {
    const { served, put } = await servedMap();
    mkdirSync(join(served.folder, "map-positions.json.new"));
    const refused = await put({ plc: [1, 2] });
    expect([refused.status, refused.json.error.code]).toEqual([503, "STORE_FAILED"]);
    expect(served.bugs).toEqual([]);
  });
});
