import { describe, expect, it } from "vitest";
import { id, list, NO_OBJECT, NULL, named, object, str, u32, u64 } from "../binary/encoding.js";
import { readMessage } from "./read-message.js";

const READ = 631;
const parameters = u64(0) + u32(0) + list();
const parametersWant = { maxAge: 0, timestampsToReturn: "Source", nodesToRead: [] };

function requestHeader(auditEntryId = NULL, additional = NO_OBJECT): string {
  return `${id(0)}${u64(0)}${u32(9)}${u32(1023)}${auditEntryId}${u32(0)}${additional}`;
}

function responseHeader(status: string, diagnostics = "00", strings = NULL, additional = NO_OBJECT): string {
  return u64(0) + u32(9) + status + diagnostics + strings + additional;
}

const known = { typeId: READ, typeIdText: undefined, isRequest: true, requestHandle: 9, faults: [] };
const unknown = {
  typeId: -1,
  isRequest: false,
  isResponse: false,
  requestHandle: 0,
  serviceResult: 0,
  faults: ["serviceUnknown"],
};

describe("TypeId", () => {
  const standard = str("http://opcfoundation.org/UA/");
  it.each([
    { name: "four bytes", hex: "0100 7702" },
    { name: "number", hex: `020000 ${u32(READ)}` },
    { name: "namespace in words", hex: `820700 ${u32(READ)} ${standard}` },
    { name: "own server", hex: `4100 7702 ${u32(0)}` },
  ])("$name", ({ hex }) => {
    expect(readMessage(hex + requestHeader() + parameters).message).toMatchObject(known);
  });

  it.each([
    { name: "another namespace", hex: "0101 7702", text: "ns=1;i=631" },
    { name: "text", hex: named(0, "ReadRequest"), text: "s=ReadRequest" },
    { name: "Guid", hex: `040000 ${"00".repeat(16)}`, text: "g=00000000-0000-0000-0000-000000000000" },
    { name: "bytes", hex: "050000 01000000 77", text: "b=dw==" },
  ])("$name is none of the standard's", ({ hex, text }) => {
    const { message, body } = readMessage(`${hex} 0102`);
    expect(message).toMatchObject({ ...unknown, typeIdText: text });
    expect(body).toEqual({ byteLength: 2 });
  });

  it.each([
    { name: "two bytes", hex: "0000", typeId: 0 },
    { name: "of a data type and not of its encoding", hex: "0100 7502", typeId: 629 },
    { name: "of the XML encoding", hex: "0100 7602", typeId: 630 },
  ])("$name is no service", ({ hex, typeId }) => {
    const { message, body } = readMessage(`${hex} ${"ab".repeat(300)}`);
    expect(message).toMatchObject({ ...unknown, typeId, typeIdText: undefined });
    expect(body).toEqual({ byteLength: 300 });
  });

  it.each([
    { name: "nothing", hex: "", faults: ["bodyTooShort"] },
    { name: "half of it", hex: "01 00 77", faults: ["bodyTooShort"] },
    { name: "an encoding that is none", hex: "06 0000 00000000", faults: ["encodingInvalid"] },
  ])("$name", ({ hex, faults }) => {
    const { message, body } = readMessage(hex);
    expect(message).toMatchObject({ ...unknown, faults, typeIdText: undefined });
    expect(body).toEqual({});
  });
});

describe("RequestHeader", () => {
  it.each([
    { name: "auditEntryId", header: requestHeader(str("x")), want: { auditEntryId: "x" } },
    { name: "empty auditEntryId", header: requestHeader(str("")), want: {} },
    { name: "additionalHeader", header: requestHeader(NULL, object(17537, list())), want: {} },
  ])("$name", ({ header, want }) => {
    const { message, body } = readMessage(id(READ) + header + parameters);
    expect(message).toMatchObject(known);
    expect(body).toEqual({ requestHandle: 9, timeoutHint: 0, ...want, ...parametersWant });
  });
});

describe("ResponseHeader", () => {
  const FAULT_TYPE = 397;
  const BAD = "00000a80";
  it.each([
    { name: "result", header: responseHeader(BAD), want: {} },
    {
      name: "diagnostics with their texts",
      header: responseHeader(BAD, `01${u32(1)}`, list(str("a"), str("b"))),
      want: { serviceDiagnostics: { symbolicId: 1 }, stringTable: ["a", "b"] },
    },
    { name: "no texts", header: responseHeader(BAD, "00", list()), want: {} },
    { name: "additionalHeader", header: responseHeader(BAD, "00", NULL, object(17537, list())), want: {} },
  ])("$name", ({ header, want }) => {
    const { message, body } = readMessage(id(FAULT_TYPE) + header);
    expect(message).toMatchObject({
      typeId: FAULT_TYPE,
      isRequest: false,
      isResponse: true,
      requestHandle: 9,
      serviceResult: 0x800a0000,
      faults: [],
    });
    expect(body).toEqual({ requestHandle: 9, serviceResult: "BadTimeout", ...want });
  });

  it("is shown as far as it is there", () => {
    const { message, body } = readMessage((id(FAULT_TYPE) + responseHeader(BAD)).slice(0, 2 * (4 + 8 + 4)));
    expect(message).toMatchObject({ requestHandle: 9, serviceResult: 0, faults: ["bodyTooShort"] });
    expect(body).toEqual({ requestHandle: 9 });
  });
});

describe("the end of a message", () => {
  it("is where its last field is", () => {
    const { message, body } = readMessage(`${id(READ)}${requestHeader()}${parameters}00`);
    expect(message.faults).toEqual(["trailingBytes"]);
    expect(body).toMatchObject(parametersWant);
  });

  it("is no fault where the capture cut it", () => {
    const whole = id(READ) + requestHeader() + parameters;
    const { message, body } = readMessage(whole.slice(0, -8), 4);
    expect(message).toMatchObject(known);
    expect(body).toEqual({ requestHandle: 9, timeoutHint: 0, maxAge: 0, timestampsToReturn: "Source" });
  });
});
