import { afterEach, expect, it, type TestContext, vi } from "vitest";
import { skipUnless } from "./skip-unless.js";

afterEach(() => {
  vi.unstubAllEnvs();
});

function contextThatRecords(notes: string[]): TestContext {
  return { skip: (note: string) => notes.push(note) } as unknown as TestContext;
}

it("skips with the reason outside CI", () => {
  vi.stubEnv("CI", "");
  const notes: string[] = [];
  skipUnless(contextThatRecords(notes), false, "tshark", "apt-get install tshark");
  skipUnless(contextThatRecords(notes), true, "node", "");
  expect(notes).toEqual(["needs tshark; to enable: apt-get install tshark"]);
});

it("fails in CI", () => {
  vi.stubEnv("CI", "true");
  expect(() => skipUnless(contextThatRecords([]), false, "tshark", "apt-get install tshark")).toThrow(/needs tshark/);
});
