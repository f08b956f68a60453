import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ModbusConnection } from "./modbus-connection.js";

const read = "03 0000 0001";
const answer = "03 02 0007";

describe("pairing", () => {
  it("pairs by transaction identifier whatever the order", () => {
    const connection = new ModbusConnection();
    for (const transaction of [1, 2, 3, 4]) connection.request(`03 000${transaction} 0001`, { transaction });
    for (const transaction of [3, 1, 4, 2]) {
      const { body, anomalies } = connection.response(answer, { transaction });
      expect(body).toMatchObject({ requestFrame: transaction, startingAddress: transaction });
      expect(anomalies).toEqual([]);
    }
  });

  it("pairs by unit and by function under one transaction identifier", () => {
    const connection = new ModbusConnection();
    connection.request("03 0001 0001", { unit: 1 });
    connection.request("03 0002 0001", { unit: 2 });
    connection.request("04 0003 0001", { unit: 1 });
    expect(connection.response("04 02 0000", { unit: 1 }).body.requestFrame).toBe(3);
    expect(connection.response(answer, { unit: 2 }).body.requestFrame).toBe(2);
    expect(connection.response(answer, { unit: 1 }).body.requestFrame).toBe(1);
  });

  it("pairs an exception with the function that it refuses", () => {
    const connection = new ModbusConnection();
    connection.request(read);
    connection.request("06 0001 0001", { transaction: 2 });
    expect(connection.response("86 04", { transaction: 2 }).body).toMatchObject({ requestFrame: 2, functionCode: 6 });
  });

  it("does not see an unsolicited response in an answer from another unit", () => {
    const connection = new ModbusConnection();
    connection.request(read, { unit: 255 });
    const { body, anomalies } = connection.response(answer, { unit: 0 });
    expect(anomalies).toEqual(["unitIdentifierMismatch"]);
    expect(body.requestFrame).toBe(1);
  });

  it("guesses no unit when several may be meant", () => {
    const connection = new ModbusConnection();
    connection.request(read, { unit: 1 });
    connection.request(read, { unit: 2 });
    const { body, anomalies } = connection.response(answer, { unit: 3 });
    expect(anomalies).toEqual(["unitIdentifierMismatch"]);
    expect(body).not.toHaveProperty("requestFrame");
  });

  it("tells a response to another function, and leaves the request waiting", () => {
    const connection = new ModbusConnection();
    connection.request(read);
    expect(connection.response("04 02 0000").anomalies).toEqual(["functionCodeMismatch"]);
    expect(connection.response(answer)).toMatchObject({ body: { requestFrame: 1 }, anomalies: [] });
  });

  it("measures the latency", () => {
    const connection = new ModbusConnection();
    const times = [
      [0, 5],
      [100, 101],
      [200, 230],
    ] as const;
    for (const [asked, answered] of times) {
      connection.request(read, { atMs: asked });
      expect(connection.response(answer, { atMs: answered }).body.latencyUs).toBe(1000 * (answered - asked));
    }
    expect(connection.summary.latencyUs).toEqual({ min: 1000, mean: 12_000, max: 30_000 });
  });

  it("has no latency to tell when nothing was answered", () => {
    const connection = new ModbusConnection();
    connection.request(read);
    expect(connection.summary).toMatchObject({ requests: 1, unanswered: 1, latencyUs: undefined });
  });

  it("never shows a latency below 0 when time steps back", () => {
    const connection = new ModbusConnection();
    connection.request(read, { atMs: 100 });
    expect(connection.response(answer, { atMs: 50 }).body.latencyUs).toBe(0);
  });
});

describe("responses without a waiting request", () => {
  it("are unsolicited", () => {
    const connection = new ModbusConnection();
    connection.request(read);
    connection.response(answer);
    expect(connection.response(answer, { transaction: 9 }).anomalies).toEqual(["unsolicitedResponse"]);
    expect(connection.response(answer, { transaction: 9 }).anomalies).toEqual(["unsolicitedResponse"]);
    expect(connection.summary).toMatchObject({ unsolicited: 2, duplicates: 0 });
  });

  it("are duplicates when the request was answered already", () => {
    const connection = new ModbusConnection();
    connection.request(read);
    connection.response(answer);
    const { body, anomalies } = connection.response(answer);
    expect(anomalies).toEqual(["duplicateResponse"]);
    expect(body).toMatchObject({ requestFrame: 1, startingAddress: 0 });
    expect(body).not.toHaveProperty("latencyUs");
    expect(connection.summary).toMatchObject({ unsolicited: 0, duplicates: 1 });
  });

  it("conflict when they say something else", () => {
    const connection = new ModbusConnection();
    connection.request(read);
    connection.response(answer);
    expect(connection.response("03 02 0008").anomalies).toEqual(["conflictingResponse"]);
    expect(connection.response("83 02").anomalies).toEqual(["conflictingResponse"]);
  });

  it("are told apart from the answer only so long", () => {
    const connection = new ModbusConnection();
    connection.request(read, { atMs: 0 });
    connection.response(answer, { atMs: 1 });
    expect(connection.response(answer, { atMs: 10_000 }).anomalies).toEqual(["duplicateResponse"]);
    expect(connection.response(answer, { atMs: 10_002 }).anomalies).toEqual(["unsolicitedResponse"]);
  });

  it("are known among the last 8 answers", () => {
    const connection = new ModbusConnection();
    for (let transaction = 1; transaction <= 9; transaction++) {
      connection.request(read, { transaction });
      connection.response(answer, { transaction });
    }
    expect(connection.response(answer, { transaction: 2 }).anomalies).toEqual(["duplicateResponse"]);
    expect(connection.response(answer, { transaction: 1 }).anomalies).toEqual(["unsolicitedResponse"]);
  });

  it("prove nothing before the first pair of a flow that was met in the middle", () => {
    const connection = new ModbusConnection({ handshakeServer: undefined });
    expect(connection.response(answer, { transaction: 8 }).anomalies).toEqual([]);
    connection.request(read, { transaction: 9 });
    connection.response(answer, { transaction: 9 });
    expect(connection.response(answer, { transaction: 10 }).anomalies).toEqual(["unsolicitedResponse"]);
  });

  it.each([
    { name: "of the client", side: 0 as const },
    { name: "of the server", side: 1 as const },
  ])("prove nothing after a gap $name, until the next pair", ({ side }) => {
    const connection = new ModbusConnection();
    connection.request(read);
    connection.response(answer);
    connection.gap(side);
    expect(connection.response(answer, { transaction: 8 }).anomalies).toEqual([]);
    connection.request(read, { transaction: 9 });
    connection.response(answer, { transaction: 9 });
    expect(connection.response(answer, { transaction: 10 }).anomalies).toEqual(["unsolicitedResponse"]);
  });

  it("prove nothing while bytes of the other side are missing", () => {
    const connection = new ModbusConnection();
    expect(connection.response(answer, { isPeerBehind: true }).anomalies).toEqual([]);
    expect(connection.summary.unsolicited).toBe(0);
  });

  it("may have been captured before their request", () => {
    const connection = new ModbusConnection();
    expect(connection.response(answer, { transaction: 5, atMs: 10 }).anomalies).toEqual(["unsolicitedResponse"]);
    expect(connection.request(read, { transaction: 5, atMs: 10 }).anomalies).toEqual([]);
    expect(connection.summary).toMatchObject({ unsolicited: 0, unanswered: 0 });
    connection.request(read, { transaction: 6, atMs: 11 });
    expect(connection.response(answer, { transaction: 6, atMs: 12 })).toMatchObject({
      body: { requestFrame: 3 },
      anomalies: [],
    });
  });

  it("are no answer to a request that comes much later", () => {
    const connection = new ModbusConnection();
    connection.response(answer, { transaction: 5, atMs: 10 });
    connection.request(read, { transaction: 5, atMs: 12 });
    expect(connection.response(answer, { transaction: 5, atMs: 13 })).toMatchObject({
      body: { requestFrame: 2 },
      anomalies: [],
    });
    expect(connection.summary.unsolicited).toBe(1);
  });
});

describe("requests that are not answered", () => {
  it("are given up after 10 s, and their late answer is no surprise", () => {
    const connection = new ModbusConnection();
    connection.request(read, { transaction: 1, atMs: 0 });
    connection.request(read, { transaction: 2, atMs: 10_001 });
    expect(connection.summary.unanswered).toBe(2);
    const late = connection.response(answer, { transaction: 1, atMs: 10_002 });
    expect(late.anomalies).toEqual([]);
    expect(late.body).not.toHaveProperty("requestFrame");
    expect(connection.response(answer, { transaction: 2, atMs: 10_003 }).body.requestFrame).toBe(2);
    expect(connection.summary.unanswered).toBe(1);
  });

  it("make room when there are 64", () => {
    const connection = new ModbusConnection();
    for (let transaction = 1; transaction <= 65; transaction++) connection.request(read, { transaction });
    expect(connection.summary).toMatchObject({ evicted: 1, unanswered: 65 });
    expect(connection.response(answer, { transaction: 1 }).body).not.toHaveProperty("requestFrame");
    expect(connection.response(answer, { transaction: 2 }).body.requestFrame).toBe(2);
    expect(connection.response(answer, { transaction: 65 }).body.requestFrame).toBe(65);
  });

  it("make room by their order, not by their time", () => {
    const connection = new ModbusConnection();
    for (let transaction = 1; transaction <= 65; transaction++) {
      connection.request(read, { transaction, atMs: 1000 - transaction });
    }
    expect(connection.response(answer, { transaction: 65 }).body.requestFrame).toBe(65);
    expect(connection.response(answer, { transaction: 1 }).body).not.toHaveProperty("requestFrame");
  });

  it("are not blamed when their answers may have been lost", () => {
    const connection = new ModbusConnection();
    connection.request(read, { transaction: 1, atMs: 0 });
    connection.gap(1);
    connection.request(read, { transaction: 2, atMs: 20_000 });
    connection.response(answer, { transaction: 2, atMs: 20_001 });
    expect(connection.summary.unanswered).toBe(0);
  });

  it("are not blamed when the server shall be silent [MODBUS-AP §6.8.1]", () => {
    const connection = new ModbusConnection();
    connection.request("08 0004 0000");
    expect(connection.summary.unanswered).toBe(0);
    expect(connection.response("88 0b")).toMatchObject({ body: { requestFrame: 1 }, anomalies: [] });
  });
});

describe("any number of requests and answers", () => {
  const step = fc.record({ isRequest: fc.boolean(), transaction: fc.nat(90), pauseMs: fc.constantFrom(0, 1, 3, 400) });

  it("pairs as a plain list would", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const connection = new ModbusConnection();
        const waiting = new Map<number, { frame: number; atMs: number }>();
        let atMs = 0;
        let frame = 0;
        for (const { isRequest, transaction, pauseMs } of steps) {
          atMs += pauseMs;
          if (isRequest && (waiting.has(transaction) || waiting.size === 60)) continue;
          frame++;
          for (const [key, asked] of waiting) if (atMs - asked.atMs > 10_000) waiting.delete(key);
          if (isRequest) {
            connection.request(read, { transaction, atMs });
            if (connection.state.transactions.earlyAnswer === undefined) waiting.set(transaction, { frame, atMs });
            continue;
          }
          const { body, anomalies } = connection.response(answer, { transaction, atMs });
          const asked = waiting.get(transaction);
          waiting.delete(transaction);
          if (asked === undefined) expect(body).not.toHaveProperty("latencyUs");
          else expect(body).toMatchObject({ requestFrame: asked.frame, latencyUs: 1000 * (atMs - asked.atMs) });
          if (asked !== undefined) expect(anomalies).toEqual([]);
        }
        expect(connection.state.transactions.expectedCount).toBeLessThanOrEqual(64);
      }),
      { numRuns: 300 },
    );
  });
});
