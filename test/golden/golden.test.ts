import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../style/project-files.js";
import { firstDifference } from "./first-difference.js";
import { coverageLines, decodedRecords, expectedRecords, recordsIn, sampleCaptures } from "./sample-records.js";

const captures = sampleCaptures();

/** Adds up the leaves of a truth file by name: what the clients of the recording counted themselves. */
function totals(truth: unknown, into: Record<string, number> = {}): Record<string, number> {
  for (const [name, value] of Object.entries(truth as object)) {
    if (typeof value === "number") into[name] = (into[name] ?? 0) + value;
    else totals(value, into);
  }
  return into;
}

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

  it.each(captures)("$path holds as many messages as its clients counted", ({ folder, ...capture }) => {
    const truth = JSON.parse(readFileSync(join(projectRoot, "samples", folder, "truth.json"), "utf8"));
    const { requests = 0, responses = 0, exceptions = 0 } = totals(truth);
    const kinds = recordsIn(expectedRecords({ folder, ...capture })).map(({ body }) => body.kind);
    expect({
      requests: kinds.filter((kind) => kind === "request").length,
      responses: kinds.filter((kind) => kind === "response").length,
      exceptions: kinds.filter((kind) => kind === "exception").length,
    }).toEqual({ requests, responses, exceptions });
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
