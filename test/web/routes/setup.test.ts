import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { accessRecords } from "../access-records.js";
import { Browser, PASSWORD } from "../browser.js";
import { servedStore } from "../served-store.js";

describe("set-up", () => {
  it("makes the first admin with the link that was shown, once, and logs in", async () => {
    const served = await servedStore();
    const code = served.server.setupUrl?.split("#")[1] ?? "";
    expect(served.server.setupUrl).toBe(`${served.server.url}/setup#${code}`);
    expect(code).toMatch(/^zws_[\w-]{43}$/);
    const browser = new Browser(served.server);
    expect((await browser.ask("/api/v1/setup")).json).toEqual({ isLoginNeeded: true, isSetUp: false });
    const made = await browser.tell("POST", "/api/v1/setup", { code, name: "anna", password: PASSWORD });
    expect([made.status, made.json]).toEqual([200, { by: "session", name: "anna", role: "admin" }]);
    expect((await browser.ask("/api/v1/me")).json).toEqual({ by: "session", name: "anna", role: "admin" });
    expect((await browser.ask("/api/v1/setup")).json).toEqual({ isLoginNeeded: true, isSetUp: true });
    const again = await new Browser(served.server).tell("POST", "/api/v1/setup", {
      code,
      name: "eve",
      password: PASSWORD,
    });
    expect([again.status, again.json.error.code]).toEqual([403, "SETUP_CODE_INVALID"]);
    expect(accessRecords(served).map(({ event, who, about }) => [event, who, about])).toEqual([
      ["user-added", "anna", "anna"],
      ["set-up", "anna", "anna"],
    ]);
    const files = readdirSync(served.folder).filter((name) => name.endsWith(".json"));
    expect(files).toEqual(["sessions.json", "tokens.json", "users.json"]);
    for (const name of files) {
      const text = readFileSync(join(served.folder, name), "utf8");
      for (const secret of [code.slice(4), PASSWORD, ...browser.cookies.values()]) expect(text).not.toContain(secret);
    }
    expect(served.bugs).toEqual([]);
  });

  it("makes one account of many that are asked for at once", async () => {
    const served = await servedStore();
    const code = served.server.setupUrl?.split("#")[1];
    const names = ["a", "b", "c", "d", "e"];
    const told = await Promise.all(
      names.map((name) => new Browser(served.server).tell("POST", "/api/v1/setup", { code, name, password: PASSWORD })),
    );
    expect(told.map(({ status }) => status).sort()).toEqual([200, 403, 403, 403, 403]);
  });

  it.each([
    ["another code", { code: `zws_${"A".repeat(43)}` }, 403, "SETUP_CODE_INVALID"],
    ["a short password", { password: "a".repeat(5) }, 400, "BODY_INVALID"],
    ["the name as password", { name: "anna-anna-anna", password: "anna-anna-anna" }, 400, "PASSWORD_UNFIT"],
    ["no name", { name: "../x" }, 400, "BODY_INVALID"],
    ["a key too many", { role: "admin" }, 400, "BODY_INVALID"],
  ] as const)("refuses %s, and the code counts still", async (_, other, status, code) => {
    const served = await servedStore();
    const browser = new Browser(served.server);
    const right = { code: served.server.setupUrl?.split("#")[1], name: "anna", password: PASSWORD };
    const refused = await browser.tell("POST", "/api/v1/setup", { ...right, ...other });
    expect([refused.status, refused.json.error.code]).toEqual([status, code]);
    expect((await browser.tell("POST", "/api/v1/setup", right)).status).toBe(200);
  });

  it("is no more where there are accounts, and not needed where everybody is let in", async () => {
    const first = await servedStore();
    await new Browser(first.server).setUp();
    const second = await servedStore({ options: { login: false } });
    expect(second.server.setupUrl).toBeUndefined();
    const state = await new Browser(second.server).ask("/api/v1/setup");
    expect(state.json).toEqual({ isLoginNeeded: false, isSetUp: false });
  });
});
