import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import type { OpenSink } from "../../../src/contracts/sink.js";
import { DatagramSink } from "../../../src/sinks/syslog/datagram-sink.js";
import { syslogSinkOptions } from "../../../src/sinks/syslog/syslog-sink-options.js";
import { alertBatch, refusalOf, sinkContext } from "../sink-context.js";
import { until } from "../until.js";
import { numberIn } from "./collector.js";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

class Receiver {
  readonly numbers: number[] = [];
  #socket: Socket | undefined;
  port = 0;

  async start(): Promise<this> {
    this.#socket = createSocket("udp4");
    this.#socket.on("message", (message) => this.numbers.push(numberIn(message.toString())));
    this.#socket.bind(this.port, "127.0.0.1");
    await once(this.#socket, "listening");
    this.port = this.#socket.address().port;
    ends.push(() => this.stop());
    return this;
  }

  async stop(): Promise<void> {
    const socket = this.#socket;
    this.#socket = undefined;
    if (socket === undefined) return;
    socket.close();
    await once(socket, "close");
  }
}

function sinkTo(receivers: readonly Receiver[], stop = new AbortController()): OpenSink {
  const collectors = receivers.map(({ port }) => ({ host: "127.0.0.1", port }));
  const options = syslogSinkOptions.parse({ transport: "udp", collectors, settleSeconds: 0.3 });
  const sink = new DatagramSink(options, sinkContext(stop));
  ends.unshift(async () => {
    stop.abort();
    await sink.close();
  });
  return sink;
}

describe("batches over UDP", () => {
  it("arrive in order", async () => {
    const receiver = await new Receiver().start();
    const sink = sinkTo([receiver]);
    await Promise.all([sink.write(alertBatch(50)), sink.write(alertBatch(50, 51)), sink.write(alertBatch(50, 101))]);
    await until(
      () => receiver.numbers.length === 150,
      () => `${receiver.numbers.length}`,
    );
    expect(receiver.numbers).toEqual(Array.from({ length: 150 }, (_, i) => i + 1));
  });

  it("do not count while nobody listens, and come later", async () => {
    const receiver = await new Receiver().start();
    await receiver.stop();
    const sink = sinkTo([receiver]);
    const writes = [sink.write(alertBatch(30)), sink.write(alertBatch(30, 31))];
    for (const text of await Promise.all(writes.map(refusalOf))) expect(text).toMatch(/ECONNREFUSED|not sent/);
    await receiver.start();
    await sink.write(alertBatch(60));
    await until(
      () => new Set(receiver.numbers).size === 60,
      () => `${receiver.numbers.length}`,
    );
    expect([...new Set(receiver.numbers)]).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  });

  it("go to the second collector when the first is away", async () => {
    const [first, second] = [await new Receiver().start(), await new Receiver().start()];
    await first.stop();
    const sink = sinkTo([first, second]);
    expect(await refusalOf(sink.write(alertBatch(3)))).toMatch(/ECONNREFUSED/);
    await sink.write(alertBatch(3));
    expect(second.numbers).toEqual([1, 2, 3]);
  });

  it("do not count when the sensor ends before they have settled", async () => {
    const stop = new AbortController();
    const receiver = await new Receiver().start();
    const refused = refusalOf(sinkTo([receiver], stop).write(alertBatch(3)));
    await until(
      () => receiver.numbers.length === 3,
      () => "nothing came",
    );
    stop.abort();
    expect(await refused).toMatch(/the sensor ends/);
  });
});
