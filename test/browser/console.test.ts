import { describe, expect, it } from "vitest";
import { alertRecord } from "../store/sample-records.js";
import { PASSWORD } from "../web/browser.js";
import { liveParts } from "../web/full-health.js";
import { servedStore } from "../web/served-store.js";
import { builtConsole } from "./built-console.js";
import { seriousFindings } from "./serious-findings.js";
import { visit } from "./visit.js";

const PLANTED = "<img src=x onerror=console.error(1)><b>write</b>";

describe("the console", () => {
  it("is set up, shows an alert as it comes, and lets it be closed by keyboard", async (context) => {
    const { page, troubles } = await visit(context);
    const { store, server } = await servedStore({ consoleFolder: await builtConsole(), live: liveParts() });
    store.append([alertRecord("A-1", 3, { title: PLANTED, actor: { asset: PLANTED, ip: "10.20.1.15" } })]);

    await page.goto(server.setupUrl ?? "");
    await page.getByLabel("Name").fill("anna");
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await page.getByLabel("Password again").fill(PASSWORD);
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByText("Connected").waitFor();
    expect(page.url()).toBe(`${server.url}/`);

    await page.getByRole("link", { name: PLANTED }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press("v");
    await page.keyboard.press("a");
    const lines = page.locator(".alert-line");
    await lines.filter({ hasText: PLANTED }).waitFor();
    store.append([alertRecord("A-2", 4, { title: "A new device", lastTs: "2026-11-21T05:00:00.000000Z" })]);
    await lines.filter({ hasText: "A new device" }).waitFor();
    expect(await lines.count()).toBe(2);
    expect(await seriousFindings(page)).toEqual([]);

    await page.keyboard.press("j");
    await page.keyboard.press("o");
    await page.getByRole("heading", { name: PLANTED }).waitFor();
    expect(await page.getByRole("heading", { name: "Expected" }).isVisible()).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);

    await page.keyboard.press("e");
    await page.getByLabel("Reason").fill("Known and harmless");
    await page.keyboard.press("Enter");
    await page.getByText("The alert is closed.").waitFor();
    await page.getByText("anna closed it").waitFor();
    expect(store.isClosed("A-1")).toBe(true);
    await page.keyboard.press("z");
    await page.getByText("It is undone.").waitFor();
    expect(store.isClosed("A-1")).toBe(false);

    await page.getByRole("button", { name: "Log out" }).click();
    await page.getByLabel("Name").fill("anna");
    await page.getByLabel("Password").fill("another battery");
    await page.keyboard.press("Enter");
    await page.getByText("Name and password do not fit together.").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.keyboard.press("Enter");
    await page.getByText("Connected").waitFor();
    expect(troubles).toEqual([]);
  });

  it("says that it needs no login, and shows where the sensor is blind, in dark colours", async (context) => {
    const { page, troubles } = await visit(context);
    const consoleFolder = await builtConsole();
    const { server } = await servedStore({ consoleFolder, live: liveParts(), options: { login: false } });
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(`${server.url}/health`);
    await page.getByText("it needs no login").waitFor();
    await page.getByRole("heading", { name: "Capture points" }).waitFor();
    await page.getByText("100 frames lost (9.0 %)").first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
