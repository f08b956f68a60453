import { writeBaseline } from "../sensor/baseline-file.js";
import { Learner } from "../sensor/learner.js";
import { runCaptureCommand, type Writer } from "./capture-command.js";
import type { ExitCode } from "./exit-codes.js";
import { StandardOutput } from "./standard-output.js";
import { version } from "./version.js";

/** The options of `learn` as the command line gives them. */
export interface LearnOptions {
  readonly out: string;
}

/** `learn FILE.. --out BASELINE`: a baseline from captures of a normal period. */
export async function learn(paths: readonly string[], options: LearnOptions): Promise<ExitCode> {
  const learner = new Learner(version);
  const writer: Writer = Object.assign(learner, { flush: () => {} });
  const code = await runCaptureCommand(paths, false, () => writer, new StandardOutput());
  const lines = learner.finish();
  writeBaseline(options.out, lines);
  process.stderr.write(`${describe(lines)} learned into ${options.out}\n`);
  if (learner.displaced > 0) {
    process.stderr.write(
      `${learner.displaced} entries did not fit into the tables and are not in it: learn from fewer assets at once\n`,
    );
  }
  return code;
}

/** "7 assets, 13 conduits, 6 Modbus units", by what the lines say they are. */
function describe(lines: readonly string[]): string {
  const names: readonly (readonly [kind: string, one: string, several: string])[] = [
    ["asset", "asset", "assets"],
    ["conduit", "conduit", "conduits"],
    ["mb.ops", "client and unit in Modbus", "pairs of client and unit in Modbus"],
  ];
  const kinds = lines.map((line) => (JSON.parse(line) as { kind: string }).kind);
  return names
    .map(([kind, one, several]) => {
      const count = kinds.filter((name) => name === kind).length;
      return `${count} ${count === 1 ? one : several}`;
    })
    .join(", ");
}
