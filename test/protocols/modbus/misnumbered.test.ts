import { describe, expect, it } from "vitest";
import { ModbusConnection } from "./modbus-connection.js";

const read = "03 0000 0001";
const answer = "03 02 0007";

describe("responses under a transaction identifier that no request has", () => {
  it.each([
    {
      name: "fits the only one that waits",
      asked: [read],
      told: answer,
      unit: 1,
      want: "transactionIdentifierMismatch",
    },
    {
      name: "refuses the only one that waits",
      asked: [read],
      told: "83 02",
      unit: 1,
      want: "transactionIdentifierMismatch",
    },
    { name: "is of another length", asked: [read], told: "03 04 00070008", unit: 1, want: "unsolicitedResponse" },
    { name: "is of another function", asked: [read], told: "04 02 0007", unit: 1, want: "unsolicitedResponse" },
    { name: "is of another unit", asked: [read], told: answer, unit: 2, want: "unsolicitedResponse" },
    { name: "may be meant for either of two", asked: [read, read], told: answer, unit: 1, want: "unsolicitedResponse" },
  ])("are told from one that $name", ({ asked, told, unit, want }) => {
    const connection = new ModbusConnection();
    for (const [transaction, pdu] of asked.entries()) connection.request(pdu, { transaction });
    const { body, anomalies } = connection.response(told, { transaction: 9, unit });
    expect(anomalies).toEqual([want]);
    expect(body).not.toHaveProperty("requestFrame");
    expect(connection.summary.unsolicited).toBe(1);
  });

  it("take a misnumbered one for one request each, which goes on waiting", () => {
    const connection = new ModbusConnection();
    for (let transaction = 1; transaction <= 3; transaction++) {
      connection.request(read, { transaction });
      const misnumbered = connection.response(answer, { transaction: 100 + transaction });
      expect(misnumbered.anomalies).toEqual(["transactionIdentifierMismatch"]);
    }
    expect(connection.response(answer, { transaction: 104 }).anomalies).toEqual(["unsolicitedResponse"]);
    expect(connection.response(answer, { transaction: 3 })).toMatchObject({ body: { requestFrame: 5 }, anomalies: [] });
  });
});
