import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FlowHints, FRAME } from "../../../src/contracts/decoder.js";
import { CLIENT, ModbusConnection, SERVER } from "./modbus-connection.js";
import { adu } from "./sample-pdus.js";

const elsewhere: Partial<FlowHints> = { ports: [49_152, 5020], portServer: undefined };
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const read = "0001 0000 0006 01 03 0000 0001";

/** A connection on which Modbus has been confirmed. */
function confirmed(hints: Partial<FlowHints> = {}): ModbusConnection {
  const connection = new ModbusConnection(hints);
  connection.request("03 0000 0001");
  connection.response("03 02 0000");
  return connection;
}

const onPort = [
  { name: "a read", hex: read, want: 12 },
  { name: "the shortest", hex: "0001 0000 0002 01 07", want: 8 },
  { name: "the longest", hex: "0001 0000 00fe 01 03", want: 260 },
  { name: "its length is known from six bytes on", hex: "0001 0000 0006", want: 12 },
  { name: "five bytes", hex: "0001 0000 00", want: FRAME.more },
  { name: "one byte", hex: "00", want: FRAME.more },
  { name: "a function that nobody assigned", hex: "0001 0000 0003 01 1d 00", want: 9 },
  { name: "length 1", hex: "0001 0000 0001 01", want: FRAME.foreign },
  { name: "length 0: zeros", hex: "0000 0000 0000 0000 0000", want: FRAME.foreign },
  { name: "length 255", hex: "0001 0000 00ff 01 03 fc", want: FRAME.foreign },
  { name: "length 255 of UMAS, begun in the middle", hex: "0001 0000 00ff 01 5a 00", want: 261 },
  { name: "length 2049", hex: "0001 0000 0801 01 5a", want: FRAME.foreign },
  { name: "length of more than 2304 from its first byte", hex: "0001 0000 09", want: FRAME.foreign },
  { name: "protocol identifier 1", hex: "0001 0001 0006 01 03 0000 0001", want: FRAME.foreign },
  { name: "protocol identifier from its first byte", hex: "0001 01", want: FRAME.foreign },
  { name: "protocol identifier from its second byte", hex: "0001 0001", want: FRAME.foreign },
  { name: "TLS", hex: "1603 0100 8501 0000 8103 0373 6ff8", want: FRAME.foreign },
  { name: "HTTP", hex: "4745 5420 2f20 4854 5450 2f31 2e31", want: FRAME.foreign },
  { name: "DCE/RPC", hex: "0500 0b03 1000 0000 4800 0000 0100", want: FRAME.foreign },
  { name: "spaces", hex: "2020 2020 2020 2020 2020 2020 2020", want: FRAME.foreign },
];

const lookAlikes = [
  { name: "a read", hex: read, want: 12 },
  { name: "a read cut after its function code", hex: "0001 0000 0006 01 03", want: FRAME.more },
  { name: "a read cut after seven bytes", hex: "0001 0000 0006 01", want: FRAME.more },
  { name: "a response", hex: "0001 0000 0005 01 03 02 0000", want: 11 },
  { name: "an exception", hex: "0001 0000 0003 01 83 02", want: 9 },
  { name: "a file record that begins well", hex: `0001 0000 000a 01 14 07 06 0001 0001`, want: 16 },
  { name: "a read of more than there is", hex: "0001 0000 0006 01 03 0000 0100", want: FRAME.foreign },
  { name: "a read of the wrong length", hex: "0001 0000 0007 01 03 0000 0001 00", want: FRAME.foreign },
  { name: "an unassigned function", hex: "0001 0000 0003 01 1d 00", want: FRAME.foreign },
  { name: "an exception without such a code", hex: "0001 0000 0003 01 83 0c", want: FRAME.foreign },
  { name: "LDAP in SASL framing", hex: "0000 0064 6030 0201 0263 5b04 00", want: FRAME.foreign },
  { name: "DICOM A-ASSOCIATE-RQ", hex: "0100 0000 00cd 0001 0000 4143 4d45 2020", want: FRAME.foreign },
  { name: "DICOM P-DATA-TF", hex: "0400 0000 003c 0000 0038 0103 0000 0000", want: FRAME.foreign },
  { name: "DICOM A-RELEASE-RQ", hex: "0500 0000 0004 0000 0000", want: FRAME.foreign },
  { name: "TLS", hex: "1603 0100 8501 0000 8103 0373 6ff8", want: FRAME.foreign },
  { name: "DNS over TCP with identifier 0", hex: "001d 0000 0100 0001 0000 0000 0000 0377", want: FRAME.foreign },
  { name: "multicast DNS", hex: "0000 0000 0006 0000 0000 0000 055f 6874", want: FRAME.foreign },
  { name: "PROFINET over RPC", hex: "0400 2800 1000 0000 0000 0000 0000 0000", want: FRAME.foreign },
  { name: "TPKT", hex: "0300 0016 11e0 0000 0001 00c1 0201", want: FRAME.foreign },
  { name: "NetBIOS session keepalive", hex: "8500 0000 8500 0000", want: FRAME.foreign },
  { name: "EtherNet/IP ListServices", hex: "0400 0000 0000 0000 0000 0000 0000", want: FRAME.foreign },
  { name: "EtherNet/IP RegisterSession", hex: "6500 0400 0000 0000 0000 0000 0000", want: FRAME.foreign },
  { name: "IEC 104 I-frame", hex: "680e 0000 0002 0106 0100 0100 0000 0014", want: FRAME.foreign },
  { name: "MongoDB", hex: "3f00 0000 0600 0000 0000 0000 d407 0000", want: FRAME.foreign },
  { name: "Cassandra", hex: "0400 0000 0500 0000 00", want: FRAME.foreign },
  { name: "HTTP/2 settings", hex: "0000 0004 0100 0000 00", want: FRAME.foreign },
  { name: "STUN", hex: "0001 0000 2112 a442 0102 0304 0506", want: FRAME.foreign },
  { name: "NTP", hex: "1b00 0000 0000 0000 0000 0000 0000", want: FRAME.foreign },
  { name: "OPC UA Hello", hex: "4845 4c46 3800 0000 0000 0000", want: FRAME.foreign },
  { name: "MQTT PINGREQ twice", hex: "c000 c000", want: FRAME.foreign },
  { name: "zeros", hex: "00".repeat(64), want: FRAME.foreign },
];

describe("frame", () => {
  it.each(onPort)("on port 502: $name", ({ hex, want }) => {
    expect(new ModbusConnection().frame(CLIENT, hex)).toBe(want);
  });

  it.each(lookAlikes)("elsewhere: $name", ({ hex, want }) => {
    expect(new ModbusConnection(elsewhere).frame(CLIENT, hex)).toBe(want);
  });

  const long = `0001 0000 0100 01 41 ${"ff".repeat(254)}`;
  const confirmedRows = [
    { name: "another protocol identifier before a sound PDU", hex: "0001 0001 0006 01 03 0000 0001", want: 12 },
    { name: "another protocol identifier before anything else", hex: "0001 0001 0006 01 1d 0000 0001", want: -1 },
    { name: "another protocol identifier, cut", hex: "0001 0001 00", want: FRAME.more },
    { name: "more than the standard allows, to the end", hex: long, want: 262 },
    { name: "more than the standard allows, then a header", hex: `${long} ${read}`, want: 262 },
    { name: "more than the standard allows, then no header", hex: `${long} 0001 0100`, want: FRAME.foreign },
    { name: "more than the standard allows, to come", hex: "0001 0000 0100 01 41 ffff", want: 262 },
    { name: "a length that would swallow a PDU", hex: `0001 0000 0400 01 41 ${read} ${read}`, want: FRAME.foreign },
    { name: "a length that would swallow all", hex: `0001 0000 0801 01 41`, want: FRAME.foreign },
    { name: "length 1", hex: "0001 0000 0001 01", want: FRAME.foreign },
  ];
  it.each(confirmedRows)("once confirmed: $name", ({ hex, want }) => {
    expect(confirmed().frame(CLIENT, hex)).toBe(want);
  });

  it("takes only sound PDUs after a gap, until there was one", () => {
    const connection = confirmed();
    const vendor = "0001 0000 0003 01 41 00";
    expect(connection.frame(CLIENT, vendor)).toBe(9);
    connection.gap(CLIENT);
    expect(connection.frame(CLIENT, vendor)).toBe(FRAME.foreign);
    expect(connection.frame(SERVER, vendor)).toBe(9);
    connection.request("03 0000 0001", { transaction: 2 });
    expect(connection.frame(CLIENT, vendor)).toBe(9);
  });

  it("takes any sane header elsewhere too, once both sides have shown sound PDUs", () => {
    const connection = confirmed(elsewhere);
    const vendor = "0001 0000 0003 01 41 00";
    expect(connection.frame(SERVER, vendor)).toBe(9);
    expect(connection.frame(CLIENT, vendor)).toBe(FRAME.foreign);
    connection.request("03 0000 0001", { transaction: 2 });
    expect(connection.frame(CLIENT, vendor)).toBe(9);
  });
});

describe("resync", () => {
  const rows = [
    { name: "a PDU at once", hex: read, want: 0 },
    { name: "a PDU after others' bytes", hex: `ffff ff ${read}`, want: 3 },
    { name: "a PDU after zeros", hex: `0000 0000 0000 ${read}`, want: 6 },
    { name: "two PDUs in a row", hex: `ff ${read} ${read}`, want: 1 },
    { name: "not one that no header follows", hex: `ff ${read} 4141 4141 4141 4141`, want: 19 },
    { name: "not the answer to one", hex: `ff 0001 0000 0005 01 03 02 0000 ${read}`, want: 12 },
    { name: "a PDU whose end is to come", hex: "ff 0001 0000 0009 01 10 0001 0001 02", want: 1 },
    { name: "a header whose end is to come", hex: "ffff ffff 0001 0000 00", want: 4 },
    { name: "two bytes that may be a start", hex: "ffff ffff ffff ffff ffff", want: 8 },
    { name: "nothing in a byte of nothing", hex: "", want: 0 },
    { name: "a whole PDU without a form, when nothing is before it", hex: "0001 0000 0003 01 41 00", want: 0 },
    { name: "not a PDU without a form after other bytes", hex: "ff 0001 0000 0003 01 41 00", want: 7 },
  ];
  it.each(rows)("finds $name", ({ hex, want }) => {
    expect(confirmed().resync(CLIENT, hex)).toBe(want);
  });

  it("lets frame take the PDU without a form that it found", () => {
    const connection = confirmed();
    const vendor = "0001 0000 0003 01 41 00";
    connection.gap(CLIENT);
    expect(connection.resync(CLIENT, vendor)).toBe(0);
    expect(connection.frame(CLIENT, vendor)).toBe(9);
    expect(new ModbusConnection(elsewhere).resync(CLIENT, vendor)).toBe(6);
  });

  it("tells registers that look like a request from a response", () => {
    const response = "0002 0000 0011 01 03 0e 0000 0000 0006 0103 0000 0001 0000";
    const connection = confirmed();
    connection.gap(SERVER);
    expect(connection.resync(SERVER, response.slice(response.indexOf("0e")) + response)).toBe(15);
  });

  it("wants one role of each side once it is known who serves", () => {
    const answer = "0001 0000 0005 01 03 02 0000";
    expect(confirmed().resync(SERVER, `ff ${answer}`)).toBe(1);
    expect(confirmed().resync(CLIENT, `ff ${answer}`)).toBe(8);
    expect(new ModbusConnection({ ...elsewhere, handshakeServer: undefined }).resync(CLIENT, `ff ${answer}`)).toBe(1);
  });

  it("finds sound PDUs among arbitrary bytes without losing more than one", () => {
    const pdu = adu(0x0102, 1, "10 0001 0002 04 000a 0102");
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.uint8Array({ maxLength: 3 }), (before, between) => {
        const connection = confirmed();
        const bytes = Uint8Array.from([...before, ...pdu, ...between, ...pdu, ...pdu]);
        let at = connection.resync(CLIENT, hexOf(bytes));
        const found: number[] = [];
        while (at < bytes.length) {
          const rest = hexOf(bytes.slice(at));
          const length = connection.frame(CLIENT, rest);
          if (length === pdu.length) found.push(at);
          if (length <= 0 || length > bytes.length - at) break;
          at += length;
          at += connection.resync(CLIENT, hexOf(bytes.slice(at)));
        }
        expect(found).toContain(bytes.length - pdu.length);
      }),
    );
  });
});
