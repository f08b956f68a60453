/** Boolean, the integers and the floating point numbers [OPC 10000-6 §5.2.2.1] [OPC 10000-6 §5.2.2.2]. */

import { u8, u16le, u32le } from "../../../core/bytes.js";
import type { Json } from "../../../core/json.js";
import { fixedReader } from "./fixed-reader.js";

const TWO_32 = 2 ** 32;
const scratch = new DataView(new ArrayBuffer(8));

export const boolean = fixedReader(1, (bytes, at) => u8(bytes, at) !== 0);
export const sbyte = fixedReader(1, (bytes, at) => (u8(bytes, at) << 24) >> 24);
export const byte = fixedReader(1, u8);
export const int16 = fixedReader(2, (bytes, at) => (u16le(bytes, at) << 16) >> 16);
export const uint16 = fixedReader(2, u16le);
export const int32 = fixedReader(4, (bytes, at) => u32le(bytes, at) | 0);
export const uint32 = fixedReader(4, u32le);
export const int64 = fixedReader(8, (bytes, at) => wide(u32le(bytes, at), u32le(bytes, at + 4) | 0));
export const uint64 = fixedReader(8, (bytes, at) => wide(u32le(bytes, at), u32le(bytes, at + 4)));
export const float = fixedReader(4, (bytes, at) => {
  scratch.setUint32(0, u32le(bytes, at));
  return finite(shortest(scratch.getFloat32(0)));
});
export const double = fixedReader(8, (bytes, at) => {
  scratch.setUint32(0, u32le(bytes, at + 4));
  scratch.setUint32(4, u32le(bytes, at));
  return finite(scratch.getFloat64(0));
});

/** Decimal text where a number would not be exact. */
function wide(low: number, high: number): Json {
  const value = high * TWO_32 + low;
  return Number.isSafeInteger(value) ? value : String(BigInt(high) * BigInt(TWO_32) + BigInt(low));
}

/** JSON has no words for these. */
function finite(value: number): Json {
  return Number.isFinite(value) ? value : String(value);
}

/** The double with the fewest digits that is this single: 0.1 and not 0.10000000149011612. */
function shortest(single: number): number {
  if (Number.isInteger(single) || !Number.isFinite(single)) return single;
  for (let digits = 6; digits < 9; digits++) {
    const value = Number(single.toPrecision(digits));
    if (Math.fround(value) === single) return value;
  }
  return Number(single.toPrecision(9));
}
