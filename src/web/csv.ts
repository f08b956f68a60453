/** What spreadsheets take for the beginning of a formula, behind blanks too. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

/** Lines of comma-separated values [RFC 4180 §2]. Text stays text: no spreadsheet takes it for a formula. */
export function csvText(lines: readonly (readonly (string | number | undefined)[])[]): string {
  return lines.map((line) => `${line.map(cellOf).join(",")}\r\n`).join("");
}

function cellOf(value: string | number | undefined): string {
  if (typeof value !== "string") return value === undefined ? "" : String(value);
  const text = (FORMULA.test(value) ? `'${value}` : value).replace(CONTROLS, "\ufffd");
  return /[",\s]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
