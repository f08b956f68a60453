import { beforeEach, expect, inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Core conditions are always met, or never. */
    isMet: boolean;
    /** Names of the tests that are run; all of them where there is none. */
    cases: readonly string[];
  }
}

declare global {
  var coreCondition: ((id: string, kind: "tells" | "spares") => boolean | undefined) | undefined;
}

const isMet = inject("isMet");
const cases = new Set(inject("cases"));
const own = /detectors\/(.+)\.test\.ts$/.exec(expect.getState().testPath ?? "")?.[1];

// Tests of a detector see the mutant of that one only: all others work as they are.
globalThis.coreCondition = (id, kind) => (id === own ? (kind === "tells") === isMet : undefined);

beforeEach(({ skip }) => {
  const name = expect.getState().currentTestName?.replaceAll(" > ", " ") ?? "";
  if (cases.size > 0 && !cases.has(name)) skip();
});
