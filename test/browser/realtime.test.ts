import { describe, expect, it } from "vitest";
import { alertRecord } from "../store/sample-records.js";
import { liveParts } from "../web/full-health.js";
import { servedStore } from "../web/served-store.js";
import { builtConsole } from "./built-console.js";
import { HMI, PLCS, plantDesk } from "./plant-desk.js";
import { seriousFindings } from "./serious-findings.js";
import { visit } from "./visit.js";

const PLANTED = "<img src=x onerror=console.error(1)>HMI-1";
const END = "2026-11-21T05:00:00.000Z";
const MINUTE_MS = 60_000;

describe("the real-time page", () => {
  it("shows loops by headroom, draws overload on them, and a brushed time holds everywhere", async (context) => {
    const { page, troubles } = await visit(context);
    const endMs = Date.parse(END);
    const at = (ms: number) => new Date(endMs - ms).toISOString().replace("Z", "000Z");
    const parts = { actor: { asset: HMI }, target: { asset: PLCS[0] } };
    const { store, server } = await servedStore({
      consoleFolder: await builtConsole(),
      live: liveParts(),
      plant: plantDesk(endMs, PLANTED),
      options: { login: false },
    });
    store.append([
      alertRecord("A-1", 3, {
        ...{ ...parts, detector: "realtime/overload", title: "Load makes loops suffer" },
        ...{ ts: at(20 * MINUTE_MS), lastTs: at(16 * MINUTE_MS) },
      }),
    ]);
    await page.goto(`${server.url}/realtime`);
    const loops = page.locator(".loop-line");
    await loops.first().waitFor();
    expect(await loops.allTextContents()).toEqual([
      expect.stringMatching(/HMI-1→PLC-1.*12 % left/),
      expect.stringMatching(/HMI-1→PLC-2.*82 % left/),
    ]);
    await page.getByRole("link", { name: "Load makes loops suffer" }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    const chart = page.getByRole("application", { name: /^Latency/ });
    const box = await chart.locator(".u-over").boundingBox();
    if (box === null) throw new Error("the chart of latencies is not drawn");
    await page.mouse.move(box.x + box.width / 2, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 2, box.y + 40, { steps: 4 });
    await page.mouse.up();
    const chip = page.locator(".chip.is-time");
    await chip.waitFor();
    expect(await chip.textContent()).toMatch(/^11-21 04:[23]\d:\d\d to 11-21 0[45]:/);
    await page.getByRole("link", { name: "Look in the alert list" }).click();
    await page.locator(".alert-line").filter({ hasText: "Load makes loops suffer" }).waitFor();
    expect(await page.getByLabel("Query", { exact: true }).inputValue()).toMatch(
      /from:2026-11-21T04:\S+Z to:2026-11-21T0\S+Z/,
    );
    await page.keyboard.press("g");
    await page.keyboard.press("r");
    await chip.waitFor();
    expect(page.url()).toContain("time=2026-11-21T04");
    await page.getByRole("button", { name: "Show all times" }).click();
    await chip.waitFor({ state: "detached" });
    expect(troubles).toEqual([]);
  });

  it("is read and brushed by keyboard, as tables and on the wall, in dark colours", async (context) => {
    const { page, troubles } = await visit(context);
    await page.emulateMedia({ colorScheme: "dark" });
    const consoleFolder = await builtConsole();
    const plant = plantDesk(Date.parse(END));
    const { server } = await servedStore({ consoleFolder, plant, options: { login: false } });
    await page.goto(`${server.url}/realtime`);
    await page.locator(".loop-line.is-at").filter({ hasText: "PLC-1" }).waitFor();
    await page.keyboard.press("j");
    await page.locator(".loop-line.is-at").filter({ hasText: "PLC-2" }).waitFor();
    await page.getByRole("heading", { name: "HMI-1 → PLC-2" }).waitFor();
    const chart = page.getByRole("application", { name: /^Headroom/ });
    await chart.focus();
    await page.keyboard.press("End");
    for (let i = 0; i < 12; i++) await page.keyboard.press("Shift+ArrowLeft");
    expect(await page.locator("figure").filter({ has: chart }).locator("output").textContent()).toContain("04:58:00");
    await page.keyboard.press("Enter");
    const chip = page.locator(".chip.is-time");
    await chip.waitFor();
    expect(await chip.textContent()).toContain("11-21 04:58:00 to 11-21 05:00:00");

    await page.keyboard.press("v");
    const rows = page.getByRole("table", { name: "HMI-1 → PLC-2" }).locator("tbody tr");
    await rows.first().waitFor();
    expect(await rows.count()).toBe(13);
    expect(await rows.first().locator("td").allTextContents()).toEqual([
      "11-21 05:00:00",
      "495 ms",
      "500 ms",
      "891 µs",
      "3.96 ms",
      "6.33 ms",
      "12 ms",
      "99 %",
    ]);
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press("t");
    await page.keyboard.press("v");
    await page.keyboard.press("W");
    await page.getByRole("navigation").waitFor({ state: "detached" });
    await page.setViewportSize({ width: 1920, height: 1080 });
    await chart.waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });

  it("says what there is not, and what that means", async (context) => {
    const { page, troubles } = await visit(context);
    const { server } = await servedStore({ consoleFolder: await builtConsole(), options: { login: false } });
    const message = "this run has no view of its plant";
    const answers = [
      { status: 404, json: { error: { code: "NOT_FOUND", message } }, text: "This run has no view of its plant." },
      { status: 200, json: { loops: [], links: [] }, text: "No control loop and no load was seen" },
    ];
    for (const { status, json, text } of answers) {
      for (const path of ["loops", "links"]) {
        await page.route(`**/api/v1/${path}`, (route) => route.fulfill({ status, json }));
      }
      await page.goto(`${server.url}/realtime`);
      await page.getByText(text).waitFor();
    }
    expect(troubles).toEqual([]);
  });
});
