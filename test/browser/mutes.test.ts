import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { alertRecord } from "../store/sample-records.js";
import { Browser } from "../web/browser.js";
import { servedStore } from "../web/served-store.js";
import { builtConsole } from "./built-console.js";
import { seriousFindings } from "./serious-findings.js";
import { visit } from "./visit.js";

const PLANTED = '=HYPERLINK("http://x","<img src=x onerror=console.error(1)>")';

describe("mutes and lists to take away", { timeout: 180_000 }, () => {
  it("are seen, and ended before their time; a list is a file without formulas", async (context) => {
    const { store, server } = await servedStore({ consoleFolder: await builtConsole() });
    const anna = await new Browser(server).setUp();
    store.append([alertRecord("A-1", 3, { title: PLANTED }), alertRecord("A-2", 2, { actor: { asset: "a:2" } })]);
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const scope = { detector: "modbus/unauthorised-writer", actor: "a:2" };
    const order = { action: "mute", about: ["A-2"], reason: PLANTED, until, scope };
    expect((await anna.tell("POST", "/api/v1/decisions", order)).status).toBe(200);

    const { page, troubles } = await visit(context, anna);
    await page.goto(`${server.url}/alerts?by=each`);
    await page.getByText("1 alert", { exact: true }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "CSV" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("alerts.csv");
    const lines = readFileSync(await download.path(), "utf8")
      .trim()
      .split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(`"'=HYPERLINK(`);

    await page.getByRole("link", { name: "1 mute stands" }).click();
    await page.getByRole("cell", { name: PLANTED }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press("e");
    await page.getByText("Nothing is muted.").waitFor();
    expect(store.alert("A-2")?.status).toBe("open");
    expect(troubles).toEqual([]);
  });
});
