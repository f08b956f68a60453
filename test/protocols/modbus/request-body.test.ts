import { describe, expect, it } from "vitest";
import { ModbusConnection } from "./modbus-connection.js";

const rows = [
  { name: "1 read coils", pdu: "01 0013 0013", want: { startingAddress: 0x13, quantity: 0x13 } },
  { name: "2 read discrete inputs", pdu: "02 00c4 0016", want: { startingAddress: 0xc4, quantity: 0x16 } },
  { name: "3 read holding registers", pdu: "03 006b 0003", want: { startingAddress: 0x6b, quantity: 3 } },
  { name: "4 read input registers", pdu: "04 0008 0001", want: { startingAddress: 8, quantity: 1 } },
  { name: "5 write single coil on", pdu: "05 00ac ff00", want: { startingAddress: 0xac, quantity: 1, values: [1] } },
  { name: "5 write single coil off", pdu: "05 00ac 0000", want: { startingAddress: 0xac, quantity: 1, values: [0] } },
  { name: "6 write single register", pdu: "06 0001 ff00", want: { startingAddress: 1, quantity: 1, values: [0xff00] } },
  { name: "7 read exception status", pdu: "07", want: {} },
  {
    name: "8 diagnostics, echo",
    pdu: "08 0000 a537 1122",
    want: { subFunction: 0, subFunctionName: "Return Query Data", data: "a5371122" },
  },
  {
    name: "8 diagnostics, listen only",
    pdu: "08 0004 0000",
    want: { subFunction: 4, subFunctionName: "Force Listen Only Mode", data: "0000" },
  },
  { name: "11 comm event counter", pdu: "0b", want: {} },
  { name: "12 comm event log", pdu: "0c", want: {} },
  {
    name: "15 write multiple coils, lowest bit first",
    pdu: "0f 0013 000a 02 cd01",
    want: { startingAddress: 0x13, quantity: 10, values: [1, 0, 1, 1, 0, 0, 1, 1, 1, 0] },
  },
  {
    name: "16 write multiple registers",
    pdu: "10 0001 0002 04 000a 0102",
    want: { startingAddress: 1, quantity: 2, values: [10, 0x102] },
  },
  { name: "17 report server id", pdu: "11", want: {} },
  {
    name: "20 read file record",
    pdu: "14 0e 06 0004 0001 0002 06 0003 0009 0002",
    want: {
      records: [
        { fileNumber: 4, recordNumber: 1, recordLength: 2 },
        { fileNumber: 3, recordNumber: 9, recordLength: 2 },
      ],
    },
  },
  {
    name: "21 write file record",
    pdu: "15 0d 06 0004 0007 0003 06af 04be 100d",
    want: { records: [{ fileNumber: 4, recordNumber: 7, recordLength: 3, data: "06af04be100d" }] },
  },
  {
    name: "22 mask write register",
    pdu: "16 0004 00f2 0025",
    want: { startingAddress: 4, andMask: 0xf2, orMask: 0x25 },
  },
  {
    name: "23 read and write registers",
    pdu: "17 0003 0006 000e 0003 06 00ff 0100 0001",
    want: {
      readStartingAddress: 3,
      readQuantity: 6,
      writeStartingAddress: 14,
      writeQuantity: 3,
      values: [0xff, 0x100, 1],
    },
  },
  { name: "24 read FIFO queue", pdu: "18 04de", want: { fifoPointerAddress: 0x4de } },
  {
    name: "43/14 read device identification",
    pdu: "2b 0e 04 02",
    want: { meiType: 14, readDeviceIdCode: 4, objectId: 2 },
  },
  { name: "43/13 CANopen", pdu: "2b 0d 0102", want: { meiType: 13, data: "0102" } },
  {
    name: "90 UMAS, reservation",
    pdu: "5a 00 10 01000000 03 454e47",
    want: {
      umas: { code: 16, name: "TAKE_PLC_RESERVATION", sessionKey: 0, clientName: "ENG", data: "0100000003454e47" },
    },
  },
  {
    name: "90 UMAS, memory block, little-endian",
    pdu: "5a 7e 20 01 1300 64000100 9c00",
    want: {
      umas: {
        code: 32,
        name: "READ_MEMORY_BLOCK",
        sessionKey: 0x7e,
        blockNumber: 0x13,
        offset: 0x10064,
        byteCount: 0x9c,
        data: "011300640001009c00",
      },
    },
  },
  {
    name: "90 UMAS, download block",
    pdu: "5a 01 34 0001 2800",
    want: { umas: { code: 52, name: "DOWNLOAD_BLOCK", sessionKey: 1, blockNumber: 0x28, data: "00012800" } },
  },
  { name: "90 UMAS, code without a name", pdu: "5a 00 99", want: { umas: { code: 0x99, sessionKey: 0, data: "" } } },
  { name: "65, user-defined", pdu: "41 0102", want: { data: "0102" } },
  { name: "read cut short: the fields that are there", pdu: "03 006b", want: { startingAddress: 0x6b, data: "006b" } },
  {
    name: "coils fewer than their quantity",
    pdu: "0f 0000 0010 02 01",
    want: { startingAddress: 0, quantity: 16, values: [1, 0, 0, 0, 0, 0, 0, 0], data: "000000100201" },
  },
  {
    name: "diagnostics without a sub-function",
    pdu: "08 00",
    want: { data: "" },
  },
  { name: "UMAS without a code", pdu: "5a 00", want: { data: "00" } },
  { name: "an encapsulated interface of no type", pdu: "2b", want: { data: "" } },
];

describe("requestBody", () => {
  it.each(rows)("$name", ({ pdu, want }) => {
    const { body } = new ModbusConnection().request(pdu, { transaction: 0x1234, unit: 17 });
    const functionCode = Number.parseInt(pdu.slice(0, 2), 16);
    expect(body).toEqual({
      transactionIdentifier: 0x1234,
      unitIdentifier: 17,
      functionCode,
      kind: "request",
      ...want,
    });
  });
});
