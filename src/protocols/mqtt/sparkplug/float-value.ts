const WORDS = new Uint32Array(2);
const FLOATS = new Float32Array(WORDS.buffer);
const DOUBLES = new Float64Array(WORDS.buffer);
/** Which half of a double comes first on this machine. */
const LOW = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 0 : 1;

/** The 32 bits as a floating-point number; as a word where JSON has none for it. */
export function floatValue(bits: number): number | string {
  WORDS[0] = bits;
  return jsonNumber(FLOATS[0] ?? 0);
}

/** The 64 bits as a floating-point number; as a word where JSON has none for it. */
export function doubleValue(low: number, high: number): number | string {
  WORDS[LOW] = low;
  WORDS[1 - LOW] = high;
  return jsonNumber(DOUBLES[0] ?? 0);
}

function jsonNumber(value: number): number | string {
  return Number.isFinite(value) ? value : String(value);
}
