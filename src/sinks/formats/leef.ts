import { type Entry, entriesOf, fitEntries, type Writing } from "./fit-entries.js";
import type { Format, FormatField } from "./format.js";
import { oneLine } from "./one-line.js";
import { recordFacts } from "./record-facts.js";
import { severityNumbers } from "./severity-numbers.js";

/** The parts between the bars, in their order. */
const header: readonly FormatField[] = [
  { name: "Product version", help: "version of the sensor", rank: 0, of: ({ speaker }) => speaker.version },
  { name: "Event ID", help: "detector, or kind and sort of the record", rank: 0, of: ({ code }) => code },
];

const attributes: readonly FormatField[] = [
  { name: "devTime", help: "last occurrence, milliseconds since 1970", rank: 0, of: ({ endMs }) => endMs },
  {
    name: "cat",
    help: "ATT&CK tactic; of other records their kind",
    rank: 4,
    of: ({ alert, record }) => alert?.tactic ?? record.kind,
  },
  { name: "kind", help: "kind of the record", rank: 4, of: ({ record }) => record.kind },
  { name: "sev", help: "10, 8, 6, 3, 1", rank: 0, of: ({ severity }) => severityNumbers.leef[severity] },
  { name: "name", help: "title", rank: 0, of: ({ title }) => title },
  { name: "recordId", help: "id of the record", rank: 0, of: ({ id }) => id },
  { name: "sequence", help: "number of the record", rank: 0, of: ({ seq }) => seq },
  { name: "isTest", help: "`true` where nothing happened", rank: 0, of: ({ isTest }) => (isTest ? "true" : undefined) },
  { name: "src", help: "IP address of the actor", rank: 1, of: ({ actor }) => actor?.ip },
  { name: "dst", help: "IP address of the target", rank: 1, of: ({ target }) => target?.ip },
  { name: "srcPort", help: "port of the actor", rank: 4, of: ({ actor }) => actor?.port },
  { name: "dstPort", help: "port of the target", rank: 2, of: ({ target }) => target?.port },
  { name: "srcMAC", help: "MAC address of the actor", rank: 4, of: ({ actor }) => actor?.mac },
  { name: "dstMAC", help: "MAC address of the target", rank: 4, of: ({ target }) => target?.mac },
  { name: "proto", help: "`TCP` or `UDP`", rank: 4, of: ({ transport }) => transport?.toUpperCase() },
  {
    name: "usrName",
    help: "who decided, or came in",
    rank: 2,
    of: ({ decision, access }) => decision?.who ?? access?.who,
  },
  {
    name: "policy",
    help: "zone of the target, or of the actor alone",
    rank: 3,
    of: ({ actor, target }) => target?.zone ?? actor?.zone,
  },
  { name: "zoneSrc", help: "zone of the actor", rank: 4, of: ({ actor }) => actor?.zone },
  { name: "zoneDst", help: "zone of the target", rank: 6, of: ({ target }) => target?.zone },
  { name: "resource", help: "register, node or topic", rank: 5, of: ({ alert }) => alert?.point },
  { name: "app", help: "protocol", rank: 3, of: ({ application }) => application },
  { name: "incident", help: "id of the incident", rank: 3, of: ({ incidentId }) => incidentId },
  { name: "count", help: "occurrences", rank: 5, of: ({ alert }) => alert?.count },
  { name: "confidence", help: "0 to 1", rank: 5, of: ({ alert }) => alert?.confidence },
  { name: "outcome", help: "what became of it", rank: 5, of: ({ alert }) => alert?.outcome },
  { name: "phase", help: "`learn`, `shadow` or `detect`", rank: 6, of: ({ alert }) => alert?.phase },
  { name: "attack", help: "ATT&CK techniques", rank: 5, of: ({ alert }) => alert?.attack.join(",") },
  { name: "sr", help: "system requirements of IEC 62443-3-3", rank: 6, of: ({ alert }) => alert?.sr.join(",") },
  { name: "sensor", help: "name of the sensor", rank: 3, of: ({ speaker }) => speaker.sensor },
  { name: "observed", help: "what happened, of any record", rank: 1, of: ({ text }) => text },
  { name: "expected", help: "what the baseline or policy says", rank: 6, of: ({ alert }) => alert?.expected },
  { name: "why", help: "why it matters and what next", rank: 7, of: ({ alert }) => alert?.why },
];

const mark: Entry = {
  field: { name: "cut", help: "`true` where something is missing or shortened", rank: 0, of: () => undefined },
  value: "true",
};

/** Log Event Extended Format 2.0, which escapes nothing: what would end a value becomes a space. */
export const leef: Format = {
  doc: {
    id: "leef",
    title: "Log Event Extended Format 2.0",
    summary: "The event format of QRadar; the event ID is stable, so that it can be mapped once.",
    spec: ["none: IBM's description of LEEF 2.0"],
  },
  fields: [...header, ...attributes, mark.field],
  syslogHeader: "rfc3164",
  syslogStart: "leef",
  render(given, context, limitBytes) {
    const entries = entriesOf([...header, ...attributes], recordFacts(given, context));
    return fitEntries(entries, writingWith(context.options.leefDelimiter), limitBytes);
  },
};

function writingWith(delimiter: string): Writing {
  const code = (delimiter.codePointAt(0) ?? 9).toString(16).padStart(2, "0").toUpperCase();
  const encode = (text: string, field: FormatField) =>
    oneLine(text).replaceAll(header.includes(field) ? "|" : delimiter, " ");
  const encoded = ({ field, value }: Entry) => encode(String(value), field);
  return {
    write: (entries) => {
      const parts = entries.filter(({ field }) => header.includes(field)).map(encoded);
      const pairs = entries.filter(({ field }) => !header.includes(field));
      const body = pairs.map((entry) => `${entry.field.name}=${encoded(entry)}`).join(delimiter);
      return `LEEF:2.0|Zonewarden|zonewarden|${parts.join("|")}|x${code}|${body}`;
    },
    encode,
    mark,
  };
}
