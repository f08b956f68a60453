import { describe, expect, it } from "vitest";
import { NULL, text, u32 } from "./opcua-bytes.js";
import { CLIENT, OpcuaConnection, SERVER } from "./opcua-connection.js";
import { acknowledge, chunk, errorMessage, hello, message, readRequest, reverseHello } from "./opcua-messages.js";

const EVIDENCE_ELSEWHERE = 3;

describe("connection messages", () => {
  it("reads HEL and learns which side serves", () => {
    const connection = new OpcuaConnection({ portServer: undefined, handshakeServer: CLIENT });
    const { body, anomalies } = connection.client(
      hello({ bufferBytes: 9000, maxMessageSize: 70_000, maxChunkCount: 9 }),
    );
    expect(body).toEqual({
      messageType: "HEL",
      protocolVersion: 0,
      receiveBufferSize: 9000,
      sendBufferSize: 9000,
      maxMessageSize: 70_000,
      maxChunkCount: 9,
      endpointUrl: "opc.tcp://plant.example:4840",
    });
    expect(anomalies).toEqual([]);
    expect(connection.servers).toEqual([SERVER]);
    expect(connection.state.evidence).toBeGreaterThanOrEqual(EVIDENCE_ELSEWHERE);
  });

  it("reads ACK", () => {
    const { body } = new OpcuaConnection().server(acknowledge({ bufferBytes: 8192, maxChunkCount: 5 }));
    expect(body).toEqual({
      messageType: "ACK",
      protocolVersion: 0,
      receiveBufferSize: 8192,
      sendBufferSize: 8192,
      maxMessageSize: 0,
      maxChunkCount: 5,
    });
  });

  it("reads ERR with the name of its error", () => {
    const { body } = new OpcuaConnection().server(errorMessage(0x80830000, "not here"));
    expect(body).toEqual({ messageType: "ERR", error: "BadTcpEndpointUrlInvalid", reason: "not here" });
  });

  it("takes the sender of RHE for the server, though it opened the connection", () => {
    const connection = new OpcuaConnection({ portServer: undefined });
    const { body } = connection.send(0, reverseHello("urn:plant:server", "opc.tcp://plant.example:4840"));
    expect(body).toEqual({
      messageType: "RHE",
      serverUri: "urn:plant:server",
      endpointUrl: "opc.tcp://plant.example:4840",
    });
    expect(connection.servers).toEqual([0]);
    expect(connection.send(1, hello()).anomalies).toEqual([]);
    expect(connection.send(0, acknowledge()).anomalies).toEqual([]);
  });

  it.each([
    {
      name: "bytes after the URL",
      bytes: chunk("HELF", [...helloSizes(65_535), ...text("opc.tcp://x"), 0]),
      want: ["messageMalformed"],
    },
    {
      name: "a URL that is longer than the message",
      bytes: chunk("HELF", [...helloSizes(65_535), ...u32(9), 1]),
      want: ["messageMalformed"],
    },
    {
      name: "a negative length",
      bytes: chunk("HELF", [...helloSizes(65_535), ...u32(-2)]),
      want: ["messageMalformed"],
    },
    { name: "no URL", bytes: chunk("HELF", [...helloSizes(65_535), ...NULL]), want: [] },
    {
      name: "a URL of 4097 bytes",
      bytes: hello({ endpointUrl: `opc.tcp://${"x".repeat(4087)}` }),
      want: ["textTooLong"],
    },
    { name: "a URL of 4096 bytes", bytes: hello({ endpointUrl: `opc.tcp://${"x".repeat(4086)}` }), want: [] },
    { name: "small buffers", bytes: hello({ bufferBytes: 8191 }), want: ["bufferSizeInvalid"] },
    {
      name: "a URL that is no text",
      bytes: chunk("HELF", [...helloSizes(65_535), ...u32(2), 0xc3, 0x28]),
      want: ["textInvalid"],
    },
  ])("finds fault with HEL: $name", ({ bytes, want }) => {
    expect(new OpcuaConnection().client(bytes).anomalies).toEqual(want);
  });

  it("finds a second HEL, a second ACK, and those from the wrong side", () => {
    const connection = OpcuaConnection.opened();
    expect(connection.client(hello()).anomalies).toEqual(["unexpectedMessage"]);
    expect(connection.server(acknowledge()).anomalies).toEqual(["unexpectedMessage"]);
    expect(connection.server(hello()).anomalies).toEqual(["unexpectedMessage", "wrongSender"]);
    expect(connection.client(acknowledge()).anomalies).toEqual(["unexpectedMessage", "wrongSender"]);
  });

  it("finds an ACK that promises longer chunks than the client can take", () => {
    const connection = new OpcuaConnection();
    connection.client(hello({ bufferBytes: 8192 }));
    expect(connection.server(acknowledge({ bufferBytes: 8193 })).anomalies).toEqual(["bufferSizeInvalid"]);
  });

  it("tells what of a HEL the capture kept", () => {
    const connection = new OpcuaConnection();
    const bytes = hello();
    const { body, anomalies } = connection.client(bytes.slice(0, 16), { missingBytes: bytes.length - 16 });
    expect(body).toEqual({ messageType: "HEL", protocolVersion: 0, receiveBufferSize: 65_535 });
    expect(anomalies).toEqual(["captureCut"]);
    expect(connection.state.evidence).toBe(0);
  });

  it("says when a size cannot be, and reads nothing of the message", () => {
    const connection = OpcuaConnection.opened();
    const bytes = message({ sequence: 2, request: 2 }, readRequest(2)).slice(0, 8);
    new DataView(bytes.buffer).setUint32(4, 0xffffffff, true);
    const { body, anomalies } = connection.client(bytes);
    expect(body).toEqual({ messageType: "MSG", messageBytes: 0xffffffff });
    expect(anomalies).toEqual(["messageSizeInvalid"]);
    expect(connection.summary.requests).toBe(1);
  });
});

function helloSizes(bufferBytes: number): number[] {
  return [0, bufferBytes, bufferBytes, 0, 0].flatMap((value) => [...u32(value)]);
}
