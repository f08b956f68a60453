import type { AlertRecord } from "../contracts/alert.js";
import { SensorFault } from "../core/fault.js";
import { canonicalJson, type Json } from "../core/json.js";
import { readBaseline } from "../sensor/baseline-file.js";
import { readDetection } from "../sensor/detection-files.js";
import { readPolicy } from "../sensor/policy-file.js";
import { whatIf as compare, type ReplayGround, type WhatIf } from "../sensor/what-if.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { printable } from "./printable.js";
import { StandardOutput } from "./standard-output.js";

/** The options of `whatif` as the command line gives them. */
export interface WhatIfOptions {
  readonly a: string;
  readonly b: string;
  readonly config?: string;
  readonly rules?: string;
  readonly json?: boolean;
}

/** `whatif FILE.. --a B1,P1 --b B2,P2`: alerts gained, lost and changed by another baseline or policy. */
export async function whatIf(paths: readonly string[], options: WhatIfOptions): Promise<ExitCode> {
  if (paths.includes("-")) {
    throw new SensorFault("USAGE", "whatif reads the captures twice: save standard input to a file first");
  }
  const configuration = readDetection(options);
  const [a, b] = [groundOf(options.a, "--a"), groundOf(options.b, "--b")];
  const result = await compare(paths, { ...a, ...configuration }, { ...b, ...configuration });
  const output = new StandardOutput();
  output.text(options.json ? `${canonicalJson(result as unknown as Json)}\n` : text(result));
  output.flush();
  return EXIT.done;
}

/** `B1`, `B1,P1` or `,P1`: a baseline, a policy, or both. */
function groundOf(value: string, option: string): ReplayGround {
  const [baseline = "", policy = "", ...more] = value.split(",");
  if (more.length > 0 || (baseline === "" && policy === "")) {
    throw new SensorFault(
      "USAGE",
      `${option} takes a baseline and a policy with a comma between, as in b.jsonl,policy.yaml`,
    );
  }
  return {
    baseline: baseline === "" ? undefined : readBaseline(baseline),
    policy: policy === "" ? undefined : readPolicy(policy),
  };
}

function text({ gained, lost, changed, same }: WhatIf): string {
  const lines = [
    ...gained.map((alert) => `+ ${line(alert)}`),
    ...lost.map((alert) => `- ${line(alert)}`),
    ...changed.map(({ before, after, fields }) => {
      const what = fields.map((field) =>
        field === "expected" ? field : `${field} ${before[field]} -> ${after[field]}`,
      );
      return `~ ${line(after)}\n    ${what.join(", ")}`;
    }),
  ];
  const sum = `${gained.length} gained, ${lost.length} lost, ${changed.length} changed, ${same} the same`;
  return `${[...lines, sum].join("\n")}\n`;
}

function line({ ts, severityName, detector, observed }: AlertRecord): string {
  return `${ts}  ${severityName.toUpperCase().padEnd(8)}  ${detector.padEnd(28)}  ${printable(observed)}`;
}
