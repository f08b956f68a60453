import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { AlertPage } from "../../src/web/query/alert-list.js";
import { PLANT_POLICY } from "../integration/attacked-plant.js";
import { host } from "../inventory/frames.js";
import { PLC_A, PLC_B, Plant, readCoils, usual, writeCoil } from "../sensor/plant.js";
import type { Browser } from "../web/browser.js";
import { ConsoleSensor } from "./console-sensor.js";
import { visit } from "./visit.js";

const HOUR_US = 3_600_000_000;

async function keptIds(person: Browser): Promise<readonly string[]> {
  const { json } = await person.ask("/api/v1/alerts?q=status:all&max=200");
  return (json as AlertPage).rows.map(({ id }) => id).sort();
}

async function shownIds(page: Page): Promise<readonly string[]> {
  const lines = page.locator(".alert-line[data-id]");
  return ((await lines.evaluateAll((all) => all.map((line) => line.getAttribute("data-id")))) as string[]).sort();
}

describe("a page that stays open", { timeout: 180_000 }, () => {
  it("goes on after its sensor was stopped, and after it was killed, with each alert once", async (context) => {
    const start = (Date.now() - 180_000) * 1000;
    const sensor = await ConsoleSensor.start({
      usual: usual(new Plant(), 60).frames(start - HOUR_US),
      policy: PLANT_POLICY,
    });
    const analyst = await sensor.person("analyst");
    const { page, troubles } = await visit(context, analyst);
    const heard: number[] = [];
    page.on("websocket", (socket) =>
      socket.on("framereceived", ({ payload }) => {
        const { type, records = [] } = JSON.parse(String(payload)) as { type: string; records?: { seq: number }[] };
        if (type === "records") heard.push(...records.map(({ seq }) => seq));
      }),
    );
    await page.goto(`${sensor.url}/alerts?by=each&q=status:all`);
    await page.getByText("Connected").waitFor();
    const attack = (seconds: number, n: number) =>
      sensor.add(
        new Plant()
          .arp(seconds, host(n), PLC_A)
          .modbus(seconds + 0.1, host(n), PLC_A, readCoils(4), writeCoil(1, true))
          .modbus(seconds + 0.3, host(n), PLC_B, readCoils(4), writeCoil(1, true))
          .frames(start),
      );
    const isWhole = async () => {
      const kept = await keptIds(analyst);
      await expect.poll(() => shownIds(page), { timeout: 30_000 }).toEqual(kept);
      return kept;
    };
    await attack(1, 66);
    await page.locator(".alert-line", { hasText: "10.0.0.66" }).first().waitFor();
    const before = await isWhole();

    for (const [signal, seconds, n] of [
      ["SIGTERM", 60, 67],
      ["SIGKILL", 120, 68],
    ] as const) {
      await attack(seconds, n + 10);
      await sensor.stop(signal);
      await page.getByText("Not connected").waitFor();
      expect(await shownIds(page)).toEqual(expect.arrayContaining([...before]));
      await sensor.restart();
      await page.getByText("Connected", { exact: true }).waitFor();
      await attack(seconds + 1, n);
      await page
        .locator(".alert-line", { hasText: `10.0.0.${n}:` })
        .first()
        .waitFor();
    }
    const after = await isWhole();
    expect(after.length).toBeGreaterThan(before.length + 3);
    expect(new Set(heard).size).toBe(heard.length);
    expect(troubles.filter((text) => !text.includes("WebSocket connection"))).toEqual([]);
  });
});
