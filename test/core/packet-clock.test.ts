import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PacketClock, TIMER_RANK, type TimerPlace } from "../../src/core/packet-clock.js";
import type { PacketTime } from "../../src/core/packet-time.js";

const at = (us: number) => us as PacketTime;

describe("the packet clock", () => {
  it("never goes back", () => {
    const clock = new PacketClock();
    expect(clock.advanceTo(at(10))).toBe(true);
    expect(clock.advanceTo(at(9))).toBe(false);
    expect(clock.now).toBe(10);
  });

  it("fires a timer with its own due time, before a frame of the same time, equal ones as they were asked", () => {
    const clock = new PacketClock();
    const fired: string[] = [];
    clock.at(at(20), (now) => fired.push(`b${now}`));
    clock.at(at(10), (now) => fired.push(`a${now}`));
    clock.at(at(20), (now) => fired.push(`c${now}`));
    clock.advanceTo(at(20));
    expect(fired).toEqual(["a10", "b20", "c20"]);
  });

  it("fires by step, then by who asked, whoever was first", () => {
    const clock = new PacketClock();
    const fired: string[] = [];
    const ask = (name: string, rank?: number) => clock.at(at(20), () => fired.push(name), rank);
    ask("traffic");
    ask("alerts", TIMER_RANK.alerts);
    ask("detector 7", 7);
    ask("detector 3", 3);
    ask("detector 7 again", 7);
    clock.step++;
    ask("detector 0, later", 0);
    clock.advanceTo(at(20));
    const ofOneStep = ["detector 3", "detector 7", "detector 7 again", "alerts", "traffic"];
    expect(fired).toEqual([...ofOneStep, "detector 0, later"]);
  });

  it("says which timer fires, and takes one of that place from another clock", () => {
    const [here, there] = [new PacketClock(), new PacketClock()];
    const fired: string[] = [];
    for (const rank of [1, 3]) here.at(at(20), () => fired.push(`here ${rank}`), rank);
    let place: TimerPlace | undefined;
    there.at(
      at(20),
      () => {
        place = there.firing;
      },
      2,
    );
    there.advanceTo(at(30));
    expect([place?.due, place?.step, place?.rank, there.firing]).toEqual([20, 0, 2, undefined]);
    if (place !== undefined) here.put(place, (now) => fired.push(`from there ${now}`));
    here.advanceTo(at(30));
    expect(fired).toEqual(["here 1", "from there 20", "here 3"]);
  });

  it("does not fire what was cancelled, and fires what a timer asks for on the way", () => {
    const clock = new PacketClock();
    const fired: number[] = [];
    clock.at(at(5), () => fired.push(1)).cancel();
    clock.at(at(6), () => {
      clock.at(at(7), (now) => fired.push(now));
      clock.at(at(3), (now) => fired.push(now));
    });
    clock.advanceTo(at(100));
    expect(fired).toEqual([6, 7]);
  });

  it("does not fill up with what was cancelled, nor loses what was not", () => {
    const clock = new PacketClock();
    const fired: number[] = [];
    for (let i = 0; i < 100_000; i++) {
      const timer = clock.at(at(1_000_000 - i), (now) => fired.push(now));
      if (i % 1000 !== 0) timer.cancel();
    }
    expect(clock.timers).toBeLessThan(3000);
    clock.advanceTo(at(1_000_000));
    expect(fired).toEqual(Array.from({ length: 100 }, (_, i) => 901_000 + i * 1000));
  });

  it("fires the same at the same times, however often it is moved in between", () => {
    const schedule = fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 50 })));
    fc.assert(
      fc.property(schedule, fc.array(fc.integer({ min: 0, max: 1100 })), (timers, idle) => {
        const run = (moves: readonly number[]) => {
          const clock = new PacketClock();
          const fired: string[] = [];
          timers.forEach(([due, again], name) => {
            clock.at(at(due), (now) => {
              fired.push(`${name}@${now}`);
              if (again > 0) clock.at(at(now + again), (later) => fired.push(`${name}+@${later}`));
            });
          });
          for (const move of moves) clock.advanceTo(at(move));
          clock.advanceTo(at(2000));
          return fired;
        };
        expect(run([...idle].sort((a, b) => a - b))).toEqual(run([]));
      }),
      { numRuns: 2000 },
    );
  });
});
