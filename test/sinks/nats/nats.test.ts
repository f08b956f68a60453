import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { OpenSink } from "../../../src/contracts/sink.js";
import { nats } from "../../../src/sinks/nats/index.js";
import { alertRecord, noteRecord } from "../../store/sample-records.js";
import { skipUnless } from "../../tools/skip-unless.js";
import { hasProgram } from "../program.js";
import { alertBatch, refusalOf, sinkContext } from "../sink-context.js";
import { makeCertificates, type TlsCertificates } from "../tls-certificates.js";
import { NatsServer, SENSOR } from "./server.js";

const isThere = hasProgram("nats-server", ["--version"]);

let folder: string;
let tls: TlsCertificates;
let server: NatsServer;
let tlsServer: NatsServer;
let opened: OpenSink[] = [];

function open(options: object = {}, stop = new AbortController()): OpenSink {
  const password = `file:${join(folder, "password")}`;
  const given = { url: server.url, user: SENSOR.user, password, ...options };
  const sink = nats.open(nats.options.parse(given), sinkContext(stop));
  opened.push(sink);
  return sink;
}

const idsOf = (texts: readonly { readonly text: string }[]) =>
  texts.map(({ text }) => (JSON.parse(text) as { id: string }).id);
const idsTo = (count: number) => alertBatch(count).map(({ record }) => "id" in record && record.id);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "zonewarden-nats-"));
  tls = makeCertificates(folder);
  writeFileSync(join(folder, "password"), SENSOR.password);
  writeFileSync(join(folder, "wrong"), "planted-wrong-password");
  const tlsFolder = join(folder, "tls");
  mkdirSync(tlsFolder);
  server = new NatsServer(folder);
  tlsServer = new NatsServer(tlsFolder, tls);
  if (!isThere) return;
  await server.start();
  await tlsServer.start();
});
afterAll(async () => {
  await server.stop("SIGKILL");
  await tlsServer.stop("SIGKILL");
  rmSync(folder, { recursive: true });
});
beforeEach(async (context) => {
  skipUnless(context, isThere, "nats-server", "apt-get install nats-server");
  await server.makeStream();
});
afterEach(async () => {
  for (const sink of opened) await sink.close();
  opened = [];
});

describe("The NATS sink", () => {
  it("publishes each record in order, and waits until the stream has it", async () => {
    await open().write(alertBatch(50));
    const held = await server.held();
    expect(idsOf(held)).toEqual(idsTo(50));
    expect(held[0]?.subject).toBe("zonewarden.sensor-07_plant_example.alert");
    expect(held[0]?.id).toBe("sensor-07.plant.example/1/A-1");
  });

  it("sends a batch again, and the stream keeps one of each", async () => {
    const sink = open();
    await sink.write(alertBatch(10));
    await sink.write(alertBatch(20));
    expect(idsOf(await server.held())).toEqual(idsTo(20));
  });

  it("keeps what grew: the same alert in a later record", async () => {
    await open().write([1, 2].map((seq) => ({ seq, record: alertRecord("A-1") })));
    expect(idsOf(await server.held())).toEqual(["A-1", "A-1"]);
  });

  it("fills its subject, without what has a meaning there", async () => {
    const record = alertRecord("A-1", 4, { target: { asset: "a:1", zone: "cell 1.*>" } });
    const sink = open({ subject: "zonewarden.{severity}.{detector}.{zone}" });
    await sink.write([{ seq: 1, record }]);
    expect((await server.held())[0]?.subject).toBe("zonewarden.critical.modbus.unauthorised-writer.cell_1_");
  });

  it("sends texts too, and records without an id", async () => {
    await open({ format: "leef" }).write([{ seq: 9, record: noteRecord("all is well") }]);
    expect((await server.held())[0]?.text).toMatch(/^LEEF:2\.0\|/);
  });

  it.each([
    ["a wrong password", () => ({ password: `file:${join(folder, "wrong")}` }), "see user, password, token"],
    ["no password", () => ({ password: undefined, user: undefined }), "see user, password, token"],
    ["a subject that no stream takes", () => ({ subject: "nobody.{kind}" }), "no stream takes the subject"],
    ["a subject that is not allowed", () => ({ subject: "elsewhere.{kind}" }), "may not publish to the subject"],
    ["another stream", () => ({ stream: "OTHER" }), "expected stream does not match"],
    ["a port where nobody is", () => ({ url: "nats://127.0.0.1:1" }), "ECONNREFUSED: nothing listens there"],
    ["TLS where there is none", () => ({ url: server.url.replace("nats:", "tls:") }), "NATS server 127.0.0.1"],
  ])("says what is wrong with %s, and no password", async (_, options, text) => {
    const refusal = await refusalOf(open({ ...options(), timeoutSeconds: 3 }).write(alertBatch(1)));
    expect(refusal).toContain(text);
    expect(refusal).not.toContain("planted");
    expect(await server.held()).toEqual([]);
  });

  it("says that a record is too long for the stream, and what it says", async () => {
    const record = alertRecord("A-1", 2, { observed: "o".repeat(30_000) });
    expect(await refusalOf(open().write([{ seq: 1, record }]))).toMatch(/^NATS server 127\.0\.0\.1:\d+: .*size/);
  });

  it("loses nothing and doubles nothing when the server is killed while it stores", async () => {
    const sink = open({ timeoutSeconds: 5 });
    let next = 1;
    for (let kills = 0; kills < 3; kills++) {
      await sink.write(alertBatch(40, next));
      next += 40;
      const batch = alertBatch(200, next);
      const written = sink.write(batch).then(
        () => true,
        () => false,
      );
      await new Promise((resolve) => setTimeout(resolve, 2 * kills));
      await server.stop("SIGKILL");
      const isWritten = await written;
      await server.start();
      if (!isWritten) await sink.write(batch);
      next += 200;
    }
    expect(idsOf(await server.held())).toEqual(idsTo(next - 1));
  });

  it("gives up a server that does not answer", async () => {
    const sink = open({ timeoutSeconds: 1 });
    await sink.write(alertBatch(1));
    await server.freeze();
    expect(await refusalOf(sink.write(alertBatch(1, 2)))).toContain("no answer in time");
    await server.stop("SIGKILL");
    await server.start();
  });

  it("stops waiting when it is told to end", async () => {
    const stop = new AbortController();
    const sink = open({}, stop);
    await sink.write(alertBatch(1));
    await server.freeze();
    const waiting = refusalOf(sink.write(alertBatch(1, 2)));
    stop.abort();
    expect(await waiting).toContain("NATS server 127.0.0.1");
    await server.stop("SIGKILL");
    await server.start();
  });
});

describe("The NATS sink over TLS", () => {
  it("verifies the server and shows its own certificate", async () => {
    await tlsServer.makeStream();
    await open({ url: tlsServer.url, caFile: tls.caFile, ...tls.client }).write(alertBatch(2));
    expect(idsOf(await tlsServer.held())).toEqual(["A-1", "A-2"]);
  });

  it.each([
    ["an unknown authority", () => ({ ...tls.client }), "name that with caFile"],
    ["another name", () => ({ caFile: tls.caFile, ...tls.client, serverName: "other" }), "for another name"],
    ["no certificate of the sensor", () => ({ caFile: tls.caFile }), "NATS server 127.0.0.1"],
  ])("refuses %s", async (_, options, text) => {
    await tlsServer.makeStream();
    const sink = open({ url: tlsServer.url, timeoutSeconds: 5, ...options() });
    expect(await refusalOf(sink.write(alertBatch(1)))).toContain(text);
    expect(await tlsServer.held()).toEqual([]);
  });
});

describe("Options of the NATS sink", () => {
  it.each([
    ["a password in the URL", { url: "nats://user:hunter2@server" }],
    ["another scheme", { url: "http://hunter2" }],
    ["a wildcard in the subject", { url: "nats://server", subject: "plant.>" }],
    ["a part of the subject that is none", { url: "nats://server", subject: "plant.{sensr}" }],
  ])("refuse %s", (_, options) => {
    const { error } = nats.options.safeParse(options);
    expect(error?.issues).toHaveLength(1);
    expect(JSON.stringify(error?.issues)).not.toContain("hunter2");
  });
});
