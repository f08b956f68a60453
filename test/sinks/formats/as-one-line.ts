/** What a text is to become on a line, character by character. */
export function asOneLine(text: string): string {
  return wellFormedText(text).replace(/./gsu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if ((code >= 9 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029) return " ";
    const isControl = code < 0x20 || (code >= 0x7f && code <= 0x9f);
    const isDirection = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return isControl || isDirection || code === 0xfeff ? "\ufffd" : character;
  });
}

/** Half characters as the platform writes them. */
export function wellFormedText(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}

/** Whether a value came through whole, or its beginning did and an ellipsis says so. */
export function isBeginning(value: string, whole: string): boolean {
  return value === whole || (value.endsWith("\u2026") && whole.startsWith(value.slice(0, -1))) || value === "";
}
