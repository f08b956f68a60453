import { describe, expect, it } from "vitest";
import type { Direction } from "../../src/contracts/flow.js";
import type { Session } from "../../src/contracts/sensor-event.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { OperationReader } from "../../src/inventory/operation-reader.js";
import { fakeFlow } from "./fake-flow.js";

function told(protocol: string, body: object, direction: Direction = "toServer"): string[] {
  const lines: string[] = [];
  const reader = new OperationReader(({ effect, name, point, value }) =>
    lines.push(`${effect} ${name} ${point ?? "-"} ${value ?? "-"}`),
  );
  const at = { time: 1 as PacketTime, frame: 1, capture: 0 };
  reader.pdu({ ...at, protocol, direction, flow: fakeFlow(), body, anomalies: [] }, {} as Session);
  return lines;
}

const double = (value: number) => ({ value: { value: { type: "Double", value } } });

describe("operations of OPC UA", () => {
  it.each<[string, object, string[]]>([
    [
      "each node written",
      {
        service: "WriteRequest",
        nodesToWrite: [{ nodeId: "ns=1;s=A", ...double(5.5) }, { nodeId: "i=7", value: null }, null],
      },
      ["write Write ns=1;s=A 5.5", "write Write i=7 -"],
    ],
    [
      "each method called",
      {
        service: "CallRequest",
        methodsToCall: [
          { objectId: "i=1", methodId: "i=2", inputArguments: [{ type: "Double", value: 2 }, null, { value: "x" }] },
        ],
      },
      ["call Call i=2 2, ?, x"],
    ],
    [
      "a call without arguments",
      { service: "CallRequest", methodsToCall: [{ methodId: "i=2", inputArguments: null }] },
      ["call Call i=2 -"],
    ],
    [
      "an update of history",
      {
        service: "HistoryUpdateRequest",
        historyUpdateDetails: [{ typeName: "UpdateDataDetails", body: { nodeId: "i=9" } }],
      },
      ["write HistoryUpdate i=9 -"],
    ],
    [
      "nodes added",
      {
        service: "AddNodesRequest",
        nodesToAdd: [{ requestedNewNodeId: "i=0", parentNodeId: "i=85" }, { requestedNewNodeId: "i=5" }],
      },
      ["manage AddNodes i=85 -", "manage AddNodes i=5 -"],
    ],
    [
      "nodes deleted",
      { service: "DeleteNodesRequest", nodesToDelete: [{ nodeId: "i=5" }] },
      ["manage DeleteNodes i=5 -"],
    ],
    [
      "references added",
      { service: "AddReferencesRequest", referencesToAdd: [{ sourceNodeId: "i=5" }] },
      ["manage AddReferences i=5 -"],
    ],
    [
      "references deleted",
      { service: "DeleteReferencesRequest", referencesToDelete: [{ sourceNodeId: "i=5" }] },
      ["manage DeleteReferences i=5 -"],
    ],
    ["a request that was cut", { service: "WriteRequest" }, ["write Write - -"]],
    ["a read of one node", { service: "ReadRequest", nodesToRead: [{ nodeId: "i=5" }] }, ["read Read i=5 -"]],
    [
      "a read of many",
      { service: "ReadRequest", nodesToRead: [{ nodeId: "i=5" }, { nodeId: "i=6" }] },
      ["read Read - -"],
    ],
    ["a read of history", { service: "HistoryReadRequest", nodesToRead: [] }, ["read HistoryRead - -"]],
    ["a look around", { service: "BrowseRequest", nodesToBrowse: [{ nodeId: "i=84" }] }, ["read Browse i=84 -"]],
    ["no answer", { service: "WriteResponse", results: ["Good"] }, []],
    ["no message without a service", { messageType: "HEL" }, []],
  ])("are %s", (_, body, want) => {
    expect(told("opcua", body)).toEqual(want);
  });

  it("are at most 64 of a message, of values of at most 128 characters", () => {
    const nodesToWrite = Array.from({ length: 100 }, () => ({
      nodeId: "i=1",
      value: { value: { value: "v".repeat(999) } },
    }));
    const lines = told("opcua", { service: "WriteRequest", nodesToWrite });
    expect(lines.length).toBe(64);
    expect(lines[0]?.length).toBe("write Write i=1 ".length + 128);
  });
});

describe("operations of MQTT", () => {
  const publish = (topicName: string, rest: object = {}) => ({ packetType: "PUBLISH", topicName, ...rest });
  it.each<[string, object, string[]]>([
    [
      "a number for a set point",
      publish("plant/pump/setpoint", { value: 7.5 }),
      ["command PUBLISH plant/pump/setpoint 7.5"],
    ],
    [
      "a command at the beginning",
      publish("cmd/pump", { payloadKind: "json", payloadBytes: 9 }),
      ["command PUBLISH cmd/pump json of 9 bytes"],
    ],
    ["a request in capitals", publish("v1/RPC/request/1"), ["command PUBLISH v1/RPC/request/1 -"]],
    ["no telemetry", publish("plant/pump/speed", { value: 1 }), []],
    ["no word that only begins so", publish("plant/settings/commander"), []],
    ["no topic that is not known", { packetType: "PUBLISH" }, []],
    ["no subscription", { packetType: "SUBSCRIBE", topicName: "cmd" }, []],
    [
      "commands of Sparkplug with their metrics",
      publish("spBv1.0/g/NCMD/e", {
        sparkplug: { messageType: "NCMD", metrics: [{ name: "Node Control/Rebirth", value: true }, { value: 2 }] },
      }),
      ["command PUBLISH NCMD spBv1.0/g/NCMD/e Node Control/Rebirth = true, ? = 2"],
    ],
    [
      "a command of Sparkplug without metrics",
      publish("spBv1.0/g/DCMD/e/d", { sparkplug: { messageType: "DCMD" } }),
      ["command PUBLISH DCMD spBv1.0/g/DCMD/e/d -"],
    ],
    ["no data of Sparkplug", publish("spBv1.0/g/NDATA/e", { sparkplug: { messageType: "NDATA", metrics: [] } }), []],
  ])("are %s", (_, body, want) => {
    expect(told("mqtt", body)).toEqual(want);
    expect(told("mqtt", body, "toClient")).toEqual([]);
  });
});
