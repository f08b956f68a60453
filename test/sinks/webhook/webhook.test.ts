import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { OpenSink } from "../../../src/contracts/sink.js";
import { webhook } from "../../../src/sinks/webhook/index.js";
import { verdictOf } from "../../../src/sinks/webhook/verdict.js";
import { alertBatch, refusalOf, sinkContext } from "../sink-context.js";
import { makeCertificates, type TlsCertificates } from "../tls-certificates.js";
import { WebhookReceiver } from "./receiver.js";

const TOKEN = "planted-token-4711";
const KEY = "whsec_cGxhbnRlZC1rZXktMDgxNQ==";

let folder: string;
let receiver: WebhookReceiver;
let tlsReceiver: WebhookReceiver;
let tls: TlsCertificates;
let opened: OpenSink[] = [];

function open(options: object): OpenSink {
  const sink = webhook.open(webhook.options.parse({ url: receiver.url, ...options }), sinkContext());
  opened.push(sink);
  return sink;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "zonewarden-webhook-"));
  tls = makeCertificates(folder);
  writeFileSync(join(folder, "token"), `${TOKEN}\n`);
  writeFileSync(join(folder, "key"), KEY);
  tlsReceiver = await new WebhookReceiver(tls).listen();
});
afterAll(async () => {
  await tlsReceiver.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  receiver = await new WebhookReceiver().listen();
});
afterEach(async () => {
  for (const sink of opened) await sink.close();
  opened = [];
  await receiver.close();
});

describe("The webhook", () => {
  it("posts a batch as one JSON object, in order", async () => {
    await open({}).write(alertBatch(3));
    const [received] = receiver.received;
    expect(received?.headers["content-type"]).toBe("application/json");
    const body = JSON.parse(received?.body ?? "") as Record<string, unknown>;
    expect(body).toMatchObject({ v: 1, sensor: "sensor-07.plant.example", version: "1.0.0" });
    expect(receiver.ids).toEqual(["A-1", "A-2", "A-3"]);
  });

  it("writes what is no JSON as texts", async () => {
    receiver.reply = () => ({ status: 200 });
    await open({ format: "cef" }).write(alertBatch(1));
    const { records } = JSON.parse(receiver.received[0]?.body ?? "") as { records: string[] };
    expect(records[0]).toMatch(/^CEF:0\|/);
  });

  it("signs what it sends, and when, and shows its token", async () => {
    const secrets = { token: `file:${join(folder, "token")}`, signingKey: `file:${join(folder, "key")}` };
    await open(secrets).write(alertBatch(2, 5));
    const { headers, body = "" } = receiver.received[0] ?? {};
    const signed = `${headers?.["webhook-id"]}.${headers?.["webhook-timestamp"]}.${body}`;
    const mac = createHmac("sha256", "planted-key-0815").update(signed).digest("base64");
    expect(headers?.["webhook-signature"]).toBe(`v1,${mac}`);
    expect(headers?.["webhook-id"]).toBe("sensor-07.plant.example/5-6");
    expect(headers?.authorization).toBe(`Bearer ${TOKEN}`);
    expect(Math.abs(Number(headers?.["webhook-timestamp"]) - Date.now() / 1000)).toBeLessThan(600);
  });

  it("cuts a batch by bytes, without losing one", async () => {
    await open({ bodyBytesMax: 4096 }).write(alertBatch(20));
    expect(receiver.received.length).toBeGreaterThan(3);
    expect(receiver.received.every(({ body }) => Buffer.byteLength(body) < 4300)).toBe(true);
    expect(receiver.ids).toEqual(alertBatch(20).map(({ record }) => "id" in record && record.id));
  });

  it("halves what is too large for the receiver, down to one", async () => {
    receiver.reply = ({ ids }) => ({ status: ids.length > 3 ? 413 : 200 });
    await open({}).write(alertBatch(20));
    expect(receiver.ids).toEqual(alertBatch(20).map(({ record }) => "id" in record && record.id));
  });

  it("says that a single record is too large", async () => {
    receiver.reply = () => ({ status: 413 });
    expect(await refusalOf(open({}).write(alertBatch(2)))).toContain("a single record is too much");
  });

  it.each([
    [500, "it answered 500: see the receiver"],
    [401, "see token, signingKey and the certificate"],
    [404, "see the path in url"],
    [302, "a redirect is not followed"],
    [400, "records wait, tried again every 300 s"],
  ])("rejects what is answered with %i, and says what to do", async (status, text) => {
    receiver.reply = () => ({ status, headers: { location: "http://127.0.0.1:1/" } });
    expect(await refusalOf(open({}).write(alertBatch(1)))).toContain(text);
    expect(receiver.received).toEqual([]);
  });

  it("tries a refused batch again after its pause, and loses nothing", async () => {
    receiver.reply = () => ({ status: 422, text: "no such field" });
    const sink = open({ refusedPauseSeconds: 1 });
    expect(await refusalOf(sink.write(alertBatch(2)))).toContain('422 "no such field"');
    receiver.reply = () => ({ status: 200 });
    await sink.write(alertBatch(2));
    expect(receiver.ids).toEqual(["A-1", "A-2"]);
  });

  it("does not ask again before the receiver wants it, and stops waiting when it is closed", async () => {
    const asked: string[] = [];
    receiver.reply = ({ ids }) => {
      asked.push(...ids);
      return ids[0] === "A-1" ? { status: 429, headers: { "retry-after": "3000" } } : { status: 200 };
    };
    const sink = open({});
    expect(await refusalOf(sink.write(alertBatch(1)))).toContain("it takes more later");
    const second = refusalOf(sink.write(alertBatch(1)));
    for (const other of [2, 3, 4]) await open({}).write(alertBatch(1, other));
    await sink.close();
    expect(await second).toContain("webhook 127.0.0.1");
    expect(asked).toEqual(["A-1", "A-2", "A-3", "A-4"]);
  });

  it("does not take a connection that was closed meanwhile for a failure", async () => {
    receiver.isImpatient = true;
    const sink = open({});
    await sink.write(alertBatch(1));
    await sink.write(alertBatch(1, 2));
    expect(receiver.ids).toEqual(["A-1", "A-2"]);
  });

  it("goes on when the receiver is back", async () => {
    const { port } = receiver;
    const sink = open({});
    await receiver.close();
    expect(await refusalOf(sink.write(alertBatch(1)))).toContain("ECONNREFUSED: nothing listens there");
    receiver = await new WebhookReceiver().listen(port);
    await sink.write(alertBatch(1));
    expect(receiver.ids).toEqual(["A-1"]);
  });

  it("gives up a receiver that does not answer", async () => {
    let isAsked = false;
    receiver.reply = () => {
      isAsked = true;
      return undefined;
    };
    expect(await refusalOf(open({ timeoutSeconds: 1 }).write(alertBatch(1)))).toContain("no answer in time");
    expect(isAsked).toBe(true);
  });

  it("asks no proxy of the environment", async () => {
    process.env.HTTP_PROXY = process.env.http_proxy = "http://127.0.0.1:1";
    try {
      await open({}).write(alertBatch(1));
    } finally {
      delete process.env.HTTP_PROXY;
      delete process.env.http_proxy;
    }
    expect(receiver.ids).toEqual(["A-1"]);
  });
});

describe("The webhook over TLS", () => {
  it("verifies the receiver and shows its own certificate", async () => {
    const { caFile, client } = tls;
    await open({ url: tlsReceiver.url, caFile, ...client }).write(alertBatch(1));
    expect(tlsReceiver.ids).toEqual(["A-1"]);
  });

  it.each([
    ["an unknown authority", () => ({}), "name that with caFile"],
    ["a name that is not in the certificate", () => ({ caFile: tls.caFile, serverName: "other" }), "for another name"],
    ["no certificate of the sensor", () => ({ caFile: tls.caFile }), "webhook 127.0.0.1"],
    ["a key that is not there", () => ({ caFile: tls.caFile, keyFile: "/nowhere" }), "keyFile /nowhere"],
  ])("refuses %s", async (_, options, text) => {
    const before = tlsReceiver.received.length;
    expect(await refusalOf(open({ url: tlsReceiver.url, ...options() }).write(alertBatch(1)))).toContain(text);
    expect(tlsReceiver.received.length).toBe(before);
  });
});

describe("Options of the webhook", () => {
  it.each([
    ["http to another machine", "http://siem.example/"],
    ["a password in the URL", "https://user:hunter2@siem.example/"],
    ["no URL", "siem hunter2"],
    ["another scheme", "ftp://hunter2/"],
  ])("refuse %s, and do not show it", (_, url) => {
    const { error } = webhook.options.safeParse({ url });
    expect(error?.issues).toHaveLength(1);
    expect(JSON.stringify(error?.issues)).not.toContain("hunter2");
  });
});

describe("verdictOf", () => {
  const answered = (status: number, retryAfter?: string) => verdictOf({ status, retryAfter, text: "" }, 1_000_000, []);

  it.each([
    [200, undefined],
    [204, undefined],
    [301, "refused"],
    [400, "refused"],
    [408, "again"],
    [413, "too-large"],
    [425, "again"],
    [429, "again"],
    [503, "again"],
  ])("takes %i for %s", (status, kind) => {
    expect(answered(status)?.kind).toBe(kind);
  });

  it.each([
    ["7", 7000],
    ["Thu, 01 Jan 1970 00:17:00 GMT", 20_000],
    ["Thu, 01 Jan 1970 00:00:01 GMT", 0],
    ["999999999", 3_600_000],
    ["soon", 0],
    ["-5", 0],
  ])("reads Retry-After: %s", (retryAfter, pauseMs) => {
    expect(answered(503, retryAfter)?.pauseMs).toBe(pauseMs);
  });

  it("does not repeat a secret that the receiver says", () => {
    const text = `bad token ${TOKEN}\r\nline`;
    expect(verdictOf({ status: 401, retryAfter: undefined, text }, 0, [TOKEN])?.message).toContain(
      '"bad token *** line"',
    );
  });
});
