import { canonicalJson, type Json, type JsonObject } from "../../core/json.js";
import { type Entry, fitEntries, type Writing } from "./fit-entries.js";
import type { Format, FormatField } from "./format.js";
import { recordFacts } from "./record-facts.js";
import { visibleJson } from "./visible-json.js";

/** In the order of their names, as canonical JSON has them; 0 is what a record is worth nothing without. */
const ranks = {
  about: [1, "of a decision: what it is about; of an access record: the account"],
  action: [0, "of a decision"],
  actor: [1, "asset, addresses, zone"],
  actors: [4, "of an incident"],
  address: [2, "of an access record: where it came from"],
  alerts: [5, "of an incident: ids of its alerts"],
  attack: [5, "ATT&CK techniques"],
  attackLegacy: [8, "their earlier ids"],
  baseline: [9, "hash of what it was held against"],
  class: [6, "ABS, POL, NOV or STAT"],
  code: [0, "of a health record"],
  communityId: [7, "of the flow"],
  conduit: [6, "who, to whom, over what"],
  confidence: [4, "0 to 1"],
  count: [4, "occurrences"],
  detector: [0, "who found it"],
  event: [0, "of a trail or access record"],
  evidence: [8, "frames, and what they show"],
  expected: [5, "what the baseline or policy says"],
  file: [7, "capture"],
  filters: [8, "show its packets"],
  fingerprint: [7, "of everything about the same"],
  firstFrame: [8, "1-based in the capture"],
  fr: [7, "foundational requirements of IEC 62443-3-3"],
  id: [0, "stays while the record grows"],
  incident: [3, "id of the incident"],
  isTest: [0, "nothing happened"],
  iso24392: [8, "threats of ISO/IEC 24392"],
  kind: [0, "what sort of record it is"],
  lastFrame: [8, "1-based in the capture"],
  lastTs: [4, "last occurrence"],
  mergedInto: [3, "of an incident"],
  message: [2, "of a health record"],
  observed: [2, "who did what to whom"],
  outcome: [4, "what became of it"],
  phase: [5, "learn, shadow or detect"],
  point: [5, "register, node or topic; of a health record: the capture point"],
  policy: [9, "hash of what it was held against"],
  prevHash: [9, "of the record before; a record that was cut has none"],
  previous: [6, "value before"],
  reason: [2, "of a decision"],
  recurrence: [7, "episodes before"],
  rule: [7, "detector with its version"],
  sampleFrames: [8, "some frames"],
  scope: [4, "of a mute"],
  service: [4, "protocol or port"],
  severity: [0, "1 low to 4 critical"],
  severityName: [4, "the same as a word"],
  source: [0, "of an audit record: the detector"],
  sr: [6, "system requirements of IEC 62443-3-3"],
  stages: [7, "of an incident"],
  state: [0, "of an incident"],
  suppressed: [6, "alerts held back since"],
  tactic: [5, "ATT&CK tactic"],
  target: [1, "asset, addresses, zone"],
  targets: [4, "of an incident"],
  text: [2, "of a trail or access record"],
  title: [3, "what it is"],
  ts: [0, "first occurrence"],
  until: [3, "end of a mute"],
  v: [0, "version of the record"],
  value: [5, "value now"],
  who: [1, "of a decision or access record: the account"],
  why: [6, "why it matters and what next"],
} as const satisfies Record<string, readonly [number, string]>;

const fields: readonly FormatField[] = Object.entries(ranks).map(([name, [rank, help]]) => ({
  name,
  help,
  rank,
  of: ({ record }) => (record as JsonObject)[name],
}));

const sequence: FormatField = { name: "seq", help: "number of the record in the store", rank: 0, of: ({ seq }) => seq };

const mark: Entry = {
  field: { name: "isCut", help: "`true` where something is missing or shortened", rank: 0, of: () => undefined },
  value: true,
};

const writing: Writing = {
  write: (entries) => jsonText(Object.fromEntries(entries.map(({ field, value }) => [field.name, value]))),
  encode: (text) => jsonText(text).slice(1, -1),
  mark,
};

/** The record itself, as canonical JSON; with its number where it has one. */
export const native: Format = {
  doc: {
    id: "native",
    title: "Native JSON",
    summary: "The record itself with keys in order; everything else is made of it.",
    spec: ["none: docs/records.md"],
  },
  fields: [...fields, sequence, mark.field],
  syslogHeader: "rfc5424",
  syslogStart: "tag",
  render(given, context, limitBytes) {
    const { seq, record } = given;
    const whole: JsonObject = seq === undefined ? (record as JsonObject) : { ...record, seq };
    const text = jsonText(whole);
    if (text.length <= limitBytes && Buffer.byteLength(text) <= limitBytes) return text;
    return fitEntries(nativeEntries(recordFacts(given, context).record as JsonObject, seq), writing, limitBytes);
  },
};

function jsonText(value: Json): string {
  return visibleJson(canonicalJson(value));
}

/** Keys that the table does not know are cut early. */
function nativeEntries(record: JsonObject, seq: number | undefined): readonly Entry[] {
  const known = new Map(fields.map((field) => [field.name, field]));
  const entries = Object.entries(record).flatMap(([name, value]): readonly Entry[] => {
    if (value === undefined) return [];
    return [{ field: known.get(name) ?? { name, help: "", rank: 8, of: () => undefined }, value: value as Json }];
  });
  return seq === undefined ? entries : [...entries, { field: sequence, value: seq }];
}
