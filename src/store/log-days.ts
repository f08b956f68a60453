import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** A file of the log. */
export interface LogFile {
  readonly name: string;
  readonly path: string;
  /** Year, month and day, in UTC. */
  readonly day: string;
  /** A day with very much to say has several, counted from 1. */
  readonly part: number;
}

const NAME = /^(\d{4}-\d\d-\d\d)(?:\.(\d+))?\.ndjson$/;

/** The files of a log in the order written; empty when there is no such folder. */
export function logFiles(folder: string): readonly LogFile[] {
  return namesIn(folder)
    .map((name) => logFile(folder, name))
    .filter((file) => file !== undefined)
    .sort((a, b) => (a.day === b.day ? a.part - b.part : a.day < b.day ? -1 : 1));
}

/** The file for a part of a day. */
export function logFileOf(folder: string, day: string, part: number): LogFile {
  const name = part === 1 ? `${day}.ndjson` : `${day}.${part}.ndjson`;
  return { name, path: join(folder, name), day, part };
}

/** The day of a wall clock time, in UTC. */
export function dayOf(nowMs: number): string {
  return new Date(nowMs).toISOString().slice(0, 10);
}

/** Bytes of a file; 0 when it is not there. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function logFile(folder: string, name: string): LogFile | undefined {
  const [, day, part = "1"] = NAME.exec(name) ?? [];
  return day === undefined ? undefined : { name, path: join(folder, name), day, part: Number(part) };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
