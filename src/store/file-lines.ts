import { closeSync, openSync, readSync } from "node:fs";

const CHUNK_BYTES = 1 << 16;
const LF = 10;

/** A line of a file. */
export interface FileLine {
  /** Without its line feed; as far as the limit. */
  readonly text: string;
  /** Offset of its first byte, and of the byte after its line feed. */
  readonly from: number;
  readonly to: number;
  /** False at the end of a file that does not end in a line feed. */
  readonly isWhole: boolean;
}

/** Longer lines are cut here: no record is as long. */
const LINE_BYTES_MAX = 16 << 20;

/** Lines of a file from an offset on, read piece by piece. Throws what reading throws. */
export function* fileLines(path: string, from = 0): Generator<FileLine> {
  const descriptor = openSync(path, "r");
  try {
    const chunk = Buffer.alloc(CHUNK_BYTES);
    let pieces: Buffer[] = [];
    let heldBytes = 0;
    let begin = from;
    let at = from;
    for (;;) {
      const length = readSync(descriptor, chunk, 0, CHUNK_BYTES, at);
      if (length === 0) break;
      let done = 0;
      for (let end = chunk.indexOf(LF); end !== -1 && end < length; end = chunk.indexOf(LF, done)) {
        pieces.push(Buffer.from(chunk.subarray(done, end)));
        const to = at + end + 1;
        yield { text: textOf(pieces), from: begin, to, isWhole: true };
        [pieces, heldBytes, begin, done] = [[], 0, to, end + 1];
      }
      const rest = length - done;
      if (heldBytes + rest <= LINE_BYTES_MAX) pieces.push(Buffer.from(chunk.subarray(done, length)));
      heldBytes += rest;
      at += length;
    }
    if (at > begin) yield { text: textOf(pieces), from: begin, to: at, isWhole: false };
  } finally {
    closeSync(descriptor);
  }
}

/** Offset of the byte after the last line feed before `end`; 0 when there is none. */
export function lineStartBefore(path: string, end: number): number {
  const descriptor = openSync(path, "r");
  try {
    const chunk = Buffer.alloc(CHUNK_BYTES);
    for (let to = end; to > 0; ) {
      const from = Math.max(0, to - CHUNK_BYTES);
      const length = readSync(descriptor, chunk, 0, to - from, from);
      const found = chunk.lastIndexOf(LF, length - 1);
      if (found !== -1) return from + found + 1;
      to = from;
    }
    return 0;
  } finally {
    closeSync(descriptor);
  }
}

function textOf(pieces: readonly Buffer[]): string {
  return Buffer.concat(pieces).toString("utf8");
}
