import { describe, expect, it } from "vitest";
import type { ReplayRoom } from "../../src/contracts/replay-desk.js";
import { openPolicy } from "../../src/policy/open-policy.js";
import { policyDesk } from "../../src/sensor/view/policy-desk.js";
import { servedStore } from "../web/served-store.js";
import { builtConsole } from "./built-console.js";
import { seriousFindings } from "./serious-findings.js";
import { visit } from "./visit.js";

const PLANTED = "<img src=x onerror=console.error(1)>";
const TEXT = `version: 1
# What may pass between the cells.
assets:
  - { id: plc-1, ips: [10.20.1.11] }
zones:
  - { id: supervisory, type: supervisory, subnets: [10.20.2.0/24], slt: 2 }
  - id: control
    type: control
    subnets: [10.20.1.0/24]
    note: "${PLANTED}"
conduits:
  - id: hmi-to-plc
    from: supervisory
    to: control
    operations: { modbus: { read: 0-99, write: [hr 40-47] } }
  - id: archive
    from: 10.20.2.9
    to: plc-1
    services: [opcua]
    owner: process engineering
`;

const room: ReplayRoom = { captureBytesMax: 1000, captureBytesInAllMax: 2000, capturesMax: 2, replaysMax: 2 };

function desk(text: string | undefined) {
  const policy = text === undefined ? undefined : openPolicy(text, "policy.yaml");
  return policyDesk({ policy: () => policy, policyText: () => text, nowMs: () => Date.now() });
}

describe("the policy page", () => {
  it("answers what may be with the lines that decide, and takes another policy to a replay", async (context) => {
    const { page, troubles } = await visit(context);
    const { server } = await servedStore({
      consoleFolder: await builtConsole(),
      policy: desk(TEXT),
      options: { login: false },
    });
    await page.goto(`${server.url}/policy?from=10.20.2.5&to=10.20.1.11&service=modbus`);
    const verdict = page.getByRole("region", { name: "Answer" });
    await verdict.getByRole("heading", { name: "Allowed" }).waitFor();
    const decided = page.locator(".policy-text li.is-decided");
    expect(await decided.allTextContents()).toEqual(["  - id: hmi-to-plc"]);
    expect(await page.locator(".outline li").allTextContents()).toEqual([
      expect.stringContaining("supervisory, SL-T 2"),
      expect.stringContaining(PLANTED),
      expect.stringContaining("supervisory → control"),
      expect.stringMatching(/10\.20\.2\.9 → plc-1.*opcua · process engineering/),
    ]);
    expect(await seriousFindings(page)).toEqual([]);

    await page.emulateMedia({ colorScheme: "dark" });
    await page.getByLabel("Operation").focus();
    await page.keyboard.type("write hr 50");
    await page.keyboard.press("Enter");
    await verdict.getByRole("heading", { name: "Denied" }).waitFor();
    expect(page.url()).toContain("operation=write+hr+50");
    const lines = await verdict.locator(".verdict-lines li").allTextContents();
    expect(lines).toEqual([
      "hmi-to-plc, line 12 does not: points must be hr 40-47, found write hr 50",
      expect.stringMatching(/^archive, line 16 does not: from must be /),
    ]);
    await verdict.getByRole("button", { name: "archive, line 16" }).click();
    expect(await page.locator(".policy-text li.is-shown").textContent()).toBe("  - id: archive");
    expect(await seriousFindings(page)).toEqual([]);

    await page.getByLabel("Service").fill("no such thing");
    await page.keyboard.press("Enter");
    await page.getByText("no service").waitFor();
    await page.getByText("What if it were different?").click();
    await page.getByRole("textbox", { name: "The other policy" }).fill("version: 1");
    expect(await seriousFindings(page)).toEqual([]);
    await page.route("**/api/v1/replays", (route) => route.fulfill({ json: { replays: [], room } }));
    await page.getByRole("button", { name: "Compare by a replay" }).click();
    await page.getByText("Compare with the policy policy.yaml").waitFor();
    expect(new URL(page.url()).pathname).toBe("/replay");
    expect(troubles).toEqual([]);
  });

  it("says what to do where there is none", async (context) => {
    const { page, troubles } = await visit(context);
    const { server } = await servedStore({
      consoleFolder: await builtConsole(),
      policy: desk(undefined),
      options: { login: false },
    });
    await page.goto(`${server.url}/policy`);
    await page.getByText("zonewarden baseline to-policy").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
