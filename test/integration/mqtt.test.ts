import { describe, expect, it, type TestContext } from "vitest";
import type { ConnectionSaid } from "../stacks/mqtt-said.js";
import { type DecodedRecord, decodedFrames } from "../tools/decoded-frames.js";
import { RecordedLink } from "../tools/recorded-link.js";
import { skipUnless } from "../tools/skip-unless.js";
import { mqttSaid, mqttTold } from "./mqtt-told.js";
import { freePort, hasStacks, INSTALL_STACKS, inFolder, STACKS } from "./stack-rooms.js";

interface Recording {
  readonly said: readonly ConnectionSaid[];
  readonly overTcp: readonly DecodedRecord[];
  readonly overWebSocket: readonly DecodedRecord[];
}

/** Large enough for many segments and a remaining length of four bytes [MQTT5-1.5.5-1]. */
const LARGE_BYTES = 3_000_000;
let recording: Promise<Recording> | undefined;

async function recorded(context: TestContext): Promise<Recording> {
  skipUnless(context, hasStacks, STACKS, INSTALL_STACKS);
  const { hasMosquitto } = await import("../stacks/mosquitto.js");
  skipUnless(context, hasMosquitto(), "mosquitto", "apt-get install mosquitto");
  recording ??= inFolder(record);
  return recording;
}

async function record(folder: string): Promise<Recording> {
  const { startMosquitto, stopMosquitto } = await import("../stacks/mosquitto.js");
  const { playMqtt } = await import("../stacks/mqtt-play.js");
  const [port, webSocketPort] = [await freePort(), await freePort()];
  const broker = await startMosquitto({ address: "127.0.0.1", port, webSocketPort, folder });
  const tcp = await RecordedLink.open(1883);
  const webSocket = await RecordedLink.open(9001);
  try {
    tcp.connectTo(port);
    webSocket.connectTo(webSocketPort);
    const url = `mqtt://127.0.0.1:${tcp.port}`;
    const said = await playMqtt({ url, webSocketUrl: `ws://127.0.0.1:${webSocket.port}`, largeBytes: LARGE_BYTES });
    return { said, overTcp: await decodedFrames(tcp.frames), overWebSocket: await decodedFrames(webSocket.frames) };
  } finally {
    await tcp.close();
    await webSocket.close();
    await stopMosquitto(broker);
  }
}

const ofLabels = (said: readonly ConnectionSaid[], ...labels: string[]) =>
  said.filter(({ label }) => labels.includes(label));

describe("MQTT.js and mosquitto: decode says what the clients say", () => {
  it("of every packet over TCP", async (context) => {
    const { said, overTcp } = await recorded(context);
    const expected = mqttSaid(said.filter(({ overWebSocket }) => !overWebSocket));
    expect(expected.length).toBeGreaterThan(8);
    expect(mqttTold(overTcp)).toEqual(expected);
  });

  it("of every packet over WebSocket", async (context) => {
    const { said, overWebSocket } = await recorded(context);
    const expected = mqttSaid(said.filter((connection) => connection.overWebSocket));
    expect(expected).toHaveLength(1);
    expect(mqttTold(overWebSocket)).toEqual(expected);
  });

  it("and tells of nothing wrong", async (context) => {
    const { overTcp, overWebSocket } = await recorded(context);
    expect([...overTcp, ...overWebSocket].flatMap(({ anomalies }) => anomalies)).toEqual([]);
  });

  it("gives no password away", async (context) => {
    const { overTcp } = await recorded(context);
    const { BROKER_USER } = await import("../stacks/mosquitto.js");
    expect(JSON.stringify(overTcp)).not.toContain(BROKER_USER.password);
  });
});

describe("the play of MQTT", () => {
  it("has every version, every QoS, wills, aliases and refusals", async (context) => {
    const { said } = await recorded(context);
    const packets = said.flatMap(({ toServer, toClient }) => [...toServer, ...toClient]);
    const levels = new Set(packets.map(({ connect }) => connect?.protocolLevel));
    expect([3, 4, 5].every((level) => levels.has(level))).toBe(true);
    expect(new Set(packets.map(({ qos }) => qos))).toEqual(new Set([undefined, 0, 1, 2]));
    expect(packets.filter(({ topicAlias }) => topicAlias !== undefined)).toHaveLength(3);
    const heard = ofLabels(said, "watcher")[0]?.toClient.map(({ topicName }) => topicName) ?? [];
    expect(heard).toContain("plant/alarm/drive4");
    expect(heard).toContain("plant/alarm/drive5");
    const refusals = ofLabels(said, "guest-4", "guest-5").map(({ toClient }) => toClient[0]?.reasonCode);
    expect(refusals).toEqual([5, 135]);
    expect(packets.some(({ payloadBytes }) => payloadBytes === LARGE_BYTES)).toBe(true);
  });
});
