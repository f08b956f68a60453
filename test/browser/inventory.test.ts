import { describe, expect, it } from "vitest";
import { alertRecord } from "../store/sample-records.js";
import { Browser } from "../web/browser.js";
import { servedStore } from "../web/served-store.js";
import { builtConsole } from "./built-console.js";
import { madeAsset, madePlant } from "./made-plant.js";
import { seriousFindings } from "./serious-findings.js";
import { visit } from "./visit.js";

const PLANTED = `"><img src=x onerror="console.error('ran')">`;

describe("the inventory", { timeout: 120_000 }, () => {
  it("lists, finds, sorts and opens assets by keyboard, whatever they call themselves", async (context) => {
    const plant = madePlant({ cells: 12, assetsPerCell: 40, office: 30, hostile: PLANTED });
    const { server, store } = await servedStore({ consoleFolder: await builtConsole(), plant });
    const { page, troubles } = await visit(context, await new Browser(server).setUp());
    const stranger = madeAsset(
      { id: `a/${PLANTED}`, name: PLANTED, ip: "10.99.0.1", deviceClass: "unknown", zone: undefined, level: undefined },
      { vendor: undefined, baselineState: undefined, parts: [PLANTED] },
    );
    plant.add(stranger);
    store.append([
      alertRecord("A-1", 4, { title: PLANTED, actor: { asset: stranger.id }, target: { asset: "other" } }),
    ]);

    await page.goto(`${server.url}/inventory`);
    await page.getByText("515 assets", { exact: true }).waitFor();
    const lines = page.locator(".asset-line[aria-posinset]");
    // Of all these only what is in sight is drawn.
    expect(await lines.count()).toBeLessThan(60);
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press("G");
    await lines.filter({ hasText: "10.99.0.1" }).waitFor();
    await page.getByRole("button", { name: "Sort by alerts" }).click();
    await page.keyboard.press("H");
    await expect.poll(() => lines.first().textContent()).toContain("10.99.0.1");

    await page.getByRole("button", { name: "cell-3" }).click();
    await page.getByText("40 of 515 assets").waitFor();
    await page.getByRole("button", { name: "Controller" }).click();
    await page.getByText("39 of 515 assets").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("PLC-3.17");
    await page.getByText("1 of 515 assets").waitFor();
    expect(new URL(page.url()).search).toBe("?sort=-alerts&zone=cell-3&class=Controller&find=PLC-3.17");
    await page.keyboard.press("Escape");
    await page.keyboard.press("F8");
    await page.getByText("515 assets", { exact: true }).waitFor();
    await page.keyboard.press("f");
    await page.keyboard.type("10.99");
    await page.getByText("1 of 515 assets").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: PLANTED }).waitFor();
    await page.getByRole("link", { name: PLANTED }).waitFor();
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press("u");
    await page.getByText("1 of 515 assets").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.locator("img[src='x']").count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it("can be taken away, and leads from one asset to the next", async (context) => {
    const plant = madePlant({ cells: 1, assetsPerCell: 3, office: 0 });
    const { server } = await servedStore({ consoleFolder: await builtConsole(), plant });
    const { page, troubles } = await visit(context, await new Browser(server).setUp());
    await page.goto(`${server.url}/inventory`);
    for (const [name, file] of [
      ["CSV", "assets.csv"],
      ["JSON", "assets.json"],
    ] as const) {
      const download = page.waitForEvent("download");
      await page.getByRole("link", { name, exact: true }).click();
      expect((await download).suggestedFilename()).toBe(file);
      expect(await (await download).failure()).toBeNull();
    }
    await page.getByRole("link", { name: "ENG-7" }).click();
    await page.getByRole("heading", { name: "ENG-7" }).waitFor();
    await page.getByText("denied", { exact: true }).waitFor();
    await page.getByRole("link", { name: "PLC-1.1" }).click();
    await page.getByRole("heading", { name: "PLC-1.1" }).waitFor();
    await page.getByText("1766-L32BWA Series C FRN 21").waitFor();
    await page.goto(`${server.url}/inventory/nobody%ff`);
    await page.getByText("There is no such asset").waitFor();
    expect(troubles).toEqual([]);
  });
});
