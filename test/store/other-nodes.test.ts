import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nodeOf } from "../integration/node-versions.js";
import { INSTALL_STACKS } from "../integration/stack-rooms.js";
import { projectRoot } from "../style/project-files.js";
import { skipUnless } from "../tools/skip-unless.js";

/** Those that run over each driver that their Node has. */
const SUITES = ["database", "store", "alert-table", "spool-table", "retention", "agree-with-log", "evidence-folder"];

/** What each is asked for: the driver that Node 20 does not have, and the other one once more. */
const rows = [
  { major: 22, drivers: ["node"] },
  { major: 24, drivers: ["node", "wasm"] },
] as const;

interface Report {
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly ancestorTitles: string[] }[];
  }[];
}

describe("the suites of the store", () => {
  for (const { major, drivers } of rows) {
    it(`hold over ${drivers.join(" and ")} with Node ${major}`, (context) => {
      const node = nodeOf(major);
      skipUnless(context, node !== undefined, `Node ${major}`, INSTALL_STACKS);
      const files = SUITES.map((name) => join("test", "store", `${name}.test.ts`));
      const vitest = join(projectRoot, "node_modules", "vitest", "vitest.mjs");
      const result = spawnSync(
        node ?? "",
        [vitest, "run", "--reporter=json", "-t", `over (${drivers.join("|")})`, ...files],
        {
          cwd: projectRoot,
          encoding: "utf8",
          timeout: 55_000,
          env: { ...process.env, VITEST_POOL_ID: undefined, VITEST_WORKER_ID: undefined },
        },
      );
      const begin = result.stdout.indexOf('{"num');
      expect(begin, `${result.stdout.slice(-500)}\n${result.stderr.slice(-2000)}`).not.toBe(-1);
      const report = JSON.parse(result.stdout.slice(begin)) as Report;
      expect(report.numFailedTests, result.stdout.slice(0, 3000)).toBe(0);
      const titles = report.testResults.flatMap(({ assertionResults }) => assertionResults);
      const passed = titles.filter(({ status }) => status === "passed");
      for (const driver of drivers) {
        const of = passed.filter(({ ancestorTitles }) =>
          ancestorTitles.some((title) => title.includes(`over ${driver}`)),
        );
        expect(of.length, driver).toBeGreaterThan(30);
      }
    });
  }
});
