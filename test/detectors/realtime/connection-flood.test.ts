import { describe, expect, it } from "vitest";
import { type Host, host, tcp } from "../../inventory/frames.js";
import { LoopPlant } from "../../sensor/loop-plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { START } from "../given.js";

const [MASTER, PLC_A, SOURCE] = [host(1), host(11), host(66)] as const;
const [SYN, ACK, RST] = [0x02, 0x10, 0x04] as const;

/** So many attempts a second from one port after the other; answered or not. */
function attempts(made: LoopPlant, from: Host, [start, end]: readonly [number, number], perSecond: number, answer = 0) {
  let port = 10_000;
  for (let at = start; at < end; at += 1 / perSecond, port++) {
    const ports = [port, 502] as const;
    made.raw(at, tcp({ from, to: PLC_A, ports, sequence: 1, acknowledgement: 0, flags: SYN }));
    if (answer === 0) continue;
    const back = { from: PLC_A, to: from, ports: [502, port] as const, sequence: 9, acknowledgement: 2 };
    made.raw(at + 0.0005, tcp({ ...back, flags: answer }));
    if (answer === (SYN | ACK))
      made.raw(at + 0.001, tcp({ from, to: PLC_A, ports, sequence: 2, acknowledgement: 10, flags: RST }));
  }
  return made;
}

function plant(seconds = 100) {
  const made = new LoopPlant().background(0, seconds);
  return made.poll({ client: MASTER, server: PLC_A, fromSeconds: 0, toSeconds: seconds });
}

const baseline = learnedFrom(plant().frames(START));

function told(made: LoopPlant, known: typeof baseline | "none" = baseline) {
  const found = alertsIn(watched(made.frames(START), { baseline: known === "none" ? undefined : known }));
  const id = "realtime/connection-flood";
  return found.filter(({ detector, evidence }) => detector === id || evidence.some((item) => item.detector === id));
}

describe("realtime/connection-flood", () => {
  it("finds a flood of attempts that nobody ends", () => {
    const [found] = told(attempts(plant(), SOURCE, [50, 60], 200));
    expect(found?.target?.ip).toBe(PLC_A.ip);
    expect(found?.actor.ip).toBe(SOURCE.ip);
  });

  it("finds slow attempts that pile up", () => {
    expect(told(attempts(plant(), SOURCE, [40, 60], 5)).length).toBe(1);
  });

  it("finds connections that are opened and dropped too fast", () => {
    expect(told(attempts(plant(), MASTER, [50, 60], 60, SYN | ACK)).length).toBe(1);
  });

  it.each([
    ["a burst of one second", [50, 51], 60],
    ["ten a second", [50, 60], 10],
  ] as const)("says nothing about %s that are served", (_, span, perSecond) => {
    expect(told(attempts(plant(), MASTER, span, perSecond, SYN | ACK))).toEqual([]);
  });

  it("says nothing about a master that connects for every request, as it was learned", () => {
    const made = () => attempts(plant(), MASTER, [10, 90], 30, SYN | ACK);
    expect(told(made(), learnedFrom(made().frames(START)))).toEqual([]);
  });

  it("without a baseline finds only what no server could take", () => {
    expect(told(attempts(plant(), SOURCE, [50, 60], 200, SYN | ACK), "none")).toEqual([]);
    expect(told(attempts(plant(), SOURCE, [50, 60], 800), "none").length).toBe(1);
  });
});
