import { u8, u16be, u24be } from "../../core/bytes.js";

const ELF = 0x7f454c46;
const ZIP = 0x504b0304;

/** What begins here, if it is a program, an archive or an image of a controller's memory. */
export function programKind(bytes: Uint8Array, at: number, end: number): string | undefined {
  if (at + 4 > end) return undefined;
  const first = u16be(bytes, at) * 0x10000 + u16be(bytes, at + 2);
  if (first === ELF) return "a program (ELF)";
  if (first === ZIP) return "an archive (ZIP)";
  if (u16be(bytes, at) === 0x4d5a && at + 64 <= end && u8(bytes, at + 63) === 0) return "a program (MZ)";
  if (u24be(bytes, at) === 0x1f8b08) return "an archive (gzip)";
  return hexImage(bytes, at, end);
}

/** Lines of Intel HEX (`:10..`) or Motorola S-records (`S0..`, `S1..`). */
function hexImage(bytes: Uint8Array, at: number, end: number): string | undefined {
  const first = u8(bytes, at);
  const isIntel = first === 0x3a;
  const isMotorola = first === 0x53 && u8(bytes, at + 1) >= 0x30 && u8(bytes, at + 1) <= 0x39;
  if ((!isIntel && !isMotorola) || at + 11 > end) return undefined;
  for (let i = at + (isIntel ? 1 : 2); i < at + 11; i++) if (!isHexDigit(u8(bytes, i))) return undefined;
  return isIntel ? "a memory image (Intel HEX)" : "a memory image (S-records)";
}

function isHexDigit(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
}
