import type { LinkView, LoopPoint, LoopView } from "../../../../../src/contracts/plant-view.js";
import { rateText, shareText, spanText } from "./figure-text.js";

/** A line of a chart: a value per point, null where there is none. */
export interface Curve {
  readonly name: string;
  /** Token of its colour. */
  readonly ink: "--accent" | "--ink-2" | "--medium" | "--low";
  readonly values: readonly (number | null)[];
  /** Drawn as a limit is: dashed. */
  readonly isLimit?: true;
}

/** Something over time, ready to be drawn or written as a table. */
export interface Chart {
  readonly title: string;
  /** Unix milliseconds, rising; the same in all charts of a loop or link. */
  readonly timesMs: readonly number[];
  readonly curves: readonly Curve[];
  readonly text: (value: number) => string;
  /** `near`: around what there is; `zero`: from nothing on; `share`: from none to all. */
  readonly span: "near" | "zero" | "share";
}

/** From and to, Unix milliseconds. */
export type TimesMs = readonly [number, number];

/** A step that is longer than so many usual ones is a gap. */
const GAP_STEPS = 1.5;
/** A limit is shown up to so many times what was measured. */
const FAR = 3;

/** Period, jitter, latency and headroom of a loop. */
export function loopCharts({ points, learnedPeriodUs, learnedLatencyUs }: LoopView): readonly Chart[] {
  const { timesMs, rows } = withGaps(points);
  const values = (of: (point: LoopPoint) => number | undefined) =>
    rows.map((row) => (row === undefined ? null : (of(row) ?? null)));
  const limit = (name: string, value: number | undefined): Curve[] =>
    value === undefined ? [] : [{ name, ink: "--medium", values: timesMs.map(() => value), isLimit: true }];
  const common = { timesMs, text: spanText };
  return [
    {
      ...{ ...common, title: "Period", span: "near" },
      curves: [
        { name: "period", ink: "--accent", values: values(({ periodUs }) => periodUs) },
        ...limit("learned", learnedPeriodUs),
      ],
    },
    {
      ...{ ...common, title: "Jitter", span: "zero" },
      curves: [{ name: "jitter", ink: "--accent", values: values(({ jitterUs }) => jitterUs) }],
    },
    {
      ...{ ...common, title: "Latency", span: "zero" },
      curves: [
        { name: "mean", ink: "--accent", values: values(({ latencyUs }) => latencyUs) },
        { name: "max", ink: "--ink-2", values: values(({ latencyMaxUs }) => latencyMaxUs) },
        ...limit("learned", learnedLatencyUs),
      ],
    },
    {
      ...{ timesMs, text: shareText, title: "Headroom, of the period", span: "share" },
      curves: [{ name: "left", ink: "--low", values: values(({ headroom }) => headroom) }],
    },
  ];
}

/** Load of a link, and how much of it control is not. */
export function linkCharts({ points }: LinkView): readonly Chart[] {
  const { timesMs, rows } = withGaps(points);
  const values = (of: (point: LinkView["points"][number]) => number) =>
    rows.map((row) => (row === undefined ? null : of(row)));
  return [
    {
      ...{ title: "Load", timesMs, text: rateText, span: "zero" },
      curves: [
        { name: "all", ink: "--accent", values: values(({ bytesPerSecond }) => bytesPerSecond) },
        {
          ...{ name: "other than control", ink: "--medium" },
          values: values(({ bytesPerSecond, otherShare }) => bytesPerSecond * otherShare),
        },
      ],
    },
    {
      ...{ title: "Share of other than control", timesMs, text: shareText, span: "share" },
      curves: [{ name: "share", ink: "--medium", values: values(({ otherShare }) => otherShare) }],
    },
  ];
}

/** From the lowest to the highest of what a chart shows at these times; undefined where it shows nothing. */
export function extentOf({ curves, timesMs }: Chart, rangeMs: TimesMs): readonly [number, number] | undefined {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const { values } of curves) {
    for (const [index, value] of values.entries()) {
      const ms = timesMs[index] ?? 0;
      if (value === null || ms < rangeMs[0] || ms > rangeMs[1]) continue;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  }
  return least > most ? undefined : [least, most];
}

/** What the axis goes from and to when these times are shown. */
export function scaleOf(chart: Chart, rangeMs: TimesMs): readonly [number, number] {
  if (chart.span === "share") return [0, 1];
  const measured = extentOf({ ...chart, curves: chart.curves.filter(({ isLimit }) => isLimit !== true) }, rangeMs);
  const [least, most] = withLimits(measured ?? extentOf(chart, rangeMs) ?? [0, 1], chart);
  if (chart.span === "zero") return [0, most === 0 ? 1 : most * 1.1];
  const room = Math.max((most - least) * 0.15, most * 0.05, 1);
  return [Math.max(0, least - room), most + room];
}

/** Limits are in sight too, unless they are so far off that what was measured would be a flat line. */
function withLimits([least, most]: TimesMs, { curves }: Chart): TimesMs {
  const limits = curves.flatMap(({ isLimit, values: [value] }) =>
    isLimit && typeof value === "number" ? [value] : [],
  );
  const near = limits.filter((limit) => limit <= FAR * most && limit >= least / FAR);
  return [Math.min(least, ...near), Math.max(most, ...near)];
}

/** Points with nothing between those that lie apart: a line would say that something was measured there. */
function withGaps<Point extends { readonly ts: string }>(points: readonly Point[]) {
  const times = points.map(({ ts }) => Date.parse(ts));
  const step = usualStep(times);
  const timesMs: number[] = [];
  const rows: (Point | undefined)[] = [];
  for (const [index, point] of points.entries()) {
    const time = times[index] ?? 0;
    const before = times[index - 1];
    if (before !== undefined && time - before > GAP_STEPS * step) {
      timesMs.push(before + step);
      rows.push(undefined);
    }
    timesMs.push(time);
    rows.push(point);
  }
  return { timesMs, rows };
}

function usualStep(times: readonly number[]): number {
  const steps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? Number.POSITIVE_INFINITY;
}
