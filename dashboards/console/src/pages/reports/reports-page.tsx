import type { AlertFacets } from "../../../../../src/web/query/alert-list.js";
import { openAlerts, queryText } from "../../../../../src/web/query/alert-query.js";
import { useAnswer } from "../../api/use-answer.js";
import type { HealthAnswer } from "../../app/sensor-notes.js";
import { timeZone } from "../../app/settings.js";
import type { TimeRange } from "../../app/time-interval.js";
import { chooseTimes, timeRange } from "../../app/time-range.js";
import { SeverityBadge } from "../../components/severity-badge.js";
import { fieldText, fieldTime, reportAddress, reportName } from "./report-times.js";
import "./reports.css";

const HOUR_MS = 3_600_000;
const LEVELS = ["critical", "high", "medium", "low"] as const;

const spans = [
  { text: "Last 24 hours", hours: 24 },
  { text: "Last 7 days", hours: 24 * 7 },
  { text: "Last 30 days", hours: 24 * 30 },
] as const;

const PARTS = [
  ["Figures", "how many incidents and alerts there were, by severity"],
  ["Timeline", "when alerts were raised, drawn by severity"],
  ["Incidents", "each with its steps along the kill chain, and the alerts it is made of"],
  ["Alerts", "observed, expected, why it matters, evidence, filters for Wireshark and tcpdump"],
  ["Standards", "ATT&CK for ICS, IEC 62443-3-3 and ISO/IEC 24392 of every alert"],
  ["Assets", "those that the alerts are about"],
  ["Decisions", "who closed, muted or approved what, when and why"],
  ["Blind spots", "what the sensor lost or could not read"],
] as const;

/** A report about chosen times: one file that stands alone. */
export function ReportsPage() {
  const range = timeRange.value;
  const { answer } = useAnswer<HealthAnswer>("/api/v1/health");
  const address = reportAddress(range);
  return (
    <article class="reports">
      <h1>Reports</h1>
      <div class="reports-columns">
        <section class="report-order" aria-label="Times of the report">
          <h2>Times</h2>
          <div class="report-spans">
            {spans.map(({ text, hours }) => (
              <button key={hours} type="button" onClick={() => chooseTimes(sinceHours(hours))}>
                {text}
              </button>
            ))}
            <button type="button" aria-pressed={range === undefined} onClick={() => chooseTimes(undefined)}>
              All that is kept
            </button>
          </div>
          <div class="report-ends">
            <TimeField name="From" end="from" range={range} />
            <TimeField name="To" end="to" range={range} />
          </div>
          <Preview range={range} />
          <div class="report-deeds">
            <a class="deed primary" href={address} target="_blank" rel="noreferrer">
              Open the report
            </a>
            <a class="deed" href={address} download={reportName(answer?.sensor ?? "sensor", range)}>
              Download it
            </a>
          </div>
          <p class="report-hint">
            For a PDF open it and print it: the report has a layout for paper. It is one HTML file without anything from
            elsewhere, and can be handed on as it is.
          </p>
        </section>
        <section aria-label="What is in it">
          <h2>What is in it</h2>
          <dl class="report-parts">
            {PARTS.map(([name, text]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </article>
  );
}

interface TimeFieldProps {
  readonly name: string;
  readonly end: "from" | "to";
  readonly range: TimeRange | undefined;
}

function TimeField({ name, end, range }: TimeFieldProps) {
  const zone = timeZone.value;
  const choose = (text: string) => {
    const time = fieldTime(text, zone);
    const from = end === "from" ? time : range?.from;
    const to = end === "to" ? time : range?.to;
    chooseTimes(from === undefined && to === undefined ? undefined : { from, to });
  };
  return (
    <label>
      {name} ({zone === "utc" ? "UTC" : "here"})
      <input
        type="datetime-local"
        value={fieldText(range?.[end], zone)}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
    </label>
  );
}

/** How much there is to report. */
function Preview({ range }: { readonly range: TimeRange | undefined }) {
  const isBackwards = range?.from !== undefined && range.to !== undefined && range.from >= range.to;
  const q = queryText({ ...openAlerts, status: "all", from: range?.from, to: range?.to });
  const { answer } = useAnswer<AlertFacets>(`/api/v1/alerts/facets?${new URLSearchParams({ q })}`);
  if (isBackwards) return <p role="alert">The end is before the beginning: there is nothing to report.</p>;
  const counts = new Map((answer?.severity ?? []).map(({ value, count }) => [value, count]));
  return (
    <ul class="report-preview" aria-label="Alerts of these times">
      {LEVELS.map((level, index) => (
        <li key={level}>
          <b>{answer === undefined ? "–" : (counts.get(level) ?? 0).toLocaleString("en")}</b>
          <SeverityBadge level={LEVELS.length - index} />
        </li>
      ))}
    </ul>
  );
}

function sinceHours(hours: number): TimeRange {
  const from = new Date(Date.now() - hours * HOUR_MS).toISOString().replace(/:\d\d\.\d+/, ":00");
  return { from, to: undefined };
}
