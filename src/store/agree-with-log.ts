import type { HealthRecord } from "../contracts/alert.js";
import { headAt } from "./log-end.js";
import type { LogHead, LogLine } from "./log-line.js";
import { linesAfter } from "./log-lines.js";
import type { LogEntry, RecordLog } from "./record-log.js";

const CHUNK_RECORDS = 1000;

/** The database's side of it. */
export interface LogCounterpart {
  /** Number and line hash of the last record that it keeps. */
  head(): LogHead;
  entriesAfter(seq: number, max: number): readonly LogEntry[];
  /** Keeps records that only the log has. */
  putBack(lines: readonly LogLine[]): void;
}

/** Something to be told of the log. */
export interface LogNote {
  readonly code: HealthRecord["code"];
  readonly message: string;
}

/**
 * After a kill or a power cut one of the two may be ahead: the other is given what it lacks, so that nothing that
 * either has is lost. Tells what was done, and whether the log is not the one that the database remembers.
 */
export function agreeWithLog(
  log: RecordLog,
  folder: string,
  database: LogCounterpart,
  nowMs: number,
): readonly LogNote[] {
  const notes: LogNote[] = log.torn.map(({ file, bytes, aside }) => ({
    code: "log-repaired",
    message: `${file} ended in ${bytes} bytes that are no whole line; they lie in ${aside} now.`,
  }));
  const before = log.head.seq;
  if (before < database.head().seq) {
    fillLog(log, database, nowMs);
    notes.push(repaired("The log lacked records that the database has", before, database.head().seq));
    if (log.head.sha256 !== database.head().sha256) notes.push(broken(database.head()));
    return notes;
  }
  if (database.head().seq > 0 && headAt(folder, database.head().seq)?.sha256 !== database.head().sha256) {
    notes.push(broken(database.head()));
  }
  if (before > database.head().seq) notes.push(...fillDatabase(folder, database));
  return notes;
}

/** They belong to the day of the last line, whatever day it is. */
function fillLog(log: RecordLog, database: LogCounterpart, nowMs: number): void {
  const dayMs = log.day === undefined ? nowMs : 0;
  for (;;) {
    const entries = database.entriesAfter(log.head.seq, CHUNK_RECORDS);
    if (entries.length === 0) return;
    log.append(entries, dayMs);
  }
}

function fillDatabase(folder: string, database: LogCounterpart): readonly LogNote[] {
  const from = database.head().seq;
  let chunk: LogLine[] = [];
  const lines = linesAfter(folder, from);
  let next = lines.next();
  for (; next.done !== true; next = lines.next()) {
    chunk.push(next.value);
    if (chunk.length < CHUNK_RECORDS) continue;
    database.putBack(chunk);
    chunk = [];
  }
  if (chunk.length > 0) database.putBack(chunk);
  const notes = [repaired("The database lacked records that the log has", from, database.head().seq)];
  if (next.value === undefined) return notes;
  const { file, aside } = next.value;
  const message = `A line of ${file} does not follow the one before: it and all after it lie in ${aside} now.`;
  return [...notes, { code: "log-broken", message }];
}

function repaired(what: string, after: number, to: number): LogNote {
  return { code: "log-repaired", message: `${what}, ${after + 1} to ${to}: they were added.` };
}

function broken({ seq }: LogHead): LogNote {
  const message =
    `The log up to record ${seq} is not the one that was written: lines were changed or taken away while no sensor ` +
    "ran. `zonewarden verify-log` tells where; compare with a copy that lies elsewhere.";
  return { code: "log-broken", message };
}
