import { writeFileSync } from "node:fs";
import { SensorFault } from "../core/fault.js";
import { draftedPolicy, firewallRules } from "../sensor/policy-drafts.js";
import { askedTime } from "./asked-time.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { StandardOutput } from "./standard-output.js";

/** The options of `baseline to-policy` and `baseline to-firewall` as the command line gives them. */
export interface DraftOptions {
  readonly out?: string;
  readonly policy?: string;
  readonly format?: string;
  readonly at?: string;
}

/** `baseline to-policy B`: a policy to edit. */
export function toPolicy(baseline: string, { out }: DraftOptions): ExitCode {
  return print(draftedPolicy(baseline), out);
}

/** `baseline to-firewall B` or `--policy P`: rules that deny by default. */
export function toFirewall(baseline: string | undefined, options: DraftOptions): ExitCode {
  const { policy, format = "nftables", out, at } = options;
  if (format !== "nftables" && format !== "suricata") {
    throw new SensorFault("USAGE", `"${format}" is no format of rules; there are: nftables, suricata`);
  }
  if ((policy === undefined) === (baseline === undefined)) {
    throw new SensorFault("USAGE", "name either a baseline or --policy: the conduits come from one of the two");
  }
  const origin = policy === undefined ? { baseline: baseline ?? "" } : { policy };
  return print(firewallRules(origin, format, askedTime(at)), out);
}

function print(text: string, path: string | undefined): ExitCode {
  if (path === undefined) {
    const output = new StandardOutput();
    output.text(text);
    output.flush();
    return EXIT.done;
  }
  try {
    writeFileSync(path, text);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new SensorFault("OUTPUT_FAILED", `${path} cannot be written (${reason}): name another file with --out`, {
      cause: error,
    });
  }
  return EXIT.done;
}
