import type { Doc } from "../../contracts/doc.js";
import type { KeptRecord } from "../../contracts/record-store.js";
import type { Speaker } from "../../contracts/sink.js";
import type { Json } from "../../core/json.js";
import type { FormatOptions } from "./format-options.js";
import type { RecordFacts } from "./record-facts.js";

/** What is rendered: a stored record, or one that has no place in a store. */
export interface RecordToFormat {
  readonly seq?: number | undefined;
  readonly record: KeptRecord;
}

/** What is the same for every message of a sensor. */
export interface FormatContext extends Speaker {
  readonly options: FormatOptions;
}

/** The header of a syslog message, by its standard. */
export type SyslogHeader = "rfc5424" | "rfc3164";

/** One thing that a format says of a record: written, documented and cut by this. */
export interface FormatField {
  /** Key; in a format that nests, the path with points between. */
  readonly name: string;
  /** What a format without a name for it writes beside it. */
  readonly label?: string;
  readonly help: string;
  /** 0 is always there, though shortened to 40 bytes if it must be; of the others the highest goes first. */
  readonly rank: number;
  /** Of a text, in characters: longer ones are shortened whatever room there is. */
  readonly charactersMax?: number;
  /** Undefined where the record has no such thing. */
  of(facts: RecordFacts): Json | undefined;
}

/** A way to write a record down. Deterministic: same record, same context, same text. */
export interface Format {
  readonly doc: Doc;
  readonly fields: readonly FormatField[];
  /** Under which its readers expect it. */
  readonly syslogHeader: SyslogHeader;
  /** How a syslog message with it begins: after a tag, at once, or with structured data of its own. */
  readonly syslogStart: "tag" | "cef" | "leef" | "structured-data";
  /**
   * One line of well-formed Unicode without control characters, of at most `limitBytes` as UTF-8. What does not fit is
   * cut field by field, so that the rest still parses, and a field says so. A limit below 360 may be overrun.
   */
  render(given: RecordToFormat, context: FormatContext, limitBytes: number, header?: SyslogHeader): string;
}
