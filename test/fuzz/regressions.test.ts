import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { loadCorpus } from "./corpus.js";
import { readCase, writeCase } from "./fuzz-case.js";
import { inputOf } from "./iteration.js";
import { failureOf } from "./minimise.js";
import { isOpen, openFailures } from "./open-failures.js";
import { targetNamed, targets } from "./targets/index.js";
import { removeTemporaryFile } from "./temporary-file.js";

const FOLDER = fileURLToPath(new URL("regressions", import.meta.url));

afterAll(removeTemporaryFile);

function savedCases() {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({ name, saved: readCase(readFileSync(join(FOLDER, name), "utf8")) }));
}

describe("inputs that failed once", () => {
  for (const { name, saved } of savedCases()) {
    const isStillOpen = openFailures.some((open) => open.saved === name);
    it(`${name}: ${isStillOpen ? "still fails" : saved.note}`, async () => {
      const failure = await failureOf(targetNamed(saved.target), saved.parts);
      if (isStillOpen) expect(failure, "mended: take it off the list in open-failures.ts").toBeDefined();
      else expect(failure).toBeUndefined();
    });
  }

  it("come back as they were saved", () => {
    for (const { saved } of savedCases()) expect(readCase(writeCase(saved))).toEqual(saved);
  });
});

describe("failures not yet mended", () => {
  it("have their input in the folder", () => {
    const names = savedCases().map(({ name }) => name);
    for (const { saved } of openFailures) expect(names).toContain(saved);
  });
});

describe("the fuzzer", () => {
  const corpus = loadCorpus();

  it("makes the same input from the same seed", () => {
    for (let iteration = 0; iteration < 20; iteration++) {
      expect(inputOf(targets, corpus, 7, iteration)).toEqual(inputOf(targets, corpus, 7, iteration));
    }
  });

  it("finds nothing wrong in the samples themselves", async () => {
    for (const file of corpus.files) expect(await failureOf(targetNamed("capture"), file)).toBeUndefined();
    for (const capture of corpus.captures) expect(await failureOf(targetNamed("pipeline"), capture)).toBeUndefined();
    for (const frames of corpus.frames) expect(await failureOf(targetNamed("wire"), frames)).toBeUndefined();
    for (const [name, port] of [
      ["modbus", 502],
      ["opcua", 4840],
      ["mqtt", 1883],
      ["mqtt", 9001],
    ] as const) {
      const streams = corpus.streams.get(port) ?? [];
      expect(streams.length).toBeGreaterThan(0);
      for (const stream of streams) expect(await failureOf(targetNamed(name), stream)).toBeUndefined();
    }
  });

  it("finds nothing wrong in a few inputs of each target", async () => {
    for (let iteration = 0; iteration < 200; iteration++) {
      const { target, parts } = inputOf(targets, corpus, 1, iteration);
      const failure = await failureOf(targetNamed(target), parts);
      if (failure === undefined || isOpen(failure)) continue;
      expect(failure, `${target}, iteration ${iteration}`).toBeUndefined();
    }
  });
});
