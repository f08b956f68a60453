import { TimeText } from "../../components/time-text.js";
import type { Chart, TimesMs } from "./chart.js";

interface SeriesTableProps {
  readonly label: string;
  readonly charts: readonly Chart[];
  readonly rangeMs: TimesMs;
}

/** The same as the charts say, in figures, the newest first. */
export function SeriesTable({ label, charts, rangeMs: [from, to] }: SeriesTableProps) {
  const timesMs = charts[0]?.timesMs ?? [];
  const columns = charts.flatMap(({ title, curves, text }) =>
    curves.map(({ name, values }) => ({ title: curves.length === 1 ? title : `${title}, ${name}`, values, text })),
  );
  const rows = timesMs.flatMap((ms, index) => (ms >= from && ms <= to ? [{ ms, index }] : [])).reverse();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section class="series-table" aria-label={`Figures of ${label}`} tabIndex={0}>
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">Time</th>
            {columns.map(({ title }) => (
              <th key={title} scope="col" class="number">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ ms, index }) => (
            <tr key={ms}>
              <td>
                <TimeText ts={new Date(ms).toISOString()} isShort />
              </td>
              {columns.map(({ title, values, text }) => {
                const value = values[index];
                return (
                  <td key={title} class="number">
                    {value === null || value === undefined ? "–" : text(value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
