import { LARGE_BLOCKS, MEDIUM_BLOCKS, SMALL_BLOCKS, VENDOR_NAMES } from "./mac-vendors.generated.js";

const DIGITS = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
const NAME_DIGITS = 3;
const LOCAL_BIT = 2;

interface BlockTable {
  readonly text: string;
  readonly hexDigits: number;
  readonly prefixDigits: number;
  readonly perLine: number;
}

/** Smaller blocks lie inside larger ones and go first. */
const tables: readonly BlockTable[] = [
  { text: SMALL_BLOCKS.slice(1), hexDigits: 9, prefixDigits: 6, perLine: 12 },
  { text: MEDIUM_BLOCKS.slice(1), hexDigits: 7, prefixDigits: 5, perLine: 14 },
  { text: LARGE_BLOCKS.slice(1), hexDigits: 6, prefixDigits: 4, perLine: 16 },
];

let names: readonly string[] | undefined;

/**
 * Maker of the device with this MAC, given as `00:0c:29:ee:b7:84`, by the registry of the IEEE. Undefined for a block
 * of an unknown maker and for an address that is locally administered: those are made up.
 */
export function macVendor(mac: string): string | undefined {
  const hex = mac.replaceAll(":", "");
  if ((Number.parseInt(hex.slice(0, 2), 16) & LOCAL_BIT) !== 0) return undefined;
  for (const table of tables) {
    const number = nameNumber(table, encoded(Number.parseInt(hex.slice(0, table.hexDigits), 16), table.prefixDigits));
    if (number === undefined) continue;
    names ??= VENDOR_NAMES.split("\n");
    return names[number];
  }
  return undefined;
}

function nameNumber({ text, prefixDigits, perLine }: BlockTable, prefix: string): number | undefined {
  const width = prefixDigits + NAME_DIGITS;
  const lineWidth = perLine * width + 1;
  const at = (index: number) => Math.floor(index / perLine) * lineWidth + (index % perLine) * width;
  let low = 0;
  let high = Math.floor((text.length + 1) / lineWidth) * perLine + Math.floor(((text.length + 1) % lineWidth) / width);
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = text.slice(at(middle), at(middle) + prefixDigits);
    if (found === prefix) return decoded(text.slice(at(middle) + prefixDigits, at(middle) + width));
    if (found < prefix) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

function encoded(value: number, digits: number): string {
  let text = "";
  for (let i = digits - 1; i >= 0; i--) text += DIGITS[Math.floor(value / 64 ** i) % 64];
  return text;
}

function decoded(text: string): number {
  let value = 0;
  for (const digit of text) value = 64 * value + DIGITS.indexOf(digit);
  return value;
}
