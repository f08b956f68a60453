import { sha256 } from "../core/sha256.js";

/** Where a chain has come to: number and hash of its last line. */
export interface LogHead {
  readonly seq: number;
  /** Of the line without its line feed; 64 zeros before the first line. */
  readonly sha256: string;
}

/** Before the first line. */
export const EMPTY_LOG: LogHead = { seq: 0, sha256: "0".repeat(64) };

/** What a line says, and the chain after it. */
export interface LogLine {
  readonly seq: number;
  /** Hash of the line before. */
  readonly prev: string;
  /** The record as it stands in the line. */
  readonly body: string;
  readonly head: LogHead;
}

const FORM = /^\{"prev":"([0-9a-f]{64})","record":(\{.*\}),"seq":(\d{1,16})\}$/s;

/** The line for a record, without its line feed; `body` is JSON. */
export function logLine(before: LogHead, seq: number, body: string): string {
  return `{"prev":"${before.sha256}","record":${body},"seq":${seq}}`;
}

/** Undefined for what `logLine` did not make. */
export function parseLogLine(line: string): LogLine | undefined {
  const [, prev, body, digits] = FORM.exec(line) ?? [];
  if (prev === undefined || body === undefined || digits === undefined || !isJson(body)) return undefined;
  const seq = Number(digits);
  return { seq, prev, body, head: { seq, sha256: sha256(line) } };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
