import { dayOf, type LogFile, logFiles, sizeOf } from "./log-days.js";
import { lastLineOf } from "./log-end.js";
import type { LogHead } from "./log-line.js";

/** How much of the log is kept. */
export interface LogLimits {
  readonly logAgeDaysMax: number;
  readonly logBytesMax: number;
}

/** Files that go, and the last line in them. */
export interface LogRemoval {
  readonly files: readonly LogFile[];
  readonly last: LogHead;
}

const DAY_MS = 86_400_000;

/** What is too old or too much, the oldest first; never the last file. Undefined when nothing is. */
export function logTooMuch(folder: string, limits: LogLimits, nowMs: number): LogRemoval | undefined {
  const files = logFiles(folder);
  const oldestDay = dayOf(nowMs - limits.logAgeDaysMax * DAY_MS);
  let bytes = files.reduce((sum, { path }) => sum + sizeOf(path), 0);
  let many = 0;
  for (const { day, path } of files.slice(0, -1)) {
    if (day >= oldestDay && bytes <= limits.logBytesMax) break;
    bytes -= sizeOf(path);
    many++;
  }
  const going = files.slice(0, many);
  for (const { path } of [...going].reverse()) {
    const last = lastLineOf(path);
    if (last !== undefined) return { files: going, last: last.line.head };
  }
  return undefined;
}
