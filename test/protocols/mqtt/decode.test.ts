import { describe, expect, it } from "vitest";
import {
  connect5,
  connect311,
  controlPacket,
  joined,
  plain,
  properties,
  publish5,
  publish311,
  text,
  word,
} from "./control-packets.js";
import { CLIENT, MqttConnection, SERVER } from "./mqtt-connection.js";

const accept311 = controlPacket(0x20, "00 00");
const accept5 = controlPacket(0x20, "00 00", properties("22 000a"));

function opened311(): MqttConnection {
  const connection = new MqttConnection();
  connection.client(connect311());
  connection.server(accept311);
  return connection;
}

function opened5(): MqttConnection {
  const connection = new MqttConnection();
  connection.client(connect5(properties("22 000a")));
  connection.server(accept5);
  return connection;
}

/** The bdSeq of a will: number 7. */
const DEATH = "12 0b 0a 05 62 64 53 65 71 20 08 58 07";

describe("CONNECT", () => {
  it("holds nothing against a will that the capture has cut", () => {
    const bytes = connect311("plant-7", 0x06, text("spBv1.0/plant/NDEATH/edge"), word(13), DEATH);
    const { body, anomalies } = new MqttConnection().client(bytes.slice(0, -3), { missingBytes: 3 });
    expect(anomalies).toEqual(["captureCut"]);
    expect(body.will).toEqual({ topicName: "spBv1.0/plant/NDEATH/edge", qos: 0, retain: false });
  });

  it.each([
    { name: "a will", flags: 0x06, anomalies: [] },
    { name: "a will that is to be retained", flags: 0x26, anomalies: ["sparkplugRetained"] },
  ])("reads the death of an edge node in $name", ({ flags, anomalies }) => {
    const bytes = connect311("plant-7", flags, text("spBv1.0/plant/NDEATH/edge"), word(13), DEATH);
    const record = new MqttConnection().client(bytes);
    expect(record.anomalies).toEqual(anomalies);
    expect(record.body.will).toMatchObject({ payloadBytes: 13, sparkplug: { messageType: "NDEATH", bdSeq: 7 } });
  });

  it("tells everything but the password", () => {
    const will = joined(properties("18 0000001e"), text("plant/7/state"), text("off"));
    const bytes = connect5(properties("21 0014", "26", text("a"), text("b"), "26", text("a"), text("c")), 0xf6, will);
    const { body, anomalies } = new MqttConnection().client(
      controlPacket(0x10, bytes.slice(2), text("operator"), text("secret-password")),
    );
    expect(anomalies).toEqual([]);
    expect(body).toEqual({
      packetType: "CONNECT",
      protocolLevel: 5,
      clientIdentifier: "plant-7",
      cleanStart: true,
      keepAlive: 60,
      userName: "operator",
      hasPassword: true,
      will: {
        topicName: "plant/7/state",
        payloadBytes: 3,
        payloadKind: "text",
        qos: 2,
        retain: true,
        delay: 30,
        properties: { willDelayInterval: 30 },
      },
      properties: {
        receiveMaximum: 20,
        userProperties: [
          ["a", "b"],
          ["a", "c"],
        ],
      },
    });
    expect(JSON.stringify(body)).not.toContain("secret");
  });

  it("gives the CONNACK its frame and latency, and shows the server", () => {
    const connection = new MqttConnection({ handshakeServer: undefined, portServer: undefined });
    connection.client(connect311());
    const { body } = connection.server(controlPacket(0x20, "00 05"));
    expect(body).toEqual({
      packetType: "CONNACK",
      protocolLevel: 4,
      reasonCode: 5,
      reason: "Not authorized",
      sessionPresent: false,
      requestFrame: 1,
      latencyUs: 1000,
    });
    expect(connection.servers).toEqual([SERVER]);
  });

  it("tells a bridge by its bit", () => {
    const { body, anomalies } = new MqttConnection().client(
      controlPacket(0x10, text("MQTT"), 0x84, 2, word(60), text("b")),
    );
    expect([body.protocolLevel, body.isBridge, anomalies]).toEqual([4, true, []]);
  });

  it("hides Authentication Data", () => {
    const block = properties("15", text("X"), "16", text("token"));
    expect(new MqttConnection().client(connect5(block)).body.properties).toEqual({
      authenticationMethod: "X",
      authenticationDataBytes: 5,
    });
  });
});

describe("PUBLISH", () => {
  it("tells topic, size, kind and number", () => {
    const { body, anomalies } = opened311().client(publish311("plant/7/temperature", plain("21.5"), 3, 9));
    expect(anomalies).toEqual([]);
    expect(body).toEqual({
      packetType: "PUBLISH",
      protocolLevel: 4,
      qos: 1,
      retain: true,
      dup: false,
      packetIdentifier: 9,
      topicName: "plant/7/temperature",
      payloadBytes: 4,
      payloadKind: "number",
      value: 21.5,
    });
  });

  it("resolves aliases, each direction by itself", () => {
    const connection = opened5();
    connection.client(publish5("plant/7/temperature", properties("23 0001"), plain("1")));
    connection.server(publish5("plant/7/set", properties("23 0001"), plain("1")));
    expect(connection.client(publish5("", properties("23 0001"), plain("2"))).body).toMatchObject({
      topicName: "plant/7/temperature",
      topicAlias: 1,
    });
    expect(connection.server(publish5("", properties("23 0001"), plain("2"))).body.topicName).toBe("plant/7/set");
    connection.client(publish5("plant/7/pressure", properties("23 0001"), plain("1")));
    expect(connection.client(publish5("", properties("23 0001"), plain("2"))).body.topicName).toBe("plant/7/pressure");
  });

  it("tells the true size of what is longer than what is held", () => {
    const bytes = joined("30 80 80 40", text("a/b"), new Uint8Array(262_144 - 9));
    const { body, anomalies } = opened311().client(bytes, { missingBytes: 786_432 + 4 });
    expect(anomalies).toEqual([]);
    expect(body).toMatchObject({ topicName: "a/b", payloadBytes: 1_048_576 - 5 });
  });

  it("says that a message of Sparkplug is retained, which only a state may be", () => {
    const connection = opened311();
    const command = "08 80 d0 95 ff bc 31 12 13 0a 06 54 61 72 67 65 74 18 80 d0 95 ff bc 31 20 08 50 01";
    const topic = "spBv1.0/plant/DCMD/edge/valve";
    const state = plain('{"online":true,"timestamp":1700000000000}');
    expect(connection.client(publish311(topic, command, 0)).anomalies).toEqual([]);
    expect(connection.client(publish311(topic, command, 1)).anomalies).toEqual(["sparkplugRetained"]);
    expect(connection.server(publish311(topic, command, 1)).anomalies).toEqual(["sparkplugRetained"]);
    expect(connection.client(publish311("spBv1.0/STATE/scada", state, 1)).anomalies).toEqual([]);
  });

  it("says where the capture cut it", () => {
    const { body, anomalies } = opened311().client(joined("30 40", text("a/b"), plain("{")), { missingBytes: 58 });
    expect([body.topicName, body.payloadBytes, anomalies]).toEqual(["a/b", 59, ["captureCut"]]);
  });
});

describe("subscriptions", () => {
  it("tell options and share names", () => {
    const { body } = opened5().client(
      controlPacket(0x82, word(1), properties("0b 07"), text("$share/pumps/plant/#"), 0x29, text("a/+"), 0x06),
    );
    expect(body.properties).toEqual({ subscriptionIdentifiers: [7] });
    expect(body.topicFilters).toEqual([
      {
        filter: "$share/pumps/plant/#",
        shareName: "pumps",
        qos: 1,
        noLocal: false,
        retainAsPublished: true,
        retainHandling: 2,
      },
      { filter: "a/+", qos: 2, noLocal: true, retainAsPublished: false, retainHandling: 0 },
    ]);
  });

  it("give each filter its reason code", () => {
    const connection = opened311();
    connection.client(controlPacket(0x82, word(1), text("a"), 0, text("b"), 1));
    expect(connection.server(controlPacket(0x90, word(1), "00 80")).body).toMatchObject({
      reasonCodes: [0, 128],
      requestFrame: 3,
    });
  });
});

describe("protocol level", () => {
  const midstream = () => new MqttConnection({ handshakeServer: undefined });

  it.each([
    ["PUBACK of three bytes", controlPacket(0x40, word(7), "10"), 5],
    ["PUBLISH that has properties", publish5("a/b", properties("01 01"), plain("x")), 5],
    ["PUBLISH whose payload cannot be properties", publish311("a/b", plain("21.5")), 4],
    ["PUBLISH without payload", publish311("a/b", ""), 4],
    ["SUBACK of one code", controlPacket(0x90, word(1), "01"), 4],
    ["PUBREL that is sent again", controlPacket(0x6a, word(1)), 3],
  ])("is inferred from a %s", (_, bytes, level) => {
    const { body, anomalies } = midstream().client(bytes);
    expect([body.protocolLevel, body.isInferred, anomalies]).toEqual([level, true, []]);
  });

  it("is not told where nothing tells it", () => {
    expect(midstream().client(controlPacket(0x40, word(7))).body).toEqual({
      packetType: "PUBACK",
      packetIdentifier: 7,
    });
    expect(midstream().client(controlPacket(0xc0)).body).toEqual({ packetType: "PINGREQ" });
  });

  it("holds against one packet that looks like another", () => {
    const connection = midstream();
    for (let i = 0; i < 3; i++) connection.client(publish311("a/b", plain("21.5")));
    expect(connection.client(publish311("a/b", "00 01")).body.protocolLevel).toBe(4);
  });
});

it("has a summary of the client", () => {
  const connection = opened311();
  connection.client(controlPacket(0x82, word(1), text("a"), 0, text("b"), 1));
  expect(connection.summary).toMatchObject({
    protocolLevel: 4,
    clientIdentifier: "plant-7",
    hasPassword: false,
    subscriptions: 2,
    unanswered: 1,
    latencyUs: { min: 1000, mean: 1000, max: 1000 },
  });
  connection.gap(CLIENT);
  expect(connection.summary.refused).toBe(0);
});
