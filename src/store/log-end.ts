import { closeSync, existsSync, openSync, readSync, renameSync, truncateSync, writeFileSync } from "node:fs";
import { lineStartBefore } from "./file-lines.js";
import { type LogFile, logFiles, sizeOf } from "./log-days.js";
import { EMPTY_LOG, type LogHead, type LogLine, parseLogLine } from "./log-line.js";

/** Bytes at the end of a file that are no line, and where they lie now. */
export interface TornEnd {
  readonly file: string;
  readonly bytes: number;
  /** Name of the file that has them now, in the same folder. */
  readonly aside: string;
}

/** Where a log goes on. */
export interface LogEnd {
  readonly file: LogFile | undefined;
  readonly bytes: number;
  readonly head: LogHead;
  readonly torn: readonly TornEnd[];
}

/** Finds the last line, and sets aside what comes after it: a line that a kill or a power cut left half written. */
export function findLogEnd(folder: string): LogEnd {
  const torn: TornEnd[] = [];
  const files = logFiles(folder);
  for (const file of [...files].reverse()) {
    const last = lastLineOf(file.path);
    const size = sizeOf(file.path);
    if (last === undefined && size === 0 && file !== files[0]) continue;
    if ((last?.to ?? 0) < size) torn.push(setEndAside(file, last?.to ?? 0));
    if (last !== undefined) return { file, bytes: last.to, head: last.line.head, torn };
  }
  const file = files.at(-1);
  return { file, bytes: 0, head: EMPTY_LOG, torn };
}

/** Cuts a file off at an offset; what was there lies in a file beside it then. */
export function setEndAside(file: LogFile, from: number): TornEnd {
  const bytes = sizeOf(file.path) - from;
  let number = 1;
  while (existsSync(`${file.path}.torn-${number}`)) number++;
  const aside = `${file.path}.torn-${number}`;
  if (from === 0) {
    renameSync(file.path, aside);
  } else {
    writeFileSync(aside, bytesOf(file.path, from, bytes));
    truncateSync(file.path, from);
  }
  return { file: file.name, bytes, aside: `${file.name}.torn-${number}` };
}

/** The hash at a number, looked for from the end of the log on; undefined where there is no such line. */
export function headAt(folder: string, seq: number): LogHead | undefined {
  for (const file of [...logFiles(folder)].reverse()) {
    for (const { line } of linesBackwards(file.path)) {
      if (line?.seq === seq) return line.head;
      if (line === undefined || line.seq < seq) return undefined;
    }
  }
  return undefined;
}

/** The last line of a file that is one, and the offset after it. */
export function lastLineOf(path: string): { readonly line: LogLine; readonly to: number } | undefined {
  for (const { line, to } of linesBackwards(path)) if (line !== undefined) return { line, to };
  return undefined;
}

/** Lines that end in a line feed, the last first. */
function* linesBackwards(path: string): Generator<{ readonly line: LogLine | undefined; readonly to: number }> {
  for (let to = lineStartBefore(path, sizeOf(path)); to > 0; ) {
    const from = lineStartBefore(path, to - 1);
    yield { line: parseLogLine(bytesOf(path, from, to - 1 - from).toString("utf8")), to };
    to = from;
  }
}

function bytesOf(path: string, from: number, length: number): Buffer {
  const descriptor = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, from));
  } finally {
    closeSync(descriptor);
  }
}
