import { describe, it } from "vitest";
import { dateTime } from "../../../../src/protocols/opcua/binary/date-time.js";
import { date, u64 } from "./encoding.js";
import { checkRow, type Row } from "./read-both.js";

const rows: readonly Row[] = [
  { name: "a time of day", hex: date("2015-02-24T17:18:20Z"), want: "2015-02-24T17:18:20Z" },
  { name: "milliseconds", hex: date("2015-02-24T17:18:20.630Z"), want: "2015-02-24T17:18:20.63Z" },
  { name: "before 1970", hex: date("1899-12-31T23:59:59Z"), want: "1899-12-31T23:59:59Z" },
  { name: "a leap day", hex: date("2000-02-29T00:00:00Z"), want: "2000-02-29T00:00:00Z" },
  { name: "zero is null", hex: u64(0) },
  { name: "one tick", hex: u64(1), want: "1601-01-01T00:00:00.0000001Z" },
  { name: "tenths keep no zeros", hex: u64(1_000_000), want: "1601-01-01T00:00:00.1Z" },
  { name: "negative is null", hex: u64(-1) },
  { name: "the smallest is null", hex: u64(-0x8000_0000_0000_0000n) },
  {
    name: "carry between the words",
    hex: u64(0x01d5_0000_0000n - 1n),
    want: "1601-01-03T07:57:13.9661823Z",
  },
  { name: "last tick that is shown", hex: u64(2_650_467_743_999_999_999n), want: "9999-12-31T23:59:59.9999999Z" },
  { name: "the year 10000 is the latest", hex: u64(2_650_467_744_000_000_000n), want: "9999-12-31T23:59:59Z" },
  { name: "the largest is the latest", hex: u64(0x7fff_ffff_ffff_ffffn), want: "9999-12-31T23:59:59Z" },
];

describe("DateTime", () => {
  it.each(rows)("$name", (row) => checkRow(dateTime, row));
});
