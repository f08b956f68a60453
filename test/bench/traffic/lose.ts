import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { Random } from "./random.js";

const BUFFER_BYTES = 4 << 20;
const FILE_HEADER_BYTES = 24;
const RECORD_BYTES = 16;

/** Copies a capture of this folder's without a share of its frames, drawn at random; returns how many it left out. */
export function loseFrames(from: string, to: string, share: number, seed: number): number {
  const random = new Random(seed);
  const input = openSync(from, "r");
  const output = openSync(to, "w");
  const buffer = new Uint8Array(BUFFER_BYTES);
  const view = new DataView(buffer.buffer);
  let held = 0;
  let lost = 0;
  let isHeaderDone = false;
  for (;;) {
    const read = readSync(input, buffer, held, BUFFER_BYTES - held, null);
    held += read;
    let at = 0;
    let keptUntil = 0;
    if (!isHeaderDone) {
      at = FILE_HEADER_BYTES;
      keptUntil = FILE_HEADER_BYTES;
      isHeaderDone = true;
    }
    // Kept records move to the front and go out in one write.
    while (at + RECORD_BYTES <= held && at + RECORD_BYTES + view.getUint32(at + 8, true) <= held) {
      const end = at + RECORD_BYTES + view.getUint32(at + 8, true);
      if (random.chance(share)) lost++;
      else {
        buffer.copyWithin(keptUntil, at, end);
        keptUntil += end - at;
      }
      at = end;
    }
    writeSync(output, buffer, 0, keptUntil);
    buffer.copyWithin(0, at, held);
    held -= at;
    if (read === 0) break;
  }
  closeSync(input);
  closeSync(output);
  return lost;
}
