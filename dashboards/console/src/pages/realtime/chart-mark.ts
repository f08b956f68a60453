import type { LoopView } from "../../../../../src/contracts/plant-view.js";
import type { AlertRow } from "../../../../../src/web/query/alert-list.js";
import type { TimesMs } from "./chart.js";

/** An alert as it is drawn on a chart. */
export interface ChartMark {
  readonly id: string;
  readonly fromMs: number;
  readonly toMs: number;
  readonly severity: number;
  readonly title: string;
}

const OVERLOAD = "realtime/overload";

/** Alerts about a loop, and overload, which is about all loops of a link. */
export function loopMarks(rows: readonly AlertRow[], { client, server }: LoopView): readonly ChartMark[] {
  const ends = [client, server];
  return rows
    .filter(({ detector, actor, target }) => {
      if (detector === OVERLOAD) return true;
      if (target === undefined) return ends.includes(actor.asset);
      return ends.includes(actor.asset) && ends.includes(target.asset);
    })
    .map(markOf);
}

/** Alerts about a link, and overload. */
export function linkMarks(rows: readonly AlertRow[], link: string): readonly ChartMark[] {
  return rows.filter(({ detector, actor }) => detector === OVERLOAD || actor.asset === `link:${link}`).map(markOf);
}

function markOf({ id, ts, lastTs, severity, title }: AlertRow): ChartMark {
  return { id, fromMs: Date.parse(ts), toMs: Date.parse(lastTs), severity, title };
}

/** Those of which something lies within these times. */
export function marksWithin(marks: readonly ChartMark[], [fromMs, toMs]: TimesMs): readonly ChartMark[] {
  return marks.filter((mark) => mark.fromMs <= toMs && mark.toMs >= fromMs);
}
