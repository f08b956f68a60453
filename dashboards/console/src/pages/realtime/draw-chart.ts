import UPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { timeZone } from "../../app/settings.js";
import { type Chart, type Curve, scaleOf, type TimesMs } from "./chart.js";
import type { ChartMark } from "./chart-mark.js";

/** What is drawn, and who hears of it. */
export interface Drawing {
  readonly chart: () => Chart;
  readonly marks: () => readonly ChartMark[];
  readonly rangeMs: () => TimesMs;
  /** Drawn larger, to be read from afar. */
  readonly isOnWall: boolean;
  /** Index of the point that is pointed at. */
  readonly onPoint: (index: number | undefined) => void;
  readonly onBrush: (fromMs: number, toMs: number) => void;
}

const HEIGHT_PX = 168;
const WALL_HEIGHT_PX = 230;
const AXIS_PX = 64;
const WALL_AXIS_PX = 84;
const CLOCK_PX = 26;
const BRUSH_PX_MIN = 4;
const POINT_PX = 5;
const SPARSE_MAX = 40;
const SEVERITY_INKS = ["--info", "--low", "--medium", "--high", "--critical"] as const;
const SEVERITY_SIGNS = ["●", "○", "◆", "▲", "■"] as const;

/** Draws a chart into `element`; charts on one page point at the same time together. */
export function drawChart(element: HTMLElement, drawing: Drawing): UPlot {
  const { chart, rangeMs, isOnWall, onPoint, onBrush } = drawing;
  const ink = inksOf(element);
  const font = `${isOnWall ? 16 : 12}px ${getComputedStyle(element).fontFamily}`;
  const axis = { stroke: ink("--ink-2"), grid: { stroke: ink("--line"), width: 1 }, ticks: { show: false }, font };
  const options: UPlot.Options = {
    width: Math.max(element.clientWidth, 120),
    height: isOnWall ? WALL_HEIGHT_PX : HEIGHT_PX,
    padding: [8, 26, 0, 0],
    legend: { show: false },
    scales: { x: { range: () => secondsOf(rangeMs()) }, y: { range: () => [...scaleOf(chart(), rangeMs())] } },
    axes: [
      {
        ...axis,
        size: CLOCK_PX,
        space: isOnWall ? 120 : 84,
        values: (_, seconds) => seconds.map((one, index) => clockText(one, seconds[index - 1])),
      },
      {
        ...axis,
        size: isOnWall ? WALL_AXIS_PX : AXIS_PX,
        values: (_, values) => values.map((value) => chart().text(value)),
      },
    ],
    series: [
      {},
      ...chart().curves.map(({ name, ink: token, isLimit }) => ({
        label: name,
        stroke: ink(token),
        width: isLimit ? 1.5 : 1.75,
        points: { show: (_: UPlot, index: number) => isSparse(chart().curves[index - 1]), size: POINT_PX },
        ...(isLimit ? { dash: [6, 4] } : {}),
      })),
    ],
    cursor: {
      y: false,
      drag: { x: true, y: false, setScale: false },
      sync: { key: "realtime", filters: { pub: (type) => type === "mousemove" || type === "mouseleave" } },
    },
    hooks: {
      setCursor: [({ cursor: { idx } }) => onPoint(idx ?? undefined)],
      setSelect: [
        (plot) => {
          const { left, width } = plot.select;
          plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
          if (width < BRUSH_PX_MIN) return;
          onBrush(1000 * plot.posToVal(left, "x"), 1000 * plot.posToVal(left + width, "x"));
        },
      ],
      drawClear: [(plot) => drawMarks(plot, drawing.marks(), ink)],
    },
  };
  return new UPlot(options, dataOf(chart()), element);
}

function secondsOf([fromMs, toMs]: TimesMs): [number, number] {
  return [fromMs / 1000, toMs / 1000];
}

/** A line through few points says little, and through one nothing. */
function isSparse(curve: Curve | undefined): boolean {
  if (curve === undefined || curve.isLimit === true) return false;
  return curve.values.filter((value) => value !== null).length <= SPARSE_MAX;
}

/** The points of a chart as they are drawn. */
export function dataOf({ timesMs, curves }: Chart): UPlot.AlignedData {
  return [timesMs.map((ms) => ms / 1000), ...curves.map(({ values }) => [...values])];
}

function drawMarks(plot: UPlot, marks: readonly ChartMark[], ink: (token: string) => string): void {
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  ctx.font = `${11 * devicePixelRatio}px sans-serif`;
  ctx.textBaseline = "top";
  for (const { fromMs, toMs, severity } of marks) {
    const left = plot.valToPos(fromMs / 1000, "x", true);
    const right = Math.max(plot.valToPos(toMs / 1000, "x", true), left + 2 * devicePixelRatio);
    ctx.fillStyle = ink(SEVERITY_INKS[severity] ?? "--info");
    ctx.globalAlpha = 0.16;
    ctx.fillRect(left, bbox.top, right - left, bbox.height);
    ctx.globalAlpha = 1;
    ctx.fillRect(left, bbox.top, devicePixelRatio, bbox.height);
    ctx.fillText(SEVERITY_SIGNS[severity] ?? "●", left + 3 * devicePixelRatio, bbox.top + devicePixelRatio);
  }
  ctx.restore();
}

/** Colours as the page has them now: a canvas knows no tokens. */
function inksOf(element: HTMLElement): (token: string) => string {
  const probe = document.createElement("span");
  element.append(probe);
  const inks = new Map<string, string>();
  for (const token of ["--accent", "--ink-2", "--line", ...SEVERITY_INKS]) {
    probe.style.color = `var(${token})`;
    inks.set(token, getComputedStyle(probe).color);
  }
  probe.remove();
  return (token) => inks.get(token) ?? "gray";
}

function clockText(seconds: number, before: number | undefined): string {
  const date = new Date(1000 * seconds);
  const isUtc = timeZone.value === "utc";
  const parts = isUtc
    ? [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()]
    : [date.getHours(), date.getMinutes(), date.getSeconds()];
  const isFine = seconds % 60 !== 0 || (before !== undefined && seconds - before < 60);
  return (isFine ? parts : parts.slice(0, 2)).map((part) => String(part).padStart(2, "0")).join(":");
}
