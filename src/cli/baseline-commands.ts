import type { Command } from "commander";
import type { DecideOptions, MergeOptions, RelearnOptions } from "./baseline-decide.js";
import type { AnswerOptions } from "./baseline-read.js";
import type { ExitCode } from "./exit-codes.js";

const FILE = "a baseline, from learn";

/** Adds the commands that read baselines and decide on them; `done` hears how they ended. */
export function addBaselineCommands(program: Command, done: (code: ExitCode) => void): Command {
  const baseline = program.command("baseline").description("read, compare, join and approve what was learned");
  addAnswers(baseline, done);
  addDecisions(baseline, done);
  return baseline;
}

function addAnswers(baseline: Command, done: (code: ExitCode) => void): void {
  const load = () => import("./baseline-read.js");
  baseline
    .command("show")
    .description("list what was learned, with its state")
    .argument("<baseline>", FILE)
    .option("--kind <kind>", "only assets (asset), conduits (conduit), Modbus (mb.ops), values (point) or refused")
    .option("--state <state>", "only what is ok, rare, quarantined, stale or a finding")
    .option("--json", "NDJSON instead of lines for a person")
    .action(async (file: string, options: AnswerOptions) => done((await load()).show(file, options)));
  baseline
    .command("diff")
    .description("say what differs: new writers, wider ranges, states; exit 0 either way")
    .argument("<before>", FILE)
    .argument("<after>", "another")
    .option("--json", "NDJSON instead of lines for a person")
    .action(async (before: string, after: string, options: AnswerOptions) =>
      done((await load()).diff(before, after, options)),
    );
  baseline
    .command("explain")
    .description("say all that is known of one key, and which alerts were about it")
    .argument("<baseline>", FILE)
    .argument("<key>", "as show prints it")
    .option("--alerts <file>", "records that replay --alerts wrote")
    .option("--json", "NDJSON instead of lines for a person")
    .action(async (file: string, key: string, options: AnswerOptions) =>
      done((await load()).explain(file, key, options)),
    );
  baseline
    .command("lint")
    .description("say what of it a policy does not allow; exit 2 when there is any")
    .argument("<baseline>", FILE)
    .requiredOption("-p, --policy <file>", "policy.yaml")
    .option("--json", "NDJSON instead of lines for a person")
    .action(async (file: string, options: AnswerOptions) => done((await load()).lint(file, options)));
  baseline
    .command("review")
    .description("list what to look at before approving, the riskiest first, and what is missing")
    .argument("<baseline>", FILE)
    .option("-p, --policy <file>", "policy.yaml: tells zones and what is the Internet")
    .option("--all", "also what may be approved in bulk")
    .option("--json", "NDJSON instead of lines for a person")
    .action(async (file: string, options: AnswerOptions) => done((await load()).review(file, options)));
}

function addDecisions(baseline: Command, done: (code: ExitCode) => void): void {
  const load = () => import("./baseline-decide.js");
  baseline
    .command("merge")
    .description("join baselines of one site into one that is not approved; exit 2 and write nothing on a conflict")
    .argument("<baseline...>", "two or more")
    .requiredOption("-o, --out <file>", "where to write the union")
    .action(async (files: string[], options: MergeOptions) => done((await load()).merge(files, options)));
  for (const verb of ["approve", "reject"] as const) {
    const command = baseline
      .command(verb)
      .description(
        verb === "approve"
          ? "make entities normal; without keys or --alert: end the shadow phase of the whole baseline"
          : "mark entities as never normal",
      )
      .argument("<baseline>", FILE)
      .argument("[key...]", "as show prints them")
      .option("--alert <file#id>", "what this alert is about, from a file that replay --alerts wrote")
      .requiredOption("--by <name>", "who decides")
      .option("--ticket <id>", "where it was decided")
      .option("--note <text>", "why");
    if (verb === "approve") command.option("--until <time>", "when it ends, such as 2026-12-31");
    command.action(async (file: string, keys: string[], options: DecideOptions) =>
      done((await load()).decide(verb, file, keys, options)),
    );
  }
  baseline
    .command("relearn")
    .description("take one asset, conduit or class from a newer baseline; what a person decided stays")
    .argument("<baseline>", FILE)
    .argument("<newer>", "learned from the time in which it changed")
    .option("--asset <id>", "only what this asset takes part in")
    .option("--conduit <key>", "only this conduit and the operations in it")
    .option("--class <name>", "only assets, conduits, operations, mqtt, values, timing or load")
    .action(async (file: string, newer: string, options: RelearnOptions) =>
      done((await load()).relearn(file, newer, options)),
    );
  baseline
    .command("age")
    .description("mark as stale what was not seen for long, and end approvals that ran out")
    .argument("<baseline>", FILE)
    .option("--at <time>", "as of this time instead of now")
    .action(async (file: string, options: { readonly at?: string }) => done((await load()).age(file, options)));
}
