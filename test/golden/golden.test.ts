import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../style/project-files.js";
import { agreement } from "./agreement.js";
import { firstDifference } from "./first-difference.js";
import { coverageLines, decodedRecords, expectedRecords, recordsIn, sampleCaptures } from "./sample-records.js";

const captures = sampleCaptures();

describe("samples", () => {
  it("are compared line by line", () => {
    expect(firstDifference("a\nb\n", "a\nb\n")).toBeUndefined();
    expect(firstDifference("a\nb\n", "a\nc\n")).toEqual({ line: 2, got: "b", want: "c" });
    expect(firstDifference("a\n", "a\nb\n")).toEqual({ line: 2, got: "", want: "b" });
    expect(captures.length).toBeGreaterThan(20);
  });

  it.each(captures)("$path decodes as expected (else: npm run golden -- --write)", async (capture) => {
    const expected = expectedRecords(capture);
    expect(expected).not.toBe("");
    expect(firstDifference(await decodedRecords(capture), expected)).toBeUndefined();
  });

  it.each(captures)("$path holds what its clients say", ({ folder, ...capture }) => {
    const truth = JSON.parse(readFileSync(join(projectRoot, "samples", folder, "truth.json"), "utf8"));
    const { told, said } = agreement(folder, truth, expectedRecords({ folder, ...capture }));
    expect(told).toEqual(said);
  });

  it("say the same in every encapsulation, but for the numbers of frames", () => {
    const wrapped = captures.filter(({ folder }) => folder === "encapsulations");
    const messages = wrapped.map((capture) =>
      recordsIn(expectedRecords(capture)).map(({ src, dst, body }) => ({ src, dst, ...body, requestFrame: 0 })),
    );
    expect(wrapped.length).toBeGreaterThan(20);
    expect(messages[0]?.length).toBeGreaterThan(10);
    for (const said of messages) expect(said).toEqual(messages[0]);
  });

  it("cover what they covered", () => {
    const file = join(projectRoot, "test/golden/coverage.ndjson");
    const covered = existsSync(file) ? readFileSync(file, "utf8") : "";
    expect(coverageLines(captures.map(expectedRecords))).toBe(covered);
  });
});
