import { ScriptDecoder } from "../../../src/capture/zstd/script-decoder.js";
import { ZstdFrames } from "../../../src/capture/zstd/zstd-frames.js";
import { joined } from "../../tools/capture-writer.js";

/** What came out of a stream. */
export interface Decoded {
  readonly bytes: Uint8Array;
  readonly failure: string | undefined;
  /** Of what was given at once. */
  readonly pieceBytesMax: number;
}

/** Decodes a stream, fed in pieces of the given size. */
export function decode(stream: Uint8Array, pieceBytes = 1000): Decoded {
  const frames = new ZstdFrames();
  const decoder = new ScriptDecoder();
  const given: Uint8Array[] = [];
  let at = 0;
  while (at < stream.length && decoder.error === undefined) {
    const count = frames.take(stream, at, Math.min(stream.length, at + pieceBytes));
    if (frames.damage !== undefined) return { ...joinedPieces(given), failure: frames.damage };
    decoder.feed(stream.subarray(at, at + count), frames);
    at += count;
    for (let piece = decoder.take(); piece !== undefined; piece = decoder.take()) given.push(piece.slice());
  }
  const cut = frames.isBetweenFrames ? undefined : "cut";
  return { ...joinedPieces(given), failure: decoder.error?.message ?? cut };
}

function joinedPieces(pieces: readonly Uint8Array[]): Omit<Decoded, "failure"> {
  return { bytes: joined(pieces), pieceBytesMax: Math.max(0, ...pieces.map((piece) => piece.length)) };
}

/** Frames of one block each, or of several: compressed ones as their bytes, others as a byte and how often it comes. */
export function frameOf(
  ...blocks: readonly (readonly number[] | { readonly byte: number; readonly count: number })[]
): Uint8Array {
  const written = blocks.map((block, index) => {
    const isLast = index === blocks.length - 1 ? 1 : 0;
    const [size, kind, bytes] = "byte" in block ? [block.count, 1, [block.byte]] : [block.length, 2, block];
    const word = (size << 3) | (kind << 1) | isLast;
    return Uint8Array.from([word & 0xff, (word >> 8) & 0xff, word >> 16, ...bytes]);
  });
  // A window of 1 MiB, no content size, no checksum.
  return joined([Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x50), ...written]);
}
