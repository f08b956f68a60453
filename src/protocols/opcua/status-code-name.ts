/** "Good", "BadNodeIdUnknown"; the code in hexadecimal when it has no name. Info bits are left aside. */
export function statusCodeName(code: number): string {
  return code === 0 ? "Good" : `0x${((code & 0xffff0000) >>> 0).toString(16).padStart(8, "0")}`;
}
