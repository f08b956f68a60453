import { describe, expect, it } from "vitest";
import { ModbusConnection } from "./modbus-connection.js";

const rows = [
  {
    name: "1 read coils: as many as asked for",
    request: "01 0013 0013",
    response: "01 03 cd6b05",
    want: {
      startingAddress: 0x13,
      quantity: 19,
      values: [1, 0, 1, 1, 0, 0, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1],
    },
  },
  {
    name: "2 read discrete inputs",
    request: "02 0001 0002",
    response: "02 01 02",
    want: { startingAddress: 1, quantity: 2, values: [0, 1] },
  },
  {
    name: "3 read holding registers",
    request: "03 006b 0003",
    response: "03 06 022b 0000 ffff",
    want: { startingAddress: 0x6b, quantity: 3, values: [0x22b, 0, 0xffff] },
  },
  {
    name: "4 read input registers",
    request: "04 0008 0001",
    response: "04 02 000a",
    want: { startingAddress: 8, quantity: 1, values: [10] },
  },
  {
    name: "5 write single coil",
    request: "05 00ac ff00",
    response: "05 00ac ff00",
    want: { startingAddress: 0xac, quantity: 1, values: [1] },
  },
  {
    name: "6 write single register",
    request: "06 0001 0003",
    response: "06 0001 0003",
    want: { startingAddress: 1, quantity: 1, values: [3] },
  },
  { name: "7 read exception status", request: "07", response: "07 6d", want: { status: 0x6d } },
  {
    name: "8 diagnostics",
    request: "08 000b 0000",
    response: "08 000b 0102",
    want: { subFunction: 11, subFunctionName: "Return Bus Message Count", data: "0102" },
  },
  { name: "11 comm event counter", request: "0b", response: "0b ffff 0108", want: { status: 0xffff, eventCount: 264 } },
  {
    name: "12 comm event log",
    request: "0c",
    response: "0c 08 0000 0108 0121 2000",
    want: { status: 0, eventCount: 264, messageCount: 289, events: [0x20, 0] },
  },
  {
    name: "15 write multiple coils",
    request: "0f 0013 000a 02 cd01",
    response: "0f 0013 000a",
    want: { startingAddress: 0x13, quantity: 10 },
  },
  {
    name: "16 write multiple registers",
    request: "10 0001 0002 04 000a 0102",
    response: "10 0001 0002",
    want: { startingAddress: 1, quantity: 2 },
  },
  {
    name: "17 report server id: one byte, run indicator, text",
    request: "11",
    response: "11 06 09 ff 56312e30",
    want: { serverId: "09", runIndicatorStatus: 255, additionalData: "56312e30", serverText: "V1.0" },
  },
  {
    name: "17 report server id: a text up to the run indicator",
    request: "11",
    response: "11 05 504c4331 00",
    want: { serverId: "504c4331", runIndicatorStatus: 0, serverText: "PLC1" },
  },
  {
    name: "17 report server id: no run indicator",
    request: "11",
    response: "11 02 0102",
    want: { serverId: "0102" },
  },
  {
    name: "20 read file record: one record is known by its request",
    request: "14 07 06 0004 0001 0002",
    response: "14 06 05 06 0dfe 0020",
    want: { records: [{ fileNumber: 4, recordNumber: 1, recordLength: 2, data: "0dfe0020" }] },
  },
  {
    name: "20 read file record: several are not",
    request: "14 0e 06 0004 0001 0002 06 0003 0009 0002",
    response: "14 0c 05 06 0dfe 0020 05 06 33cd 0040",
    want: {
      records: [
        { recordLength: 2, data: "0dfe0020" },
        { recordLength: 2, data: "33cd0040" },
      ],
    },
  },
  {
    name: "21 write file record",
    request: "15 09 06 0004 0007 0001 06af",
    response: "15 09 06 0004 0007 0001 06af",
    want: { records: [{ fileNumber: 4, recordNumber: 7, recordLength: 1, data: "06af" }] },
  },
  {
    name: "22 mask write register",
    request: "16 0004 00f2 0025",
    response: "16 0004 00f2 0025",
    want: { startingAddress: 4, andMask: 0xf2, orMask: 0x25 },
  },
  {
    name: "23 read and write registers",
    request: "17 0003 0002 000e 0001 02 00ff",
    response: "17 04 00fe 0acd",
    want: { readStartingAddress: 3, readQuantity: 2, values: [0xfe, 0xacd] },
  },
  {
    name: "24 read FIFO queue",
    request: "18 04de",
    response: "18 0006 0002 01b8 1284",
    want: { fifoPointerAddress: 0x4de, fifoCount: 2, values: [0x1b8, 0x1284] },
  },
  {
    name: "43/14 read device identification",
    request: "2b 0e 01 00",
    response: "2b 0e 01 82 ff 02 02 00 04 41636d65 01 03 503130",
    want: {
      meiType: 14,
      readDeviceIdCode: 1,
      conformityLevel: 0x82,
      moreFollows: true,
      nextObjectId: 2,
      objects: { "0": "Acme", "1": "P10" },
    },
  },
  { name: "43/13 CANopen", request: "2b 0d 0102", response: "2b 0d 03", want: { data: "0d03" } },
  {
    name: "90 UMAS: what was asked for",
    request: "5a 00 41 ff00",
    response: "5a 00 fd 80",
    want: {
      umas: {
        code: 0xfd,
        name: "RESPONSE_ERROR",
        sessionKey: 0,
        requestCode: 0x41,
        requestName: "STOP_PLC",
        data: "80",
      },
    },
  },
  { name: "66, user-defined", request: "42 01", response: "42 0203", want: { data: "0203" } },
];

describe("responseBody", () => {
  it.each(rows)("$name", ({ request, response, want }) => {
    const connection = new ModbusConnection();
    connection.request(request, { transaction: 7, unit: 3 });
    const { body } = connection.response(response, { transaction: 7, unit: 3 });
    expect(body).toEqual({
      transactionIdentifier: 7,
      unitIdentifier: 3,
      functionCode: Number.parseInt(response.slice(0, 2), 16),
      kind: "response",
      requestFrame: 1,
      latencyUs: 1000,
      ...want,
    });
  });

  it("shows an exception with what was asked for", () => {
    const connection = new ModbusConnection();
    connection.request("03 0064 0002");
    const { body } = connection.response("83 02");
    expect(body).toEqual({
      transactionIdentifier: 1,
      unitIdentifier: 1,
      functionCode: 3,
      kind: "exception",
      exceptionCode: 2,
      startingAddress: 100,
      quantity: 2,
      requestFrame: 1,
      latencyUs: 1000,
    });
  });

  it("gives all bits of an answer whose request is not known", () => {
    const { body } = new ModbusConnection({ handshakeServer: undefined }).response("01 01 05");
    expect(body).toMatchObject({ kind: "response", values: [1, 0, 1, 0, 0, 0, 0, 0] });
    expect(body).not.toHaveProperty("startingAddress");
    expect(body).not.toHaveProperty("requestFrame");
  });

  it("shows the bytes of a response that is not sound", () => {
    const connection = new ModbusConnection();
    connection.request("03 0000 0002");
    expect(connection.response("03 04 0001").body).toMatchObject({ values: [1], data: "040001", startingAddress: 0 });
    expect(connection.response("2b 0e 01 01 00 00 02 00 09 41", { transaction: 2 }).body).toMatchObject({
      objects: { "0": "A" },
      data: "0e01010000020009" + "41",
    });
  });
});
