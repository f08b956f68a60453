import { describe, expect, it } from "vitest";
import { byteString } from "../../../../src/protocols/opcua/binary/byte-string.js";
import { certificate } from "../../../../src/protocols/opcua/binary/certificate.js";
import { guid } from "../../../../src/protocols/opcua/binary/guid.js";
import { byteLength, hidden } from "../../../../src/protocols/opcua/binary/hidden.js";
import { localizedText } from "../../../../src/protocols/opcua/binary/localized-text.js";
import { qualifiedName } from "../../../../src/protocols/opcua/binary/qualified-name.js";
import type { Reader } from "../../../../src/protocols/opcua/binary/reader.js";
import { statusCode } from "../../../../src/protocols/opcua/binary/status-code.js";
import { text } from "../../../../src/protocols/opcua/binary/text.js";
import { readValueId } from "../../../../src/protocols/opcua/services/read-value-id.js";
import { statusCodeName } from "../../../../src/protocols/opcua/status-code-name.js";
import { madeCertificate } from "../../../core/made-certificate.js";
import { blob, id, NULL, qualified, str, u32 } from "./encoding.js";
import { checkRow, clean, type Row, readBoth } from "./read-both.js";

const tables: readonly (readonly [type: string, reader: Reader, rows: readonly Row[]])[] = [
  [
    "Guid",
    guid,
    [
      {
        name: "the example of the standard",
        hex: "912b9672 75fae64a 8d28b404dc7daf63",
        want: "72962b91-fa75-4ae6-8d28-b404dc7daf63",
      },
    ],
  ],
  [
    "ByteString",
    byteString,
    [
      { name: "bytes", hex: blob("00ff10"), want: "00ff10" },
      { name: "empty", hex: "00000000", want: "" },
      { name: "null", hex: NULL },
      { name: "more than there is", hex: "02000000ff", faults: ["bodyTooShort"] },
    ],
  ],
  [
    "StatusCode",
    statusCode,
    [
      { name: "good", hex: "00000000", want: "Good" },
      { name: "bad", hex: "00003480", want: "BadNodeIdUnknown" },
    ],
  ],
  [
    "QualifiedName",
    qualifiedName,
    [
      { name: "in a namespace", hex: qualified(2, "Level"), want: "2:Level" },
      { name: "in namespace 0", hex: qualified(0, "Server"), want: "Server" },
      { name: "null", hex: `0000${NULL}` },
      { name: "null in a namespace", hex: `0300${NULL}`, want: "3:" },
    ],
  ],
  [
    "LocalizedText",
    localizedText,
    [
      { name: "null", hex: "00" },
      { name: "text only", hex: `02${str("Tank")}`, want: "Tank" },
      { name: "empty locale", hex: `03${str("")}${str("Tank")}`, want: "Tank" },
      { name: "both", hex: `03${str("de")}${str("Kessel")}`, want: { locale: "de", text: "Kessel" } },
      { name: "locale only", hex: `01${str("de")}`, want: { locale: "de" } },
      { name: "bits that are none", hex: `82${str("Tank")}`, want: "Tank", faults: ["encodingInvalid"] },
    ],
  ],
  ["hidden", hidden(text), [{ name: "is not shown", hex: str("secret") }]],
  [
    "byteLength",
    byteLength,
    [
      { name: "is all that is shown", hex: blob("010203"), want: { byteLength: 3 } },
      { name: "null", hex: NULL },
    ],
  ],
];

describe.each(tables)("%s", (_type, reader, rows) => {
  it.each(rows)("$name", (row) => checkRow(reader, row));
});

describe("certificate", () => {
  it("tells its facts and its length", () => {
    const { der } = madeCertificate({ subject: [[3, "Tank"]], alternativeNames: [[6, "urn:plant:tank"]] });
    const { value, faults } = readBoth(certificate, blob(Buffer.from(der).toString("hex")));
    expect(value).toMatchObject({ byteLength: der.length, subject: "CN=Tank", applicationUri: "urn:plant:tank" });
    expect(faults).toEqual([]);
  });

  it.each([
    { name: "null", hex: NULL },
    { name: "empty", hex: blob(""), want: { byteLength: 0 } },
    { name: "no certificate", hex: blob("3003"), want: { byteLength: 2 } },
  ])("$name", (row) => checkRow(certificate, row));
});

describe("attributeName", () => {
  it.each([
    [1, "NodeId"],
    [13, "Value"],
    [27, "AccessLevelEx"],
    [28, undefined],
    [0, undefined],
  ])("%i", (attributeId, attributeName) => {
    const hex = `${id(85)}${u32(attributeId)}${NULL}0000${NULL}`;
    expect(readBoth(readValueId, hex).value).toEqual(clean({ nodeId: "i=85", attributeId, attributeName }));
  });
});

describe("statusCodeName", () => {
  it.each([
    [0, "Good"],
    [0x40000000, "Uncertain"],
    [0x80000000, "Bad"],
    [0x80340000, "BadNodeIdUnknown"],
    [0x80340480, "BadNodeIdUnknown"],
    [0x8000ffff, "Bad"],
    [0x00000480, "Good"],
    [0x002f0000, "GoodOverload"],
    [0x002f07ff, "GoodOverload"],
    [0x002e0000, "GoodCompletesAsynchronously"],
    [0x40bc0000, "UncertainReferenceNotDeleted"],
    [0x80ff1234, "0x80ff0000"],
    [0x00ff0000, "0x00ff0000"],
  ])("%i is %s", (code, name) => {
    expect(statusCodeName(code)).toBe(name);
  });
});
