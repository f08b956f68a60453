import { describe, expect, it } from "vitest";
import { accessRecords } from "../access-records.js";
import { Browser, PASSWORD } from "../browser.js";
import { servedStore } from "../served-store.js";

const NOON_MS = Date.parse("2026-11-21T12:00:00Z");
const OTHER = "quite another battery";

describe("one's own account", () => {
  it("gets another password, which ends the other sessions and keeps this one", async () => {
    const served = await servedStore();
    const anna = await new Browser(served.server).setUp();
    const elsewhere = new Browser(served.server);
    await elsewhere.logIn("anna");
    const changed = await anna.tell("POST", "/api/v1/me/password", { old: PASSWORD, password: OTHER });
    expect([changed.status, changed.json]).toEqual([200, {}]);
    expect((await anna.ask("/api/v1/me")).status).toBe(200);
    expect((await elsewhere.ask("/api/v1/me")).status).toBe(401);
    expect((await elsewhere.logIn("anna")).status).toBe(401);
    expect((await elsewhere.logIn("anna", OTHER)).status).toBe(200);
    expect(accessRecords(served)).toContainEqual(
      expect.objectContaining({ event: "password-changed", who: "anna", about: "anna" }),
    );
  });

  it("keeps its password where the old one is not known, and guesses are limited", async () => {
    const served = await servedStore({ now: () => NOON_MS });
    const anna = await new Browser(served.server).setUp();
    const guess = (old: string) => anna.tell("POST", "/api/v1/me/password", { old, password: OTHER });
    const told = [];
    for (let i = 0; i < 12; i++) told.push((await guess(`guess number ${i}`)).status);
    expect(told).toEqual([...Array.from({ length: 10 }, () => 403), 429, 429]);
    expect((await anna.ask("/api/v1/me")).status).toBe(200);
  });

  it("shows its sessions without what opens them, and ends them one by one", async () => {
    const served = await servedStore();
    const anna = await new Browser(served.server).setUp();
    const elsewhere = new Browser(served.server);
    await elsewhere.tell("POST", "/api/v1/login", { name: "anna", password: PASSWORD });
    const listed = await anna.ask("/api/v1/me/sessions");
    const { sessions } = listed.json;
    expect(sessions.map((one: { isThis: boolean; address: string }) => [one.isThis, one.address])).toEqual([
      [true, "127.0.0.1"],
      [false, "127.0.0.1"],
    ]);
    for (const key of [...anna.cookies.values(), ...elsewhere.cookies.values()]) expect(listed.text).not.toContain(key);
    await anna.tell("POST", "/api/v1/users", { name: "bert", role: "admin", password: PASSWORD });
    const bert = new Browser(served.server);
    await bert.logIn("bert");
    expect((await bert.tell("DELETE", `/api/v1/me/sessions/${sessions[1].id}`)).status).toBe(404);
    expect((await elsewhere.ask("/api/v1/me")).status).toBe(200);
    expect((await anna.tell("DELETE", `/api/v1/me/sessions/${sessions[1].id}`)).status).toBe(200);
    expect((await elsewhere.ask("/api/v1/me")).status).toBe(401);
    expect(accessRecords(served).at(-1)).toMatchObject({ event: "session-ended", who: "anna" });
  });

  it("is no program's, though a program may ask who it is", async () => {
    const served = await servedStore();
    const browser = new Browser(served.server);
    const headers = { Authorization: `Bearer ${served.token}` };
    const me = await browser.ask("/api/v1/me", { headers });
    expect(me.json).toEqual({ by: "token", name: "console", role: "viewer" });
    const sessions = await browser.ask("/api/v1/me/sessions", { headers });
    expect([sessions.status, sessions.json.error.code]).toEqual([403, "PERSON_NEEDED"]);
  });
});
