import { describe, expect, it } from "vitest";
import type { FlowHints } from "../../../src/contracts/decoder.js";
import { CLIENT, ModbusConnection, SERVER } from "./modbus-connection.js";
import { adu } from "./sample-pdus.js";

const elsewhere: Partial<FlowHints> = { ports: [49_152, 5020], portServer: undefined };
const unknown: Partial<FlowHints> = { ...elsewhere, handshakeServer: undefined };
const read = adu(1, 1, "03 0000 0001");
const answer = adu(1, 1, "03 02 0007");
const echo = adu(1, 1, "06 0001 0003");

describe("which side serves", () => {
  it("is what handshake and port agree on, whatever the client sends", () => {
    const connection = new ModbusConnection();
    for (let i = 0; i < 20; i++) expect(connection.send(CLIENT, answer).body.kind).toBe("request");
    expect(connection.send(SERVER, answer).body.kind).toBe("response");
    expect(connection.servers).toEqual([SERVER]);
  });

  it("is said once, when a message shows it, before that message", () => {
    const connection = new ModbusConnection({ handshakeServer: undefined });
    connection.send(CLIENT, echo);
    expect(connection.servers).toEqual([]);
    connection.send(CLIENT, read);
    connection.send(SERVER, answer);
    expect(connection.servers).toEqual([SERVER]);
  });

  it("is the side with port 502 though it opened the connection, as its answers show", () => {
    const connection = new ModbusConnection({ ports: [502, 4446], handshakeServer: 1, portServer: 0 });
    const exception = connection.send(0, adu(1, 10, "81 06 00"));
    expect(exception.body).toMatchObject({ kind: "exception", functionCode: 1, exceptionCode: 6 });
    expect(exception.anomalies).toEqual(["trailingBytes", "unsolicitedResponse"]);
    expect(connection.servers).toEqual([0]);
  });

  it("is said as soon as it is not what the handshake tells", () => {
    const connection = new ModbusConnection({ ports: [502, 4446], handshakeServer: 1, portServer: 0 });
    expect(connection.send(0, echo).body.kind).toBe("response");
    expect(connection.servers).toEqual([0]);
  });

  it("is not the side with port 502 when four messages speak against it", () => {
    const connection = new ModbusConnection({ ports: [502, 4446], handshakeServer: 1, portServer: 0 });
    const kinds = [read, read, read, read].map((bytes) => connection.send(0, bytes).body.kind);
    expect(kinds).toEqual(["response", "response", "response", "request"]);
    expect(connection.servers.at(-1)).toBe(1);
  });

  it("stays with port 502 after one message for it", () => {
    const connection = new ModbusConnection({ handshakeServer: undefined });
    connection.send(CLIENT, read);
    for (let i = 0; i < 20; i++) expect(connection.send(CLIENT, answer).body.kind).toBe("request");
  });

  it("is read from the first message elsewhere, against the handshake", () => {
    const connection = new ModbusConnection({ ...elsewhere, handshakeServer: 0 });
    expect(connection.send(0, read).body.kind).toBe("request");
    expect(connection.servers).toEqual([1]);
    expect(connection.send(1, answer).body).toMatchObject({ kind: "response", requestFrame: 1 });
  });

  it("does not change any more elsewhere when enough messages agreed", () => {
    const connection = new ModbusConnection(elsewhere);
    for (let i = 0; i < 2; i++) {
      connection.send(CLIENT, read);
      connection.send(SERVER, answer);
    }
    for (let i = 0; i < 20; i++) expect(connection.send(CLIENT, answer).body.kind).toBe("request");
    expect(connection.servers).toEqual([SERVER]);
  });

  it("is the other side than the first sender while nothing tells", () => {
    const connection = new ModbusConnection(unknown);
    expect(connection.send(1, echo).body.kind).toBe("request");
    expect(connection.send(0, echo).body).toMatchObject({ kind: "response", requestFrame: 1 });
    expect(connection.servers).toEqual([]);
  });

  it("is shown by an exception, even a padded one", () => {
    const connection = new ModbusConnection(unknown);
    expect(connection.send(0, adu(1, 1, "83 02 00")).body.kind).toBe("exception");
    expect(connection.servers).toEqual([0]);
  });

  it("forgets what was paired the wrong way round", () => {
    const connection = new ModbusConnection(unknown);
    connection.send(1, echo);
    connection.send(0, read);
    expect(connection.servers).toEqual([1]);
    expect(connection.summary.unanswered).toBe(1);
    expect(connection.send(1, answer).body).toMatchObject({ kind: "response", requestFrame: 2 });
  });
});

describe("evidence", () => {
  it("is enough with any sane PDU on port 502", () => {
    const connection = new ModbusConnection();
    expect(connection.state.isConfirmed).toBe(false);
    connection.request("1d 00");
    expect(connection.state.isConfirmed).toBe(true);
  });

  it("is enough elsewhere with a request and its answer", () => {
    const connection = new ModbusConnection(elsewhere);
    connection.request("03 0000 0001");
    expect(connection.state.isConfirmed).toBe(false);
    connection.response("03 02 0000");
    expect(connection.state.isConfirmed).toBe(true);
  });

  it("is enough elsewhere with three sound messages of one side", () => {
    const connection = new ModbusConnection(elsewhere);
    connection.request("03 0000 0001", { transaction: 1 });
    connection.request("03 0000 0001", { transaction: 2 });
    expect(connection.state.isConfirmed).toBe(false);
    connection.request("03 0000 0001", { transaction: 3 });
    expect(connection.state.isConfirmed).toBe(true);
  });

  it("does not come from messages that are not sound", () => {
    const connection = new ModbusConnection(elsewhere);
    for (let transaction = 0; transaction < 10; transaction++) connection.request("03 0000 0100", { transaction });
    expect(connection.state.evidence).toBe(0);
  });
});

describe("summary", () => {
  it("counts by kind", () => {
    const connection = new ModbusConnection();
    connection.request("03 0000 0001", { transaction: 1 });
    connection.response("03 02 0000", { transaction: 1 });
    connection.request("03 0000 0001", { transaction: 2 });
    connection.response("83 02", { transaction: 2 });
    connection.request("03 0000 0001", { transaction: 3 });
    expect(connection.summary).toEqual({
      requests: 3,
      responses: 1,
      exceptions: 1,
      unanswered: 1,
      evicted: 0,
      unsolicited: 0,
      duplicates: 0,
      transactionIdentifiersReused: 0,
      latencyUs: { min: 1000, mean: 1000, max: 1000 },
    });
  });
});
