/** A piece of an input. What the tag means is the target's: link type, or side and fate of a segment. */
export interface Part {
  readonly tag: number;
  readonly bytes: Uint8Array;
}

/** An input for one target. Targets that read a file read the parts as one. */
export interface FuzzCase {
  readonly target: string;
  readonly parts: readonly Part[];
}

/** What went wrong; thrown by targets when an oracle fails. */
export class Violation extends Error {}

/** A case with where it came from, as it lies in regressions/. */
export interface SavedCase extends FuzzCase {
  /** What it shows or showed: the violation, or why a person wrote it. */
  readonly note: string;
  /** Seed of the input, 0 for one made by hand. */
  readonly seed: number;
}

export function writeCase({ target, note, seed, parts }: SavedCase): string {
  const written = parts.map(({ tag, bytes }) => ({ tag, hex: Buffer.from(bytes).toString("hex") }));
  return `${JSON.stringify({ target, note, seed, parts: written }, null, 2)}\n`;
}

export function readCase(text: string): SavedCase {
  const { target, note, seed, parts } = JSON.parse(text) as {
    readonly target: string;
    readonly note: string;
    readonly seed: number;
    readonly parts: readonly { readonly tag: number; readonly hex: string }[];
  };
  const read = parts.map(({ tag, hex }) => ({ tag, bytes: Uint8Array.from(Buffer.from(hex, "hex")) }));
  return { target, note, seed, parts: read };
}

export function joinParts(parts: readonly Part[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let at = 0;
  for (const { bytes } of parts) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}
