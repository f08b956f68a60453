import { describe, it } from "vitest";
import {
  boolean,
  byte,
  double,
  float,
  int16,
  int32,
  int64,
  sbyte,
  uint16,
  uint32,
  uint64,
} from "../../../../src/protocols/opcua/binary/numbers.js";
import type { Reader } from "../../../../src/protocols/opcua/binary/reader.js";
import { checkRow, type Row } from "./read-both.js";

const tables: readonly (readonly [type: string, reader: Reader, rows: readonly Row[]])[] = [
  [
    "Boolean",
    boolean,
    [
      { name: "false", hex: "00", want: false },
      { name: "true", hex: "01", want: true },
      { name: "anything else is true", hex: "80", want: true },
    ],
  ],
  [
    "SByte",
    sbyte,
    [
      { name: "lowest", hex: "80", want: -128 },
      { name: "highest", hex: "7f", want: 127 },
    ],
  ],
  ["Byte", byte, [{ name: "highest", hex: "ff", want: 255 }]],
  [
    "Int16",
    int16,
    [
      { name: "lowest", hex: "0080", want: -32768 },
      { name: "highest", hex: "ff7f", want: 32767 },
    ],
  ],
  ["UInt16", uint16, [{ name: "low byte first", hex: "3412", want: 0x1234 }]],
  ["Int32", int32, [{ name: "low byte first", hex: "00ca9a3b", want: 1_000_000_000 }]],
  ["Int32", int32, [{ name: "lowest", hex: "00000080", want: -2_147_483_648 }]],
  ["UInt32", uint32, [{ name: "highest", hex: "ffffffff", want: 4_294_967_295 }]],
  [
    "Int64",
    int64,
    [
      { name: "minus one", hex: "ffffffffffffffff", want: -1 },
      { name: "last exact number", hex: "ffffffffffff1f00", want: 9_007_199_254_740_991 },
      { name: "text where a number is not exact", hex: "0000000000002000", want: "9007199254740992" },
      { name: "lowest", hex: "0000000000000080", want: "-9223372036854775808" },
      { name: "last exact negative number", hex: "010000000000e0ff", want: -9_007_199_254_740_991 },
    ],
  ],
  [
    "UInt64",
    uint64,
    [
      { name: "highest", hex: "ffffffffffffffff", want: "18446744073709551615" },
      { name: "low word first", hex: "0100000001000000", want: 4_294_967_297 },
    ],
  ],
  [
    "Float",
    float,
    [
      { name: "the example of the standard", hex: "0000d0c0", want: -6.5 },
      { name: "fewest digits that are the same single", hex: "cdcccc3d", want: 0.1 },
      { name: "nine digits where they are needed", hex: "b40d2341", want: 10.1908455 },
      { name: "fewer digits where those will do", hex: "01000000", want: 1.4013e-45 },
      { name: "eight digits where they are needed", hex: "0100803f", want: 1.0000001 },
      { name: "not a number", hex: "0000c07f", want: "NaN" },
      { name: "infinity", hex: "000080ff", want: "-Infinity" },
    ],
  ],
  [
    "Double",
    double,
    [
      { name: "minus six and a half", hex: "0000000000001ac0", want: -6.5 },
      { name: "not a number", hex: "000000000000f87f", want: "NaN" },
      { name: "infinity", hex: "000000000000f07f", want: "Infinity" },
      { name: "all digits", hex: "182d4454fb210940", want: Math.PI },
    ],
  ],
];

describe.each(tables)("%s", (_type, reader, rows) => {
  it.each(rows)("$name", (row) => checkRow(reader, row));
});
