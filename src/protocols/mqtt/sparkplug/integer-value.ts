import { TYPE } from "./tables.js";

/** The 64 bits as an unsigned integer; as a decimal text where a number would lose digits. */
export function unsigned64(low: number, high: number): number | string {
  if (high >>> 21 === 0) return (high >>> 0) * 0x1_0000_0000 + (low >>> 0);
  return (BigInt(high >>> 0) * 0x1_0000_0000n + BigInt(low >>> 0)).toString();
}

/** The 64 bits as a signed integer in two's complement; as a decimal text where a number would lose digits. */
export function signed64(low: number, high: number): number | string {
  const isExact = high >= -0x20_0000 && high < 0x20_0000;
  if (isExact && !(high === -0x20_0000 && low === 0)) return high * 0x1_0000_0000 + (low >>> 0);
  return (BigInt(high) * 0x1_0000_0000n + BigInt(low >>> 0)).toString();
}

/*
 * Integers are sent as unsigned, negative ones in two's complement of 8, 16, 32 or 64 bits, whichever the sender
 * thought of.
 */
/** The value of an integer of `datatype`; undefined when it does not fit there. */
export function integerOf(datatype: number, low: number, high: number, isLong: boolean): number | string | undefined {
  switch (datatype) {
    case TYPE.int8:
      return smallSigned(low, high, isLong, 8);
    case TYPE.int16:
      return smallSigned(low, high, isLong, 16);
    case TYPE.int32:
      return smallSigned(low, high, isLong, 32);
    case TYPE.int64:
      return isLong ? signed64(low, high) : low;
    case TYPE.uint8:
      return high === 0 && low >>> 8 === 0 ? low : undefined;
    case TYPE.uint16:
      return high === 0 && low >>> 16 === 0 ? low : undefined;
    case TYPE.uint32:
      return high === 0 ? low >>> 0 : undefined;
    default:
      return unsigned64(low, high);
  }
}

function smallSigned(low: number, high: number, isLong: boolean, bits: number): number | undefined {
  const value = (low << (32 - bits)) >> (32 - bits);
  const isUnextended = bits === 32 ? high === 0 : high === 0 && low >>> bits === 0;
  const isExtended = low === value && (high === -1 || (!isLong && high === 0) || (high === 0 && value >= 0));
  // Some send 32 bits of a negative number in a field of 64.
  return isUnextended || isExtended || (high === 0 && low === value) ? value : undefined;
}
