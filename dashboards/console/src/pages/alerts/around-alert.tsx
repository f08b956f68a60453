import { useState } from "preact/hooks";
import type { DecodedEvidence } from "../../../../../src/contracts/alert-background.js";
import type { StoredRecord } from "../../../../../src/contracts/record-store.js";
import type { AlertDetail } from "../../../../../src/web/query/alert-answers.js";
import type { AlertPage } from "../../../../../src/web/query/alert-list.js";
import { useAnswer } from "../../api/use-answer.js";
import { SeverityBadge } from "../../components/severity-badge.js";
import { TimeText } from "../../components/time-text.js";
import { useAlertBase } from "./alert-base.js";
import {
  type AroundEvent,
  aroundEvents,
  aroundQuery,
  fittingWindow,
  messageEvents,
  withinMs,
} from "./around-events.js";
import { AroundStrip, spanText } from "./around-strip.js";
import "./around-alert.css";

const RECORDS_BEFORE = 250;
const RECORDS_MAX = 500;
const SHOWN_MAX = 40;
const ALERTS_MAX = 200;
const WINDOWS_MS = [10_000, 60_000, 600_000, 3_600_000] as const;

interface AroundAlertProps {
  readonly detail: AlertDetail;
  readonly evidence: DecodedEvidence | undefined;
}

/** What else was recorded of the same assets just before and after, as a timeline and in words. */
export function AroundAlert({ detail: { record, seq }, evidence }: AroundAlertProps) {
  const { api, page, isReplay } = useAlertBase();
  const query = new URLSearchParams({ after: String(Math.max(0, seq - RECORDS_BEFORE)), max: String(RECORDS_MAX) });
  for (const kind of ["alert", "audit", "trail"]) query.append("kinds", kind);
  const { answer } = useAnswer<{ readonly records: readonly StoredRecord[] }>(
    isReplay ? undefined : `${api}/records?${query}`,
  );
  const asked = new URLSearchParams({ q: aroundQuery(record, WINDOWS_MS[3]), sort: "first", max: String(ALERTS_MAX) });
  const alerts = useAnswer<AlertPage>(`${api}/alerts?${asked}`).answer;
  const [chosen, choose] = useState<number>();
  const [isPairOnly, setPairOnly] = useState(false);
  const all = aroundEvents(record, answer?.records ?? [], alerts?.rows ?? []).filter(
    ({ isOfPair }) => isOfPair || !isPairOnly,
  );
  const windowMs = chosen ?? fittingWindow(all, record.ts, WINDOWS_MS);
  const events = withinMs(all, record.ts, windowMs);
  const at = events.findIndex(({ id }) => id === record.id);
  const first = Math.max(0, Math.min(at - SHOWN_MAX / 2, events.length - SHOWN_MAX));
  return (
    <section>
      <h2>Around it</h2>
      <p class="around-bar">
        <span>What the sensor recorded of the same assets.</span>
        <label>
          <span>Within</span>
          <select value={windowMs} onChange={({ currentTarget }) => choose(Number(currentTarget.value))}>
            {WINDOWS_MS.map((ms) => (
              <option key={ms} value={ms}>
                {spanText(ms)}
              </option>
            ))}
          </select>
        </label>
        {record.target === undefined ? null : (
          <label>
            <input
              type="checkbox"
              checked={isPairOnly}
              onChange={({ currentTarget }) => setPairOnly(currentTarget.checked)}
            />
            <span>only between these two</span>
          </label>
        )}
      </p>
      <AroundStrip
        {...{ events: [...events, ...withinMs(messageEvents(evidence), record.ts, windowMs)], windowMs }}
        {...{ ts: record.ts, id: record.id }}
      />
      <ol class="around">
        {events.slice(first, first + SHOWN_MAX).map((event, index) => (
          <li key={index} class={event.id === record.id ? "is-at" : ""}>
            <TimeText ts={event.ts} isOfDay /> <Said event={event} page={page} />
          </li>
        ))}
      </ol>
      {events.length > SHOWN_MAX ? <p>The {SHOWN_MAX} nearest are listed.</p> : null}
    </section>
  );
}

const words = { audit: "Command", trail: "Plant", message: "Message", alert: "" } as const;

function Said({
  event: { lane, id, severity = 0, text },
  page,
}: {
  readonly event: AroundEvent;
  readonly page: string;
}) {
  if (id === undefined) {
    return (
      <>
        <b>{words[lane]}</b> {text}
      </>
    );
  }
  return (
    <>
      <SeverityBadge level={severity} /> <a href={`${page}/${encodeURIComponent(id)}`}>{text}</a>
    </>
  );
}
