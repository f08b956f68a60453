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

  it("is a table in the report", () => {
    const { text } = loopSection(figures === undefined ? [] : [figures]);
    expect(text).toMatch(/10\.0\.0\.1<\/td>\s*<td class="mono">10\.0\.0\.11<\/td><td>modbus 1<\/td><td>100<\/td>/);
    expect(text).toMatch(/<td>1 s<\/td><td>102 ms<\/td><td>250 ms<\/td>\s*<td>75 %<\/td><td>1<\/td>/);
  });
});
