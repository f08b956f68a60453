import type { Speaker } from "../../contracts/sink.js";
import type { Format, RecordToFormat } from "./format.js";
import { type RecordFacts, recordFacts } from "./record-facts.js";
import { severityNumbers } from "./severity-numbers.js";
import type { SyslogOptions } from "./syslog-options.js";

/** Who speaks, and how. */
export interface SyslogContext extends Speaker {
  readonly options: SyslogOptions;
  /** Of the sensor: another one tells the receiver of a restart. */
  readonly processId?: number | undefined;
}

const APP_NAME = "zonewarden";
const MSGID_CHARACTERS_MAX = 32;
const HOSTNAME_CHARACTERS_MAX = 255;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** What any format can be cut to. */
const BODY_BYTES_MIN = 360;

/** The longest header without the name of the sensor. */
const HEADER_BYTES_MAX = 96;

/**
 * A syslog message without its framing: one line of at most `limitBytes` as UTF-8. Every receiver takes 480: below that
 * the limit may be overrun, near it a long name of the sensor is shortened. [RFC 5424 §6.1]
 */
export function syslogMessage(
  given: RecordToFormat,
  format: Format,
  context: SyslogContext,
  limitBytes = Number.POSITIVE_INFINITY,
): string {
  const facts = recordFacts(given, context);
  const roomBytes = limitBytes - BODY_BYTES_MIN - HEADER_BYTES_MAX;
  const hostname = shortName(printableAscii(context.sensor, HOSTNAME_CHARACTERS_MAX), roomBytes);
  const kind = context.options.header ?? format.syslogHeader;
  const header =
    kind === "rfc5424" ? header5424(format, facts, context, hostname) : header3164(format, facts, context, hostname);
  return header + format.render(given, context, limitBytes - header.length, kind);
}

function header5424(format: Format, facts: RecordFacts, context: SyslogContext, hostname: string): string {
  // QRadar takes a header that ends with the name of the sensor, and three digits of a second.
  if (format.syslogStart === "leef") return `<${priority(facts, context)}>1 ${facts.lastTs.slice(0, 23)}Z ${hostname} `;
  const process = context.processId === undefined ? "-" : String(context.processId);
  const id = printableAscii(facts.code, MSGID_CHARACTERS_MAX);
  const elements = format.syslogStart === "structured-data" ? "" : "- ";
  return `<${priority(facts, context)}>1 ${facts.lastTs} ${hostname} ${APP_NAME} ${process} ${id} ${elements}`;
}

/** A day below 10 has a space in front. CEF and LEEF are looked for right after the name. [RFC 3164 §4.1.2] */
function header3164(format: Format, facts: RecordFacts, context: SyslogContext, hostname: string): string {
  const process = context.processId === undefined ? "" : `[${context.processId}]`;
  const tag = format.syslogStart === "cef" || format.syslogStart === "leef" ? "" : `${APP_NAME}${process}: `;
  return `<${priority(facts, context)}>${time3164(facts.endMs, context)} ${hostname} ${tag}`;
}

function priority({ severity }: RecordFacts, { options }: SyslogContext): number {
  return options.facility * 8 + severityNumbers.syslog[severity];
}

function time3164(ms: number, { options }: SyslogContext): string {
  const time = new Date(ms);
  const minutesEast = options.timeZone === "utc" ? 0 : -time.getTimezoneOffset();
  const there = new Date(ms + minutesEast * 60_000);
  const month = MONTHS[there.getUTCMonth()] ?? "Jan";
  return `${month} ${String(there.getUTCDate()).padStart(2, " ")} ${there.toISOString().slice(11, 19)}`;
}

/** Without the domain first, then as much of it as there is room. */
function shortName(name: string, roomBytes: number): string {
  if (name.length <= roomBytes) return name;
  return (name.split(".")[0] || name).slice(0, Math.max(8, roomBytes));
}

/** Printable and without spaces, as a header has its parts; `-` where nothing is left. [RFC 5424 §6] */
function printableAscii(text: string, charactersMax: number): string {
  return text.replace(/[^!-~]+/g, "-").slice(0, charactersMax) || "-";
}
