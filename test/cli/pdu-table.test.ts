import { describe, expect, it } from "vitest";
import { PduTable } from "../../src/cli/pdu-table.js";
import type { Flow } from "../../src/contracts/flow.js";
import type { PacketTime } from "../../src/core/packet-time.js";

function lineOf(protocol: string, body: object, anomalies: readonly string[] = []): string {
  const [client, server] = [
    { ip: "10.20.0.1", port: 50_000 },
    { ip: "fd00::2", port: 4840 },
  ];
  const flow = { endpoints: [client, server], server: 1 } as unknown as Flow;
  let out = "";
  const table = new PduTable((text) => {
    out += text;
  });
  const at = { time: 1e15 as PacketTime, frame: 7, capture: 0, direction: "toClient" } as const;
  table.pdu({ ...at, protocol, flow, body, anomalies });
  return out.split("\n")[1]!.slice(15);
}

describe("PduTable", () => {
  it.each([
    ["modbus", { kind: "request", functionCode: 3, quantity: 2 }, "request FC 3 quantity=2"],
    [
      "opcua",
      { messageType: "MSG", secureChannelId: 5, requestId: 9, typeId: 631, service: "ReadRequest", maxAge: 0 },
      "MSG ReadRequest maxAge=0",
    ],
    [
      "opcua",
      {
        messageType: "MSG",
        service: "WriteResponse",
        chunks: 1,
        encrypted: false,
        results: ["Good"],
        diagnosticInfos: [],
      },
      'MSG WriteResponse results=["Good"]',
    ],
    ["opcua", { messageType: "MSG", chunks: 2, encrypted: true }, "MSG chunks=2 encrypted=true"],
    ["mqtt", { packetType: "PUBLISH", topicName: "a/b", retain: undefined, qos: 0 }, "PUBLISH topicName=a/b qos=0"],
  ])("says first what a message of %s is", (protocol, body, want) => {
    expect(lineOf(protocol, body)).toBe(
      `       7 [fd00::2]:4840        10.20.0.1:50000       ${protocol.padEnd(9)} ${want}`,
    );
  });

  it("shows the beginning of a long value, and what is wrong with the message", () => {
    const line = lineOf("mqtt", { packetType: "PUBLISH", topicName: "x".repeat(1000) }, ["wildcard-in-topic-name"]);
    expect(line.slice(line.indexOf("topicName"))).toBe(`topicName=${"x".repeat(160)}...  ! wildcard-in-topic-name`);
  });
});
