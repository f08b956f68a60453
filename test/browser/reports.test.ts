import { expect, it } from "vitest";
import { reportDesk } from "../../src/sensor/report/stored-report.js";
import { alertRecord } from "../store/sample-records.js";
import { liveParts, visibleConduit } from "../web/full-health.js";
import { servedStore } from "../web/served-store.js";
import { builtConsole } from "./built-console.js";
import { seriousFindings } from "./serious-findings.js";
import { visit } from "./visit.js";

const PLANTED = "<img src=x onerror=console.error(1)>";
const KEYS = Array.from({ length: 30 }, (_, index) => `a:${10 + index}>${PLANTED}/tcp/502`);

it("a report is ordered for chosen times, and the health page says what could not be read", async (context) => {
  const { page, troubles } = await visit(context);
  const live = {
    ...liveParts(),
    visibility(after: string, max: number) {
      const rest = KEYS.filter((key) => key > after);
      const entries = rest
        .slice(0, max)
        .map((key) => ({ ...visibleConduit(key), client: key.slice(0, 4), server: PLANTED }));
      return { sinceMs: 1_795_233_000_000, conduits: KEYS.length, displaced: 4, isMore: rest.length > max, entries };
    },
  };
  const { store, server } = await servedStore({
    consoleFolder: await builtConsole(),
    live,
    report: reportDesk,
    options: { login: false },
  });
  const [ts, later] = ["2026-11-21T03:59:36.000000Z", "2026-11-23T03:59:36.000000Z"];
  store.append([alertRecord("A-1", 4, { ts, lastTs: ts }), alertRecord("A-2", 3, { ts: later, lastTs: later })]);
  await page.goto(`${server.url}/reports`);
  const preview = page.getByRole("list", { name: "Alerts of these times" }).locator("li");
  await preview.filter({ hasText: /^1high/ }).waitFor();
  await page.getByLabel("To (UTC)").fill("2026-11-22T00:00");
  await page.keyboard.press("Tab");
  await preview.filter({ hasText: /^0high/ }).waitFor();
  expect(await preview.allTextContents()).toEqual(["1critical", "0high", "0medium", "0low"]);
  const open = page.getByRole("link", { name: "Open the report" });
  expect(await open.getAttribute("href")).toBe("/api/v1/report?to=2026-11-22T00%3A00%3A00Z");
  expect(await seriousFindings(page)).toEqual([]);
  const [paper] = await Promise.all([page.context().waitForEvent("page"), open.click()]);
  await paper.getByRole("heading", { name: "Report of sensor-07" }).waitFor();
  expect(await paper.locator("article").count()).toBe(1);
  expect(await paper.evaluate("getComputedStyle(document.body).maxWidth")).toBe("1100px");
  await paper.close();
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  expect(await page.getByRole("navigation").isVisible()).toBe(false);
  await page.emulateMedia({ colorScheme: "dark", media: "screen" });
  expect(await seriousFindings(page)).toEqual([]);

  await open.focus();
  await page.keyboard.press("g");
  await page.keyboard.press("h");
  const rows = page.getByRole("table", { name: "Conduits and what could be read" }).locator("tbody tr");
  await rows.nth(24).waitFor();
  expect(await rows.first().textContent()).toBe(`a:10 → ${PLANTED}modbus1100 %only one side is heard`);
  await page.getByRole("link", { name: "Next page" }).click();
  await rows.filter({ hasText: "a:39" }).waitFor();
  expect(await rows.count()).toBe(5);
  await page.getByLabel("Find a conduit").fill("A:17");
  await rows.filter({ hasText: "a:17" }).waitFor();
  expect(await rows.count()).toBe(1);
  expect(await seriousFindings(page)).toEqual([]);
  expect(troubles).toEqual([]);
});
