import { describe, expect, it } from "vitest";
import { ModbusConnection } from "./modbus-connection.js";

const alone = [
  { name: "[MODBUS-AP §6.1] no bytes", pdu: "01 00", want: ["byteCountMismatch"] },
  { name: "[MODBUS-AP §6.1] without its byte count", pdu: "01", want: ["pduTooShort"] },
  { name: "[MODBUS-AP §6.3] odd byte count", pdu: "03 03 000000", want: ["byteCountMismatch"] },
  { name: "[MODBUS-AP §6.3] bytes missing", pdu: "03 04 0000", want: ["pduTooShort"] },
  { name: "[MODBUS-AP §6.3] bytes too many", pdu: "03 02 0000 00", want: ["trailingBytes"] },
  {
    name: "[MODBUS-AP §6.3] 126 registers",
    pdu: `03 fc ${"00".repeat(252)}`,
    want: ["pduTooLong", "byteCountMismatch"],
  },
  { name: "[MODBUS-AP §6.5] neither on nor off", pdu: "05 0000 0001", want: ["valueNotAllowed"] },
  { name: "[MODBUS-AP §6.6] half a value", pdu: "06 0000 00", want: ["pduTooShort"] },
  { name: "[MODBUS-AP §6.7] two bytes", pdu: "07 0000", want: ["trailingBytes"] },
  { name: "[MODBUS-AP §6.8] reserved", pdu: "08 0013 0000", want: ["subFunctionReserved"] },
  { name: "[MODBUS-AP §6.9] without its count", pdu: "0b 0000", want: ["pduTooShort"] },
  { name: "[MODBUS-AP §6.10] counters missing", pdu: "0c 04 0000 0000", want: ["byteCountMismatch"] },
  { name: "[MODBUS-AP §6.11] no coils", pdu: "0f 0000 0000", want: ["quantityOutOfRange"] },
  { name: "[MODBUS-AP §6.12] 124 registers", pdu: "10 0000 007c", want: ["quantityOutOfRange"] },
  { name: "[MODBUS-AP §6.12] beyond the last", pdu: "10 ffff 0002", want: ["addressOverflow"] },
  { name: "[MODBUS-AP §6.13] nothing", pdu: "11 00", want: ["byteCountMismatch"] },
  { name: "[MODBUS-AP §6.14] reference type", pdu: "14 04 03 05 0000", want: ["valueNotAllowed"] },
  { name: "[MODBUS-AP §6.14] even length", pdu: "14 05 04 06 000000", want: ["byteCountMismatch"] },
  { name: "[MODBUS-AP §6.14] a part beyond the list", pdu: "14 04 05 06 0000", want: ["byteCountMismatch"] },
  {
    name: "[MODBUS-AP §6.14] parts of no length",
    pdu: "14 04 00 06 00 06",
    want: ["byteCountMismatch", "valueNotAllowed"],
  },
  { name: "[MODBUS-AP §6.15] registers missing", pdu: "15 09 06 0001 0001 0002 0000", want: ["byteCountMismatch"] },
  { name: "[MODBUS-AP §6.16] without its OR mask", pdu: "16 0000 0000", want: ["pduTooShort"] },
  { name: "[MODBUS-AP §6.17] odd byte count", pdu: "17 03 000000", want: ["byteCountMismatch"] },
  { name: "[MODBUS-AP §6.18] count", pdu: "18 0004 0002 0001", want: ["byteCountMismatch"] },
  { name: "[MODBUS-AP §6.18] 31 registers", pdu: `18 0040 001f ${"00".repeat(62)}`, want: [] },
  { name: "[MODBUS-AP §6.18] 32 registers", pdu: `18 0042 0020 ${"00".repeat(64)}`, want: ["quantityOutOfRange"] },
  { name: "[MODBUS-AP §6.18] without its count", pdu: "18 0000", want: ["pduTooShort"] },
  { name: "[MODBUS-AP §6.19] reserved type", pdu: "2b 00 00", want: ["meiTypeReserved"] },
  { name: "[MODBUS-AP §6.21] no header", pdu: "2b 0e 01 01 00", want: ["pduTooShort"] },
  { name: "[MODBUS-AP §6.21] conformity level", pdu: "2b 0e 01 04 00 00 00", want: ["valueNotAllowed"] },
  { name: "[MODBUS-AP §6.21] more follows", pdu: "2b 0e 01 01 01 00 00", want: ["valueNotAllowed"] },
  { name: "[MODBUS-AP §6.21] an object missing", pdu: "2b 0e 01 01 00 00 02 00 01 41", want: ["pduTooShort"] },
  { name: "[MODBUS-AP §6.21] an object beyond the end", pdu: "2b 0e 01 01 00 00 01 00 02 41", want: ["pduTooShort"] },
  {
    name: "[MODBUS-AP §6.21] bytes after the objects",
    pdu: "2b 0e 01 01 00 00 01 00 01 4142",
    want: ["trailingBytes"],
  },
  { name: "[MODBUS-AP §7] unknown code", pdu: "83 07", want: ["exceptionCodeUnknown"] },
  { name: "[MODBUS-AP §7] highest code", pdu: "83 0b", want: [] },
  { name: "[MODBUS-AP §7] without a code", pdu: "83", want: ["pduTooShort"] },
  { name: "[MODBUS-AP §7] padded", pdu: "83 02 00", want: ["trailingBytes"] },
  { name: "[MODBUS-AP §7] of function 0", pdu: "80 01", want: ["functionCodeInvalid"] },
  { name: "[MODBUS-AP §5] reserved", pdu: "2a 0e0401", want: ["functionCodeReserved"] },
  { name: "UMAS without its code", pdu: "5a 00", want: ["pduTooShort"] },
];

const answers = [
  { name: "fewer coils", request: "01 0000 0009", response: "01 01 00", want: ["responseMismatch"] },
  { name: "coils that fill up a byte", request: "01 0000 0009", response: "01 02 0000", want: [] },
  { name: "more registers", request: "03 0000 0001", response: "03 04 00000000", want: ["responseMismatch"] },
  {
    name: "fewer registers of 23",
    request: "17 0000 0002 0000 0001 02 0000",
    response: "17 02 0000",
    want: ["responseMismatch"],
  },
  { name: "another coil", request: "05 0001 ff00", response: "05 0002 ff00", want: ["echoMismatch"] },
  { name: "another value", request: "06 0001 0001", response: "06 0001 0002", want: ["echoMismatch"] },
  { name: "another mask", request: "16 0001 0001 0001", response: "16 0001 0001 0000", want: ["echoMismatch"] },
  {
    name: "another file",
    request: "15 09 06 0004 0007 0001 06af",
    response: "15 09 06 0005 0007 0001 06af",
    want: ["echoMismatch"],
  },
  { name: "fewer coils written", request: "0f 0001 0002 01 03", response: "0f 0001 0001", want: ["echoMismatch"] },
  { name: "written elsewhere", request: "10 0001 0001 02 0003", response: "10 0002 0001", want: ["echoMismatch"] },
  { name: "another sub-function", request: "08 000b 0000", response: "08 000c 0000", want: ["responseMismatch"] },
  { name: "a counter", request: "08 000b 0000", response: "08 000b 0011", want: [] },
  { name: "another echo", request: "08 0000 1234", response: "08 0000 1235", want: ["echoMismatch"] },
  {
    name: "fewer records",
    request: "14 07 06 0004 0001 0002",
    response: "14 04 03 06 0dfe",
    want: ["responseMismatch"],
  },
  {
    name: "another kind of access",
    request: "2b 0e 01 00",
    response: "2b 0e 02 01 00 00 00",
    want: ["responseMismatch"],
  },
  { name: "an exception", request: "03 0000 0001", response: "83 02", want: [] },
  { name: "an answer to what cannot be read", request: "03 00", response: "03 02 0000", want: [] },
];

describe("responseAnomalies", () => {
  it.each(alone)("$name", ({ pdu, want }) => {
    expect(new ModbusConnection({ handshakeServer: undefined }).response(pdu).anomalies).toEqual(want);
  });
});

describe("answerAnomalies", () => {
  it.each(answers)("$name", ({ request, response, want }) => {
    const connection = new ModbusConnection();
    connection.request(request);
    const { anomalies, body } = connection.response(response);
    expect(anomalies).toEqual(want);
    expect(body.requestFrame).toBe(1);
  });
});
