import { existsSync } from "node:fs";
import { join } from "node:path";
import { SensorFault } from "../core/fault.js";
import { fileLines } from "./file-lines.js";
import { type LogFile, logFiles } from "./log-days.js";
import { EMPTY_LOG, type LogHead, type LogLine, parseLogLine } from "./log-line.js";

/** Where and why a log is not what was written; `line` is 1-based. */
export interface LogBreak {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** What was found in a log. */
export interface LogVerdict {
  readonly files: number;
  readonly records: number;
  /** Number of the first record, 0 when there is none; above 1 when the log itself says that earlier days went. */
  readonly firstSeq: number;
  /** The last line that fits. */
  readonly head: LogHead;
  /** The first that does not fit; undefined when all is as it was written. */
  readonly broken: LogBreak | undefined;
}

/** A head of the log that lies elsewhere, as in a SIEM, and that the log must have. */
export type ExpectedHead = Partial<LogHead>;

/**
 * Reads a whole log and checks its chain, without the database; `folder` is the log or the data folder around it. That
 * the last lines are there only another place can tell: give what it knows as `expected`. Throws a SensorFault USAGE
 * where there is no log.
 */
export function verifyLog(folder: string, expected: ExpectedHead = {}): LogVerdict {
  const inner = join(folder, "log");
  const files = logFiles(existsSync(inner) ? inner : folder);
  if (files.length === 0) {
    throw new SensorFault("USAGE", `${folder} has no log: name the data folder of a sensor, or the folder log in it`);
  }
  return new Verification(expected).read(files);
}

class Verification {
  readonly #expected: ExpectedHead;
  #head = EMPTY_LOG;
  #records = 0;
  #first: LogLine | undefined;
  #firstPlace: LogBreak | undefined;
  #isExpectedFound = false;
  /** The log says itself that what came before its first line was removed. */
  #isRemovalTold = false;

  constructor(expected: ExpectedHead) {
    this.#expected = expected;
  }

  read(files: readonly LogFile[]): LogVerdict {
    const broken = this.#firstBreak(files) ?? this.#lacking(files);
    return { files: files.length, records: this.#records, firstSeq: this.#first?.seq ?? 0, head: this.#head, broken };
  }

  #firstBreak(files: readonly LogFile[]): LogBreak | undefined {
    let previous: LogFile | undefined;
    for (const file of files) {
      let number = 0;
      for (const { text, isWhole } of fileLines(file.path)) {
        number++;
        const before = number === 1 ? previous : undefined;
        const message = this.#judge(isWhole ? parseLogLine(text) : undefined, isWhole, before);
        if (message !== undefined) return { file: file.name, line: number, message };
        this.#firstPlace ??= { file: file.name, line: number, message: "" };
      }
      previous = file;
    }
    return undefined;
  }

  #judge(line: LogLine | undefined, isWhole: boolean, before: LogFile | undefined): string | undefined {
    if (!isWhole) return "the file ends in the middle of a line: it was cut, or a sensor is writing it now";
    if (line === undefined) return "this is not a line of the log";
    if (this.#first === undefined) this.#first = line;
    else if (line.seq !== this.#head.seq + 1) return this.#jump(line, before);
    else if (line.prev !== this.#head.sha256) return `the line before, record ${this.#head.seq}, was changed`;
    this.#head = line.head;
    this.#records++;
    this.#isExpectedFound ||= isHead(line.head, this.#expected);
    this.#isRemovalTold ||= this.#tellsRemoval(line);
    return undefined;
  }

  #jump({ seq }: LogLine, before: LogFile | undefined): string {
    const last = this.#head.seq;
    if (seq <= last) return `record ${seq} comes after record ${last}: lines were moved or added`;
    const gone = seq === last + 2 ? `record ${last + 1} is missing` : `records ${last + 1} to ${seq - 1} are missing`;
    return before === undefined ? gone : `${gone}: the end of ${before.name}, or files between, were taken away`;
  }

  #tellsRemoval({ body }: LogLine): boolean {
    const first = this.#first;
    if (first === undefined || !body.includes('"log-removed"')) return false;
    const { kind, code, logPlace } = JSON.parse(body) as Record<string, unknown> & { readonly logPlace?: LogHead };
    if (kind !== "health" || code !== "log-removed" || logPlace === undefined) return false;
    // More was meant to go than went: the sensor was stopped while it removed files.
    return logPlace.seq >= first.seq || isHead(logPlace, { seq: first.seq - 1, sha256: first.prev });
  }

  /** What only shows at the end. */
  #lacking(files: readonly LogFile[]): LogBreak | undefined {
    const first = this.#first;
    const isFromTheStart = first !== undefined && first.seq === 1 && first.prev === EMPTY_LOG.sha256;
    if (first !== undefined && !isFromTheStart && !this.#isRemovalTold && this.#firstPlace !== undefined) {
      const message =
        first.seq === 1
          ? "record 1 names a line before it"
          : `the log begins with record ${first.seq}, and nothing in it says that what came before was removed`;
      return { ...this.#firstPlace, message };
    }
    const { seq, sha256 } = this.#expected;
    if ((seq === undefined && sha256 === undefined) || this.#isExpectedFound) return undefined;
    const what = [seq === undefined ? [] : [`record ${seq}`], sha256 === undefined ? [] : [`sha256 ${sha256}`]].flat();
    const lacks = `has no line with ${what.join(" and ")}`;
    const message = `the log ends with record ${this.#head.seq} and ${lacks}: its end was cut`;
    return { file: files.at(-1)?.name ?? "", line: 0, message };
  }
}

function isHead(head: LogHead | undefined, { seq, sha256 }: ExpectedHead): boolean {
  if (head === undefined || (seq === undefined && sha256 === undefined)) return false;
  return (seq === undefined || head.seq === seq) && (sha256 === undefined || head.sha256 === sha256);
}
