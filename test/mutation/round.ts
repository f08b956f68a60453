import { mkdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { startVitest } from "vitest/node";
import { projectRoot } from "../style/project-files.js";
import { withSwitches } from "./core-conditions.js";

/** What became of one test. */
export interface Outcome {
  /** Of the detector whose tests it stands among. */
  readonly id: string;
  readonly name: string;
  readonly isPassed: boolean;
  /** By what it expects; not because something was thrown on the way. */
  readonly isFailedByExpectation: boolean;
  /** It sends frames through the whole pipeline. */
  readonly isFromFrames: boolean;
  /** Ids of detectors that told something of these frames. */
  readonly told: readonly string[];
  readonly durationMs: number;
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly duration?: number;
      readonly failureMessages: readonly string[];
      readonly meta: { readonly toldOfFrames?: readonly string[] };
    }[];
  }[];
}

/** Runs tests of these detectors with their core conditions always met, or never; only these tests if there are any. */
export async function runRound(ids: readonly string[], isMet: boolean, cases: readonly string[]): Promise<Outcome[]> {
  const outputFile = join(projectRoot, `build/mutation-${isMet ? "met" : "never"}.json`);
  mkdirSync(join(projectRoot, "build"), { recursive: true });
  const include = ids.map((id) => `test/detectors/${id}.test.ts`);
  const plugin = {
    name: "core-conditions",
    enforce: "pre" as const,
    transform: (code: string, id: string) => {
      const file = relative(projectRoot, id.replace(/\?.*$/, ""));
      return file.startsWith("src/") ? { code: withSwitches(code, file), map: null } : undefined;
    },
  };
  const vitest = await startVitest(
    "test",
    [],
    {
      root: projectRoot,
      config: false,
      watch: false,
      include,
      setupFiles: ["test/mutation/one-mutant.ts"],
      provide: { isMet, cases },
      reporters: [["json", { outputFile }]],
      testTimeout: 60_000,
      maxWorkers: 2,
    },
    { plugins: [plugin] },
  );
  await vitest.close();
  process.exitCode = 0;
  return outcomesIn(JSON.parse(readFileSync(outputFile, "utf8")) as Report);
}

function outcomesIn({ testResults }: Report): Outcome[] {
  return testResults.flatMap((file) => {
    const id = /test\/detectors\/(.+)\.test\.ts$/.exec(file.name)?.[1] ?? file.name;
    return file.assertionResults
      .filter(({ status }) => status === "passed" || status === "failed")
      .map(({ fullName, status, failureMessages, duration = 0, meta }) => ({
        id,
        name: fullName,
        isPassed: status === "passed",
        isFailedByExpectation: failureMessages[0]?.startsWith("AssertionError") === true,
        isFromFrames: meta.toldOfFrames !== undefined,
        told: meta.toldOfFrames ?? [],
        durationMs: duration,
      }));
  });
}
