import { describe, expect, it } from "vitest";
import type { Side } from "../../../src/contracts/flow.js";
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

type Row = readonly [name: string, from: Side, bytes: Uint8Array, anomalies: readonly string[]];

function opening(level: number, maximums: Uint8Array): MqttConnection {
  const connection = new MqttConnection();
  connection.client(level === 5 ? connect5(properties("22 0002 27 00000200")) : connect311());
  connection.server(controlPacket(0x20, "00 00", level === 5 ? maximums : ""));
  return connection;
}

const x = plain("x");
const none = properties();

/** After a CONNECT and CONNACK of 3.1.1. */
const rows311: readonly Row[] = [
  ["length of two bytes for 5", CLIENT, joined("30 85 00", text("a"), "7879"), ["remainingLengthOverlong"]],
  ["length without an end", CLIENT, joined("30 ff ff ff ff"), ["remainingLengthInvalid"]],
  ["flags of PUBACK", CLIENT, controlPacket(0x41, word(1)), ["fixedHeaderFlags", "unsolicitedAcknowledgement"]],
  ["flags of SUBSCRIBE", CLIENT, controlPacket(0x80, word(1), text("a"), 0), ["fixedHeaderFlags"]],
  ["DUP of SUBSCRIBE, which was of 3.1", CLIENT, controlPacket(0x8a, word(1), text("a"), 0), ["fixedHeaderFlags"]],
  ["AUTH before version 5", CLIENT, controlPacket(0xf0, "00"), ["packetTypeReserved"]],
  ["QoS 3", CLIENT, publish311("a", x, 6, 1), ["qosInvalid"]],
  ["DUP without QoS", CLIENT, publish311("a", x, 8), ["dupWithoutQos"]],
  ["packet identifier 0", CLIENT, publish311("a", x, 2, 0), ["packetIdentifierZero"]],
  ["topic beyond the packet", CLIENT, controlPacket(0x30, word(9), x), ["packetTooShort"]],
  ["PINGREQ with a body", CLIENT, controlPacket(0xc0, "00"), ["trailingBytes"]],
  ["topic that is not UTF-8", CLIENT, controlPacket(0x30, word(2), "c3 28", x), ["textNotUtf8"]],
  ["topic with a surrogate", CLIENT, controlPacket(0x30, word(3), "ed a0 80", x), ["textNotUtf8"]],
  ["topic with NUL", CLIENT, controlPacket(0x30, word(3), "61 00 62", x), ["textHasNull"]],
  ["empty topic", CLIENT, publish311("", x), ["topicNameEmpty"]],
  ["wildcard in a topic", CLIENT, publish311("a/+", x), ["topicNameWildcard"]],
  ["# not at the end", CLIENT, controlPacket(0x82, word(1), text("a/#/b"), 0), ["topicFilterInvalid"]],
  ["# not alone", CLIENT, controlPacket(0x82, word(1), text("a#"), 0), ["topicFilterInvalid"]],
  ["+ not alone", CLIENT, controlPacket(0x82, word(1), text("a/b+/c"), 0), ["topicFilterInvalid"]],
  ["empty filter", CLIENT, controlPacket(0x82, word(1), text(""), 0), ["topicFilterEmpty"]],
  ["no filter", CLIENT, controlPacket(0x82, word(1)), ["topicFiltersMissing"]],
  ["no filter to unsubscribe", CLIENT, controlPacket(0xa2, word(1)), ["topicFiltersMissing"]],
  ["QoS 3 asked for", CLIENT, controlPacket(0x82, word(1), text("a"), 3), ["subscriptionOptionsInvalid"]],
  ["options of version 5", CLIENT, controlPacket(0x82, word(1), text("a"), 4), ["subscriptionOptionsInvalid"]],
  ["share without a name", CLIENT, controlPacket(0x82, word(1), text("$share//a"), 0), ["shareNameInvalid"]],
  ["share with a wildcard", CLIENT, controlPacket(0x82, word(1), text("$share/+/a"), 0), ["shareNameInvalid"]],
  ["second CONNECT", CLIENT, connect311(), ["secondConnect"]],
  ["second CONNACK", SERVER, controlPacket(0x20, "00 00"), ["secondConnack"]],
  ["PINGRESP from a client", CLIENT, controlPacket(0xd0), ["wrongDirection"]],
  ["SUBSCRIBE from a server", SERVER, controlPacket(0x82, word(1), text("a"), 0), ["wrongDirection"]],
  ["PUBACK of nothing", SERVER, controlPacket(0x40, word(5)), ["unsolicitedAcknowledgement"]],
  ["SUBACK of nothing", SERVER, controlPacket(0x90, word(5), "00"), ["unsolicitedAcknowledgement"]],
];

/** After a CONNECT and CONNACK of 5.0 that allow two aliases, QoS 1 and 512 bytes. */
const rows5: readonly Row[] = [
  ["property length beyond the packet", CLIENT, controlPacket(0x30, text("a"), "09"), ["propertyLengthInvalid"]],
  ["property beyond its length", CLIENT, publish5("a", properties("02 0000"), x), ["propertyLengthInvalid"]],
  ["unknown property", CLIENT, publish5("a", properties("7f"), x), ["propertyUnknown"]],
  ["property of another packet", CLIENT, publish5("a", properties("21 0001"), x), ["propertyNotAllowed"]],
  ["property twice", CLIENT, publish5("a", properties("01 01 01 01"), x), ["propertyDuplicate"]],
  ["flag of 2", CLIENT, publish5("a", properties("01 02"), x), ["propertyValueInvalid"]],
  ["alias 0", CLIENT, publish5("a", properties("23 0000"), x), ["topicAliasZero"]],
  ["alias above the maximum", CLIENT, publish5("a", properties("23 0003"), x), ["topicAliasAboveMaximum"]],
  ["alias of nothing", CLIENT, publish5("", properties("23 0001"), x), ["topicAliasUnknown"]],
  ["wildcard in the response topic", CLIENT, publish5("a", properties("08", text("b/#")), x), ["topicNameWildcard"]],
  [
    "subscription identifier from a client",
    CLIENT,
    publish5("a", properties("0b 01"), x),
    ["subscriptionIdentifierFromClient"],
  ],
  ["QoS above the maximum", CLIENT, publish5("a", none, x, 4, 3), ["qosAboveMaximum"]],
  ["packet above the maximum", SERVER, publish5("a", none, new Uint8Array(600)), ["packetTooLarge"]],
  ["reason code of another packet", SERVER, controlPacket(0xe0, "00 00"), []],
  ["reason code that no DISCONNECT has", CLIENT, controlPacket(0xe0, "10 00"), ["reasonCodeInvalid"]],
  [
    "session expiry from a server",
    SERVER,
    controlPacket(0xe0, "00", properties("11 00000001")),
    ["sessionExpiryFromServer"],
  ],
  ["No Local on a share", CLIENT, controlPacket(0x82, word(1), none, text("$share/a/b"), 4), ["noLocalShared"]],
  ["retain handling 3", CLIENT, controlPacket(0x82, word(1), none, text("a"), 0x30), ["subscriptionOptionsInvalid"]],
  [
    "data without a method",
    CLIENT,
    controlPacket(0xf0, "18", properties("16", text("z"))),
    ["authenticationMethodMissing"],
  ],
];

const will = joined(text("plant/+"), text("x"));

/** As the first packet of the client. */
const rowsFirst: readonly Row[] = [
  ["wrong protocol name", CLIENT, controlPacket(0x10, text("MQXX"), 4, 2, word(0), text("a")), ["protocolNameInvalid"]],
  [
    "name of 3.1 with 3.1.1",
    CLIENT,
    controlPacket(0x10, text("MQIsdp"), 4, 2, word(0), text("a")),
    ["protocolNameInvalid"],
  ],
  [
    "protocol level 6",
    CLIENT,
    controlPacket(0x10, text("MQTT"), 6, 2, word(0), none, text("a")),
    ["protocolLevelInvalid"],
  ],
  ["reserved connect flag", CLIENT, connect311("a", 3), ["connectFlagReserved"]],
  ["will QoS without a will", CLIENT, connect311("a", 0x0a), ["willFlagsInvalid"]],
  ["will of QoS 3", CLIENT, connect311("a", 0x1e, text("t"), text("x")), ["qosInvalid"]],
  ["wildcard in the will topic", CLIENT, connect311("a", 0x06, will), ["topicNameWildcard"]],
  ["password without user name", CLIENT, connect311("a", 0x42, text("p")), ["passwordWithoutUserName"]],
  ["password that is not there", CLIENT, connect311("a", 0xc2, text("u")), ["packetTooShort"]],
  ["no client identifier for a session", CLIENT, connect311("", 0), ["clientIdentifierMissing"]],
  ["a PUBLISH", CLIENT, publish311("a", x), ["packetBeforeConnect"]],
  ["a PINGRESP before the CONNACK", SERVER, controlPacket(0xd0), ["packetBeforeConnack"]],
  ["a CONNACK with a session and an error", SERVER, controlPacket(0x20, "01 05"), ["sessionPresentOnError"]],
  ["a CONNACK with flags", SERVER, controlPacket(0x20, "02 00"), ["connackFlagsReserved"]],
  ["a CONNACK with code 6", SERVER, controlPacket(0x20, "00 06"), ["reasonCodeInvalid"]],
];

describe("anomalies", () => {
  const maximums = properties("22 0002 24 01");

  it.each(rows311)("3.1.1: %s", (_, from, bytes, anomalies) => {
    expect(opening(4, maximums).send(from, bytes).anomalies).toEqual(anomalies);
  });

  it.each(rows5)("5.0: %s", (_, from, bytes, anomalies) => {
    expect(opening(5, maximums).send(from, bytes).anomalies).toEqual(anomalies);
  });

  it.each(rowsFirst)("at first: %s", (_, from, bytes, anomalies) => {
    expect(new MqttConnection().send(from, bytes).anomalies).toEqual(anomalies);
  });

  it("are the same when nobody wants bodies", () => {
    for (const [, from, bytes, anomalies] of [...rows311, ...rows5]) {
      const connection = opening(rows311.some((row) => row[2] === bytes) ? 4 : 5, maximums);
      connection.wantsBody = false;
      expect(connection.send(from, bytes).anomalies).toEqual(anomalies);
    }
  });

  it("name a packet after the DISCONNECT", () => {
    const connection = opening(4, maximums);
    connection.client(controlPacket(0xe0));
    expect(connection.client(controlPacket(0xc0)).anomalies).toEqual(["packetAfterDisconnect"]);
  });

  it("name a packet identifier that is used before its acknowledgement, if that was not only missed", () => {
    const connection = opening(4, maximums);
    connection.client(publish311("a", x, 2, 7));
    expect(connection.client(publish311("a", x, 2, 7), { isPeerBehind: true }).anomalies).toEqual([]);
    expect(connection.client(publish311("a", x, 2, 7)).anomalies).toEqual(["packetIdentifierInUse"]);
    connection.gap(SERVER);
    expect(connection.client(publish311("a", x, 2, 7)).anomalies).toEqual([]);
  });

  it("count the reason codes", () => {
    const connection = opening(4, maximums);
    connection.client(controlPacket(0x82, word(1), text("a"), 0, text("b"), 0));
    expect(connection.server(controlPacket(0x90, word(1), "00")).anomalies).toEqual(["reasonCodeCountMismatch"]);
  });

  it("are not found in what a gap explains", () => {
    const connection = opening(5, maximums);
    connection.gap(CLIENT);
    expect(connection.client(publish5("", properties("23 0001"), x)).anomalies).toEqual([]);
    expect(connection.server(controlPacket(0x40, word(5))).anomalies).toEqual([]);
  });

  it("are not found in acknowledgements of an earlier session", () => {
    const connection = new MqttConnection();
    connection.client(connect311("plant-7", 0));
    connection.server(controlPacket(0x20, "01 00"));
    const rel = connection.client(controlPacket(0x62, word(9)));
    const comp = connection.server(controlPacket(0x70, word(9)));
    expect([...rel.anomalies, ...comp.anomalies]).toEqual([]);
    expect(comp.body.requestFrame).toBe(3);
  });
});
