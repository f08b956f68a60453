import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, it, onTestFinished } from "vitest";
import type { ReplayLimits } from "../../src/sensor/live/replays/replay-limits.js";
import { SensorReplays } from "../../src/sensor/live/replays/sensor-replays.js";
import { alertBackground } from "../../src/sensor/view/alert-background.js";
import { EvidenceMessages } from "../../src/sensor/view/evidence-messages.js";
import { runCli } from "../tools/run-cli.js";
import { Browser } from "../web/browser.js";
import { servedStore } from "../web/served-store.js";
import { builtConsole } from "./built-console.js";
import { seriousFindings } from "./serious-findings.js";
import { visit } from "./visit.js";

const sample = (name: string) => fileURLToPath(new URL(`../../samples/${name}/capture.pcap`, import.meta.url));
const ROGUE = readFileSync(sample("modbus-rogue-writer"));
const PLANTED = "<img src=x onerror=console.error(1)>.pcap";
/** Nothing may go from one zone to the other. */
const POLICY = `version: 1
zones:
  - { id: hmi, type: supervisory, level: 2, subnets: [10.20.1.20/32] }
  - { id: plant, type: control, level: 1, subnets: [10.20.1.0/24] }
`;

/** A sensor that replays captures by a baseline that was learned, and its console. */
async function replaying(limits: Partial<ReplayLimits> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "zonewarden-replays-"));
  const baselinePath = join(folder, "baseline.jsonl");
  runCli(["learn", sample("modbus-plant"), "--out", baselinePath]);
  const faults: unknown[] = [];
  const replays = new SensorReplays({
    folder: join(folder, "replays"),
    ground: () => ({
      ...{ baselinePath, policyText: undefined, rulesFolder: undefined, settings: {}, disabled: new Set<string>() },
    }),
    onFault: (error) => faults.push(error),
    limits,
  });
  onTestFinished(async () => {
    await replays.close();
    rmSync(folder, { recursive: true });
  });
  const { server } = await servedStore({
    ...{ consoleFolder: await builtConsole(), replays, evidence: new EvidenceMessages() },
    background: alertBackground(() => ({})),
  });
  return { server, faults, replays, person: await new Browser(server).setUp() };
}

/** Drops files on the page, as from a folder. */
async function drop(page: Page, files: readonly (readonly [string, Buffer | string])[]): Promise<void> {
  const given = files.map(([name, bytes]) => [name, Buffer.from(bytes).toString("base64")]);
  const transfer = await page.evaluateHandle((all) => {
    const held = new DataTransfer();
    for (const [name = "", text = ""] of all) {
      const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      held.items.add(new File([bytes], name));
    }
    return held;
  }, given);
  await page.dispatchEvent("main", "dragover", { dataTransfer: transfer });
  await page.locator(".drop.is-over").waitFor();
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
}

async function findings(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await seriousFindings(page);
  await page.emulateMedia({ colorScheme: "dark" });
  return [...light, ...(await seriousFindings(page, ["color-contrast"])).map((finding) => `dark: ${finding}`)];
}

describe("the replay page", { timeout: 180_000 }, () => {
  it("takes captures that are dropped, compares, and shows what was found as a session of its own", async (context) => {
    const { server, person, replays, faults } = await replaying();
    const { page, troubles } = await visit(context, person);
    await page.goto(`${server.url}/replay`);
    await page.getByText("No capture has been replayed here yet.").waitFor();
    await drop(page, [
      [PLANTED, ROGUE],
      ["other.yaml", POLICY],
    ]);
    await page.getByText(PLANTED).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole("button", { name: "Replay and compare" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: PLANTED }).waitFor();
    await page.getByRole("heading", { name: "Alerts of the replay" }).waitFor();
    await page.getByRole("heading", { name: "Under the other policy" }).waitFor();
    expect(await page.locator(".replay-what-if .is-gained").first().textContent()).toMatch(/^\+ [1-9]\d* gained$/);

    await page.keyboard.press("v");
    await page.keyboard.press("a");
    await page.locator(".alert-line a").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("o");
    await page.getByText("An alert of a replay").waitFor();
    await page.locator(".hex").waitFor();
    expect(page.url()).toMatch(/\/replay\/[^/]+\/[^/]+\?by=each$/);
    expect(await page.getByRole("button", { name: "Approve" }).count()).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download the packets" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.pcapng$/);
    await page.keyboard.press("u");
    await page.getByRole("heading", { name: "Alerts of the replay" }).waitFor();

    await page.getByRole("button", { name: "Delete" }).click();
    await page.getByText("No capture has been replayed here yet.").waitFor();
    expect(replays.replays()).toEqual([]);
    expect([troubles, faults]).toEqual([[], []]);
  });

  it("says what it does not take, and leaves nothing of it", async (context) => {
    const { server, person, replays } = await replaying({ captureBytesMax: 100_000_000, capturesMax: 1 });
    const { page, troubles } = await visit(context, person);
    await page.goto(`${server.url}/replay`);
    await page.getByText("At most 1 captures, 100 MB each").waitFor();
    await drop(page, [
      ["a.pcap", "not a capture at all"],
      ["b.pcap", "neither"],
    ]);
    await page.getByText("A replay has 1 captures at most.").waitFor();
    expect(await page.getByRole("button", { name: "Replay", exact: true }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: "Take b.pcap out" }).click();
    await page.getByRole("button", { name: "Replay", exact: true }).click();
    await page.locator(".form-fault").waitFor();
    expect(await page.locator(".form-fault").textContent()).not.toBe("");
    expect(new URL(page.url()).pathname).toBe("/replay");
    await expect.poll(() => replays.replays()).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
