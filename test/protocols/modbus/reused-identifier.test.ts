import { describe, expect, it } from "vitest";
import { ModbusConnection } from "./modbus-connection.js";

const read = "03 0000 0001";
const answer = "03 02 0007";

describe("a transaction identifier used again", () => {
  it("is told while its request waits, and both are answered in order", () => {
    const connection = new ModbusConnection();
    connection.request("03 0010 0002", { atMs: 0 });
    expect(connection.request("03 0020 0002", { atMs: 1 }).anomalies).toEqual(["transactionIdentifierReused"]);
    expect(connection.response("03 04 00000000", { atMs: 5 }).body).toMatchObject({
      requestFrame: 1,
      startingAddress: 16,
    });
    expect(connection.response("03 04 00000000", { atMs: 6 }).body).toMatchObject({
      requestFrame: 2,
      startingAddress: 32,
    });
    expect(connection.summary.transactionIdentifiersReused).toBe(1);
  });

  it("lets the content say which of them is answered", () => {
    const connection = new ModbusConnection();
    connection.request("06 0004 0001", { atMs: 0 });
    connection.request("06 0005 0001", { atMs: 1 });
    expect(connection.response("06 0005 0001", { atMs: 5 })).toMatchObject({
      body: { requestFrame: 2 },
      anomalies: [],
    });
    expect(connection.response("06 0004 0001", { atMs: 6 })).toMatchObject({
      body: { requestFrame: 1 },
      anomalies: [],
    });
  });

  it("means that the first request was given up when a second has passed", () => {
    const connection = new ModbusConnection();
    connection.request("03 0010 0001", { atMs: 0 });
    expect(connection.request("03 0020 0001", { atMs: 1001 }).anomalies).toEqual([]);
    expect(connection.response(answer, { atMs: 1002 }).body).toMatchObject({ requestFrame: 2, startingAddress: 32 });
    expect(connection.response(answer, { atMs: 1003 }).anomalies).toEqual([]);
    expect(connection.summary).toMatchObject({ unanswered: 1, transactionIdentifiersReused: 0 });
  });

  it("means the same after several usual latencies", () => {
    const connection = new ModbusConnection();
    for (const atMs of [0, 100, 200]) {
      connection.request(read, { atMs });
      connection.response(answer, { atMs: atMs + 2 });
    }
    connection.request("03 0010 0001", { atMs: 300 });
    expect(connection.request("03 0020 0001", { atMs: 400 }).anomalies).toEqual([]);
    expect(connection.response(answer, { atMs: 402 }).body).toMatchObject({ startingAddress: 32, latencyUs: 2000 });
    expect(connection.request("03 0030 0001", { atMs: 500 }).anomalies).toEqual([]);
  });

  it("is nobody's fault after the answer may have been lost", () => {
    const connection = new ModbusConnection();
    connection.request("03 0010 0001", { atMs: 0 });
    connection.gap(1);
    expect(connection.request("03 0020 0001", { atMs: 1 }).anomalies).toEqual([]);
    expect(connection.response(answer, { atMs: 2 }).body).toMatchObject({ startingAddress: 32 });
  });

  it("is nobody's fault once it was answered", () => {
    const connection = new ModbusConnection();
    for (let i = 0; i < 40; i++) {
      expect(connection.request(read).anomalies).toEqual([]);
      expect(connection.response(answer)).toMatchObject({ body: { requestFrame: 2 * i + 1 }, anomalies: [] });
    }
  });
});
