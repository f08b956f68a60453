import { spawnSync } from "node:child_process";
import type { Download, Page } from "playwright-core";
import { describe, expect, it, type TestContext } from "vitest";
import type { DecisionRecord } from "../../src/contracts/trail.js";
import { PLANT_POLICY } from "../integration/attacked-plant.js";
import { host } from "../inventory/frames.js";
import { PLC_A, Plant, readCoils, usual, writeCoil } from "../sensor/plant.js";
import { skipUnless } from "../tools/skip-unless.js";
import { ConsoleSensor } from "./console-sensor.js";
import { visit } from "./visit.js";

const HOUR_US = 3_600_000_000;
const WRITE = "Write by a client that is not a known writer";
const READ = "New master reading";

/** A sensor that hears a quiet plant, and an analyst before the list of its alerts, which is empty. */
async function watch(context: TestContext) {
  const startUs = (Date.now() - 120_000) * 1000;
  const quiet = usual(new Plant(), 60);
  const sensor = await ConsoleSensor.start({ usual: quiet.frames(startUs - HOUR_US), policy: PLANT_POLICY });
  const analyst = await sensor.person("analyst");
  await sensor.add(quiet.frames(startUs));
  const { page, troubles } = await visit(context, analyst);
  await page.goto(`${sensor.url}/alerts?by=each`);
  await page.getByText("No open alerts").waitFor();
  const attack = async () => {
    const stranger = host(66);
    const begun = new Plant().arp(61, stranger, PLC_A);
    await sensor.add(begun.modbus(61.1, stranger, PLC_A, readCoils(4), writeCoil(1, true)).frames(startUs));
    // What comes within ten seconds is evidence too.
    await sensor.add(usual(new Plant(), 14).frames(startUs + 62_000_000));
  };
  return { sensor, analyst, page, troubles, attack };
}

function line(page: Page, title: string) {
  return page.locator(".alert-line", { hasText: title });
}

/** What tshark finds in a download: function codes of Modbus requests. */
async function functionCodes(context: TestContext, download: Download): Promise<readonly string[]> {
  skipUnless(context, spawnSync("tshark", ["--version"]).status === 0, "tshark", "apt-get install tshark");
  expect(download.suggestedFilename()).toMatch(/\.pcapng$/);
  const options = ["-Y", "modbus", "-T", "fields", "-e", "modbus.func_code", "-e", "ip.src"];
  const { status, stdout } = spawnSync("tshark", ["-r", await download.path(), ...options], { encoding: "utf8" });
  expect(status).toBe(0);
  return stdout.trim().split("\n");
}

describe("an analyst", { timeout: 180_000 }, () => {
  it("works through a live attack with the mouse", async (context) => {
    const { page, troubles, attack, analyst } = await watch(context);
    await attack();
    await line(page, WRITE).getByRole("link").click();
    await page.getByRole("heading", { name: WRITE }).waitFor();
    for (const name of ["Observed", "Expected", "Why it matters", "References"]) {
      expect(await page.getByRole("heading", { name }).isVisible()).toBe(true);
    }
    await page.getByText("coil 1").first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download the packets" }).click(),
    ]);
    expect(await functionCodes(context, download)).toContain("5\t10.0.0.66");

    await page.getByRole("button", { name: "Mute" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("For").selectOption("1");
    await dialog.getByLabel("Reason").fill("Planned maintenance");
    await dialog.getByRole("button", { name: "Mute" }).click();
    await page.getByText("The alert is muted.").waitFor();
    await page.getByText("analyst muted it").waitFor();
    await page.getByRole("link", { name: "← Alerts" }).click();
    await line(page, READ).waitFor();
    expect(await line(page, WRITE).count()).toBe(0);
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await line(page, WRITE).waitFor();

    await line(page, WRITE).getByRole("link").click();
    await page.getByRole("button", { name: "Approve into the baseline" }).click();
    await dialog.locator(".changed-line").first().waitFor();
    expect(await dialog.textContent()).toMatch(/lines? of the baseline change/);
    await dialog.getByLabel("Reason").fill("The new engineering station");
    await dialog.getByRole("button", { name: "Approve" }).click();
    await page.getByText("It is approved into the baseline.").waitFor();
    await page.getByText("analyst approved it").waitFor();
    await page.getByRole("status").getByRole("button", { name: "Undo" }).last().click();
    await page.getByText("It is undone: the baseline is as it was.").waitFor();
    await page.getByRole("link", { name: "← Alerts" }).click();

    const boxes = page.locator(".alert-line input");
    await line(page, WRITE).locator("input").check();
    await line(page, READ).locator("input").check();
    expect(await boxes.count()).toBeGreaterThan(2);
    await page.getByRole("button", { name: "Close" }).click();
    await dialog.getByLabel("Reason").fill("Handled as an incident");
    await dialog.getByRole("button", { name: "Close" }).click();
    await page.getByText("2 alerts are closed.").waitFor();
    await expect.poll(() => line(page, WRITE).count()).toBe(0);
    const { json } = await analyst.ask("/api/v1/records?kinds=decision&max=100");
    const decided = json.records.map(({ record }: { record: DecisionRecord }) => `${record.who}: ${record.action}`);
    const undone = ["mute", "undo", "approve", "close", "undo", "undo"];
    expect(decided).toEqual([...undone, "close", "close"].map((action) => `analyst: ${action}`));
    expect(troubles).toEqual([]);
  });

  it("works through a live attack with the keyboard alone", async (context) => {
    const { page, troubles, attack, analyst } = await watch(context);
    const { keyboard } = page;
    await attack();
    await line(page, WRITE).waitFor();
    await line(page, READ).waitFor();
    await moveTo(page, WRITE);
    await keyboard.press("Enter");
    await page.getByRole("heading", { name: WRITE }).waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), tabTo(page, "Download the packets (pcapng)")]);
    expect(await functionCodes(context, download)).toContain("5\t10.0.0.66");

    await keyboard.press("m");
    await page.getByRole("dialog").waitFor();
    await keyboard.type("Planned maintenance");
    await keyboard.press("Enter");
    await page.getByText("analyst muted it").waitFor();
    await keyboard.press("u");
    await line(page, READ).waitFor();
    await expect.poll(() => line(page, WRITE).count()).toBe(0);
    await keyboard.press("z");
    await line(page, WRITE).waitFor();

    await moveTo(page, WRITE);
    await keyboard.press("o");
    await page.getByRole("heading", { name: WRITE }).waitFor();
    await keyboard.press("a");
    await page.getByRole("dialog").locator(".changed-line").first().waitFor();
    await keyboard.type("The new engineering station");
    await keyboard.press("Enter");
    await page.getByText("It is approved into the baseline.").waitFor();
    await keyboard.press("z");
    await page.getByText("It is undone: the baseline is as it was.").waitFor();
    await keyboard.press("u");
    await line(page, WRITE).waitFor();

    await moveTo(page, WRITE);
    await keyboard.press("x");
    await moveTo(page, READ);
    await keyboard.press("x");
    await keyboard.press("e");
    await page.getByRole("dialog", { name: "Close 2 alerts" }).waitFor();
    await keyboard.type("Handled as an incident");
    await keyboard.press("Enter");
    await page.getByText("2 alerts are closed.").waitFor();
    await expect.poll(() => line(page, READ).count()).toBe(0);
    await keyboard.press("/");
    await keyboard.type("status:closed");
    await keyboard.press("Escape");
    await line(page, READ).waitFor();
    expect(page.url()).toContain("q=status%3Aclosed");
    const { json } = await analyst.ask("/api/v1/alerts?q=status:closed");
    expect(json.total).toBe(2);
    expect(troubles).toEqual([]);
  });
});

/** Moves the cursor of the list there. */
async function moveTo(page: Page, title: string): Promise<void> {
  await page.keyboard.press("H");
  for (let i = 0; i < 20; i++) {
    const at = page.locator(".alert-line[aria-current=true]");
    await at.waitFor();
    if ((await at.textContent())?.includes(title) === true) return;
    await page.keyboard.press("j");
  }
  throw new Error(`the cursor does not come to ${title}`);
}

/** Moves the focus there, and follows it. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("Tab");
    if ((await page.locator(":focus").textContent()) === text) return page.keyboard.press("Enter");
  }
  throw new Error(`no tab leads to ${text}`);
}
