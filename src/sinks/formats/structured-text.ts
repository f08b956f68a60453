import { type Entry, entriesOf, fitEntries, type Writing } from "./fit-entries.js";
import type { Format, FormatField } from "./format.js";
import { oneLine } from "./one-line.js";
import { recordFacts } from "./record-facts.js";

/** Where the number of the message goes, in an element of its own. [RFC 5424 §7.3.1] */
const SEQUENCE = "meta sequenceId";
const MESSAGE = "MSG";
const SEQUENCE_MAX = 2_147_483_647;

const BYTE_ORDER_MARK = "\ufeff";

const fields: readonly FormatField[] = [
  { name: "id", help: "id of the record", rank: 0, of: ({ id }) => id },
  { name: "code", help: "detector, or kind and sort of the record", rank: 0, of: ({ code }) => code },
  { name: "sev", help: "severity by name", rank: 0, of: ({ severity }) => severity },
  { name: "test", help: "`true` where nothing happened", rank: 0, of: ({ isTest }) => (isTest ? "true" : undefined) },
  { name: "incident", help: "id of the incident", rank: 3, of: ({ incidentId }) => incidentId },
  { name: "src", help: "IP address of the actor", rank: 1, of: ({ actor }) => actor?.ip },
  { name: "spt", help: "port of the actor", rank: 4, of: ({ actor }) => text(actor?.port) },
  { name: "smac", help: "MAC address of the actor", rank: 5, of: ({ actor }) => actor?.mac },
  { name: "zoneSrc", help: "zone of the actor", rank: 3, of: ({ actor }) => actor?.zone },
  { name: "dst", help: "IP address of the target", rank: 1, of: ({ target }) => target?.ip },
  { name: "dpt", help: "port of the target", rank: 3, of: ({ target }) => text(target?.port) },
  { name: "dmac", help: "MAC address of the target", rank: 5, of: ({ target }) => target?.mac },
  { name: "zoneDst", help: "zone of the target", rank: 3, of: ({ target }) => target?.zone },
  { name: "app", help: "protocol", rank: 4, of: ({ application }) => application },
  { name: "outcome", help: "what became of it", rank: 5, of: ({ alert }) => alert?.outcome },
  { name: "count", help: "occurrences", rank: 6, of: ({ alert }) => text(alert?.count) },
  { name: "conf", help: "confidence, 0 to 1", rank: 5, of: ({ alert }) => text(alert?.confidence) },
  { name: "phase", help: "`learn`, `shadow` or `detect`", rank: 6, of: ({ alert }) => alert?.phase },
  { name: "attack", help: "ATT&CK techniques", rank: 4, of: ({ alert }) => list(alert?.attack) },
  { name: "tactic", help: "ATT&CK tactic", rank: 5, of: ({ alert }) => alert?.tactic },
  { name: "sr", help: "system requirements of IEC 62443-3-3", rank: 5, of: ({ alert }) => list(alert?.sr) },
  { name: "point", help: "register, node or topic", rank: 5, of: ({ alert }) => alert?.point },
  { name: "expected", help: "what the baseline or policy says", rank: 6, of: ({ alert }) => alert?.expected },
  { name: "why", help: "why it matters and what next", rank: 7, of: ({ alert }) => alert?.why },
  { name: "fp", help: "fingerprint of everything about the same", rank: 8, of: ({ alert }) => alert?.fingerprint },
  {
    name: "first",
    help: "time of the first occurrence",
    rank: 8,
    of: ({ ts, lastTs }) => (ts === lastTs ? undefined : ts),
  },
  { name: "alerts", help: "alerts of an incident", rank: 8, of: ({ incident }) => list(incident?.alerts) },
  { name: "who", help: "who decided, or came in", rank: 2, of: ({ decision, access }) => decision?.who ?? access?.who },
  { name: "about", help: "what was decided on", rank: 2, of: ({ decision }) => decision?.about },
  { name: "until", help: "end of a mute", rank: 3, of: ({ decision }) => decision?.until },
  {
    name: SEQUENCE,
    help: "number of the record, begins again after 2147483647",
    rank: 0,
    of: ({ seq }) => (seq === undefined ? undefined : String(((seq - 1) % SEQUENCE_MAX) + 1)),
  },
  {
    name: MESSAGE,
    help: "title and sentence, after the structured data",
    rank: 1,
    of: (facts) => `${facts.title}: ${facts.text}`,
  },
];

const mark: Entry = {
  field: { name: "cut", help: "`true` where something is missing or shortened", rank: 0, of: () => undefined },
  value: "true",
};

/** Structured data and a sentence. [RFC 5424 §6.3] */
export const structuredText: Format = {
  doc: {
    id: "rfc5424",
    title: "RFC 5424 structured data and text",
    summary: "An element named after the kind of the record with what is known, then a sentence for a person.",
    spec: ["RFC 5424 §6.3"],
  },
  fields: [...fields, mark.field],
  syslogHeader: "rfc5424",
  syslogStart: "structured-data",
  render(given, context, limitBytes, header) {
    const facts = recordFacts(given, context);
    const element = `${facts.record.kind}@${context.options.pen}`;
    const writing: Writing = {
      write: (entries) => write(entries, element, header === "rfc5424"),
      encode: (value, field) => (field.name === MESSAGE ? oneLine(value) : escaped(value)),
      mark,
    };
    return fitEntries(entriesOf(fields, facts), writing, limitBytes);
  },
};

function write(entries: readonly Entry[], element: string, isMarked: boolean): string {
  let parameters = "";
  let sequence = "";
  let message = "";
  for (const { field, value } of entries) {
    if (field.name === MESSAGE) message = oneLine(String(value));
    else if (field.name === SEQUENCE) sequence = `[${SEQUENCE}="${value}"]`;
    else parameters += ` ${field.name}="${escaped(String(value))}"`;
  }
  // Text beyond ASCII has to say that it is UTF-8; what is ASCII reads better without. [RFC 5424 §6.4]
  const begin = isMarked && /[^\0-\x7f]/.test(message) ? BYTE_ORDER_MARK : "";
  return `[${element}${parameters}]${sequence} ${begin}${message}`;
}

/** Quotes, backslashes and closing brackets, and nothing else. [RFC 5424 §6.3.3] */
function escaped(value: string): string {
  return oneLine(value).replace(/["\\\]]/g, "\\$&");
}

function text(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

function list(values: readonly string[] | undefined): string | undefined {
  return values === undefined || values.length === 0 ? undefined : values.join(",");
}
