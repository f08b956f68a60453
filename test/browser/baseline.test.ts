import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it, onTestFinished } from "vitest";
import { writeContents } from "../../src/baseline/baseline-text.js";
import { pcapngSection } from "../../src/capture/pcapng-writer.js";
import type { AlertRecord } from "../../src/contracts/alert.js";
import { alertBackground } from "../../src/sensor/view/alert-background.js";
import { EvidenceMessages } from "../../src/sensor/view/evidence-messages.js";
import { START } from "../detectors/given.js";
import { host } from "../inventory/frames.js";
import { PLC_A, PLC_B, PLC_C, readCoils, usual, writeCoil } from "../sensor/plant.js";
import { DeskSensor } from "../sensor/view/desk-sensor.js";
import { watchedBy } from "../sensor/view/watched-by.js";
import { learnedContents } from "../sensor/watched.js";
import { Browser } from "../web/browser.js";
import { servedStore } from "../web/served-store.js";
import { builtConsole } from "./built-console.js";
import { seriousFindings } from "./serious-findings.js";
import { visit } from "./visit.js";

const HOUR_US = 3_600_000_000;
const learned = usual()
  .modbus(30.05, host(9), PLC_A, readCoils(1))
  .modbus(40.05, host(8), PLC_B, writeCoil(3, true))
  .frames(START);

/** A sensor with a baseline that nobody has approved, and its console. */
async function sensorWithConsole() {
  const sensor = new DeskSensor(writeContents(learnedContents(learned)));
  onTestFinished(() => sensor.close());
  const { server } = await servedStore({
    ...{ store: sensor.store, add: (record) => sensor.store.append([record]), consoleFolder: await builtConsole() },
    ...{ baseline: sensor.desk, background: alertBackground(() => ({})), evidence: new EvidenceMessages() },
  });
  return { sensor, server, admin: await new Browser(server).setUp() };
}

/** A PLC commands another; with what was captured of it. */
function command(sensor: DeskSensor): AlertRecord {
  const frames = usual()
    .modbus(30.05, PLC_B, PLC_C, writeCoil(2, true))
    .frames(START + HOUR_US);
  const alert = watchedBy(sensor, frames).find(({ detector }) => detector === "modbus/unauthorised-writer");
  if (alert === undefined) throw new Error("the command raised no alert");
  const isNear = ({ number }: (typeof frames)[number]) => Math.abs(number - alert.firstFrame) < 20;
  sensor.store.evidence.add(alert.id, pcapngSection(alert.id, "test", frames.filter(isNear)));
  return alert;
}

async function findings(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await seriousFindings(page);
  await page.emulateMedia({ colorScheme: "dark" });
  return [...light, ...(await seriousFindings(page, ["color-contrast"])).map((finding) => `dark: ${finding}`)];
}

const entities = ({ path }: DeskSensor) => readFileSync(path, "utf8").split("\n").slice(1);

describe("the baseline page", { timeout: 180_000 }, () => {
  it("is worked through by keyboard: seen, approved, undone, rejected, and approved as a whole", async (context) => {
    const { sensor, server, admin } = await sensorWithConsole();
    const { page, troubles } = await visit(context, admin);
    const before = entities(sensor);
    await page.goto(`${server.url}/baseline`);
    const lines = page.locator(".review-line");
    await lines.first().waitFor();
    expect(await page.locator(".phases .is-at").textContent()).toContain("Shadow");
    expect(await findings(page)).toEqual([]);
    const all = await lines.count();

    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await page.keyboard.press("x");
    const chosen = (await lines.first().getAttribute("data-name")) ?? "";
    await page.keyboard.press("a");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("One line of the baseline changes:").waitFor();
    expect(await dialog.locator(".changed-line").textContent()).toContain("approved");
    expect(await findings(page)).toEqual([]);
    expect(entities(sensor)).toEqual(before);
    await page.keyboard.type("Panel 3 of the new line");
    await page.keyboard.press("Tab");
    await page.keyboard.type("CHG-17");
    await page.keyboard.press("Enter");
    await page.getByText("It is approved.", { exact: true }).waitFor();
    await page.getByText("Panel 3 of the new line (CHG-17)").waitFor();
    await expect.poll(() => lines.count()).toBe(all - 1);
    expect(sensor.decisions.map(({ action, about }) => `${action} ${about}`)).toEqual([`approve ${chosen}`]);

    await page.keyboard.press("z");
    await page.getByText("It is undone: the baseline is as it was.").waitFor();
    expect(entities(sensor)).toEqual(before);
    await expect.poll(() => lines.count()).toBe(all);

    await page.keyboard.press("e");
    await dialog.getByText("One line of the baseline changes:").waitFor();
    await page.keyboard.type("Nobody knows it");
    await page.keyboard.press("Enter");
    await page.getByText("It is rejected.").waitFor();

    await page.getByRole("button", { name: "Approve the whole baseline" }).click();
    await dialog.getByText("goes from shadow to detect").waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.type("Walked through with operations");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".phases .is-at").textContent()).toContain("Detect");
    expect(sensor.inForce?.approvedBy).toBe("anna");
    expect(troubles).toEqual([]);
  });

  it("says what cannot be decided while the sensor learns", async (context) => {
    const sensor = new DeskSensor();
    onTestFinished(() => sensor.close());
    sensor.learning = { until: "2026-11-22T04:00:00.000000Z", header: {}, counts: { asset: 3 } };
    const options = { login: false };
    const { server } = await servedStore({ consoleFolder: await builtConsole(), baseline: sensor.desk, options });
    const { page, troubles } = await visit(context);
    await page.goto(`${server.url}/baseline`);
    await page.getByText("Learns until").waitFor();
    await page.getByText("The sensor learns: when that is over").waitFor();
    expect(await page.getByRole("heading", { name: "To be looked at" }).count()).toBe(0);
    expect(troubles).toEqual([]);
  });
});

describe("the page of an alert", { timeout: 180_000 }, () => {
  it("shows its messages byte by byte, and approves it once its lines were seen", async (context) => {
    const { sensor, server, admin } = await sensorWithConsole();
    const alert = command(sensor);
    const { page, troubles } = await visit(context, admin);
    await page.goto(`${server.url}/alerts/${alert.id}`);
    for (const name of ["What to do", "What this detector is blind to", "Known false alarms", "Messages"]) {
      await page.getByRole("heading", { name }).waitFor();
    }
    const field = page.locator(".message-fields button", { hasText: "functionCode" });
    await field.focus();
    const marked = page.locator(".hex-bytes .is-of-field");
    expect(await marked.allTextContents()).toEqual(["05"]);
    await page.getByRole("group", { name: /bytes; arrow keys/ }).focus();
    await page.keyboard.press("ArrowRight");
    await page.getByText(/^Byte 8: .., /).waitFor();
    expect(await page.locator(".message-fields .is-of-field").count()).toBe(1);
    expect(await findings(page)).toEqual([]);

    await page.keyboard.press("a");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("2 lines of the baseline change:").waitFor();
    expect(await dialog.locator(".change-sign").allTextContents()).toEqual(["+ added", "+ added"]);
    expect(await findings(page)).toEqual([]);
    await page.keyboard.type("The interlock of the new line");
    await page.keyboard.press("Enter");
    await page.getByText("It is approved into the baseline.").waitFor();
    await page.getByText("anna approved it").waitFor();
    expect(sensor.store.alert(alert.id)?.status).toBe("closed");
    const decided = page.locator(".decisions li", { hasText: "anna approved it" });
    await decided.getByRole("button", { name: "Undo" }).click();
    await page.getByText("It is undone: the baseline is as it was.").waitFor();
    expect(sensor.store.alert(alert.id)?.status).toBe("open");

    const absolute = { ...alert, id: "A-ABS", detector: "modbus/exception-storm", class: "ABS" as const };
    sensor.store.append([absolute]);
    await page.goto(`${server.url}/alerts/A-ABS`);
    await page.getByRole("button", { name: "Approve into the baseline" }).click();
    await dialog.getByText("This cannot be done.").waitFor();
    expect(await dialog.getByLabel("Reason").count()).toBe(0);
    expect(await findings(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
