import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Browser } from "./browser.js";
import { servedStore } from "./served-store.js";

const PAGE = '<!doctype html><script type="module" src="/assets/index-Ab3_x-9Z.js"></script>';
const SCRIPT = "document.title = 'Zonewarden';".repeat(20);
const SECRET = "planted-secret";

let root = "";
let folder = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "zonewarden-console-"));
  folder = join(root, "console");
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(root, "secret.txt"), SECRET);
  writeFileSync(join(folder, "index.html"), PAGE);
  writeFileSync(join(folder, "icon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
  writeFileSync(join(folder, "assets/index-Ab3_x-9Z.js"), SCRIPT);
  writeFileSync(join(folder, "assets/index-Ab3_x-9Z.js.br"), brotliCompressSync(SCRIPT));
  writeFileSync(join(folder, "assets/index-Ab3_x-9Z.js.gz"), gzipSync(SCRIPT));
  symlinkSync(join(root, "secret.txt"), join(folder, "link.txt"));
  symlinkSync(root, join(folder, "above"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const asBrowser = { Accept: "text/html,application/xhtml+xml", "Sec-Fetch-Site": "" };

describe("the files of the console", () => {
  it.each([
    ["/", asBrowser, "text/html; charset=utf-8", "no-cache"],
    ["/index.html", {}, "text/html; charset=utf-8", "no-cache"],
    ["/alerts/A-1?q=x#y", asBrowser, "text/html; charset=utf-8", "no-cache"],
    ["/setup", asBrowser, "text/html; charset=utf-8", "no-cache"],
    ["/icon.svg", {}, "image/svg+xml; charset=utf-8", "no-cache"],
    ["/assets/index-Ab3_x-9Z.js", {}, "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
  ] as const)("%s is there for everybody", async (path, headers, type, caching) => {
    const served = await servedStore({ consoleFolder: folder });
    const found = await new Browser(served.server).ask(path, { headers });
    expect([found.status, found.headers["content-type"], found.headers["cache-control"]]).toEqual([200, type, caching]);
    expect(found.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      vary: "Accept-Encoding",
    });
    const policy = String(found.headers["content-security-policy"]);
    expect(policy).not.toContain("unsafe");
    if (type.startsWith("text/html")) {
      expect([found.text, policy]).toEqual([PAGE, expect.stringContaining("default-src 'self'; connect-src 'self'")]);
    }
    const tag = String(found.headers.etag);
    const again = await new Browser(served.server).ask(path, {
      headers: { ...headers, "If-None-Match": `"x", ${tag}` },
    });
    expect([again.status, again.text, again.headers.etag]).toEqual([304, "", tag]);
    const head = await new Browser(served.server).ask(path, { method: "HEAD", headers });
    expect([head.status, head.text, head.headers["content-length"]]).toEqual([
      200,
      "",
      found.headers["content-length"],
    ]);
  });

  it.each([
    ["br", "br"],
    ["gzip, deflate, br", "br"],
    ["gzip, br;q=0", "gzip"],
    ["gzip;q=0, br; q=0.0", undefined],
    ["zstd", undefined],
  ])("come packed where that is there and wanted: %s", async (accepted, want) => {
    const served = await servedStore({ consoleFolder: folder });
    const browser = new Browser(served.server);
    const headers = { "Accept-Encoding": accepted };
    const script = await browser.ask("/assets/index-Ab3_x-9Z.js", { headers });
    expect([script.status, script.headers["content-encoding"]]).toEqual([200, want]);
    expect(script.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect((await browser.ask("/icon.svg", { headers })).headers["content-encoding"]).toBeUndefined();
  });

  it.each([
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..\\secret.txt",
    "//secret.txt",
    "/./../secret.txt",
    "/assets/%00/../../secret.txt",
    "/link.txt",
    "/above/secret.txt",
    "/assets",
    "/assets/index.js",
    "/constructor",
    "/__proto__",
    "secret.txt",
    "http://127.0.0.1/../secret.txt",
    "*",
  ])("are all that is there: not %s", async (path) => {
    const served = await servedStore({ consoleFolder: folder });
    // As no browser asks, with the path as it is.
    const heard = await new Promise<string>((resolve) => {
      const socket = connect(served.server.port, "127.0.0.1");
      let text = "";
      socket.on("data", (piece) => (text += String(piece)));
      socket.on("close", () => resolve(text));
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    });
    expect(heard).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(heard).toContain("default-src 'none'");
    expect(heard).not.toContain(SECRET);
    expect(served.bugs).toEqual([]);
  });

  it("are no answer of the API, and cannot be written", async () => {
    const served = await servedStore({ consoleFolder: folder });
    const browser = new Browser(served.server);
    const api = await browser.ask("/api/v1/nothing", { headers: asBrowser });
    expect([api.status, api.json.error.code]).toEqual([401, "UNAUTHORISED"]);
    for (const method of ["POST", "PUT", "DELETE"]) expect((await browser.ask("/", { method })).status).toBe(404);
  });

  it("are missed in words where they were not built", async () => {
    const served = await servedStore({ consoleFolder: join(root, "nothing") });
    const found = await new Browser(served.server).ask("/", { headers: asBrowser });
    expect([found.status, found.headers["content-type"]]).toEqual([503, "text/html; charset=utf-8"]);
    expect(found.text).toContain("npm run build");
  });
});
