import { describe, expect, it } from "vitest";
import type { SensorEvent } from "../../src/contracts/sensor-event.js";
import { LoopMemory } from "../../src/sensor/loop-series.js";
import { loopSection } from "../../src/sensor/report/loop-section.js";
import { START } from "../detectors/given.js";
import { host } from "../inventory/frames.js";
import { LoopPlant } from "./loop-plant.js";
import { watched } from "./watched.js";

const [MASTER, PLC_A] = [host(1), host(11)] as const;

/** What is kept of a loop that is polled once a second, and ever slower to answer after a minute. */
function loopsOf(seconds: number) {
  const series = new LoopMemory();
  const latency = (poll: number) => (poll === 35 ? undefined : poll < 60 ? 0.002 : 0.25);
  const made = new LoopPlant().poll({ client: MASTER, server: PLC_A, fromSeconds: 0, toSeconds: seconds, latency });
  const onEvent = (event: SensorEvent) => series.hear(event);
  watched(made.background(0, seconds).frames(START), { onEvent });
  return series.loops();
}

describe("LoopMemory", () => {
  const [figures, ...others] = loopsOf(100);

  it("keeps what each ten seconds had", () => {
    expect(others).toEqual([]);
    expect([figures?.polls, figures?.answers, figures?.unanswered]).toEqual([100, 99, 1]);
    expect(figures?.spans.map(({ polls }) => polls)).toEqual(new Array(10).fill(10));
    expect(figures?.spans.map(({ headroom }) => Number(headroom?.toFixed(3)))).toEqual([
      ...new Array(6).fill(0.998),
      ...new Array(4).fill(0.75),
    ]);
    expect(figures?.spans.map(({ unanswered }) => unanswered)).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
    expect(figures?.spans[3]?.periodUs).toBe(1_000_000);
  });

  it("keeps the last hour, and the sums of all", () => {
    const [long] = loopsOf(4000);
    expect(long?.polls).toBe(4000);
    expect(long?.spans.length).toBe(360);
    expect(long?.spans.at(-1)?.from).toBe(START + 3_990_000_000);
    expect(long?.spans[0]?.from).toBe(START + 400_000_000);
  });

  it("says by how much an interval differs from the one before it", () => {
    expect(figures?.spans.map(({ jitterUs }) => jitterUs)).toEqual(new Array(10).fill(0));
    const late = { shift: (poll: number) => (poll % 10 === 5 ? 0.5 : 0) };
    const series = new LoopMemory();
    const made = new LoopPlant().poll({ client: MASTER, server: PLC_A, fromSeconds: 0, toSeconds: 20, ...late });
    watched(made.frames(START), { onEvent: (event) => series.hear(event) });
    // One poll that is half a second late: the interval to it is longer, that after it shorter, and then as before.
    const jitters = series.loops()[0]?.spans.map(({ jitterUs }) => Math.round(jitterUs ?? 0));
    expect(jitters).toEqual([250_000, 200_000]);
  });

  it("goes on over runs, and lets go of loops at its limit", () => {
    const series = new LoopMemory();
    const party = (n: number) => ({
      asset: `a:${n}`,
      station: undefined,
      mac: undefined,
      ip: undefined,
      port: undefined,
    });
    const ask = (id: number, server: number, operationId = 1, intervalUs = 1000) => {
      const loop = { id, client: party(0), server: party(server), protocol: "modbus", part: "1" } as const;
      const operation = { id: operationId, loop, name: "3", latencyClass: "short-read" } as const;
      const event = { type: "loop-asked", time: START, operation, intervalUs, pauseUs: 1 };
      series.hear(event as unknown as SensorEvent);
    };
    for (let n = 1; n <= 1024; n++) ask(n, n);
    for (let operation = 2; operation <= 64; operation++) ask(1000, 1000, operation);
    series.begin();
    // Its operations have other numbers too: those of before take no room.
    ask(7, 1000, 2000, 1000);
    ask(7, 1000, 2000, 4000);
    for (let n = 1; n <= 3; n++) ask(n + 100, 5000 + n);
    const polls = new Map(series.loops().map(({ key, polls: count }) => [key, count]));
    expect([polls.size, series.evictions]).toEqual([1024, 3]);
    const told = [1, 2, 3, 4, 1000, 5003].map((n) => polls.get(`a:0>a:${n}/modbus/1`));
    expect(told).toEqual([undefined, undefined, undefined, 1, 66, 1]);
    expect(series.loops().find(({ polls: count }) => count === 66)?.spans[0]?.jitterUs).toBe(3000);
  });

  it("is a table in the report", () => {
    const { text } = loopSection(figures === undefined ? [] : [figures]);
    expect(text).toMatch(/10\.0\.0\.1<\/td>\s*<td class="mono">10\.0\.0\.11<\/td><td>modbus 1<\/td><td>100<\/td>/);
    expect(text).toMatch(/<td>1 s<\/td><td>102 ms<\/td><td>250 ms<\/td>\s*<td>75 %<\/td><td>1<\/td>/);
  });
});
