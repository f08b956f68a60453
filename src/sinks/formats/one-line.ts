/** Ends of line and tabs as people see them: they part words. */
const SPACE = /[\t\n\v\f\r\u0085\u2028\u2029]/g;

/** What moves a cursor, changes colours or turns the reading direction. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text of the wire on one line: a space for each end of line, U+FFFD for each other control character. */
export function oneLine(text: string): string {
  return text.replace(SPACE, " ").replace(UNSEEN, "\ufffd");
}
