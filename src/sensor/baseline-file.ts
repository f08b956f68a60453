import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { LearnedBaseline } from "../baseline/learned-baseline.js";
import { openBaseline } from "../baseline/open-baseline.js";
import type { Baseline, BaselineContents } from "../contracts/baseline.js";
import { SensorFault } from "../core/fault.js";

/** Reads and checks a baseline. Throws a SensorFault BASELINE_NOT_FOUND, or BASELINE_INVALID with file:line:column. */
export function readBaseline(path: string): Baseline {
  return new LearnedBaseline(readBaselineContents(path));
}

/** As `readBaseline`, taken apart instead of ready to be asked. */
export function readBaselineContents(path: string): BaselineContents {
  return openBaseline(baselineText(path), basename(path));
}

/** The text of a baseline. Throws a SensorFault BASELINE_NOT_FOUND. */
export function baselineText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new SensorFault(
      "BASELINE_NOT_FOUND",
      `${path} cannot be read (${reason}): make a baseline with \`zonewarden learn FILE.. --out ${path}\``,
      { cause: error },
    );
  }
}

/** Writes a baseline whole or not at all: whoever reads the path sees the old one or the new one. */
export function writeBaseline(path: string, lines: readonly string[]): void {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, `${lines.join("\n")}\n`, { flush: true });
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new SensorFault("OUTPUT_FAILED", `${path} cannot be written (${reason}): name another file with --out`, {
      cause: error,
    });
  }
}
