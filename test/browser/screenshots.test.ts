import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it, onTestFinished } from "vitest";
import type { AlertPage } from "../../src/web/query/alert-list.js";
import type { Browser } from "../web/browser.js";
import { ConsoleSensor } from "./console-sensor.js";
import { quietFrames, SHOWN_POLICY, SHOWN_UNTIL_MS, shownFrames } from "./shown-plant.js";
import { smallPng } from "./small-png.js";
import { visit } from "./visit.js";

const BYTES_MAX = 150_000;
const REPLAYED_MS = 90_000;
const { SCREENSHOTS: given } = process.env;
const isKept = given !== undefined;

/** A picture of a page, and what has to be on it before it is taken. */
interface Shot {
  readonly name: string;
  readonly address: string;
  readonly theme: "light" | "dark";
  readonly shows: string;
  readonly before?: (page: Page) => Promise<void>;
}

/** Where pictures go: `npm run screenshots` says so, a test keeps none. */
function folderOfShots(): string {
  const folder = given ?? mkdtempSync(join(tmpdir(), "zonewarden-screenshots-"));
  mkdirSync(folder, { recursive: true });
  if (given === undefined) onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** The alert that is shown: one that says what was written where. */
async function writeAlert(person: Browser): Promise<string> {
  const { json } = await person.ask("/api/v1/alerts?q=status:all&max=500&sort=severity");
  const { rows } = json as AlertPage;
  const row = rows.find(({ detector }) => /unauthorised-writer|new-method-call/.test(detector)) ?? rows[0];
  return `/alerts/${row?.id}`;
}

/** Gives the page what the sensor has heard, and waits for what comes of it. */
async function replay(page: Page, { capture }: ConsoleSensor): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles(capture.path);
  await page.getByRole("button", { name: "Replay", exact: true }).click();
  await page.waitForURL("**/replay/*");
  await page.getByRole("heading", { name: "Alerts of the replay" }).waitFor({ timeout: REPLAYED_MS });
  await page.locator(".groups tr a").first().waitFor();
}

describe("pictures of the console", { timeout: 300_000 }, () => {
  it("are made of every page", async (context) => {
    const folder = folderOfShots();
    const sensor = await ConsoleSensor.start({ usual: quietFrames(), policy: SHOWN_POLICY, name: "water-works" });
    await sensor.add(shownFrames());
    const analyst = await sensor.person("analyst");
    const { page, troubles } = await visit(context, analyst);
    await page.clock.setFixedTime(SHOWN_UNTIL_MS);
    const alert = await writeAlert(analyst);
    const shots: readonly Shot[] = [
      { name: "alerts", address: "/alerts", theme: "dark", shows: "Alerts" },
      { name: "alert-list", address: "/alerts?by=each&sort=severity", theme: "light", shows: "Alerts" },
      { name: "alert", address: alert, theme: "light", shows: "Observed" },
      {
        ...{ name: "messages", address: alert, theme: "dark", shows: "Messages" },
        before: (shown) => shown.getByRole("heading", { name: "Messages" }).evaluate((head) => head.scrollIntoView()),
      },
      { name: "map", address: "/map", theme: "dark", shows: "Map" },
      { name: "inventory", address: "/inventory", theme: "light", shows: "Inventory" },
      { name: "realtime", address: "/realtime", theme: "dark", shows: "Real-time" },
      { name: "baseline", address: "/baseline", theme: "light", shows: "Baseline" },
      { name: "policy", address: "/policy", theme: "light", shows: "Policy" },
      { name: "replay", address: "/replay", theme: "light", shows: "Replay", before: (shown) => replay(shown, sensor) },
      { name: "reports", address: "/reports", theme: "light", shows: "Reports" },
      { name: "health", address: "/health", theme: "light", shows: "Capture points" },
    ];
    for (const { name, address, theme, shows, before } of shots) {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(`${sensor.url}${address}`);
      await page.getByRole("heading", { name: shows }).first().waitFor();
      await page.getByText("Connected", { exact: true }).waitFor();
      await before?.(page);
      await page.waitForLoadState("networkidle");
      const path = join(folder, `${name}.png`);
      const picture = await page.screenshot({ animations: "disabled", caret: "hide" });
      if (isKept || name === "alerts") {
        writeFileSync(path, smallPng(picture));
        expect([name, statSync(path).size <= BYTES_MAX]).toEqual([name, true]);
      }
    }
    expect(troubles).toEqual([]);
  });
});
