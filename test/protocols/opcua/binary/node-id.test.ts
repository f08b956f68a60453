import { describe, expect, it } from "vitest";
import { Cursor } from "../../../../src/protocols/opcua/binary/cursor.js";
import { expandedNodeId, nodeId, nodeIdText, scanTypeId } from "../../../../src/protocols/opcua/binary/node-id.js";
import { fromHex, str, u32 } from "./encoding.js";
import { checkRow, type Row } from "./read-both.js";

const GUID = "c496578a-0dfe-4b8f-870a-745238c6aeae";
const GUID_HEX = "8a5796c4 fe0d 8f4b 870a745238c6aeae";

const rows: readonly Row[] = [
  { name: "two bytes", hex: "00 48", want: "i=72" },
  { name: "four bytes", hex: "01 05 0104", want: "ns=5;i=1025" },
  { name: "four bytes in namespace 0", hex: "01 00 7702", want: "i=631" },
  { name: "number", hex: "02 0a00 ffffffff", want: "ns=10;i=4294967295" },
  { name: "text", hex: "03 0100 06000000 486f74e6b0b4", want: "ns=1;s=Hot水" },
  { name: "text that is null", hex: "03 0100 ffffffff", want: "ns=1;s=" },
  { name: "Guid", hex: `04 0400 ${GUID_HEX}`, want: `ns=4;g=${GUID}` },
  { name: "bytes", hex: "05 0000 03000000 010203", want: "b=AQID" },
  { name: "an encoding that is none", hex: "06 0000 00000000", faults: ["encodingInvalid"] },
  {
    name: "flags of an ExpandedNodeId",
    hex: "41 00 5500 02000000",
    want: "svr=2;i=85",
    faults: ["encodingInvalid"],
  },
];

const uri = str("urn:a;b%");
const expandedRows: readonly Row[] = [
  { name: "without flags", hex: "01 02 0100", want: "ns=2;i=1" },
  { name: "namespace as URI", hex: `82 0000 01000000 ${uri}`, want: "nsu=urn:a%3Bb%25;i=1" },
  { name: "server", hex: "41 02 0100 07000000", want: "svr=7;ns=2;i=1" },
  { name: "own server", hex: "41 02 0100 00000000", want: "ns=2;i=1" },
  { name: "both", hex: `c3 0000 ${str("T")} ${str("urn:x")} 01000000`, want: "svr=1;nsu=urn:x;s=T" },
  { name: "null URI", hex: "81 02 0100 ffffffff", want: "ns=2;i=1" },
  { name: "URI that is not UTF-8", hex: "80 01 01000000 ff", want: "nsu=\ufffd;i=1", faults: ["textInvalid"] },
];

describe("NodeId", () => {
  it.each(rows)("$name", (row) => checkRow(nodeId, row));
});

describe("ExpandedNodeId", () => {
  it.each(expandedRows)("$name", (row) => checkRow(expandedNodeId, row));
});

const standard = str("http://opcfoundation.org/UA/");
const typeIds = [
  { name: "two bytes", hex: "00 48", number: 72, text: "i=72" },
  { name: "four bytes", hex: "01 00 7702", number: 631, text: "i=631" },
  { name: "four bytes in another namespace", hex: "01 01 7702", number: -1, text: "ns=1;i=631" },
  { name: "number", hex: `02 0000 ${u32(631)}`, number: 631, text: "i=631" },
  { name: "number in another namespace", hex: `02 0100 ${u32(631)}`, number: -1, text: "ns=1;i=631" },
  { name: "text", hex: `03 0000 ${str("631")}`, number: -1, text: "s=631" },
  { name: "Guid", hex: `04 0000 ${GUID_HEX}`, number: -1, text: `g=${GUID}` },
  { name: "bytes", hex: "05 0000 01000000 77", number: -1, text: "b=dw==" },
  {
    name: "namespace 0 in words, two bytes",
    hex: `80 48 ${standard}`,
    number: 72,
    text: "nsu=http://opcfoundation.org/UA/;i=72",
  },
  {
    name: "namespace 0 in words, four bytes",
    hex: `81 03 7702 ${standard}`,
    number: 631,
    text: "nsu=http://opcfoundation.org/UA/;i=631",
  },
  {
    name: "namespace 0 in words, number, with a server",
    hex: `c2 0300 ${u32(631)} ${standard} 01000000`,
    number: 631,
    text: "svr=1;nsu=http://opcfoundation.org/UA/;i=631",
  },
  {
    name: "another namespace in words",
    hex: `82 0000 ${u32(631)} ${str("http://opcfoundation.org/DI/")}`,
    number: -1,
    text: "nsu=http://opcfoundation.org/DI/;i=631",
  },
];

describe("TypeId", () => {
  it.each(typeIds)("$name", ({ hex, number, text }) => {
    const bytes = fromHex(hex);
    const cursor = new Cursor(new Map());
    cursor.start(bytes, 0, bytes.length);
    expect(scanTypeId(cursor)).toBe(number);
    expect(cursor.at).toBe(bytes.length);
    expect(nodeIdText(bytes, 0)).toBe(text);
  });
});
