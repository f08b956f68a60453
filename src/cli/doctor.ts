import { canonicalJson } from "../core/json.js";
import { examine } from "../sensor/doctor/examine.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { printable } from "./printable.js";
import { StandardOutput } from "./standard-output.js";

/** The options of `doctor` as the command line gives them. */
export interface DoctorOptions {
  readonly config?: string;
  readonly interface?: string;
  readonly json?: boolean;
}

/** `doctor [--config C] [-i IFACE]`: whether this machine can capture, store and serve; fails on any no. */
export async function doctor({ config, interface: interfaceName, json }: DoctorOptions): Promise<ExitCode> {
  const clocks = { nowMs: () => Date.now(), elapsedMs: () => performance.now() };
  const findings = await examine({ config, interfaceName }, clocks);
  const output = new StandardOutput();
  if (json) output.text(`${canonicalJson({ findings: findings.map((finding) => ({ ...finding })) })}\n`);
  else {
    const about = findings.map(({ check, subject }) => (subject === undefined ? check : `${check} ${subject}`));
    const width = Math.max(...about.map(({ length }) => length));
    const lines = findings.map(
      ({ verdict, message }, i) => `${verdict.padEnd(4)}  ${about[i]?.padEnd(width)}  ${message}`,
    );
    output.text(`${lines.map(printable).join("\n")}\n`);
  }
  output.flush();
  return findings.some(({ verdict }) => verdict === "no") ? EXIT.failed : EXIT.done;
}
