import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it, type TestContext } from "vitest";
import { alertRecord } from "../store/sample-records.js";
import { Browser } from "../web/browser.js";
import { servedStore } from "../web/served-store.js";
import { builtConsole } from "./built-console.js";
import { type MadePlant, madeAsset, madeConduit, madePlant } from "./made-plant.js";
import { seriousFindings } from "./serious-findings.js";
import { visit } from "./visit.js";

const PLANTED = `<img src=x onerror="console.error('ran')">`;
type Places = Readonly<Record<string, readonly [number, number]>>;

/** A console over a made plant, with somebody who is logged in, and one critical alert. */
async function shownPlant(context: TestContext, plant: MadePlant) {
  const served = await servedStore({ consoleFolder: await builtConsole(), plant });
  const anna = await new Browser(served.server).setUp();
  const idOf = (name: string) => plant.assets().find(({ names }) => names[0]?.name === name)?.id ?? name;
  const [engineering, plc] = [idOf("ENG-7"), idOf("PLC-1.1")];
  served.store.append([
    alertRecord("A-1", 4, {
      title: PLANTED,
      actor: { asset: engineering, ip: "10.20.1.77", zone: "control-room" },
      target: { asset: plc, ip: "10.21.1.11", zone: "cell-1" },
    }),
  ]);
  const { page, troubles } = await visit(context, anna);
  const open = async (path: string) => {
    await page.goto(`${served.server.url}${path}`);
    await page.getByText("Connected").waitFor();
  };
  return { ...served, anna, page, troubles, open, engineering, plc };
}

/** Where the drawing has its assets and closed groups, once it has so many of them. */
async function drawnPlaces(page: Page, count: number): Promise<Places> {
  const drawn = async () => (await page.evaluate(`(${DRAWN})()`)) as [string, [number, number]][];
  await expect.poll(drawn, { timeout: 15_000 }).toHaveLength(count);
  return Object.fromEntries(await drawn());
}

/** Elements of the drawing library, which leaves itself at its container. */
const DRAWN = `() => {
  const cy = document.querySelector(".map-drawing")?._cyreg?.cy;
  const own = (node) => !node.hasClass("is-box") && !node.hasClass("is-band") && !node.hasClass("is-band-title");
  return (cy?.nodes().toArray() ?? []).filter(own)
    .map((node) => [node.id(), [Math.round(node.position().x), Math.round(node.position().y)]]);
}`;

describe("the map", { timeout: 120_000 }, () => {
  it("is walked by keyboard, the worst first, and holds what strangers call themselves as text", async (context) => {
    const plant = madePlant({ cells: 2, assetsPerCell: 4, office: 9, hostile: PLANTED });
    const { page, troubles, open, engineering } = await shownPlant(context, plant);
    await open("/map");
    await drawnPlaces(page, 4 + 8 + 1);
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press("j");
    await page.getByRole("heading", { name: "ENG-7" }).waitFor();
    expect(new URL(page.url()).searchParams.get("at")).toBe(engineering);
    await page.getByRole("link", { name: PLANTED }).waitFor();
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    await page.getByRole("heading", { name: "PLC-1.2" }).waitFor();
    await page.keyboard.press("f");
    await page.keyboard.type(PLANTED);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: PLANTED }).waitFor();
    await page.getByText("1 found").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("o");
    await page.getByRole("heading", { name: PLANTED }).waitFor();
    expect(page.url()).toContain("/inventory/");
    expect(await page.locator("img[src='x']").count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it("keeps places by zone, and puts beside them only what is new", async (context) => {
    const plant = madePlant({ cells: 2, assetsPerCell: 4, office: 2 });
    const { page, troubles, open, folder, anna } = await shownPlant(context, plant);
    const file = join(folder, "map-positions.json");
    await open("/map?layout=zone");
    const places = await drawnPlaces(page, 14);
    await expect.poll(async () => (await anna.ask("/api/v1/map-positions")).json.positions).toEqual(places);
    plant.add(
      madeAsset(
        { id: "a:stranger", name: PLANTED, ip: "10.21.1.99", deviceClass: "unknown", zone: "cell-1", level: 1 },
        { baselineState: undefined },
      ),
      madeConduit("a:stranger", Object.keys(places)[0] ?? "", "modbus", "denied"),
    );
    await page.reload();
    const after = await drawnPlaces(page, 15);
    expect(after).toMatchObject(places);
    expect(Object.values(places)).not.toContainEqual(after["a:stranger"]);
    await expect
      .poll(() => JSON.parse(readFileSync(file, "utf8")).positions["a:stranger"])
      .toEqual(after["a:stranger"]);
    await page.getByRole("button", { name: "Arrange" }).click();
    await expect
      .poll(async () => Object.keys((await anna.ask("/api/v1/map-positions")).json.positions))
      .toHaveLength(15);
    expect(troubles).toEqual([]);
  });

  it("shows the same in rows, by the query of the alert list", async (context) => {
    const plant = madePlant({ cells: 2, assetsPerCell: 4, office: 9 });
    const { page, troubles, open, store, plc } = await shownPlant(context, plant);
    await open("/map?view=table");
    await page.getByText("13 assets and groups").waitFor();
    const rows = page.getByRole("table").first().getByRole("row");
    expect(await rows.filter({ hasText: "PLC-1.1" }).textContent()).toContain("1 alert");
    const worst = page.getByRole("table").nth(1).getByRole("row").nth(1);
    expect(await worst.textContent()).toMatch(/ENG-7.*denied.*modbus/s);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Open" }).click();
    await page.getByText("21 assets and groups").waitFor();
    await page.getByLabel("Query").fill("severity:critical");
    await page.getByText("2 assets and groups").waitFor();
    // What the stream brings is marked without anybody asking.
    store.append([alertRecord("A-2", 4, { actor: { asset: plc }, target: { asset: "a:00:1d:9c:00:00:00" } })]);
    await page.getByText("3 assets and groups").waitFor();
    await page.getByRole("link", { name: "2 alerts" }).first().click();
    await page.getByRole("heading", { name: "Alerts" }).waitFor();
    expect(new URL(page.url()).searchParams.get("q")).toContain("severity:critical asset:");
    await page.goBack();
    await page.getByText("3 assets and groups").waitFor();
    await page.keyboard.press("v");
    await page.keyboard.press("t");
    await drawnPlaces(page, 21);
    expect(troubles).toEqual([]);
  });

  it("says what to do where there is no policy, and where nothing was seen", async (context) => {
    const bare = madePlant({ cells: 1, assetsPerCell: 3, office: 0, hasPolicy: false });
    const consoleFolder = await builtConsole();
    const { page, troubles } = await visit(context);
    const withoutPolicy = await servedStore({ consoleFolder, plant: bare, options: { login: false } });
    await page.goto(`${withoutPolicy.server.url}/map`);
    await page.getByText("There is no policy yet").waitFor();
    const unseen: MadePlant = { ...bare, assets: () => [], conduits: () => [] };
    const empty = await servedStore({ consoleFolder, plant: unseen, options: { login: false } });
    await page.goto(`${empty.server.url}/map`);
    await page.getByText("Nothing was seen yet").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    const none = await servedStore({ consoleFolder, options: { login: false } });
    await page.goto(`${none.server.url}/map`);
    await page.getByText("does not say what its plant is made of").waitFor();
    expect(troubles).toEqual([]);
  });
});
