const COLUMNS = 120;

/** A word, or code with the spaces in it and what touches it. */
const WORD = /(?:[^\s`]*`[^`]*`)+\S*|\S+/g;

/** A paragraph broken between words, never in code, so that no line is longer than the house allows. */
export function wrapText(...sentences: readonly string[]): string {
  const lines: string[] = [];
  let line = "";
  for (const word of sentences.join(" ").match(WORD) ?? []) {
    if (line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = word;
    } else line += line === "" ? word : ` ${word}`;
  }
  return [...lines, line].join("\n");
}
