import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { AssetView, PlantView } from "../../../src/contracts/plant-view.js";
import { openPolicy } from "../../../src/policy/open-policy.js";
import { assetRoutes } from "../../../src/web/routes/assets.js";
import { plantRoutes } from "../../../src/web/routes/plant.js";
import { START } from "../../detectors/given.js";
import { LoopPlant } from "../../sensor/loop-plant.js";
import { MASTER, PLC_A } from "../../sensor/plant.js";
import { ShownPlant } from "../../sensor/view/shown-plant.js";
import { learnedFrom } from "../../sensor/watched.js";
import { servedStore } from "../served-store.js";

const loop = { client: MASTER, server: PLC_A, fromSeconds: 0, toSeconds: 40 };
const copied = new LoopPlant().poll(loop).copy(PLC_A, MASTER, 5, 8, 20_000).frames(START);
const policy = openPolicy(
  "version: 1\nzones: [{ id: cell, type: control, subnets: [10.0.0.0/24] }]\nconduits: []\n",
  "policy.yaml",
);

let plant: PlantView;
beforeAll(() => {
  plant = new ShownPlant({ baseline: learnedFrom(new LoopPlant().poll(loop).frames(START)), policy }).watch(
    copied,
  ).desk;
});

async function asking(context: { readonly plant?: PlantView }) {
  const { server, token } = await servedStore(context);
  return async (path: string) => {
    const answer = await fetch(`${server.url}/api/v1${path}`, { headers: { Authorization: `Bearer ${token}` } });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const PATHS = ["/assets", "/zones", "/conduits", "/loops", "/links"];

describe("what is told of a plant", () => {
  it("is what its desk says, in the form that is described", async () => {
    const ask = await asking({ plant });
    const answers = await Promise.all(PATHS.map(async (path) => JSON.parse((await ask(path)).text)));
    expect(answers).toEqual(
      [
        { assets: plant.assets(), unlisted: 0 },
        { zones: plant.zones() },
        { conduits: plant.conduits(), unlisted: 0 },
        { loops: plant.loops().map(({ points: _, ...rest }) => rest), unlisted: 0 },
        { links: plant.links(), unlisted: 0 },
      ].map(plain),
    );
    const counts = answers.map((answer) => (Object.values(answer)[0] as unknown[]).length);
    expect(counts).toEqual([2, 1, 2, 1, 1]);
    const described = [...assetRoutes, ...plantRoutes];
    for (const [i, path] of PATHS.entries()) {
      const { answer = z.never() } = described.find((route) => route.path === `/api/v1${path}`)?.doc ?? {};
      expect(answer.safeParse(answers[i])).toMatchObject({ success: true });
    }
  });

  it("is told of one asset with its conduits, and of one loop with its points", async () => {
    const ask = await asking({ plant });
    const [asset] = plant.assets();
    const one = JSON.parse((await ask(`/assets/${encodeURIComponent(asset?.id ?? "")}`)).text);
    expect(one).toEqual(plain({ ...asset, conduits: plant.conduits() }));
    expect(assetRoutes[1]?.doc?.answer.safeParse(one)).toMatchObject({ success: true });
    const [known] = plant.loops();
    const whole = JSON.parse((await ask(`/loops/${encodeURIComponent(known?.key ?? "")}`)).text);
    expect(whole).toEqual(plain(known));
    expect(whole.points).toHaveLength(4);
    expect(plantRoutes[3]?.doc?.answer.safeParse(whole)).toMatchObject({ success: true });
  });

  it.each(["/assets/a:none", "/loops/none"])("has no %s", async (path) => {
    const { status, text } = await (await asking({ plant }))(path);
    expect([status, JSON.parse(text).error.code]).toEqual([404, "NOT_FOUND"]);
  });

  it.each([...PATHS, "/assets/a:1", "/assets.csv", "/loops/x"])(
    "is nothing of %s where there is none",
    async (path) => {
      const { status, text } = await (await asking({}))(path);
      expect([status, JSON.parse(text).error.message]).toEqual([404, expect.stringMatching(/no plant/)]);
    },
  );
});

describe("the inventory as comma-separated values", () => {
  it("has a line for each asset, and no text that is taken for a formula", async () => {
    const [asset] = plant.assets();
    const names = [
      { kind: "dhcp-hostname", name: '=cmd|"/C calc"!A1' },
      { kind: "mdns-name", name: "two\r\nlines, and <b>" },
    ] as const;
    const hostile: AssetView = {
      ...(asset as AssetView),
      id: "@SUM(1)",
      names,
      vendor: "+1",
      zone: "-1",
      parts: ["=x"],
    };
    const ask = await asking({ plant: { ...shownAs(hostile) } });
    const { status, headers, text } = await ask("/assets.csv");
    expect([status, headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8"]);
    expect(headers.get("content-disposition")).toBe('attachment; filename="assets.csv"');
    const [head = "", line = ""] = text.split(/\r\n(?=id,|'@SUM|$)/);
    expect(head.split(",").slice(0, 5)).toEqual(["id", "names", "ips", "mac", "vendor"]);
    expect(line).toContain('"dhcp-hostname: =cmd|""/C calc""!A1; mdns-name: two\r\nlines, and <b>"');
    for (const cell of ["'@SUM(1)", "'+1", "'-1", "'=x"]) expect(`,${line},`).toContain(`,${cell},`);
    expect(line).toMatch(/,false,ok,true,.*modbus\/client 1/);
  });
});

function shownAs(...assets: readonly AssetView[]): PlantView {
  const unlisted = { assets: 0, conduits: 0, loops: 0, links: 0 };
  return { assets: () => assets, zones: () => [], conduits: () => [], loops: () => [], links: () => [], unlisted };
}
