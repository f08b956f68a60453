import { execFileSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { request as requestTls } from "node:https";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect as connectTls } from "node:tls";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Route } from "../../src/web/route.js";
import { routes } from "../../src/web/routes/index.js";
import { webOptions } from "../../src/web/web-options.js";
import { alertRecord } from "../store/sample-records.js";
import { Browser } from "./browser.js";
import { liveParts } from "./full-health.js";
import { type ServedStore, servedStore } from "./served-store.js";

interface Heard {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly ca?: string;
}

/** As a program asks that sets whatever header it likes. */
function ask({ server, token }: ServedStore, path: string, { method, headers, body, ca }: Asked = {}): Promise<Heard> {
  const options = {
    ...(method === undefined ? {} : { method }),
    headers: { Authorization: `Bearer ${token}`, ...headers },
    ...(ca === undefined ? {} : { ca }),
  };
  return new Promise((resolve, reject) => {
    const sent = (ca === undefined ? request : requestTls)(new URL(path, server.url), options, (response) => {
      let text = "";
      response.on("data", (chunk) => (text += String(chunk)));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Bytes in, bytes out, until the server ends it. */
function talk({ server }: ServedStore, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(server.port, "127.0.0.1");
    let heard = "";
    socket.on("data", (chunk) => (heard += String(chunk)));
    socket.on("error", () => {});
    socket.on("close", () => resolve(heard));
    socket.write(text);
  });
}

/** Those that answer a viewer without more, be it a program. */
function plainRoutes(): readonly Route[] {
  const forPeople = new Set(["/api/v1/me/sessions"]);
  return routes.filter(
    ({ method = "GET", path, role }) =>
      method === "GET" && role !== "analyst" && role !== "admin" && !path.includes(":") && !forPeople.has(path),
  );
}

/** This server has none: they say so. */
const WANT_A_DESK = new Set(
  ["assets", "assets.csv", "zones", "conduits", "loops", "links", "baseline", "review", "policy", "catalog"]
    .concat(["replays", "report"])
    .map((name) => `/api/v1/${name}`),
);

const STRICT = {
  "cache-control": "no-store",
  "content-security-policy": expect.stringContaining("default-src 'none'"),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
};

describe("the server", () => {
  it("answers each route, to those alone who may ask", async () => {
    const served = await servedStore({ live: liveParts({ notReady: [] }) });
    served.store.append([alertRecord("A-1")]);
    for (const { path, role } of plainRoutes()) {
      const status = WANT_A_DESK.has(path) ? 404 : 200;
      const found = await ask(served, path);
      expect([path, found.status, found.headers]).toMatchObject([path, status, STRICT]);
      const without = await ask(served, path, { headers: { Authorization: "" } });
      expect([path, without.status]).toEqual([path, role === "nobody" ? 200 : 401]);
      const head = await ask(served, path, { method: "HEAD" });
      expect([path, head.status, head.body]).toEqual([path, status, ""]);
    }
    expect(served.bugs).toEqual([]);
  });

  it.each([
    ["no token", "/api/v1/sinks", { headers: { Authorization: "" } }, 401, "UNAUTHORISED"],
    ["a wrong token", "/api/v1/sinks", { headers: { Authorization: "Bearer zwt_x" } }, 401, "UNAUTHORISED"],
    ["an unknown address without a token", "/api/v1/nothing", { headers: { Authorization: "" } }, 401, "UNAUTHORISED"],
    ["an unknown address", "/api/v1/../../etc/passwd", {}, 404, "NOT_FOUND"],
    ["an origin elsewhere", "/healthz", { headers: { Origin: "http://evil.example" } }, 403, "ORIGIN_REFUSED"],
    ["another method", "/api/v1/sinks", { method: "DELETE" }, 405, "METHOD_NOT_ALLOWED"],
    ["a body", "/api/v1/sinks", { method: "POST", body: "x".repeat(100) }, 413, "BODY_NOT_ALLOWED"],
    ["a stream without an upgrade", "/api/v1/stream", {}, 426, "UPGRADE_REQUIRED"],
    ["a token in the address", "/api/v1/records?token=planted-secret", {}, 400, "QUERY_INVALID"],
  ] as const)("refuses %s", async (_, path, asked, status, code) => {
    const served = await servedStore();
    const found = await ask(served, path, asked);
    expect([found.status, JSON.parse(found.body)]).toMatchObject([status, { error: { code } }]);
    expect(found.headers).toMatchObject(STRICT);
    expect(found.body).not.toContain("planted-secret");
  });

  it("ends requests that are no requests", async () => {
    const served = await servedStore();
    const bytes = [
      "\0\x01\x02\r\n\r\n",
      "GET / HTTP/1.1\r\n\r\n",
      `GET /healthz HTTP/1.1\r\nHost: x\r\nX: ${"y".repeat(20_000)}\r\n\r\n`,
      `GET /${"a".repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      "POST /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ];
    for (const text of bytes) {
      const heard = await talk(served, text);
      expect(heard).toMatch(/^HTTP\/1\.1 4\d\d /);
      expect(heard).toContain("Content-Security-Policy: default-src 'none'");
      expect(heard).toContain('{"error":{"code":"');
    }
    const expects = "GET /healthz HTTP/1.1\r\nHost: x\r\nExpect: planted\r\nConnection: close\r\n\r\n";
    expect(await talk(served, expects)).toMatch(/^HTTP\/1\.1 417 [\s\S]*default-src 'none'/);
    expect((await ask(served, "/healthz")).status).toBe(200);
    expect(served.bugs).toEqual([]);
  });

  it("says so when records cannot be written or read, and what is a bug to the sensor alone", async () => {
    const failing = {
      waiting: 5,
      failure: "disk full",
      sinceMs: 0,
      dropped: { info: 0, low: 0, medium: 0, high: 0, critical: 0 },
    };
    const served = await servedStore({
      writer: () => failing,
      sinks: () => {
        throw new Error("planted-secret");
      },
    });
    const reasons = { status: "not-ready", reasons: ["no-pipeline", "store-failing"] };
    expect(await ask(served, "/readyz")).toMatchObject({ status: 503, body: JSON.stringify(reasons) });
    expect(await ask(served, "/api/v1/sinks")).toMatchObject({
      status: 500,
      body: expect.not.stringContaining("planted"),
    });
    expect(served.bugs).toMatchObject([{ message: "planted-secret" }]);
    served.store.close();
    const unread = await ask(served, "/api/v1/records");
    expect([unread.status, JSON.parse(unread.body).error.code]).toEqual([503, "STORE_FAILED"]);
    expect(unread.body).not.toContain(served.folder);
  });
});

describe("where it listens", () => {
  it.each(["0.0.0.0", "::", "192.0.2.1", "example.net", "127.0.0.1.example.net"])(
    "is not %s without TLS",
    async (host) => {
      await expect(servedStore({ options: { host } })).rejects.toMatchObject({ code: "WEB_FAILED", message: /TLS/ });
    },
  );

  it("is elsewhere when that is asked for", async () => {
    const served = await servedStore({ options: { host: "0.0.0.0", allowPlain: true } });
    expect((await ask(served, "/healthz")).status).toBe(200);
  });

  it("is told when the port is taken", async () => {
    const { server } = await servedStore();
    await expect(servedStore({ options: { port: server.port } })).rejects.toMatchObject({
      code: "WEB_FAILED",
      message: expect.stringContaining("EADDRINUSE"),
    });
  });
});

describe("TLS", () => {
  let [folder, certificate, key] = ["", "", ""];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "zonewarden-tls-"));
    [certificate, key] = [join(folder, "cert.pem"), join(folder, "key.pem")];
    makeCertificate(certificate, key);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("serves with the certificate it was given", async () => {
    const served = await servedStore({ options: { host: "0.0.0.0", tls: { certificate, key } } });
    const found = await ask(
      { ...served, server: { ...served.server, url: `https://127.0.0.1:${served.server.port}` } },
      "/healthz",
      {
        ca: readFileSync(certificate, "utf8"),
      },
    );
    expect(found).toMatchObject({ status: 200, headers: { "strict-transport-security": "max-age=31536000" } });
    const bad = join(folder, "bad.pem");
    writeFileSync(bad, "planted-secret");
    for (const tls of [
      { certificate: bad, key },
      { certificate, key: bad },
      { certificate: join(folder, "no.pem"), key },
    ]) {
      const fault = await servedStore({ options: { tls } }).catch((error: unknown) => error);
      expect(fault).toMatchObject({ code: "WEB_FAILED" });
      expect(String(fault)).not.toContain("planted-secret");
    }
  });

  it("gives sessions a cookie that is for TLS alone", async () => {
    const served = await servedStore({ options: { tls: { certificate, key } } });
    const browser = await new Browser(served.server, readFileSync(certificate, "utf8")).setUp();
    const name = `__Host-zonewarden-${served.server.port}`;
    expect([...browser.cookies.keys()]).toEqual([name]);
    expect((await browser.ask("/api/v1/me")).json).toMatchObject({ name: "anna" });
    const given = await browser.logIn("anna");
    expect(given.headers["set-cookie"]).toEqual([
      expect.stringMatching(/; Path=\/; HttpOnly; SameSite=Strict; Secure$/),
    ]);
    expect(given.headers["strict-transport-security"]).toBe("max-age=31536000");
    const plain = { Cookie: browser.cookieHeader.replace("__Host-", "") };
    expect((await browser.ask("/api/v1/me", { headers: plain })).status).toBe(401);
  });

  it("takes another certificate while it serves, or stays as it is", async () => {
    const tls = { certificate: join(folder, "served.pem"), key: join(folder, "served.key") };
    const put = (from: readonly [string, string]) => {
      copyFileSync(from[0], tls.certificate);
      copyFileSync(from[1], tls.key);
    };
    const second = [join(folder, "second.pem"), join(folder, "second.key")] as const;
    makeCertificate(...second);
    put([certificate, key]);
    const options = webOptions.parse({ port: 0, tls });
    const served = await servedStore({ options });
    const shown = () =>
      new Promise<string>((resolve, reject) => {
        const socket = connectTls({ port: served.server.port, host: "127.0.0.1", rejectUnauthorized: false });
        socket.on("error", reject);
        socket.on("secureConnect", () => {
          resolve(new X509Certificate(socket.getPeerCertificate().raw).fingerprint256);
          socket.destroy();
        });
      });
    const fingerprint = (path: string) => new X509Certificate(readFileSync(path)).fingerprint256;
    expect(await shown()).toBe(fingerprint(certificate));
    put([second[0], key]);
    expect(() => served.server.reload(options)).toThrow(/do not fit/);
    expect(() => served.server.reload({ ...options, tls: undefined })).toThrow(/start it anew/);
    expect(() => served.server.reload({ ...options, host: "0.0.0.0" })).toThrow(/start it anew/);
    expect(await shown()).toBe(fingerprint(certificate));
    put(second);
    served.server.reload({ ...options, origins: ["https://soc.example"] });
    expect(await shown()).toBe(fingerprint(second[0]));
    const browser = new Browser(served.server, readFileSync(second[0], "utf8"));
    const headers = { Origin: "https://soc.example" };
    expect((await browser.ask("/healthz", { headers })).status).toBe(200);
  });
});

function makeCertificate(certificate: string, key: string): void {
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost"];
  const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"];
  const files = ["-keyout", key, "-out", certificate];
  execFileSync("openssl", ["req", "-x509", ...kind, ...files, ...subject], { stdio: "ignore" });
}
