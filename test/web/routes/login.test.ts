import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PasswordHasher } from "../../../src/web/access/password-hash.js";
import { addUser, setPassword, setRole } from "../../../src/web/access/user-admin.js";
import { accessRecords } from "../access-records.js";
import { Browser, PASSWORD } from "../browser.js";
import { servedStore } from "../served-store.js";

const HOUR = 3_600_000;
const NOON_MS = Date.parse("2026-11-21T12:00:00Z");

describe("login", () => {
  it("gives a cookie that scripts and other sites do not get, and takes it back", async () => {
    const served = await servedStore();
    await new Browser(served.server).setUp();
    const browser = new Browser(served.server);
    const given = await browser.logIn("anna");
    const name = `zonewarden-${served.server.port}`;
    expect(given.headers["set-cookie"]).toEqual([
      expect.stringMatching(new RegExp(`^${name}=[\\w-]{43}; Max-Age=604800; Path=/; HttpOnly; SameSite=Strict$`)),
    ]);
    expect((await browser.ask("/api/v1/sinks")).status).toBe(200);
    const cookie = browser.cookieHeader;
    const out = await browser.tell("POST", "/api/v1/logout");
    expect(out.headers["set-cookie"]).toEqual([`${name}=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict`]);
    expect((await browser.ask("/api/v1/me", { headers: { Cookie: cookie } })).status).toBe(401);
    expect(accessRecords(served).map(({ event }) => event)).toEqual([
      ...["user-added", "set-up", "logged-in", "logged-out"],
    ]);
    expect(statSync(join(served.folder, "sessions.json")).mode & 0o777).toBe(0o600);
  });

  it("says the same of a wrong name and of a wrong password, and repeats neither", async () => {
    const served = await servedStore();
    await new Browser(served.server).setUp();
    const browser = new Browser(served.server);
    const wrong = await browser.logIn("anna", "planted-secret-1");
    const unknown = await browser.logIn("planted-name", "planted-secret-2");
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(wrong.text).toBe(unknown.text);
    expect(wrong.text).not.toContain("planted");
    expect(browser.cookies.size).toBe(0);
  });

  it("knows sessions after a restart, until the password is another one or the account is gone", async () => {
    const first = await servedStore();
    const browser = await new Browser(first.server).setUp();
    await first.server.close();
    first.store.close();
    const second = await servedStore({ folder: first.folder });
    expect(second.server.setupUrl).toBeUndefined();
    const moved = (server: typeof second.server) => {
      const other = new Browser(server);
      other.cookies.set(`zonewarden-${server.port}`, [...browser.cookies.values()][0] ?? "");
      return other;
    };
    expect((await moved(second.server).ask("/api/v1/me")).json).toMatchObject({ name: "anna" });
    const hasher = new PasswordHasher(10);
    addUser(first.folder, "bert", "viewer", await hasher.hash(PASSWORD));
    setPassword(first.folder, "anna", await hasher.hash("quite another battery"));
    expect((await moved(second.server).ask("/api/v1/me")).status).toBe(401);
    const fresh = new Browser(second.server);
    expect((await fresh.logIn("anna")).status).toBe(401);
    expect((await fresh.logIn("anna", "quite another battery")).status).toBe(200);
    const told = accessRecords(second).map(({ event, who, about }) => [event, who, about]);
    expect(told).toContainEqual(["user-added", "command-line", "bert"]);
    expect(told).toContainEqual(["password-changed", "command-line", "anna"]);
  });

  it("ends sessions that are not used for 8 hours, and all after 7 days", async () => {
    let nowMs = Date.parse("2026-11-21T04:00:00Z");
    const served = await servedStore({ now: () => nowMs });
    const browser = await new Browser(served.server).setUp();
    const isIn = async () => (await browser.ask("/api/v1/me")).status === 200;
    for (let hours = 0; hours < 7 * 24 - 7; hours += 7) {
      nowMs += 7 * HOUR;
      expect([hours, await isIn()]).toEqual([hours, true]);
    }
    nowMs += 8 * HOUR - 1;
    expect(await isIn()).toBe(false);
    await browser.logIn("anna");
    nowMs += 8 * HOUR - 1;
    expect(await isIn()).toBe(true);
    nowMs += 8 * HOUR;
    expect(await isIn()).toBe(false);
    expect(readFileSync(join(served.folder, "sessions.json"), "utf8")).toContain("anna");
  });

  it("lets nobody in, and nobody set up, while the accounts cannot be read", async () => {
    const first = await servedStore();
    const anna = await new Browser(first.server).setUp();
    const path = join(first.folder, "users.json");
    const whole = readFileSync(path, "utf8");
    writeFileSync(path, whole.replace('"users"', '"planted-secret"'));
    expect((await anna.ask("/api/v1/me")).status).toBe(401);
    expect((await anna.logIn("anna")).status).toBe(401);
    expect((await anna.ask("/api/v1/setup")).json).toEqual({ isLoginNeeded: true, isSetUp: true });
    await first.server.close();
    first.store.close();
    const second = await servedStore({ folder: first.folder });
    expect([second.server.setupUrl, second.bugs]).toMatchObject([undefined, [{ code: "USERS_INVALID" }]]);
    expect(String(second.bugs[0])).not.toContain("planted");
    writeFileSync(path, whole);
    expect((await new Browser(second.server).logIn("anna")).status).toBe(200);
  });

  it("takes the role of now, not that of the login", async () => {
    const served = await servedStore();
    const admin = await new Browser(served.server).setUp();
    await admin.tell("POST", "/api/v1/users", { name: "bert", role: "viewer", password: PASSWORD });
    const bert = new Browser(served.server);
    await bert.logIn("bert");
    expect((await bert.ask("/api/v1/users")).json.error.code).toBe("ROLE_TOO_LOW");
    setRole(served.folder, "bert", "admin");
    expect((await bert.ask("/api/v1/users")).status).toBe(200);
  });

  it("keeps 20 sessions of one person, those used last", async () => {
    let nowMs = Date.parse("2026-11-21T04:00:00Z");
    const served = await servedStore({ now: () => nowMs++ });
    await new Browser(served.server).setUp();
    const browsers: Browser[] = [];
    for (let i = 0; i < 21; i++) {
      const browser = new Browser(served.server);
      expect((await browser.logIn("anna")).status).toBe(200);
      browsers.push(browser);
      await browsers[0]?.ask("/api/v1/me");
    }
    const states = await Promise.all(browsers.map(async (browser) => (await browser.ask("/api/v1/me")).status));
    expect(states).toEqual([200, 401, ...Array.from({ length: 19 }, () => 200)]);
  });
});

describe("guessing passwords", () => {
  it("is slowed down, at once too, and told in doubling steps", async () => {
    const served = await servedStore({ now: () => NOON_MS });
    await new Browser(served.server).setUp();
    const tries = Array.from({ length: 30 }, (_, i) =>
      new Browser(served.server).logIn("mallory", `guess number ${i}`),
    );
    const told = await Promise.all(tries);
    const codes = told.map(({ json }) => json.error.code);
    expect(codes.filter((code) => code === "LOGIN_FAILED")).toHaveLength(10);
    const later = told.filter(({ status }) => status === 429);
    expect(later).toHaveLength(20);
    for (const { headers } of later) expect(Number(headers["retry-after"])).toBeGreaterThan(0);
    const failures = accessRecords(served).filter(({ event }) => event === "login-failed");
    expect(failures.map(({ who, text, address }) => [who, address, text.split(" ")[0]])).toEqual([
      ["?", "127.0.0.1", "5"],
      ["?", "127.0.0.1", "10"],
    ]);
    expect(JSON.stringify(failures)).not.toContain("mallory");
    // Under another name somebody else comes in still.
    expect((await new Browser(served.server).logIn("anna")).status).toBe(200);
  });

  it("names the account that is guessed at, and another password opens it again", async () => {
    const served = await servedStore({ now: () => NOON_MS });
    await new Browser(served.server).setUp();
    const browser = new Browser(served.server);
    for (let i = 0; i < 10; i++) await browser.logIn("anna", `guess number ${i}`);
    expect((await browser.logIn("anna")).status).toBe(429);
    expect(accessRecords(served).at(-1)).toMatchObject({ event: "login-failed", who: "anna" });
    setPassword(served.folder, "anna", await new PasswordHasher(10).hash("quite another battery"));
    expect((await browser.logIn("anna", "quite another battery")).status).toBe(200);
  });
});
