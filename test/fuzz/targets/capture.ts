import { openCaptures } from "../../../src/capture/open-captures.js";
import type { FrameSource } from "../../../src/contracts/frame-source.js";
import { SensorFault } from "../../../src/core/fault.js";
import { createFrame } from "../../../src/core/frame.js";
import { joinParts } from "../fuzz-case.js";
import { mutate, window } from "../mutate.js";
import { expect, expectBoundedMemory, expectCount } from "../oracle.js";
import { temporaryFile } from "../temporary-file.js";
import { pickOne, type Target } from "./target.js";

const PARTS_MAX = 60;
/** The most that DEFLATE can make of one byte [RFC 1951]. */
const EXPANSION_MAX = 1032;

/** Reads the bytes of a capture file. */
export const captureTarget: Target = {
  name: "capture",
  make: (corpus, random) => mutate(window(pickOne(corpus.files, random), random, PARTS_MAX, 1), random, [0]),
  async run(parts) {
    const file = joinParts(parts);
    let source: FrameSource;
    try {
      source = await openCaptures([temporaryFile(file)]);
    } catch (error) {
      expect(error instanceof SensorFault && error.code.startsWith("CAPTURE_"), `opening ended with ${String(error)}`);
      return;
    }
    try {
      await readAll(source, file.length * EXPANSION_MAX);
    } finally {
      await source.close();
    }
  },
};

async function readAll(source: FrameSource, workMax: number): Promise<void> {
  const frame = createFrame();
  let number = 0;
  let fills = 0;
  do {
    while (source.next(frame)) {
      // Records that cannot be read are left out, and counted.
      expect(frame.number > number, `frame ${frame.number} after ${number}`);
      number = frame.number;
      expect(
        frame.at >= 0 && frame.at <= frame.end && frame.end <= frame.bytes.length,
        `frame at [${frame.at}, ${frame.end})`,
      );
      expectCount(frame.time, "time");
      expect(Number.isInteger(frame.wireBytes), `wireBytes is ${frame.wireBytes}`);
      expectCount(frame.checkSequenceBytes, "checkSequenceBytes");
      expect(number <= workMax, "more frames than bytes");
    }
    expect(++fills <= workMax + 2, "more fills than bytes");
    expectBoundedMemory();
  } while (await source.fill());
  expect(!source.next(frame), "a frame after the end");
  for (const { offset, framesBefore, reason } of source.damages) {
    expectCount(offset, "damage offset");
    expectCount(framesBefore, "framesBefore");
    expect(reason !== "", "damage without a reason");
  }
}
