import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { AlertPage } from "../../src/web/query/alert-list.js";
import { PLANT_POLICY } from "../integration/attacked-plant.js";
import { usualMqtt } from "../sensor/mqtt-plant.js";
import { usualOpcua } from "../sensor/opcua-plant.js";
import { Plant, usual } from "../sensor/plant.js";
import type { Browser } from "../web/browser.js";
import { ConsoleSensor } from "./console-sensor.js";
import { PLANTED, plantedFrames } from "./planted-names.js";
import { seriousFindings } from "./serious-findings.js";
import { visit } from "./visit.js";

const HOUR_US = 3_600_000_000;
/** Elements that planted text would have become. */
const MADE_OF_TEXT = "img[src='x'], svg[onload], script:not([src]), a[href^='javascript']";

/** The page of an alert for each planted name that one has. */
async function alertsWith(person: Browser): Promise<ReadonlyMap<string, string>> {
  const { json } = await person.ask("/api/v1/alerts?q=status:all&max=200");
  const found = new Map<string, string>();
  for (const { id } of (json as AlertPage).rows) {
    const { text } = await person.ask(`/api/v1/alerts/${id}`);
    const names = Object.values(PLANTED).filter((name) => text.includes(JSON.stringify(name).slice(1, -1)));
    const isNew = names.some((name) => !found.has(name));
    if (isNew) for (const name of names) found.set(name, `/alerts/${id}`);
  }
  return found;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const head = page.locator("main h1").first();
  await head.waitFor({ timeout: 15_000 }).catch(() => expect.fail(`${address} shows no heading`));
  await page.waitForFunction(`!/^(Loading|Asking the sensor)$/m.test(document.querySelector("main").textContent)`);
}

/** What is wrong with the page that is open, in light colours and in dark ones. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await seriousFindings(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await seriousFindings(page, ["color-contrast"]);
  const made = await page.locator(MADE_OF_TEXT).count();
  return [...light, ...dark.map((finding) => `dark: ${finding}`), ...(made === 0 ? [] : [`${made} elements of text`])];
}

describe("every page", { timeout: 180_000 }, () => {
  it("can be read by everybody in both colours, and holds what is planted on the wire as text", async (context) => {
    const startUs = (Date.now() - 120_000) * 1000;
    const plant = usualOpcua(usualMqtt(usual(new Plant(), 60)));
    const sensor = await ConsoleSensor.start({ usual: plant.frames(startUs - HOUR_US), policy: PLANT_POLICY });
    const admin = await sensor.person("admin");
    await sensor.add(plant.frames(startUs));
    await sensor.add(plantedFrames(startUs, 61));
    await sensor.add(usual(new Plant(), 20).frames(startUs + 80_000_000));
    const planted = await alertsWith(admin);
    expect([...planted.keys()].sort()).toEqual(Object.values(PLANTED).sort());

    const { page, troubles } = await visit(context, admin);
    await open(page, sensor.url);
    const nav = page.locator("nav[aria-label=Pages] a");
    const links = await nav.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    const [alertPage = "/alerts"] = planted.values();
    const addresses = new Set([...links, "/alerts?by=each&q=status:all", "/alerts?kiosk", alertPage]);
    const faults: Record<string, readonly string[]> = {};
    for (const address of addresses) {
      await open(page, `${sensor.url}${address}`);
      const found = [...(await faultsOf(page)), ...troubles.splice(0)];
      if (found.length > 0) faults[address] = found;
    }
    expect(faults).toEqual({});
    const all = new Set([...planted.values(), "/alerts?by=whom&q=status:all", "/alerts?by=incident&q=status:all"]);
    for (const address of all) {
      await open(page, `${sensor.url}${address}`);
      const text = await page.locator("main").textContent();
      for (const [name, at] of planted) if (at === address) expect(text).toContain(name);
      expect(await page.locator(MADE_OF_TEXT).count()).toBe(0);
    }
    expect(troubles).toEqual([]);
  });
});
