import { SensorFault } from "../../../src/core/fault.js";
import { runCaptures } from "../../../src/sensor/capture-run.js";
import { FlowOracle } from "../flow-oracle.js";
import { joinParts } from "../fuzz-case.js";
import { mutate, window } from "../mutate.js";
import { expect, expectBoundedMemory } from "../oracle.js";
import { temporaryFile } from "../temporary-file.js";
import { pickOne, type Target } from "./target.js";

const RECORDS_MAX = 120;

/** The whole way from a capture file to messages and flows, twice: how flows are spread over tables must not show. */
export const pipelineTarget: Target = {
  name: "pipeline",
  make: (corpus, random) => mutate(window(pickOne(corpus.captures, random), random, RECORDS_MAX, 1), random, [0]),
  async run(parts) {
    const path = temporaryFile(joinParts(parts));
    const first = await listen(path, 0);
    const second = await listen(path, 0x5eed);
    expect(first === second, "two runs differ");
    expectBoundedMemory();
  },
};

async function listen(path: string, hashSeed: number): Promise<string> {
  const oracle = new FlowOracle();
  try {
    await runCaptures({ paths: [path], hashSeed, listener: () => oracle });
  } catch (error) {
    if (error instanceof SensorFault && error.code.startsWith("CAPTURE_")) return error.code;
    throw error;
  }
  oracle.finish();
  return oracle.story.join("\n");
}
