import { describe, expect, it } from "vitest";
import {
  connect5,
  connect311,
  controlPacket,
  plain,
  properties,
  publish5,
  publish311,
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

describe("exchanges", () => {
  it("follow QoS 2 step by step", () => {
    const connection = opened311();
    connection.client(publish311("a/b", plain("x"), 4, 7));
    const steps = [
      connection.server(controlPacket(0x50, word(7))),
      connection.client(controlPacket(0x62, word(7))),
      connection.server(controlPacket(0x70, word(7))),
    ];
    expect(steps.map(({ body }) => [body.packetType, body.requestFrame, body.latencyUs])).toEqual([
      ["PUBREC", 3, 1000],
      ["PUBREL", 4, 1000],
      ["PUBCOMP", 5, 1000],
    ]);
    expect(steps.flatMap(({ anomalies }) => anomalies)).toEqual([]);
    expect(connection.summary).toMatchObject({ unanswered: 0, publishes: { toServer: 1, toClient: 0 } });
  });

  it("end when a PUBREC refuses", () => {
    const connection = opened5();
    connection.client(publish5("a/b", properties(), plain("x"), 4, 7));
    connection.server(controlPacket(0x50, word(7), "87"));
    expect(connection.summary.unanswered).toBe(0);
  });

  it("keep the two directions apart", () => {
    const connection = opened311();
    connection.client(publish311("a/b", plain("x"), 2, 7));
    connection.server(publish311("a/c", plain("y"), 2, 7));
    expect(connection.client(controlPacket(0x40, word(7))).body.requestFrame).toBe(4);
    expect(connection.server(controlPacket(0x40, word(7))).body.requestFrame).toBe(3);
  });

  it("count what was never answered", () => {
    const connection = opened311();
    connection.client(publish311("a/b", plain("x"), 2, 7));
    connection.client(controlPacket(0xc0));
    expect(connection.summary.unanswered).toBe(2);
  });

  it("take a copy that is sent again for what it is", () => {
    const connection = opened311();
    connection.client(publish311("a/b", plain("x"), 2, 7));
    expect(connection.client(publish311("a/b", plain("x"), 10, 7)).anomalies).toEqual([]);
    expect(connection.server(controlPacket(0x40, word(7))).body.requestFrame).toBe(3);
    expect(connection.server(controlPacket(0x40, word(7))).anomalies).toEqual([]);
    expect(connection.server(controlPacket(0x40, word(7))).anomalies).toEqual(["unsolicitedAcknowledgement"]);
  });
});

describe("after gaps", () => {
  it("an acknowledgement is not paired with what it may not answer", () => {
    const connection = opened311();
    connection.client(publish311("a/b", plain("x"), 2, 7));
    connection.gap(SERVER);
    connection.gap(CLIENT);
    expect(connection.server(controlPacket(0x40, word(7))).body.requestFrame).toBeUndefined();
  });

  it("one that was only late still is", () => {
    const connection = opened311();
    connection.client(publish311("a/b", plain("x"), 2, 7));
    connection.gap(SERVER);
    expect(connection.server(controlPacket(0x40, word(7))).body.requestFrame).toBe(3);
  });

  it("a PINGRESP answers the one before it again when it is clear which", () => {
    const connection = opened311();
    connection.client(controlPacket(0xc0));
    connection.gap(SERVER);
    connection.client(controlPacket(0xc0));
    expect(connection.server(controlPacket(0xd0)).body.requestFrame).toBeUndefined();
    connection.client(controlPacket(0xc0));
    expect(connection.server(controlPacket(0xd0)).body.requestFrame).toBe(6);
  });
});
