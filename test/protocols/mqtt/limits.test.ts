import { describe, expect, it } from "vitest";
import { FRAME } from "../../../src/contracts/decoder.js";
import { mqtt } from "../../../src/protocols/mqtt/index.js";
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

const mebibyte = 1 << 20;

function opened(level: 4 | 5): MqttConnection {
  const connection = new MqttConnection();
  connection.client(level === 5 ? connect5() : connect311());
  connection.server(controlPacket(0x20, "00 00", level === 5 ? properties("22 ffff") : ""));
  connection.wantsBody = false;
  return connection;
}

describe("limits", () => {
  it("frames 256 MB without holding it", () => {
    const connection = opened(4);
    const head = joined("30 ff ff ff 7f", text("a/b"));
    expect(connection.frame(CLIENT, head)).toBe(5 + 268_435_455);
    const held = joined(head, new Uint8Array(mqtt.pduBytesMax - head.length));
    const { anomalies } = connection.client(held, { missingBytes: 5 + 268_435_455 - held.length });
    expect(anomalies).toEqual([]);
  });

  it("refuses a remaining length of five bytes in a flow that is not known", () => {
    const bytes = joined("30 ff ff ff ff 7f", text("a/b"));
    expect(new MqttConnection().frame(CLIENT, bytes)).toBe(FRAME.foreign);
  });

  it("holds 65,535 aliases of long topics within its limit and counts the rest", () => {
    const connection = opened(5);
    const levels = "t".repeat(60_000);
    for (let alias = 1; alias < 500; alias++) {
      connection.client(publish5(`${alias}/${levels}`, properties("23", word(alias)), ""));
    }
    expect(connection.budget.heldBytes).toBeLessThan(2 * mebibyte);
    expect(connection.summary.refused).toBeGreaterThan(450);
    for (let alias = 1; alias < 65_536; alias++) {
      connection.client(publish5(`t/${alias}`, properties("23", word(alias)), ""));
    }
    expect(connection.budget.heldBytes).toBeLessThan(2 * mebibyte);
    connection.wantsBody = true;
    expect(connection.client(publish5("", properties("23 0001"), "")).anomalies).toEqual([]);
    mqtt.close?.(connection.state);
    expect(connection.budget.heldBytes).toBe(0);
  });

  it("resolves every alias of a side that uses them all", () => {
    const connection = opened(5);
    for (let alias = 1; alias < 8000; alias++)
      connection.client(publish5(`t/${alias}`, properties("23", word(alias)), ""));
    connection.wantsBody = true;
    expect(connection.client(publish5("", properties("23", word(7999)), "")).body.topicName).toBe("t/7999");
    expect(connection.summary.refused).toBe(0);
  });

  it("reads a packet of nothing but properties", () => {
    const pair = joined("26", text("a"), text("b"));
    const many = new Uint8Array(Buffer.concat(Array.from({ length: 37_000 }, () => pair)));
    const connection = opened(5);
    connection.wantsBody = true;
    const { body, anomalies } = connection.client(publish5("a/b", properties(many), plain("x")));
    expect(anomalies).toEqual([]);
    expect((body.properties as { userProperties: unknown[] }).userProperties.length).toBe(37_000);
    expect(body.payloadBytes).toBe(1);
  });

  it("lists so many filters and says that there are more", () => {
    const filters = new Uint8Array(Buffer.concat(Array.from({ length: 70_000 }, () => text("a"))));
    const connection = opened(4);
    connection.wantsBody = true;
    const { body } = connection.client(controlPacket(0xa2, word(1), filters));
    expect([(body.topicFilters as unknown[]).length, body.isPartial]).toEqual([65_536, true]);
  });

  it("remembers so many half-open exchanges and counts the others", () => {
    const connection = opened(4);
    const bytes = publish311("a/b", "", 4, 1);
    for (let i = 0; i < 1_000_000; i++) {
      bytes.set(word(1 + (i % 65_535)), bytes.length - 2);
      connection.send(i % 2 === 0 ? CLIENT : SERVER, bytes);
    }
    expect(connection.budget.heldBytes).toBeLessThan(2 * mebibyte);
    const { unanswered, evicted } = connection.summary as { unanswered: number; evicted: number };
    expect(unanswered).toBe(2 * 4096);
    expect(evicted + unanswered).toBe(1_000_000);
    mqtt.close?.(connection.state);
    expect(connection.budget.heldBytes).toBe(0);
  });

  it("holds no more than the budget of all flows has left", () => {
    const connection = opened(5);
    connection.budget.take(connection.budget.bytesMax - connection.budget.heldBytes);
    connection.client(publish5("t/1", properties("23 0001"), plain("x"), 2, 7));
    expect(connection.summary.refused).toBe(2);
    connection.wantsBody = true;
    expect(connection.client(publish5("t/1", properties(), plain("x"))).body.topicName).toBe("t/1");
  });

  it("searches 64 KiB of false starts in bounded steps", () => {
    const connection = opened(4);
    const block = joined("30 7f 00 70", plain("abcdefgh".repeat(14)));
    const bytes = new Uint8Array(Buffer.concat(Array.from({ length: 560 }, () => block)));
    connection.gap(CLIENT);
    const found = mqtt.resync(bytes, 0, bytes.length, CLIENT, connection.state);
    expect(found).toBeLessThanOrEqual(bytes.length);
  });
});

describe("identification", () => {
  const elsewhere = { ports: [49_152, 20_000], handshakeServer: undefined, portServer: undefined } as const;

  it("takes a CONNECT for proof anywhere", () => {
    const connection = new MqttConnection(elsewhere);
    connection.client(connect311());
    expect(mqtt.evidence(connection.state)).toBeGreaterThanOrEqual(mqtt.evidenceNeeded.elsewhere);
    expect(connection.servers).toEqual([SERVER]);
  });

  it("wants several types from both sides where no CONNECT was seen", () => {
    const connection = new MqttConnection(elsewhere);
    for (let i = 0; i < 20; i++) connection.client(publish311("plant/7", plain("x")));
    expect(mqtt.evidence(connection.state)).toBeLessThan(mqtt.evidenceNeeded.elsewhere);
    connection.client(controlPacket(0xc0));
    expect(mqtt.evidence(connection.state)).toBeLessThan(mqtt.evidenceNeeded.elsewhere);
    connection.server(controlPacket(0xd0));
    expect(mqtt.evidence(connection.state)).toBeGreaterThanOrEqual(mqtt.evidenceNeeded.elsewhere);
  });

  it("is content with one sound packet on port 1883", () => {
    const connection = new MqttConnection({ handshakeServer: undefined });
    connection.server(controlPacket(0xd0));
    expect(mqtt.evidence(connection.state)).toBeGreaterThanOrEqual(mqtt.evidenceNeeded.onPort);
  });

  it.each([
    ["HTTP", plain("GET / HTTP/1.1\r\nHost: a\r\n\r\n")],
    ["HTTP answer", plain("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")],
    ["SSH", plain("SSH-2.0-OpenSSH_9.2\r\n")],
    ["TLS", joined("16 03 01 00 c8 01 00 00 c4 03 03", new Uint8Array(194))],
    ["LDAP", joined("30 0c 02 01 01 60 07 02 01 03 04 00 80 00")],
    ["digits", plain("0123456789")],
    ["Modbus", joined("00 01 00 00 00 06 01 03 00 00 00 01")],
    ["OPC UA", joined("48 45 4c 46 20 00 00 00")],
    ["PINGREQ and more", joined("c0 00 99 12 33 44")],
    ["control characters in a topic", joined("30 06 00 03", "61 01 62", "78")],
    ["QoS 3", publish311("plant/7", plain("x"), 6, 1)],
    ["a wildcard in a topic", publish311("plant/+", plain("x"))],
  ])("finds %s foreign", (_, bytes) => {
    expect(new MqttConnection(elsewhere).frame(CLIENT, bytes)).toBe(FRAME.foreign);
  });

  it("believes a CONNECT with another protocol name on port 1883 only", () => {
    const bytes = controlPacket(0x10, text("NOTT"), 4, 2, word(0), text("a"));
    expect(new MqttConnection().frame(CLIENT, bytes)).toBe(bytes.length);
    expect(new MqttConnection(elsewhere).frame(CLIENT, bytes)).toBe(FRAME.foreign);
  });
});
