import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MqttClient } from "mqtt";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { OpenSink } from "../../../src/contracts/sink.js";
import { mqtt } from "../../../src/sinks/mqtt/index.js";
import { alertRecord, noteRecord } from "../../store/sample-records.js";
import { skipUnless } from "../../tools/skip-unless.js";
import { hasProgram } from "../program.js";
import { alertBatch, refusalOf, sinkContext } from "../sink-context.js";
import { makeCertificates, type TlsCertificates } from "../tls-certificates.js";
import { until } from "../until.js";
import { Broker, type Heard, SENSOR } from "./broker.js";
import { NarrowBroker } from "./narrow-broker.js";

const isThere = hasProgram("mosquitto", ["-h"]);

let folder: string;
let tls: TlsCertificates;
let broker: Broker;
let heard: Heard[] = [];
let subscriber: MqttClient | undefined;
let opened: OpenSink[] = [];

function open(options: object = {}, stop = new AbortController()): OpenSink {
  const password = `file:${join(folder, "password")}`;
  const given = { url: broker.url, user: SENSOR.user, password, ...options };
  const sink = mqtt.open(mqtt.options.parse(given), sinkContext(stop));
  opened.push(sink);
  return sink;
}

async function listen(): Promise<void> {
  subscriber = await broker.subscriber((message) => heard.push(message));
}

const ids = () => heard.map(({ properties }) => properties.userProperties?.id);

async function hearing(count: number): Promise<void> {
  await until(
    () => heard.length >= count,
    () => `${heard.length} of ${count}`,
  );
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "zonewarden-mqtt-"));
  tls = makeCertificates(folder);
  writeFileSync(join(folder, "password"), SENSOR.password);
  writeFileSync(join(folder, "wrong"), "planted-wrong-password");
  broker = new Broker(folder, tls);
  if (isThere) await broker.start();
});
afterAll(async () => {
  await broker.stop("SIGKILL");
  rmSync(folder, { recursive: true });
});
beforeEach(async (context) => {
  skipUnless(context, isThere, "mosquitto", "apt-get install mosquitto");
  heard = [];
  await listen();
});
afterEach(async () => {
  for (const sink of opened) await sink.close();
  opened = [];
  await subscriber?.endAsync(true);
});

describe("The MQTT sink", () => {
  it("publishes each record in order with QoS 1, and with its id", async () => {
    await open().write(alertBatch(30));
    await hearing(30);
    expect(ids()).toEqual(alertBatch(30).map(({ record }) => "id" in record && record.id));
    const [first] = heard;
    expect(first?.topic).toBe("zonewarden/sensor-07.plant.example/alert");
    expect(first?.qos).toBe(1);
    expect(first?.properties.contentType).toBe("application/json");
    expect(first?.properties.userProperties?.messageId).toBe("sensor-07.plant.example/1/A-1");
    expect(JSON.parse(first?.payload ?? "")).toMatchObject({ kind: "alert", id: "A-1", seq: 1 });
  });

  it("fills its topic, without what has a meaning there", async () => {
    const zone = "cell#1/+\u0000x";
    const record = alertRecord("A-1", 3, { target: { asset: "a:1", zone } });
    await open({ topic: "zonewarden/{severity}/{detector}/{zone}" }).write([{ seq: 1, record }]);
    await hearing(1);
    expect(heard[0]?.topic).toBe("zonewarden/high/modbus/unauthorised-writer/cell_1/__x");
  });

  it("sends texts too, and records without an id", async () => {
    await open({ format: "cef" }).write([{ seq: 9, record: noteRecord("all is well") }]);
    await hearing(1);
    expect(heard[0]?.payload).toMatch(/^CEF:0\|/);
    expect(heard[0]?.properties.contentType).toBe("text/plain");
    expect(heard[0]?.topic).toMatch(/\/health$/);
  });

  it("cuts what is longer than the broker takes", async () => {
    const record = alertRecord("A-1", 2, { observed: "o".repeat(30_000) });
    await open().write([{ seq: 1, record }]);
    await hearing(1);
    expect(JSON.parse(heard[0]?.payload ?? "")).toMatchObject({ id: "A-1", isCut: true });
  });

  it.each([
    ["a wrong password", () => ({ password: `file:${join(folder, "wrong")}` }), "see user and password"],
    ["no password", () => ({ password: undefined, user: undefined }), "see user and password"],
    ["a topic that is not allowed", () => ({ topic: "elsewhere/{kind}" }), "what this user may publish"],
    ["a port where nobody is", () => ({ url: "mqtt://127.0.0.1:1" }), "ECONNREFUSED: nothing listens there"],
    ["TLS where there is none", () => ({ url: broker.url.replace("mqtt:", "mqtts:") }), "MQTT broker 127.0.0.1"],
  ])("says what is wrong with %s, and no password", async (_, options, text) => {
    const refusal = await refusalOf(open({ ...options(), timeoutSeconds: 5 }).write(alertBatch(1)));
    expect(refusal).toContain(text);
    expect(refusal).not.toContain("planted");
    expect(heard).toEqual([]);
  });

  it("loses nothing when the broker is killed before it acknowledges", async () => {
    const sink = open();
    await sink.write(alertBatch(20));
    await hearing(20);
    broker.freeze();
    const unanswered = refusalOf(sink.write(alertBatch(20, 21)));
    await broker.stop("SIGKILL");
    expect(await unanswered).toContain("MQTT broker 127.0.0.1");
    expect(await refusalOf(sink.write(alertBatch(20, 21)))).toContain("ECONNREFUSED");
    await broker.start();
    await listen();
    await sink.write(alertBatch(20, 21));
    await hearing(40);
    expect(ids()).toEqual(alertBatch(40).map(({ record }) => "id" in record && record.id));
  });

  it("gives up a broker that does not answer", async () => {
    const sink = open({ timeoutSeconds: 1 });
    await sink.write(alertBatch(1));
    broker.freeze();
    expect(await refusalOf(sink.write(alertBatch(1, 2)))).toContain("no answer in time");
    await broker.stop("SIGKILL");
    await broker.start();
  });

  it("stops waiting when it is told to end", async () => {
    const stop = new AbortController();
    const sink = open({}, stop);
    await sink.write(alertBatch(1));
    broker.freeze();
    const waiting = refusalOf(sink.write(alertBatch(1, 2)));
    stop.abort();
    expect(await waiting).toContain("MQTT broker 127.0.0.1");
    await broker.stop("SIGKILL");
    await broker.start();
  });
});

describe("The MQTT sink at a broker that takes few at once", () => {
  it("has no more than that without an acknowledgement", async () => {
    const narrow = await NarrowBroker.listening(3);
    try {
      await open({ url: narrow.url }).write(alertBatch(20));
      expect(narrow.published).toBe(20);
      expect(narrow.mostUnanswered).toBe(3);
    } finally {
      narrow.close();
    }
  });
});

describe("The MQTT sink over TLS", () => {
  it("verifies the broker and shows its own certificate", async () => {
    await open({ url: broker.tlsUrl, caFile: tls.caFile, ...tls.client }).write(alertBatch(2));
    await hearing(2);
    expect(ids()).toEqual(["A-1", "A-2"]);
  });

  it.each([
    ["an unknown authority", () => ({ ...tls.client }), "name that with caFile"],
    ["another name", () => ({ caFile: tls.caFile, ...tls.client, serverName: "other" }), "for another name"],
    ["no certificate of the sensor", () => ({ caFile: tls.caFile }), "MQTT broker 127.0.0.1"],
  ])("refuses %s", async (_, options, text) => {
    expect(
      await refusalOf(open({ url: broker.tlsUrl, timeoutSeconds: 5, ...options() }).write(alertBatch(1))),
    ).toContain(text);
    expect(heard).toEqual([]);
  });
});

describe("Options of the MQTT sink", () => {
  it.each([
    ["a password in the URL", { url: "mqtt://user:hunter2@broker" }],
    ["another scheme", { url: "http://hunter2" }],
    ["a wildcard in the topic", { url: "mqtt://broker", topic: "plant/#" }],
    ["a part of the topic that is none", { url: "mqtt://broker", topic: "plant/{sensr}" }],
    ["a brace without its other", { url: "mqtt://broker", topic: "plant/{" }],
  ])("refuse %s", (_, options) => {
    const { error } = mqtt.options.safeParse(options);
    expect(error?.issues).toHaveLength(1);
    expect(JSON.stringify(error?.issues)).not.toContain("hunter2");
  });
});
