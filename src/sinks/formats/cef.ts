import { type Entry, entriesOf, fitEntries, type Writing } from "./fit-entries.js";
import type { Format, FormatContext, FormatField } from "./format.js";
import { oneLine } from "./one-line.js";
import { type RecordFacts, recordFacts } from "./record-facts.js";
import { severityNumbers } from "./severity-numbers.js";

/** The parts between the bars, in their order. */
const header: readonly FormatField[] = [
  { name: "Device Version", help: "version of the sensor", rank: 0, of: ({ speaker }) => speaker.version },
  {
    name: "Signature ID",
    help: "detector, or kind and sort of the record",
    rank: 0,
    charactersMax: 1023,
    of: ({ code }) => code,
  },
  { name: "Name", help: "title", rank: 0, charactersMax: 512, of: ({ title }) => title },
  { name: "Severity", help: "10, 8, 6, 3, 1", rank: 0, of: ({ severity }) => severityNumbers.cef[severity] },
];

/** Lengths are those of the dictionary of version 25. */
const extension: readonly FormatField[] = [
  { name: "externalId", help: "id of the record", rank: 0, charactersMax: 40, of: ({ id }) => id },
  { name: "start", help: "first occurrence, milliseconds since 1970", rank: 6, of: ({ startMs }) => startMs },
  { name: "end", help: "last occurrence", rank: 6, of: ({ endMs }) => endMs },
  { name: "rt", help: "last occurrence, by which receivers sort", rank: 0, of: ({ endMs }) => endMs },
  { name: "type", help: "0 one event, 1 several, 2 an incident", rank: 7, of: typeOf },
  { name: "dvchost", help: "sensor", rank: 3, charactersMax: 100, of: ({ speaker }) => speaker.sensor },
  { name: "deviceExternalId", help: "sensor", rank: 8, charactersMax: 255, of: ({ speaker }) => speaker.sensor },
  { name: "src", help: "IP address of the actor", rank: 1, of: ({ actor }) => actor?.ip },
  { name: "smac", help: "MAC address of the actor", rank: 5, of: ({ actor }) => actor?.mac },
  { name: "spt", help: "port of the actor", rank: 4, of: ({ actor }) => actor?.port },
  {
    name: "shost",
    help: "actor, where no address of it is known",
    rank: 3,
    charactersMax: 1023,
    of: ({ actor }) => nameOf(actor),
  },
  { name: "sourceZoneURI", help: "zone of the actor", rank: 3, charactersMax: 1023, of: ({ actor }) => actor?.zone },
  { name: "dst", help: "IP address of the target", rank: 1, of: ({ target }) => target?.ip },
  { name: "dmac", help: "MAC address of the target", rank: 5, of: ({ target }) => target?.mac },
  { name: "dpt", help: "port of the target", rank: 2, of: ({ target }) => target?.port },
  {
    name: "dhost",
    help: "target, where no address of it is known",
    rank: 3,
    charactersMax: 1023,
    of: ({ target }) => nameOf(target),
  },
  {
    name: "destinationZoneURI",
    help: "zone of the target",
    rank: 3,
    charactersMax: 1023,
    of: ({ target }) => target?.zone,
  },
  { name: "proto", help: "`TCP` or `UDP`", rank: 4, of: ({ transport }) => transport?.toUpperCase() },
  { name: "app", help: "protocol", rank: 4, charactersMax: 31, of: ({ application }) => application },
  {
    name: "suser",
    help: "who decided, or came in",
    rank: 2,
    charactersMax: 1023,
    of: ({ decision, access }) => decision?.who ?? access?.who,
  },
  {
    name: "cat",
    help: "ATT&CK tactic; of other records their kind",
    rank: 4,
    of: ({ alert, record }) => alert?.tactic ?? record.kind,
  },
  { name: "deviceFacility", help: "kind of the record", rank: 4, of: ({ record }) => record.kind },
  { name: "cnt", help: "occurrences", rank: 5, of: ({ alert }) => alert?.count },
  { name: "outcome", help: "what became of it", rank: 5, of: ({ alert }) => alert?.outcome },
  {
    name: "cs1",
    label: "incident",
    help: "id of the incident",
    rank: 4,
    charactersMax: 4000,
    of: ({ incidentId }) => incidentId,
  },
  {
    name: "cs2",
    label: "observed",
    help: "who did what to whom",
    rank: 9,
    charactersMax: 4000,
    of: ({ alert }) => alert?.observed,
  },
  {
    name: "cs3",
    label: "expected",
    help: "what the baseline or policy says",
    rank: 6,
    charactersMax: 4000,
    of: ({ alert }) => alert?.expected,
  },
  {
    name: "cs4",
    label: "why",
    help: "why it matters and what next",
    rank: 7,
    charactersMax: 4000,
    of: ({ alert }) => alert?.why,
  },
  {
    name: "cs5",
    label: "attack",
    help: "ATT&CK techniques",
    rank: 5,
    charactersMax: 4000,
    of: ({ alert }) => list(alert?.attack),
  },
  {
    name: "cs6",
    label: "sr",
    help: "system requirements of IEC 62443-3-3",
    rank: 6,
    charactersMax: 4000,
    of: ({ alert }) => list(alert?.sr),
  },
  { name: "cn1", label: "confidence", help: "0 to 100", rank: 5, of: ({ alert }) => percent(alert?.confidence) },
  { name: "cn2", label: "sequence", help: "number of the record", rank: 0, of: ({ seq }) => seq },
  {
    name: "cn3",
    label: "suppressed",
    help: "alerts of its kind held back since",
    rank: 6,
    of: ({ alert }) => alert?.suppressed || undefined,
  },
  {
    name: "flexString1",
    label: "phase",
    help: "`learn`, `shadow` or `detect`",
    rank: 6,
    charactersMax: 1023,
    of: ({ alert }) => alert?.phase,
  },
  {
    name: "flexString2",
    label: "test",
    help: "`true` where nothing happened",
    rank: 0,
    of: ({ isTest }) => (isTest ? "true" : undefined),
  },
  {
    name: "msg",
    help: "the same as `observed`; what other records say",
    rank: 1,
    charactersMax: 1023,
    of: ({ text }) => text,
  },
];

const mark: Entry = {
  field: { name: "reason", help: "`cut` where something is missing or shortened", rank: 0, of: () => undefined },
  value: "cut",
};

/** Common Event Format, version 0, with the keys of its dictionary only. */
export const cef: Format = {
  doc: {
    id: "cef",
    title: "Common Event Format",
    summary: "Keys of the dictionary that ArcSight, Splunk, Microsoft Sentinel and others share.",
    spec: ["none: the dictionary of ArcSight"],
  },
  fields: [...header, ...extension, mark.field],
  syslogHeader: "rfc5424",
  syslogStart: "cef",
  render(given, context, limitBytes) {
    const entries = entriesOf([...header, ...extension], recordFacts(given, context));
    return fitEntries(
      entries.map((entry) => ofAddress(entry, context)),
      writing,
      limitBytes,
    );
  },
};

const writing: Writing = {
  write: (entries) => {
    const parts = entries.filter(({ field }) => header.includes(field)).map(encodedValue);
    const pairs = entries.filter(({ field }) => !header.includes(field)).map(pair);
    return `CEF:0|Zonewarden|zonewarden|${parts.join("|")}|${pairs.join(" ")}`;
  },
  encode: (text, field) => (header.includes(field) ? inHeader(text) : inExtension(text)),
  mark,
};

/** IPv6 has keys of its own where a reader holds on to the letter of version 0. */
function ofAddress(entry: Entry, { options }: FormatContext): Entry {
  const { field, value } = entry;
  if (options.cefIpv6 === "lenient" || typeof value !== "string" || !value.includes(":")) return entry;
  if (field.name === "src") return { field: { ...field, name: "c6a2", label: "Source IPv6 Address" }, value };
  return field.name === "dst" ? { field: { ...field, name: "c6a3", label: "Destination IPv6 Address" }, value } : entry;
}

function encodedValue({ field, value }: Entry): string {
  return writing.encode(String(value), field);
}

function pair(entry: Entry): string {
  const { name, label } = entry.field;
  return `${label === undefined ? "" : `${name}Label=${label} `}${name}=${encodedValue(entry)}`;
}

/** Bars part the header; an equals sign means nothing there. */
function inHeader(text: string): string {
  return oneLine(text).replace(/[\\|]/g, "\\$&");
}

/** Ends of line are kept as people wrote them; a bar means nothing any more. */
function inExtension(text: string): string {
  return text.replace(/[\\=]|\r|\n|[^\\=\r\n]+/g, (part) => {
    if (part === "\n") return "\\n";
    if (part === "\r") return "\\r";
    return part === "\\" || part === "=" ? `\\${part}` : oneLine(part);
  });
}

function typeOf({ alert, incident }: RecordFacts): number {
  return incident !== undefined ? 2 : alert !== undefined && alert.count > 1 ? 1 : 0;
}

function nameOf(party: RecordFacts["actor"]): string | undefined {
  return party === undefined || party.ip !== undefined || party.mac !== undefined ? undefined : party.asset;
}

function percent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Math.round(share * 100);
}

function list(values: readonly string[] | undefined): string | undefined {
  return values === undefined || values.length === 0 ? undefined : values.join(",");
}
