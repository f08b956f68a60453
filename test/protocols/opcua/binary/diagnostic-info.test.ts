import { describe, expect, it } from "vitest";
import { diagnosticInfo } from "../../../../src/protocols/opcua/binary/diagnostic-info.js";
import { str, u32 } from "./encoding.js";
import { checkRow, type Row, readBoth } from "./read-both.js";

const rows: readonly Row[] = [
  { name: "nothing", hex: "00" },
  {
    name: "all fields, in the order of the stream",
    hex: `7f ${u32(1)} ${u32(2)} ${u32(3)} ${u32(4)} ${str("why")} 00003480 01 ${u32(9)}`,
    want: {
      symbolicId: 1,
      namespaceUri: 2,
      locale: 3,
      localizedText: 4,
      additionalInfo: "why",
      innerStatusCode: "BadNodeIdUnknown",
      innerDiagnosticInfo: { symbolicId: 9 },
    },
  },
  { name: "localized text only", hex: `04 ${u32(5)}`, want: { localizedText: 5 } },
  { name: "locale only", hex: `08 ${u32(5)}`, want: { locale: 5 } },
  { name: "no value", hex: "01 ffffffff", want: { symbolicId: -1 } },
  { name: "a bit that is none", hex: "80", want: {}, faults: ["encodingInvalid"] },
];

describe("DiagnosticInfo", () => {
  it.each(rows)("$name", (row) => checkRow(diagnosticInfo, row));

  it("is read to 100 levels below the first", () => {
    expect(readBoth(diagnosticInfo, `${"40".repeat(100)}01${u32(7)}`).faults).toEqual([]);
    expect(readBoth(diagnosticInfo, `${"40".repeat(101)}01${u32(7)}`)).toMatchObject({
      faults: ["nestedTooDeep"],
      isStopped: true,
    });
  });
});
