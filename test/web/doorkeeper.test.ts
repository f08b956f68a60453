import { describe, expect, it } from "vitest";
import { Browser, PASSWORD } from "./browser.js";
import { servedStore } from "./served-store.js";
import { Listener } from "./stream/listener.js";

const EVIL = "http://evil.example";

describe("what another page makes a browser ask", () => {
  it.each([
    ["no origin", { Origin: "" }, "ORIGIN_REFUSED"],
    ["an origin elsewhere", { Origin: EVIL }, "ORIGIN_REFUSED"],
    ["an origin that is none", { Origin: "null" }, "ORIGIN_REFUSED"],
    ["another port of this machine", { Origin: "http://127.0.0.1:1" }, "ORIGIN_REFUSED"],
    ["a page that the browser calls foreign", { "Sec-Fetch-Site": "cross-site" }, "ORIGIN_REFUSED"],
    ["a page that it calls near", { "Sec-Fetch-Site": "same-site" }, "ORIGIN_REFUSED"],
    ["a form, which sets no header", { "X-Zonewarden": "" }, "HEADER_MISSING"],
  ] as const)("is refused: %s", async (_, headers, code) => {
    const served = await servedStore();
    const anna = await new Browser(served.server).setUp();
    const body = { name: "eve", role: "admin", password: PASSWORD };
    for (const [method, path] of [
      ["POST", "/api/v1/users"],
      ["POST", "/api/v1/login"],
      ["POST", "/api/v1/logout"],
      ["DELETE", "/api/v1/users/anna"],
    ] as const) {
      const sent = method === "POST" && path !== "/api/v1/logout" ? { body } : {};
      const refused = await anna.ask(path, { method, ...sent, headers });
      expect([path, refused.status, refused.json.error.code]).toEqual([path, 403, code]);
    }
    expect((await anna.ask("/api/v1/users")).json.users).toHaveLength(1);
  });

  it("is not even read for it", async () => {
    const served = await servedStore();
    const anna = await new Browser(served.server).setUp();
    for (const site of ["cross-site", "same-site"]) {
      const refused = await anna.ask("/api/v1/users", { headers: { "Sec-Fetch-Site": site } });
      expect([site, refused.status]).toEqual([site, 403]);
    }
    expect((await anna.ask("/api/v1/users", { headers: { "Sec-Fetch-Site": "none" } })).status).toBe(200);
  });

  it("may come from an origin that is configured, and then has a cookie for TLS", async () => {
    const origin = "https://soc.example";
    const served = await servedStore({ options: { origins: [origin] } });
    const anna = await new Browser(served.server).setUp();
    const body = { name: "anna", password: PASSWORD };
    const given = await anna.ask("/api/v1/login", { method: "POST", body, headers: { Origin: origin } });
    expect(given.headers["set-cookie"]).toEqual([expect.stringMatching(/; HttpOnly; SameSite=Strict; Secure$/)]);
  });

  it("may come from the name by which the server was called", async () => {
    const served = await servedStore({ options: { host: "0.0.0.0", allowPlain: true } });
    const browser = new Browser({ ...served.server, url: `http://127.0.0.1:${served.server.port}` });
    await browser.setUp();
    expect((await browser.ask("/api/v1/me")).status).toBe(200);
  });
});

describe("cookies", () => {
  it.each([
    ["another's", "A".repeat(43)],
    ["a very long one", "x".repeat(8000)],
    ["an empty one", ""],
    ["a prototype", "__proto__"],
  ])("let nobody in with %s", async (_, key) => {
    const served = await servedStore();
    await new Browser(served.server).setUp();
    const name = `zonewarden-${served.server.port}`;
    for (const cookie of [`${name}=${key}`, `${name}`, `a=b; ;=; ${name}=${key}`]) {
      const refused = await new Browser(served.server).ask("/api/v1/me", { headers: { Cookie: cookie } });
      expect([cookie.length, refused.status]).toEqual([cookie.length, 401]);
    }
    expect(served.bugs).toEqual([]);
  });

  it("count less than a token: who sends one that is none is nobody", async () => {
    const served = await servedStore();
    const anna = await new Browser(served.server).setUp();
    expect((await anna.ask("/api/v1/me", { headers: { Authorization: "Bearer zwt_x" } })).status).toBe(401);
    const asked = await anna.ask("/api/v1/me", { headers: { Authorization: `Bearer ${served.token}` } });
    expect(asked.json.name).toBe("console");
  });
});

describe("a stream", () => {
  it("opens with a cookie for pages of this server alone, and ends with the session", async () => {
    const served = await servedStore({ limits: { heartbeatMs: 50 } });
    const anna = await new Browser(served.server).setUp();
    const Cookie = anna.cookieHeader;
    const Origin = served.server.url;
    const none = { server: served.server, token: "" };
    const refused = [
      new Listener(none, { Cookie, Authorization: "" }),
      new Listener(none, { Cookie, Authorization: "", Origin: EVIL }),
      new Listener(none, { Cookie, Authorization: "", Origin, "Sec-Fetch-Site": "same-site" }),
      new Listener(none, { Authorization: "", Origin }),
    ];
    for (const listener of refused) await listener.until("a refusal", () => listener.refused !== undefined);
    expect(refused.map(({ refused: said }) => said?.status)).toEqual([403, 403, 403, 401]);
    const listener = new Listener(none, { Cookie, Authorization: "", Origin });
    await listener.until("hello", () => listener.of("hello").length === 1);
    await listener.say({ type: "subscribe" });
    await listener.until("the state", () => listener.of("snapshot").length === 1);
    await anna.tell("POST", "/api/v1/logout");
    await listener.until("the end", () => listener.closed !== undefined);
    expect(listener.messages.at(-1)).toMatchObject({ type: "error", code: "SESSION_ENDED" });
    expect(listener.closed).toEqual({ code: 4403, reason: "SESSION_ENDED" });
  });
});

describe("no login", () => {
  it("lets everybody on this machine in as an analyst, and nobody be more", async () => {
    const served = await servedStore({ options: { login: false } });
    const browser = new Browser(served.server);
    expect((await browser.ask("/api/v1/me")).json).toEqual({ by: "open", name: "local", role: "analyst" });
    expect((await browser.ask("/api/v1/users")).json.error.code).toBe("ROLE_TOO_LOW");
    const listener = new Listener({ server: served.server, token: "" }, { Authorization: "" });
    await listener.until("hello", () => listener.of("hello").length === 1);
    listener.socket.terminate();
  });

  it.each([
    ["a name that was turned to this machine", { Host: "evil.example", Origin: "" }, 421],
    ["that name as its own origin", { Host: "evil.example", Origin: EVIL }, 421],
    ["a page elsewhere", { Origin: EVIL }, 403],
    ["a page of another port", { "Sec-Fetch-Site": "same-site" }, 403],
  ] as const)("is not for %s", async (_, headers, status) => {
    const served = await servedStore({ options: { login: false } });
    const refused = await new Browser(served.server).ask("/api/v1/sinks", { headers });
    expect(refused.status).toBe(status);
  });

  it.each([
    ["with TLS", { host: "0.0.0.0", tls: { certificate: "a.pem", key: "b.pem" } }],
    ["in plain text", { host: "192.0.2.1", allowPlain: true }],
  ])("is not possible for other machines %s", async (_, options) => {
    await expect(servedStore({ options: { ...options, login: false } })).rejects.toMatchObject({
      code: "WEB_FAILED",
      message: expect.stringContaining("login"),
    });
  });
});
