import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { detectors } from "../../src/detectors/index.js";

/** What the sensor is to find, whatever the list of detectors says. */
const promised = readFileSync(join(import.meta.dirname, "detector-ids.txt"), "utf8")
  .trim()
  .split("\n");
const listed = detectors.map(({ doc }) => doc.id);

describe("detectors", () => {
  it("are all that were promised", () => {
    expect(promised).toHaveLength(150);
    expect(promised.filter((id) => !listed.includes(id))).toEqual([]);
  });

  it("are no others", () => {
    expect(listed.filter((id) => !promised.includes(id))).toEqual([]);
  });
});
