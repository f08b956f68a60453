import { describe, expect, it } from "vitest";
import { extentOf, linkCharts, loopCharts, scaleOf } from "../../dashboards/console/src/pages/realtime/chart.js";
import { linkMarks, loopMarks, marksWithin } from "../../dashboards/console/src/pages/realtime/chart-mark.js";
import { rateText, shareText, spanText } from "../../dashboards/console/src/pages/realtime/figure-text.js";
import { listedLoops } from "../../dashboards/console/src/pages/realtime/loop-order.js";
import { conduitText, namesOf } from "../../dashboards/console/src/pages/realtime/plant-names.js";
import { shownTimes } from "../../dashboards/console/src/pages/realtime/shown-times.js";
import type { LoopPoint, LoopView } from "../../src/contracts/plant-view.js";
import { alertRow } from "../../src/web/query/alert-list.js";
import { alertRecord } from "../store/sample-records.js";

const AT = Date.parse("2026-11-21T04:00:00.000Z");
const ALL = [AT, AT + 3_600_000] as const;

function point(seconds: number, more: Partial<LoopPoint> = {}): LoopPoint {
  const ts = new Date(AT + 1000 * seconds).toISOString();
  const nothing = { periodUs: undefined, jitterUs: undefined, latencyUs: undefined, latencyMaxUs: undefined };
  return { ts, polls: 1, ...nothing, headroom: undefined, unanswered: 0, ...more };
}

function loop(points: readonly LoopPoint[], more: Partial<LoopView> = {}): LoopView {
  const ends = { client: "a:1", server: "a:2", protocol: "modbus", part: "1" };
  const figures = {
    polls: 1,
    unanswered: 0,
    periodUs: undefined,
    headroom: undefined,
    latencyMeanUs: 1,
    latencyP99Us: 2,
  };
  return {
    key: "a:1>a:2",
    ...ends,
    ...figures,
    learnedPeriodUs: undefined,
    learnedLatencyUs: undefined,
    points,
    ...more,
  };
}

describe("charts of a loop", () => {
  it("have a gap where nothing was measured, and limits where they are learned", () => {
    const points = [0, 10, 20, 60].map((seconds) => point(seconds, { periodUs: 1000 + seconds }));
    const [period] = loopCharts(loop(points, { learnedPeriodUs: 1005 }));
    expect(period?.timesMs.map((ms) => (ms - AT) / 1000)).toEqual([0, 10, 20, 30, 60]);
    expect(period?.curves.map(({ name, values, isLimit }) => [name, isLimit, values])).toEqual([
      ["period", undefined, [1000, 1010, 1020, null, 1060]],
      ["learned", true, [1005, 1005, 1005, 1005, 1005]],
    ]);
  });

  it("show what was not measured as nothing, and one point alone", () => {
    const charts = loopCharts(loop([point(0)]));
    expect(charts.map((chart) => [chart.title, extentOf(chart, ALL)])).toEqual([
      ["Period", undefined],
      ["Jitter", undefined],
      ["Latency", undefined],
      ["Headroom, of the period", undefined],
    ]);
    expect(loopCharts(loop([])).map(({ timesMs }) => timesMs.length)).toEqual([0, 0, 0, 0]);
  });

  it("go from and to what is shown", () => {
    const points = [0, 10, 20].map((seconds) => point(seconds, { periodUs: 1000 + 100 * seconds, jitterUs: seconds }));
    const [period, jitter, , headroom] = loopCharts(loop(points));
    const scales = [period, jitter, headroom].map((chart) => (chart === undefined ? [] : scaleOf(chart, ALL)));
    expect(scales).toEqual([
      [700, 3300],
      [0, 22],
      [0, 1],
    ]);
    expect(period === undefined ? [] : scaleOf(period, [AT, AT + 5000])).toEqual([950, 1050]);
    expect(period === undefined ? [] : scaleOf(period, [AT + 5000, AT + 15_000])).toEqual([1900, 2100]);
  });
});

it("the load of a link is told with what control is not", () => {
  const ts = new Date(AT).toISOString();
  const charts = linkCharts({ key: "7", points: [{ ts, bytesPerSecond: 1000, otherShare: 0.25 }], topFlows: [] });
  expect(charts.flatMap(({ curves }) => curves.map(({ values }) => values))).toEqual([[1000], [250], [0.25]]);
});

describe("alerts on charts", () => {
  const ts = (seconds: number) => new Date(AT + 1000 * seconds).toISOString();
  const row = (id: string, detector: string, actor: string, target?: string) => {
    const party = target === undefined ? {} : { target: { asset: target } };
    const { target: _, ...record } = alertRecord(id, 3, {
      detector,
      actor: { asset: actor },
      ts: ts(10),
      lastTs: ts(20),
    });
    return alertRow({ ...record, ...party }, 1, "open");
  };
  const rows = [
    row("overload", "realtime/overload", "a:9", "a:8"),
    row("loop", "realtime/cycle-jitter", "a:1", "a:2"),
    row("back", "realtime/response-latency", "a:2", "a:1"),
    row("server", "realtime/tcp-degradation", "a:2"),
    row("other", "realtime/cycle-jitter", "a:1", "a:3"),
    row("stranger", "realtime/cycle-jitter", "a:7", "a:2"),
    row("link", "realtime/utilisation", "link:7"),
  ];
  it("are those of the loop, and overload", () => {
    expect(loopMarks(rows, loop([])).map(({ id }) => id)).toEqual(["overload", "loop", "back", "server"]);
  });
  it("are those of the link, and overload", () => {
    expect(linkMarks(rows, "7").map(({ id }) => id)).toEqual(["overload", "link"]);
    expect(linkMarks(rows, "8").map(({ id }) => id)).toEqual(["overload"]);
  });
  const times: readonly [string, number, number, number][] = [
    ["around", 0, 30, 1],
    ["within", 12, 13, 1],
    ["before", 0, 9, 0],
    ["behind", 21, 30, 0],
  ];
  it.each(times)("lie %s the times that are shown", (_, from, to, count) => {
    const marks = linkMarks(rows, "8");
    expect(marksWithin(marks, [AT + 1000 * from, AT + 1000 * to])).toHaveLength(count);
  });
});

describe("the times that are shown", () => {
  const rows: readonly [string, string | undefined, string | undefined, readonly [number, number] | undefined][] = [
    ["are the last hour", undefined, undefined, [-3590, 10]],
    ["begin when that was chosen", "2026-11-21T03:30:00Z", undefined, [-1800, 10]],
    ["end when that was chosen", undefined, "2026-11-21T03:30:00Z", [-3590, -1800]],
    ["are no more than what is kept", "2026-11-20", "2026-11-22", [-3590, 10]],
    ["are none before it", undefined, "2026-11-21T02:00:00Z", undefined],
    ["are none behind it", "2026-11-21T05:00:00Z", undefined, undefined],
  ];
  it.each(rows)("%s", (_, from, to, expected) => {
    const shown = shownTimes([0, AT + 3000], { from, to });
    expect(shown?.map((ms) => (ms - AT) / 1000)).toEqual(expected);
  });
});

it("what is shown begins with what there is, and is five minutes at least", () => {
  expect(shownTimes([AT - 1_200_500, AT], undefined)).toEqual([AT - 1_210_000, AT]);
  expect(shownTimes([AT - 20_000, AT], undefined)).toEqual([AT - 300_000, AT]);
});

it("a limit that is far off does not flatten what was measured", () => {
  const measured = [point(0, { latencyUs: 10, latencyMaxUs: 20 })];
  const scales = [50, 61].map((learnedLatencyUs) => {
    const latency = loopCharts(loop(measured, { learnedLatencyUs }))[2];
    return latency === undefined ? [] : scaleOf(latency, ALL).map(Math.round);
  });
  expect(scales).toEqual([
    [0, 55],
    [0, 22],
  ]);
});

it("figures are told in units that people use", () => {
  expect([12.4, 950, 999.6, 1500, 100_000, 999_700, 1_250_000].map(spanText)).toEqual([
    "12.4 µs",
    "950 µs",
    "1 ms",
    "1.5 ms",
    "100 ms",
    "1 s",
    "1.25 s",
  ]);
  expect([0, 0.004, 0.5, 1].map(shareText)).toEqual(["0 %", "0.4 %", "50 %", "100 %"]);
  expect([0, 100, 125_000, 1.5e9, 2e12].map(rateText)).toEqual([
    "0 bit/s",
    "800 bit/s",
    "1 Mbit/s",
    "12 Gbit/s",
    "16000 Gbit/s",
  ]);
});

it("loops are listed by what is left, and found by name", () => {
  const assets = [
    { id: "a:1", names: [], ips: ["10.0.0.1"] },
    { id: "a:2", names: [{ name: "PLC" }], ips: [] },
  ];
  const nameOf = namesOf(assets as never);
  const loops = [
    loop([], { key: "c" }),
    loop([], { key: "b", headroom: 0.5 }),
    loop([], { key: "a", headroom: 0.5, server: "a:3" }),
    loop([], { key: "d", headroom: -1 }),
  ];
  expect(listedLoops(loops, "", nameOf).map(({ key }) => key)).toEqual(["d", "a", "b", "c"]);
  expect(listedLoops(loops, " plc", nameOf).map(({ key }) => key)).toEqual(["d", "b", "c"]);
  expect(conduitText('a:1>a:2/tcp/"x/y"', nameOf)).toBe('10.0.0.1 → PLC, tcp/"x/y"');
  expect(conduitText("broken", nameOf)).toBe("broken");
});
