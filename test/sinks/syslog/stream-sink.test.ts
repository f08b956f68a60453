import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { StoredRecord } from "../../../src/contracts/record-store.js";
import type { OpenSink } from "../../../src/contracts/sink.js";
import { StreamSink } from "../../../src/sinks/syslog/stream-sink.js";
import { syslogSinkOptions } from "../../../src/sinks/syslog/syslog-sink-options.js";
import { alertRecord } from "../../store/sample-records.js";
import { temporaryFolders } from "../../store/with-store.js";
import { alertBatch, refusalOf, sinkContext } from "../sink-context.js";
import { until } from "../until.js";
import { Collector, numberIn } from "./collector.js";

const folder = temporaryFolders();
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function collector(): Promise<Collector> {
  const made = await new Collector().start();
  ends.push(() => made.stop());
  return made;
}

function sinkTo(to: readonly Collector[], more: object = {}, stop = new AbortController()): OpenSink {
  const collectors = to.map(({ port }) => ({ host: "127.0.0.1", port }));
  const options = syslogSinkOptions.parse({ collectors, settleSeconds: 0.3, connectSeconds: 5, ...more });
  const sink = new StreamSink(options, sinkContext(stop));
  ends.unshift(async () => {
    stop.abort();
    await sink.close();
  });
  return sink;
}

const numbers = (messages: readonly string[]) => messages.map(numberIn);

/** More than the buffers of a connection hold. */
const LARGE: object = { messageBytesMax: 65_000 };
function largeBatch(count: number, first = 1): readonly StoredRecord[] {
  const long = "x".repeat(60_000);
  return Array.from({ length: count }, (_, i) => ({
    seq: first + i,
    record: alertRecord(`A-${first + i}`, 2, { observed: long }),
  }));
}

describe("a batch over TCP", () => {
  it("does not count when the connection ends before it has settled", async () => {
    const to = await collector();
    to.onMessage = (_, socket) => setTimeout(() => socket.resetAndDestroy(), 500);
    const sink = sinkTo([to], { settleSeconds: 2 });
    expect(await refusalOf(sink.write(alertBatch(1)))).toMatch(/127\.0\.0\.1:\d+: ECONNRESET/);
    expect(numbers(to.all)).toEqual([1]);
  });

  it("does not count when the collector says goodbye before it has settled", async () => {
    const to = await collector();
    to.onMessage = (_, socket) => setTimeout(() => socket.end(), 500);
    expect(await refusalOf(sinkTo([to], { settleSeconds: 2 }).write(alertBatch(1)))).toMatch(/ended the connection/);
  });

  it("goes over a new connection when the one before ended between two", async () => {
    const to = await collector();
    const sink = sinkTo([to]);
    await sink.write(alertBatch(2));
    to.connections[0]?.end();
    await until(
      () => to.connections[0]?.destroyed === true,
      () => "the connection stays",
    );
    await sink.write(alertBatch(2, 3));
    expect(to.messages.map(numbers)).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it("is not written when one before it failed", async () => {
    for (const afterMs of [0, 0, 0, 300]) {
      const to = await collector();
      to.onConnection = (socket) => {
        if (to.connections.length > 1) return;
        socket.pause();
        if (afterMs === 0) socket.resetAndDestroy();
        else setTimeout(() => socket.resetAndDestroy(), afterMs);
      };
      const sink = sinkTo([to], LARGE);
      const writes = [sink.write(largeBatch(200)), sink.write(alertBatch(1, 201)), sink.write(alertBatch(1, 202))];
      const refused = await Promise.all(writes.map(refusalOf));
      expect(refused.every((text) => /ECONNRESET|not sent|EPIPE/.test(text))).toBe(true);
      expect(to.connections).toHaveLength(1);
      await sink.write(alertBatch(3));
      expect(numbers(to.messages[1] ?? [])).toEqual([1, 2, 3]);
    }
  });

  it("is given up when the collector takes nothing, and the reason says so", async () => {
    const to = await collector();
    to.onConnection = (socket) => socket.pause();
    const sink = sinkTo([to], { ...LARGE, stallSeconds: 1 });
    expect(await refusalOf(sink.write(largeBatch(200)))).toMatch(/has taken nothing for \d+ s/);
  });

  it("may take its time as long as some of it is taken", async () => {
    const to = await collector();
    to.onConnection = (socket) => {
      const timer = setInterval(() => (socket.isPaused() ? socket.resume() : socket.pause()), 10);
      socket.on("close", () => clearInterval(timer));
      socket.on("data", () => socket.pause());
    };
    const sink = sinkTo([to], { ...LARGE, stallSeconds: 5 });
    await sink.write(largeBatch(100));
    expect(numbers(to.all)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
  });

  it("ends with the sensor", async () => {
    const stop = new AbortController();
    const to = await collector();
    const sink = sinkTo([to], { settleSeconds: 60 }, stop);
    const refused = refusalOf(sink.write(alertBatch(1)));
    await until(
      () => to.all.length === 1,
      () => "nothing came",
    );
    stop.abort();
    expect(await refused).toMatch(/the sensor ends/);
  });
});

it("a key that does not open is told without its passphrase", async () => {
  const place = folder();
  mkdirSync(place);
  const [keyFile, certificateFile, passphrase] = ["key", "certificate", "passphrase"].map((name) => join(place, name));
  const request = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-subj", "/CN=a"];
  const files = ["-passout", "pass:another", "-keyout", String(keyFile), "-out", String(certificateFile)];
  const { status } = spawnSync("openssl", [...request, ...files]);
  expect(status).toBe(0);
  writeFileSync(String(passphrase), "planted-passphrase");
  const tls = { transport: "tls", keyFile, certificateFile, keyPassphrase: `file:${passphrase}` };
  const text = await refusalOf(sinkTo([await collector()], tls).write(alertBatch(1)));
  expect(text).toMatch(/keyPassphrase does not open the key/);
  expect(text).not.toContain("planted");
});

describe("several collectors", () => {
  it("the second gets what the first does not take, and the first comes first again", async () => {
    const [first, second] = [await collector(), await collector()];
    await first.stop();
    const sink = sinkTo([first, second]);
    await sink.write(alertBatch(2));
    expect(numbers(second.all)).toEqual([1, 2]);
    await first.start();
    await second.stop();
    await until(
      () => second.connections.every(({ destroyed }) => destroyed),
      () => "the second stays",
    );
    await sink.write(alertBatch(2, 3)).catch(() => sink.write(alertBatch(2, 3)));
    expect(numbers(first.all)).toEqual([3, 4]);
  });

  it("one that takes connections and nothing else is passed over", async () => {
    const [first, second] = [await collector(), await collector()];
    first.onMessage = (_, socket) => socket.resetAndDestroy();
    const sink = sinkTo([first, second]);
    expect(await refusalOf(sink.write(alertBatch(2)))).toMatch(/ECONNRESET/);
    await sink.write(alertBatch(2));
    expect(numbers(second.all)).toEqual([1, 2]);
  });

  it("that are all away are all named", async () => {
    const [first, second] = [await collector(), await collector()];
    await first.stop();
    await second.stop();
    const text = await refusalOf(sinkTo([first, second]).write(alertBatch(1)));
    expect(text).toMatch(new RegExp(`no collector.*:${first.port}: ECONNREFUSED.*:${second.port}`));
  });
});
