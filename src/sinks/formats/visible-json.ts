/** Allowed in JSON, but taken for an end of line or an order to a terminal by who reads it as text. */
const UNSEEN = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The same JSON with escapes for what is not seen, so that it is one line for every reader. */
export function visibleJson(json: string): string {
  return json.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
