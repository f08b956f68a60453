import { describe, expect, it } from "vitest";
import { fromHex } from "../../conformance/sample-sequence.js";
import { CLIENT, ModbusConnection, SERVER } from "./modbus-connection.js";
import { adu } from "./sample-pdus.js";

describe("decode", () => {
  it("tells another protocol identifier [MODBUS-TCP §3.1.3]", () => {
    const bytes = fromHex("0001 0010 0006 0a 01 0001 0003");
    expect(new ModbusConnection().send(CLIENT, bytes)).toMatchObject({
      body: { functionCode: 1, startingAddress: 1, quantity: 3 },
      anomalies: ["protocolIdentifier"],
    });
  });

  it("allows 253 bytes and not 254 [MODBUS-AP §4.1]", () => {
    const connection = new ModbusConnection();
    expect(connection.request(`41 ${"00".repeat(252)}`).anomalies).toEqual([]);
    expect(connection.request(`41 ${"00".repeat(253)}`, { transaction: 2 }).anomalies).toEqual(["pduTooLong"]);
  });

  it("allows UMAS what it agrees on", () => {
    expect(new ModbusConnection().request(`5a 00 0a ${"00".repeat(1000)}`).anomalies).toEqual([]);
  });

  it("does not blame the sender for what the capture cut", () => {
    const connection = new ModbusConnection();
    connection.request("03 0000 0004");
    const { body, anomalies } = connection.response("03 08 0001 00", { missingBytes: 5 });
    expect(anomalies).toEqual(["captureCut"]);
    expect(body).toMatchObject({
      kind: "response",
      startingAddress: 0,
      values: [1],
      requestFrame: 1,
      data: "08000100",
    });
  });

  it("compares no answer that was cut", () => {
    const connection = new ModbusConnection();
    connection.request("06 0001 0003");
    expect(connection.response("06 0001", { missingBytes: 2 }).anomalies).toEqual(["captureCut"]);
    expect(connection.response("06 0001 0003").anomalies).toEqual([]);
  });

  it("tells nothing of a PDU that was cut before its function code", () => {
    const bytes = adu(1, 1, "03 0000 0001").slice(0, 7);
    expect(new ModbusConnection().send(CLIENT, bytes, { missingBytes: 5 })).toEqual({ body: {}, anomalies: [] });
  });

  it("takes a function code of 128 and more from a client for a request", () => {
    const { body, anomalies } = new ModbusConnection().request("83 02");
    expect(body).toEqual({
      transactionIdentifier: 1,
      unitIdentifier: 1,
      functionCode: 3,
      kind: "request",
      data: "02",
    });
    expect(anomalies).toEqual(["exceptionFromClient"]);
  });

  it("carries several anomalies in the order of the table", () => {
    const bytes = fromHex("0001 0001 0007 01 03 ffff 0100 00");
    expect(new ModbusConnection().send(CLIENT, bytes).anomalies).toEqual([
      "protocolIdentifier",
      "trailingBytes",
      "quantityOutOfRange",
      "addressOverflow",
    ]);
  });

  it("gives exceptions of an unknown code a kind all the same", () => {
    const connection = new ModbusConnection();
    connection.request("03 0000 0001");
    expect(connection.send(SERVER, adu(1, 1, "83 63"))).toMatchObject({
      body: { kind: "exception", exceptionCode: 0x63, requestFrame: 1 },
      anomalies: ["exceptionCodeUnknown"],
    });
  });
});
