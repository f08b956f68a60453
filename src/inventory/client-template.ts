const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const PROCESS = /\|\d+-/;
const HEX_END = /[-_]?[0-9A-Fa-f]{6,}$/;
const BASE62_END = /[0-9A-Za-z]{12,}$/;
/** A word made of words has few of these; a random text of twelve characters mostly more. */
const RISES_MIN = 3;

/**
 * A client identifier without the part that libraries make up anew for each connection: `mosq-dRkAMvJQvimi16jz72` is
 * `mosq-*`, `edge_4f2a9c01` is `edge*`. Words and numbers at the end that people give stay.
 */
export function clientTemplate(identifier: string): string {
  const text = identifier.replace(UUID, "*").replace(PROCESS, "|*-");
  const random = BASE62_END.exec(text)?.[0];
  if (random !== undefined && isRandom(random)) return `${text.slice(0, -random.length)}*`;
  const hex = HEX_END.exec(text)?.[0];
  return hex !== undefined && /\d/.test(hex) ? `${text.slice(0, -hex.length)}*` : text;
}

/** Digits between letters, or letters that are no words. */
function isRandom(text: string): boolean {
  return /\d[A-Za-z]/.test(text) || (text.match(/[a-z][A-Z]/g)?.length ?? 0) >= RISES_MIN;
}

/** Shorter identifiers stand in topics by chance. */
const IDENTIFIER_LENGTH_MIN = 6;

/** A topic or filter with the template where the identifier stands in it. */
export function withTemplate(text: string, identifier: string | undefined, template: string | undefined): string {
  if (identifier === undefined || template === undefined || identifier === template) return text;
  return identifier.length < IDENTIFIER_LENGTH_MIN ? text : text.replaceAll(identifier, template);
}
