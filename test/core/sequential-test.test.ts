import { describe, expect, it } from "vitest";
import { SequentialTest, type SequentialVerdict } from "../../src/core/sequential-test.js";

const FAIL = true;
const OK = false;

describe("SequentialTest", () => {
  it.each<[string, readonly boolean[], SequentialVerdict]>([
    ["three failures", [FAIL, FAIL, FAIL], "open"],
    ["four failures", [FAIL, FAIL, FAIL, FAIL], "scanner"],
    ["four failures with a success among them", [FAIL, FAIL, OK, FAIL, FAIL], "open"],
    ["two failures more than that", [FAIL, FAIL, OK, FAIL, FAIL, FAIL], "scanner"],
    ["three successes", [OK, OK, OK], "open"],
    ["four successes", [OK, OK, OK, OK], "cleared"],
    ["four failures after being cleared", [OK, OK, OK, OK, FAIL, FAIL, FAIL, FAIL], "scanner"],
    ["a success after many failures", [FAIL, FAIL, FAIL, FAIL, FAIL, FAIL, OK], "open"],
  ])("says of %s", (_, outcomes, verdict) => {
    const test = new SequentialTest();
    expect(outcomes.map((isFailure) => test.note(isFailure)).at(-1)).toBe(verdict);
  });

  it("goes on from its score", () => {
    expect(new SequentialTest(3).note(FAIL)).toBe("scanner");
    expect(new SequentialTest(2).note(FAIL)).toBe("open");
  });
});
