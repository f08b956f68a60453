import type { CatalogueEntry } from "../contracts/detector.js";
import { canonicalJson } from "../core/json.js";
import { readDetection } from "../sensor/detection-files.js";
import { detectorCatalogue } from "../sensor/detector-catalogue.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { StandardOutput } from "./standard-output.js";

/** The options of `catalog` as the command line gives them. */
export interface CatalogOptions {
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly config?: string;
  readonly rules?: string;
}

/** `catalog`: what is looked for, how bad it is, what it cannot see and what to do about it. */
export function catalog(options: CatalogOptions): ExitCode {
  const entries = detectorCatalogue(readDetection(options));
  const output = new StandardOutput();
  if (options.json) output.text(`${canonicalJson({ detectors: entries } as never)}\n`);
  else if (options.markdown) output.text(entries.map(section).join("\n"));
  else output.text(table(entries));
  output.flush();
  return EXIT.done;
}

function table(entries: readonly CatalogueEntry[]): string {
  const rows = entries.map(({ id, classes, severity, title, enabled }) => [
    ...[id, classes.join("+"), severity],
    enabled ? title : `${title} (switched off)`,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n\n${entries.length} detectors; --markdown tells what each is blind to and what to do\n`;
}

function section(entry: CatalogueEntry): string {
  const { id, title, summary, severity, floor, cap, classes, fr, sr, attack, iso24392 } = entry;
  const options = Object.entries(entry.options).map(([name, option]) => `- \`${id}.${name}\`: ${described(option)}`);
  return [
    `## ${id}: ${title}`,
    "",
    summary,
    "",
    `- Severity: ${severity}, from ${floor} to ${cap}; class ${classes.join(", ")}`,
    `- IEC 62443-3-3: ${fr.join(", ")}; SR ${sr.join(", ")}. ISO/IEC 24392: ${iso24392.join(", ")}. ATT&CK: ` +
      `${attack.join(", ")}`,
    `- Blind to: ${entry.blindTo}`,
    `- False alarms: ${entry.falseAlarms}`,
    ...entry.triage.map((step, i) => `${i === 0 ? "- What to do: " : "  "}${i + 1}. ${step}`),
    ...options,
    "",
  ].join("\n");
}

function described({ help, default: usual, value, min, max }: CatalogueEntry["options"][string]): string {
  return `${help} ${value === usual ? "" : `Set to ${value}. `}Default ${usual}, from ${min} to ${max}.`;
}
