import { useMemo } from "preact/hooks";
import type { LinkView } from "../../../../../src/contracts/plant-view.js";
import type { AlertRow } from "../../../../../src/web/query/alert-list.js";
import { withQuery } from "../../app/location.js";
import { linkCharts, type TimesMs } from "./chart.js";
import { linkMarks, marksWithin } from "./chart-mark.js";
import { rateText, shareText } from "./figure-text.js";
import { conduitText, type NameOf } from "./plant-names.js";
import { SeriesTable } from "./series-table.js";
import { TimeChart } from "./time-chart.js";

/** Flows are counted over the last minute. */
const FLOW_SECONDS = 60;

interface LinkPanelProps {
  readonly links: readonly LinkView[];
  readonly open: string | undefined;
  readonly alerts: readonly AlertRow[];
  readonly rangeMs: TimesMs;
  readonly isTable: boolean;
  readonly nameOf: NameOf;
}

/** Load of a link over the last hour, and who makes it. */
export function LinkPanel({ links, open, alerts, rangeMs, isTable, nameOf }: LinkPanelProps) {
  const link = links.find(({ key }) => key === open) ?? links[0];
  const charts = useMemo(() => (link === undefined ? [] : linkCharts(link)), [link]);
  const [from, to] = rangeMs;
  const marks = useMemo(
    () => (link === undefined ? [] : marksWithin(linkMarks(alerts, link.key), [from, to])),
    [alerts, link, from, to],
  );
  if (link === undefined) return null;
  return (
    <section class="link-panel" aria-label="Link load">
      <h2>Load of {linkText(link.key)}</h2>
      {links.length === 1 ? null : (
        <p class="link-choice">
          {links.map(({ key }) => (
            <a key={key} href={withQuery({ link: key })} aria-current={key === link.key ? "true" : undefined}>
              {linkText(key)}
            </a>
          ))}
        </p>
      )}
      {isTable ? <SeriesTable label={linkText(link.key)} charts={charts} rangeMs={rangeMs} /> : null}
      {isTable ? null : (
        <div class="charts">
          {charts.map((chart) => (
            <TimeChart key={chart.title} chart={chart} marks={marks} rangeMs={rangeMs} />
          ))}
        </div>
      )}
      <TopFlows link={link} nameOf={nameOf} />
    </section>
  );
}

function TopFlows({ link: { topFlows }, nameOf }: { readonly link: LinkView; readonly nameOf: NameOf }) {
  const all = topFlows.reduce((sum, { bytes }) => sum + bytes, 0);
  if (topFlows.length === 0) return <p>Nothing went over it in the last minute.</p>;
  return (
    <table class="top-flows" aria-label="Top flows of the last minute">
      <thead>
        <tr>
          <th scope="col">Top flows of the last minute</th>
          <th scope="col" class="number">
            Rate
          </th>
          <th scope="col" class="number">
            Of these
          </th>
        </tr>
      </thead>
      <tbody>
        {topFlows.map(({ conduit, bytes }) => (
          <tr key={conduit}>
            <td title={conduit}>{conduitText(conduit, nameOf)}</td>
            <td class="number">{rateText(bytes / FLOW_SECONDS)}</td>
            <td class="number">{shareText(all === 0 ? 0 : bytes / all)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function linkText(key: string): string {
  return key === "untagged" ? "the link, untagged" : `VLAN ${key}`;
}
