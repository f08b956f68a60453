/** A block of MAC addresses: its first hexadecimal digits, and whose it is. */
export interface Registration {
  readonly prefix: string;
  readonly name: string;
}

/** In the order of their character codes, so that encoded numbers sort as the numbers do. */
const DIGITS = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
const NAME_DIGITS = 3;
const LINE_COLUMNS = 112;
const NAME_CHARACTERS_MAX = 40;
/** Not the maker's: blocks that are given out in smaller parts, and owners who are not told. */
const NOBODY = /^(IEEE Registration Authority|Private)$/i;
const LEGAL_FORMS = [
  ...["inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "l\\.l\\.c", "lp", "plc"],
  ...[
    "gmbh",
    "mbh",
    "ag",
    "kg",
    "ohg",
    "ug",
    "ab",
    "oy",
    "oyj",
    "as",
    "a/s",
    "aps",
    "asa",
    "bv",
    "b\\.v",
    "nv",
    "n\\.v",
  ],
  ...["sa", "s\\.a", "sas", "s\\.a\\.s", "sarl", "srl", "s\\.r\\.l", "spa", "s\\.p\\.a", "sl", "s\\.l", "kk", "k\\.k"],
  ...["pte", "pty", "pvt", "private", "(sp\\. )?z o\\.o", "s\\.r\\.o", "d\\.o\\.o", "& co"],
];
const LEGAL_FORM = new RegExp(`[\\s,]+(${LEGAL_FORMS.join("|")})\\.?$`, "i");

/** The source text of the table: one text of names, and per size of block one of prefixes with the number of a name. */
export function compileVendors(registrations: readonly Registration[]): string {
  const vendors = new Map<string, string>();
  for (const { prefix, name } of registrations) {
    const short = NOBODY.test(name.trim()) ? "" : shortName(name);
    if (short !== "" && !vendors.has(prefix)) vendors.set(prefix, short);
  }
  const names = [...new Set(vendors.values())].sort((a, b) => (a < b ? -1 : 1));
  const numbers = new Map(names.map((name, number) => [name, number] as const));
  const table = (digits: number) => {
    const width = prefixDigits(digits) + NAME_DIGITS;
    const entries = [...vendors]
      .filter(([prefix]) => prefix.length === digits)
      .map(
        ([prefix, name]) =>
          encoded(Number.parseInt(prefix, 16), prefixDigits(digits)) + encoded(numbers.get(name) ?? 0, 3),
      )
      .sort((a, b) => (a < b ? -1 : 1));
    return `\n${inLines(entries, Math.floor(LINE_COLUMNS / width))}`;
  };
  return `// Made by test/tools/gen-oui.ts from the registry of the IEEE Registration Authority.

/** Names of makers, one a line; blocks refer to them by line number from 0. */
export const VENDOR_NAMES = \`${names.join("\n")}\`;

/** Blocks of 24 bits (MA-L), ascending: prefix and name as 4 and 3 digits of base 64, 16 a line after the first. */
export const LARGE_BLOCKS = \`${table(6)}\`;

/** Blocks of 28 bits (MA-M): 5 and 3 digits, 14 blocks a line after the first. */
export const MEDIUM_BLOCKS = \`${table(7)}\`;

/** Blocks of 36 bits (MA-S): 6 and 3 digits, 12 blocks a line after the first. */
export const SMALL_BLOCKS = \`${table(9)}\`;
`;
}

/** Without legal form and shouting, in ASCII, at most 40 characters. */
export function shortName(name: string): string {
  let short = name
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]|[`\\$]/g, "")
    .replace(/(.)\(.*?\)/g, "$1 ")
    .replace(/\s+/g, " ")
    .trim();
  for (let before = ""; before !== short; ) {
    before = short;
    short = short.replace(LEGAL_FORM, "").replace(/[\s,.&-]+$/, "");
  }
  const calm = short.replace(/\b[A-Z]{5,}\b/g, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  return calm.slice(0, NAME_CHARACTERS_MAX).trim();
}

function prefixDigits(hexDigits: number): number {
  return Math.ceil((4 * hexDigits) / 6);
}

function encoded(value: number, digits: number): string {
  let text = "";
  for (let i = digits - 1; i >= 0; i--) text += DIGITS[Math.floor(value / 64 ** i) % 64];
  return text;
}

function inLines(entries: readonly string[], perLine: number): string {
  const lines: string[] = [];
  for (let i = 0; i < entries.length; i += perLine) lines.push(entries.slice(i, i + perLine).join(""));
  return lines.join("\n");
}
