import { useMemo } from "preact/hooks";
import type { LoopView } from "../../../../../src/contracts/plant-view.js";
import type { AlertRow } from "../../../../../src/web/query/alert-list.js";
import { loopCharts, type TimesMs } from "./chart.js";
import { loopMarks, marksWithin } from "./chart-mark.js";
import { spanText } from "./figure-text.js";
import { MarkList } from "./mark-list.js";
import type { NameOf } from "./plant-names.js";
import { SeriesTable } from "./series-table.js";
import { TimeChart } from "./time-chart.js";

interface LoopPanelProps {
  readonly loop: LoopView;
  readonly alerts: readonly AlertRow[];
  readonly rangeMs: TimesMs;
  readonly isTable: boolean;
  readonly nameOf: NameOf;
}

/** A loop over the last hour. */
export function LoopPanel({ loop, alerts, rangeMs, isTable, nameOf }: LoopPanelProps) {
  const charts = useMemo(() => loopCharts(loop), [loop]);
  const [from, to] = rangeMs;
  const marks = useMemo(() => marksWithin(loopMarks(alerts, loop), [from, to]), [alerts, loop, from, to]);
  const {
    client,
    server,
    protocol,
    part,
    learnedPeriodUs,
    learnedLatencyUs,
    latencyMeanUs,
    latencyP99Us,
    polls,
    unanswered,
  } = loop;
  const isLearned = learnedPeriodUs !== undefined || learnedLatencyUs !== undefined;
  const title = `${nameOf(client)} → ${nameOf(server)}`;
  return (
    <section class="loop-panel" aria-label="Control loop">
      <h2>
        {title}{" "}
        <small>
          {protocol} {part}
        </small>
      </h2>
      <p class="loop-figures">
        {polls.toLocaleString("en")} polls, {unanswered.toLocaleString("en")} unanswered · answers in{" "}
        {spanText(latencyMeanUs)}, 99 of 100 within {spanText(latencyP99Us)}
        {isLearned ? "" : " · nothing is learned of it yet: no limits are drawn"}
      </p>
      {isTable ? <SeriesTable label={title} charts={charts} rangeMs={rangeMs} /> : null}
      {isTable ? null : (
        <div class="charts">
          {charts.map((chart) => (
            <TimeChart key={chart.title} chart={chart} marks={marks} rangeMs={rangeMs} />
          ))}
        </div>
      )}
      <MarkList marks={marks} query={`detector:realtime/* status:all asset:${JSON.stringify(server)}`} />
    </section>
  );
}
