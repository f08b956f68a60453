import { fileLines } from "./file-lines.js";
import { type LogFile, logFiles } from "./log-days.js";
import { setEndAside, type TornEnd } from "./log-end.js";
import { type LogHead, type LogLine, parseLogLine } from "./log-line.js";

/**
 * The lines after a number, oldest first, as long as each follows the one before. Where one does not, it and all after
 * it are set aside, and told as the last value.
 */
export function* linesAfter(folder: string, seq: number): Generator<LogLine, TornEnd | undefined> {
  const files = logFiles(folder);
  let last: LogHead | undefined;
  for (const [i, file] of files.entries()) {
    if (isAllBefore(files[i + 1], seq)) continue;
    for (const { text, from, isWhole } of fileLines(file.path)) {
      const line = isWhole ? parseLogLine(text) : undefined;
      if (line === undefined || (last !== undefined && !follows(line, last))) {
        for (const later of files.slice(i + 1)) setEndAside(later, 0);
        return setEndAside(file, from);
      }
      last = line.head;
      if (line.seq > seq) yield line;
    }
  }
  return undefined;
}

/** A line is the next in the chain. */
function follows({ seq, prev }: LogLine, head: LogHead): boolean {
  return seq === head.seq + 1 && prev === head.sha256;
}

/** The next file begins no later than right after the number: then this one has nothing that is asked for. */
function isAllBefore(next: LogFile | undefined, seq: number): boolean {
  if (next === undefined) return false;
  for (const { text } of fileLines(next.path)) return (parseLogLine(text)?.seq ?? Number.POSITIVE_INFINITY) <= seq + 1;
  return false;
}
