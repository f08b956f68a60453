import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TestContext } from "vitest";
import { Broker, type Heard, SENSOR as MQTT_SENSOR } from "../sinks/mqtt/broker.js";
import { SENSOR as NATS_SENSOR, NatsServer } from "../sinks/nats/server.js";
import { hasProgram } from "../sinks/program.js";
import { Collector } from "../sinks/syslog/collector.js";
import { makeCertificates } from "../sinks/tls-certificates.js";
import { until } from "../sinks/until.js";
import { WebhookReceiver } from "../sinks/webhook/receiver.js";
import { skipUnless } from "../tools/skip-unless.js";

/** The other end of a sink. */
export interface SinkReceiver {
  readonly options: object;
  /** Ids of the alerts that came, in order, doubles too. */
  received(): Promise<readonly string[]>;
  /** Takes nothing until `accept`. */
  refuse(): Promise<void>;
  accept(): Promise<void>;
  end(): Promise<void>;
}

type ReceiverMaker = (folder: string, context: TestContext) => Promise<SinkReceiver>;

/** How to get one, for each sink of the list; in a folder of its own. */
export const sinkReceivers: Readonly<Record<string, ReceiverMaker>> = {
  async syslog() {
    const collector = await new Collector().start();
    return {
      options: { collectors: [{ host: "127.0.0.1", port: collector.port }], settleSeconds: 0.3 },
      received: async () => collector.all.map(idIn),
      refuse: () => collector.stop(),
      accept: async () => void (await collector.start()),
      end: () => collector.stop(),
    };
  },

  async file(folder) {
    const path = join(folder, "alerts.ndjson");
    const aside = `${path}-aside`;
    return {
      options: { path },
      received: async () => readFileSync(path, "utf8").split("\n").slice(0, -1).map(idIn),
      async refuse() {
        renameSync(path, aside);
        mkdirSync(path);
      },
      async accept() {
        rmSync(path, { recursive: true });
        renameSync(aside, path);
      },
      async end() {},
    };
  },

  async webhook() {
    const receiver = await new WebhookReceiver().listen();
    return {
      options: { url: receiver.url },
      received: async () => receiver.ids,
      async refuse() {
        receiver.reply = () => ({ status: 503 });
      },
      async accept() {
        receiver.reply = () => ({ status: 204 });
      },
      end: () => receiver.close(),
    };
  },

  async mqtt(folder, context) {
    skipUnless(context, hasProgram("mosquitto", ["-h"]), "mosquitto", "apt-get install mosquitto");
    const broker = new Broker(folder, makeCertificates(folder));
    const password = join(folder, "password");
    writeFileSync(password, MQTT_SENSOR.password);
    const heard: Heard[] = [];
    const listen = () => broker.subscriber((message) => heard.push(message));
    await broker.start();
    let subscriber = await listen();
    return {
      options: { url: broker.url, user: MQTT_SENSOR.user, password: `file:${password}` },
      received: async () => heard.map(({ properties }) => properties.userProperties?.id ?? ""),
      refuse: () => broker.stop("SIGKILL"),
      async accept() {
        await subscriber.endAsync(true);
        await broker.start();
        subscriber = await listen();
      },
      async end() {
        await subscriber.endAsync(true);
        await broker.stop("SIGKILL");
      },
    };
  },

  async nats(folder, context) {
    skipUnless(context, hasProgram("nats-server", ["-v"]), "nats-server", "apt-get install nats-server");
    const server = new NatsServer(folder);
    const password = join(folder, "password");
    writeFileSync(password, NATS_SENSOR.password);
    await server.start();
    await server.makeStream();
    return {
      options: { url: server.url, user: NATS_SENSOR.user, password: `file:${password}` },
      received: async () => (await server.held()).map(({ text }) => idIn(text)),
      refuse: () => server.stop("SIGKILL"),
      accept: () => server.start(),
      end: () => server.stop("SIGKILL"),
    };
  },
};

/** Waits until so many different ones have come. */
export async function receivedAtLeast(receiver: SinkReceiver, count: number): Promise<readonly string[]> {
  let received: readonly string[] = [];
  let isLooking = false;
  const look = async () => {
    isLooking = true;
    received = await receiver.received();
    isLooking = false;
  };
  await until(
    () => {
      if (!isLooking && new Set(received).size < count) void look();
      return !isLooking && new Set(received).size >= count;
    },
    () => received.join(" "),
  );
  return received;
}

function idIn(text: string): string {
  return /A-\d+/.exec(text)?.[0] ?? "";
}
