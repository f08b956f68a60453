import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { sendAnswer } from "../../src/web/answer.js";
import { Refused } from "../../src/web/refused.js";
import { bodyPieces } from "../../src/web/request-body.js";
import { Browser, PASSWORD } from "./browser.js";
import { type ServedStore, servedStore } from "./served-store.js";

const JSON_HEAD = { Origin: "", "X-Zonewarden": "1" };

/** Bytes in, bytes out, until the server ends it. */
function talk(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let heard = "";
    socket.on("data", (piece) => (heard += String(piece)));
    socket.on("error", () => {});
    socket.on("close", () => resolve(heard));
    socket.write(bytes);
  });
}

function loginBytes({ server }: ServedStore, headers: readonly string[], body: string): string {
  const head = ["POST /api/v1/login HTTP/1.1", `Host: 127.0.0.1:${server.port}`, `Origin: ${server.url}`];
  return [...head, "X-Zonewarden: 1", "Content-Type: application/json", ...headers, "", body].join("\r\n");
}

describe("a body of JSON", () => {
  it.each([
    ["no JSON", "{", 400, "BODY_INVALID"],
    ["nothing", "", 400, "BODY_INVALID"],
    ["another type of value", "[1]", 400, "BODY_INVALID"],
    ["null", "null", 400, "BODY_INVALID"],
    ["bytes that are no text", Buffer.from([0x22, 0xff, 0xfe, 0x22]), 400, "BODY_INVALID"],
    ["a number without end", `{"name":${"9".repeat(60_000)}}`, 400, "BODY_INVALID"],
    ["brackets without end", "[".repeat(65_000), 400, "BODY_INVALID"],
    ["deep objects", `${'{"a":'.repeat(9000)}1${"}".repeat(9000)}`, 400, "BODY_INVALID"],
    ["a prototype", '{"name":"anna","password":"x","__proto__":{"role":"admin"}}', 400, "BODY_INVALID"],
    ["a name that is a list", '{"name":["anna"],"password":"x"}', 400, "BODY_INVALID"],
    ["65 537 bytes", `"${"x".repeat(65_535)}"`, 413, "BODY_TOO_LARGE"],
  ] as const)("is refused: %s", async (_, bytes, status, code) => {
    const served = await servedStore();
    const refused = await new Browser(served.server).ask("/api/v1/login", { method: "POST", bytes });
    expect([refused.status, refused.json.error.code]).toEqual([status, code]);
    expect(refused.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(served.bugs).toEqual([]);
  });

  it.each([
    ["text", { "Content-Type": "text/plain" }],
    ["a form", { "Content-Type": "application/x-www-form-urlencoded" }],
    ["no type", { "Content-Type": "" }],
    ["another character set", { "Content-Type": "application/json; charset=utf-16" }],
    ["something packed", { "Content-Encoding": "gzip" }],
  ])("is nothing else: %s", async (_, headers) => {
    const served = await servedStore();
    const body = { name: "anna", password: PASSWORD };
    const refused = await new Browser(served.server).ask("/api/v1/login", { method: "POST", body, headers });
    expect([refused.status, refused.json.error.code]).toEqual([415, "TYPE_UNSUPPORTED"]);
  });

  it("says where it does not fit, and repeats nothing", async () => {
    const served = await servedStore();
    const browser = new Browser(served.server);
    const place = await browser.tell("POST", "/api/v1/login", { name: "planted/secret", password: "x" });
    expect(place.json.error).toMatchObject({ code: "BODY_INVALID", place: "name" });
    const key = await browser.tell("POST", "/api/v1/login", { name: "anna", password: "x", "planted-key": 1 });
    expect(key.json.error.message).toBe("there is a key too many; known are name, password");
    expect(place.text + key.text).not.toContain("planted");
  });

  it("may come in pieces, up to its limit", async () => {
    const served = await servedStore();
    const piece = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;
    const headers = ["Transfer-Encoding: chunked", "Connection: close"];
    const whole = loginBytes(served, headers, `${piece('{"name":"anna",')}${piece('"password":"x"}')}0\r\n\r\n`);
    expect(await talk(served.server.port, whole)).toMatch(/^HTTP\/1\.1 401 [\s\S]*LOGIN_FAILED/);
    const endless = loginBytes(served, headers, piece("x".repeat(40_000)).repeat(2));
    expect(await talk(served.server.port, endless)).toMatch(/^HTTP\/1\.1 413 [\s\S]*BODY_TOO_LARGE/);
    expect(served.bugs).toEqual([]);
  });

  it("that announces too much is refused before it comes", async () => {
    const served = await servedStore();
    const announced = loginBytes(served, ["Content-Length: 99999999"], "");
    expect(await talk(served.server.port, announced)).toMatch(/^HTTP\/1\.1 413 [\s\S]*BODY_TOO_LARGE/);
  });

  it("that breaks off harms nobody", async () => {
    const served = await servedStore();
    const socket = connect(served.server.port, "127.0.0.1");
    socket.on("error", () => {});
    socket.write(loginBytes(served, ["Content-Length: 100"], '{"name":'));
    await new Promise((resolve) => socket.once("connect", resolve));
    await new Promise<void>((resolve) => socket.end(() => resolve()));
    expect((await new Browser(served.server).ask("/healthz", { headers: JSON_HEAD })).status).toBe(200);
    expect(served.bugs).toEqual([]);
  });
});

describe("an upload", () => {
  it.each([
    ["within its limit", 100_000, 200, "100000"],
    ["beyond it", 100_001, 413, "BODY_TOO_LARGE"],
  ])("is read in pieces: %s", async (_, bytes, status, said) => {
    const server = createServer(async (request, response) => {
      let count = 0;
      try {
        for await (const piece of bodyPieces(request, 100_000)) count += piece.length;
        response.end(String(count));
      } catch (error) {
        if (error instanceof Refused) sendAnswer(response, error.answer, false);
      }
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const body = "x".repeat(bytes);
    for (const head of [
      `Content-Length: ${bytes}\r\n\r\n${body}`,
      `Transfer-Encoding: chunked\r\n\r\n${chunked(body)}`,
    ]) {
      const heard = await talk(port, `POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${head}`);
      expect(heard).toMatch(new RegExp(`^HTTP/1.1 ${status} [\\s\\S]*${said}`));
    }
  });
});

function chunked(body: string): string {
  const pieces = body.match(/[\s\S]{1,8192}/g) ?? [];
  return `${pieces.map((piece) => `${piece.length.toString(16)}\r\n${piece}\r\n`).join("")}0\r\n\r\n`;
}
