import { describe, expect, it } from "vitest";
import { createPacket } from "../../src/core/packet.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { ClockWatch } from "../../src/inventory/clock-watch.js";

const SECOND = 1_000_000;

function steps(times: readonly number[]): string[] {
  const told: string[] = [];
  const watch = new ClockWatch(({ byUs, usualUs, frame }) =>
    told.push(`${frame}: ${byUs / SECOND} (${usualUs / SECOND})`),
  );
  const packet = createPacket();
  for (const [i, time] of times.entries()) {
    packet.time = Math.round(time * SECOND) as PacketTime;
    packet.frame = i + 1;
    watch.packet(packet);
  }
  return told;
}

const every = (stepSeconds: number, count: number, from = 1000) =>
  Array.from({ length: count }, (_, i) => from + i * stepSeconds);

describe("ClockWatch", () => {
  it.each<[string, number[], string[]]>([
    ["nothing of steady frames", every(1, 200), []],
    ["nothing of frames a little out of order", [...every(1, 20), 1018.1, 1019.5], []],
    ["nothing of a pause of a minute", [...every(1, 20), 1079], []],
    ["a step forward", [...every(1, 20), 1079.5, 1080], ["21: 60.5 (1)"]],
    ["a step back", [...every(1, 20), 1017.9], ["21: -1.1 (1)"]],
    ["the usual pause of the last minutes alone", [...every(0.1, 600), ...every(2, 100, 1062), 1400], ["701: 140 (2)"]],
    ["nothing forward where too little came before", [...every(1, 9), 5000], []],
    ["nothing of the pauses of rare frames", every(100, 40), []],
    ["a step back of the second frame", [1000, 5], ["2: -995 (995)"]],
  ])("tells %s", (_, times, want) => {
    expect(steps(times)).toEqual(want);
  });

  it("tells of two clocks that take turns once a minute", () => {
    expect(steps(every(0.01, 13_000).map((time, i) => time - (i % 2) * 5)).length).toBe(3);
  });
});
