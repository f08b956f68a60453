import { describe, expect, it } from "vitest";
import { messageFields } from "../../../../src/sensor/view/fields/message-fields.js";
import { ascii, bytesOf, packet, shown } from "./shown-fields.js";

describe("fields of MQTT", () => {
  const text = (name: string, value: string) => [
    `${name}.length: ${value.length.toString(16).padStart(4, "0")}`,
    `${name}: ${ascii(value)}`,
  ];

  it("hide the password of a CONNECT, and what stands behind it", () => {
    const hex = packet(
      "10",
      `0004 ${ascii("MQTT")} 04 c2 003c 0002 ${ascii("c1")} 0003 ${ascii("bob")} 0003 ${ascii("pw!")} 7777`,
    );
    expect(shown("mqtt", hex, { packetType: "CONNECT", protocolLevel: 4 })).toEqual([
      "packetType: 10",
      expect.stringMatching(/^remainingLength: ../),
      ...text("protocolName", "MQTT"),
      "protocolLevel: 04",
      "connectFlags: c2",
      "keepAlive: 003c",
      ...text("clientIdentifier", "c1"),
      ...text("userName", "bob"),
      "password.length: 0003",
      "password (hidden): 000000",
      "rest (hidden): 0000",
    ]);
  });

  it("hide authentication data among properties", () => {
    const hex = packet("f0", `18 08 15 0001 61 16 0001 62`);
    expect(shown("mqtt", hex, { packetType: "AUTH", protocolLevel: 5 }).at(-1)).toBe(
      "properties (hidden): 0000000000000000",
    );
  });

  it.each([
    [
      "PUBLISH with qos 1",
      packet("32", `0002 ${ascii("ab")} 0007 ${ascii("xyz")}`),
      "PUBLISH",
      4,
      [...text("topicName", "ab"), "packetIdentifier: 0007", `payload: ${ascii("xyz")}`],
    ],
    [
      "PUBLISH of version 5",
      packet("30", `0001 61 03 230001 ${ascii("x")}`),
      "PUBLISH",
      5,
      [...text("topicName", "a"), "properties.length: 03", "properties: 230001", `payload: ${ascii("x")}`],
    ],
    [
      "SUBSCRIBE",
      packet("82", `0001 0001 61 01`),
      "SUBSCRIBE",
      4,
      ["packetIdentifier: 0001", "topicFilters[0].length: 0001", "topicFilters[0]: 61", "topicFilters[0].options: 01"],
    ],
    ["SUBACK", packet("90", `0001 01`), "SUBACK", 4, ["packetIdentifier: 0001", "reasonCodes[0]: 01"]],
    ["CONNACK", packet("20", `00 05`), "CONNACK", 4, ["acknowledgeFlags: 00", "reasonCode: 05"]],
  ] as const)("are told, of a %s", (_, hex, packetType, protocolLevel, want) => {
    expect(shown("mqtt", hex, { packetType, protocolLevel }).slice(2)).toEqual(want);
  });

  it("and nothing of a packet that is wrapped in something else", () => {
    const { bytes, fields } = messageFields("mqtt", { packetType: "CONNECT" }, bytesOf("82 03 101c00"), 5);
    expect([bytes.length, fields]).toEqual([0, []]);
  });
});
