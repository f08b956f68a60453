import { useEffect, useRef, useState } from "preact/hooks";
import type UPlot from "uplot";
import { place } from "../../app/location.js";
import { theme, timeZone } from "../../app/settings.js";
import { rangeOfMs } from "../../app/time-interval.js";
import { chooseTimes } from "../../app/time-range.js";
import { TimeText } from "../../components/time-text.js";
import { type Chart, extentOf, type TimesMs } from "./chart.js";
import type { ChartMark } from "./chart-mark.js";
import { dataOf, drawChart } from "./draw-chart.js";

const NOTHING = { left: 0, top: 0, width: 0, height: 0 } as const;

interface TimeChartProps {
  readonly chart: Chart;
  readonly marks: readonly ChartMark[];
  readonly rangeMs: TimesMs;
}

/** A chart over time: what is pointed at is said, what is brushed is the time of everything. */
export function TimeChart({ chart, marks, rangeMs }: TimeChartProps) {
  const element = useRef<HTMLDivElement>(null);
  const plot = useRef<UPlot>(undefined);
  const shown = useRef({ chart, marks, rangeMs });
  const [at, setAt] = useState<number>();
  const paints = usePaints();
  shown.current = { chart, marks, rangeMs };
  const [fromMs, toMs] = rangeMs;
  const isOnWall = place.value.query.has("kiosk");
  const curveNames = chart.curves.map(({ name }) => name).join();
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const drawn = drawChart(current, {
      chart: () => shown.current.chart,
      marks: () => shown.current.marks,
      rangeMs: () => shown.current.rangeMs,
      isOnWall,
      onPoint: setAt,
      onBrush: (from, to) => chooseTimes(rangeOfMs(from, to)),
    });
    plot.current = drawn;
    const observer = new ResizeObserver(() => {
      drawn.setSize({ width: Math.max(current.clientWidth, 120), height: drawn.height });
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
      drawn.destroy();
    };
  }, [curveNames, paints, isOnWall]);
  useEffect(() => plot.current?.setData(dataOf(chart)), [chart, marks, fromMs, toMs]);
  return (
    <figure class="chart">
      <figcaption>
        <b>{chart.title}</b> <Readout chart={chart} at={at} />
      </figcaption>
      <div
        ref={element}
        class="chart-canvas"
        role="application"
        aria-label={`${summaryOf(chart, rangeMs)}. Arrows read it, shift with arrows marks times, Enter takes them.`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is read and brushed by keyboard.
        tabIndex={0}
        onKeyDown={(event) => {
          if (plot.current === undefined || !pointByKey(event, plot.current, chart)) return;
          event.preventDefault();
          event.stopPropagation();
        }}
        onBlur={() => plot.current?.setSelect(NOTHING, false)}
      />
    </figure>
  );
}

function Readout({ chart: { curves, timesMs, text }, at }: { readonly chart: Chart; readonly at: number | undefined }) {
  const index = at ?? timesMs.length - 1;
  const ms = timesMs[index];
  if (ms === undefined) return <output>nothing was measured</output>;
  return (
    <output>
      {at === undefined ? null : <TimeText ts={new Date(ms).toISOString()} isShort />}
      {curves.map(({ name, values, ink }) => {
        const value = values[index];
        return (
          <span key={name} class={`ink${ink}`}>
            {name} <b>{value === undefined || value === null ? "–" : text(value)}</b>
          </span>
        );
      })}
    </output>
  );
}

function summaryOf(chart: Chart, rangeMs: TimesMs): string {
  const extent = extentOf(chart, rangeMs);
  if (extent === undefined) return `${chart.title}: nothing was measured`;
  return `${chart.title}: from ${chart.text(extent[0])} to ${chart.text(extent[1])}`;
}

/** Moves what is pointed at and marks times; false where the key is none of these. */
function pointByKey(event: KeyboardEvent, plot: UPlot, { timesMs }: Chart): boolean {
  const last = timesMs.length - 1;
  const at = plot.cursor.idx ?? last;
  const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last }[event.key];
  if (next !== undefined) {
    const to = plot.valToPos((timesMs[Math.min(Math.max(next, 0), last)] ?? 0) / 1000, "x");
    const from = plot.valToPos((timesMs[at] ?? 0) / 1000, "x");
    const { left, width } = plot.select;
    // The end that does not move is where the marking began.
    const anchor = width === 0 ? from : Math.abs(left - from) < 1 ? left + width : left;
    const height = event.shiftKey ? plot.over.clientHeight : 0;
    const marked = event.shiftKey
      ? { left: Math.min(anchor, to), width: Math.abs(to - anchor) }
      : { left: 0, width: 0 };
    plot.setSelect({ ...marked, top: 0, height }, false);
    plot.setCursor({ left: to, top: 0 });
    return true;
  }
  const { left, width } = plot.select;
  if (width === 0) return false;
  if (event.key !== "Escape" && event.key !== "Enter") return false;
  const [from, to] = [plot.posToVal(left, "x"), plot.posToVal(left + width, "x")];
  plot.setSelect(NOTHING, false);
  if (event.key === "Enter") chooseTimes(rangeOfMs(1000 * from, 1000 * to));
  return true;
}

/** Changes when colours or the zone of times do. */
function usePaints(): string {
  const [isDark, setDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  useEffect(() => {
    const system = matchMedia("(prefers-color-scheme: dark)");
    const hear = () => setDark(system.matches);
    system.addEventListener("change", hear);
    return () => system.removeEventListener("change", hear);
  }, []);
  return `${theme.value} ${isDark} ${timeZone.value}`;
}
