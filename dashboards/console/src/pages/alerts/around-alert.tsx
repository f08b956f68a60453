import type { AlertParty } from "../../../../../src/contracts/alert.js";
import type { KeptRecord, StoredRecord } from "../../../../../src/contracts/record-store.js";
import type { AlertDetail } from "../../../../../src/web/query/alert-answers.js";
import { useAnswer } from "../../api/use-answer.js";
import { TimeText } from "../../components/time-text.js";

const RECORDS_BEFORE = 250;
const RECORDS_MAX = 500;
const SHOWN_MAX = 40;

/** What else was recorded of the same assets just before and after. */
export function AroundAlert({ detail: { record, seq } }: { readonly detail: AlertDetail }) {
  const query = new URLSearchParams({ after: String(Math.max(0, seq - RECORDS_BEFORE)), max: String(RECORDS_MAX) });
  for (const kind of ["alert", "audit", "trail"]) query.append("kinds", kind);
  const { answer } = useAnswer<{ readonly records: readonly StoredRecord[] }>(`/api/v1/records?${query}`);
  const assets = new Set([record.actor.asset, record.target?.asset]);
  const latest = new Map<string, KeptRecord>();
  for (const { seq: own, record: other } of answer?.records ?? []) {
    if (partiesOf(other).some(({ asset }) => assets.has(asset))) latest.set(idOf(other) ?? String(own), other);
  }
  const events = [...latest.values()].sort((a, b) => (a.ts < b.ts ? -1 : 1));
  const at = events.findIndex((event) => idOf(event) === record.id);
  const first = Math.max(0, Math.min(at - SHOWN_MAX / 2, events.length - SHOWN_MAX));
  return (
    <section>
      <h2>Around it</h2>
      <p>What the sensor recorded of the same assets near this alert.</p>
      <ol class="around">
        {events.slice(first, first + SHOWN_MAX).map((event, index) => (
          <li key={index} class={idOf(event) === record.id ? "is-at" : ""}>
            <TimeText ts={event.ts} /> <b>{event.kind === "trail" ? event.event : event.kind}</b> {textOf(event)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function partiesOf(record: KeptRecord): readonly AlertParty[] {
  if (record.kind !== "alert" && record.kind !== "audit" && record.kind !== "trail") return [];
  return record.target === undefined ? [record.actor] : [record.actor, record.target];
}

function idOf(record: KeptRecord): string | undefined {
  return record.kind === "alert" || record.kind === "audit" ? record.id : undefined;
}

function textOf(record: KeptRecord) {
  if (record.kind === "alert") return <a href={`/alerts/${encodeURIComponent(record.id)}`}>{record.title}</a>;
  if (record.kind === "trail") return record.text;
  return record.kind === "audit" ? record.title : "";
}
