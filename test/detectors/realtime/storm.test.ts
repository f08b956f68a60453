import { describe, expect, it } from "vitest";
import type { Detector } from "../../../src/contracts/detector.js";
import { storm } from "../../../src/detectors/realtime/storm.js";
import { ethernet, host } from "../../inventory/frames.js";
import { LoopPlant } from "../../sensor/loop-plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { findingsOf, START } from "../given.js";
import { linkSecond } from "./seconds.js";

const [MASTER, PLC_A, SENDER] = [host(1), host(11), host(50)] as const;
const ALL = "ff:ff:ff:ff:ff:ff";

function plant(seconds = 100) {
  const made = new LoopPlant().background(0, seconds);
  return made.poll({ client: MASTER, server: PLC_A, fromSeconds: 0, toSeconds: seconds });
}

const baseline = learnedFrom(plant().frames(START));

/** So many frames a second to all, each another unless they are the same. */
function broadcasts(made: LoopPlant, [from, to]: readonly [number, number], perSecond: number, isSame = false) {
  let n = 0;
  for (let at = from; at < to; at += 1 / perSecond, n++) {
    const content = isSame ? 7 : n;
    made.raw(at, ethernet(SENDER.mac, ALL, 0x88b5, [content & 0xff, content >> 8, 1, 2, 3, 4]));
  }
  return made;
}

function told(made: LoopPlant, known: typeof baseline | "none" = baseline) {
  const found = alertsIn(watched(made.frames(START), { baseline: known === "none" ? undefined : known }));
  const id = "realtime/storm";
  return found.filter(({ detector, evidence }) => detector === id || evidence.some((item) => item.detector === id));
}

describe("realtime/storm", () => {
  it("finds hundreds of broadcasts a second", () => {
    const [found] = told(broadcasts(plant(), [50, 55], 600));
    expect(found?.severityName).toBe("high");
    expect(found?.observed).toMatch(
      /untagged link 602 frames to all or to groups came in a second, most of them by 02:/,
    );
    expect(found?.actor.mac).toBe(SENDER.mac);
    expect((Date.parse(found?.ts ?? "") * 1000 - START) / 1e6).toBe(52);
  });

  it.each([
    ["with a baseline", baseline],
    ["without one", "none"],
  ] as const)("finds one frame that goes round and round, %s", (_, known) => {
    const [found] = told(broadcasts(plant(), [50, 52], 40, true), known);
    expect(found?.observed).toMatch(/one frame came 40 times in a second, byte for byte/);
  });

  it.each([
    [51, 1],
    [50, 0],
  ])("of %d questions for addresses in a second makes %d findings", (arpRequests, count) => {
    const second = linkSecond(5, { arpRequests, groupFrames: arpRequests, groupSender: SENDER.mac });
    const found = findingsOf(storm as Detector, undefined, [second]);
    expect(found.map(({ observed }) => observed.match(/\d+ questions/)?.[0])).toEqual(
      new Array(count).fill("51 questions"),
    );
  });

  it.each([
    ["a second of many broadcasts", (made: LoopPlant) => broadcasts(made, [50, 51], 600)],
    ["a hundred broadcasts a second", (made: LoopPlant) => broadcasts(made, [50, 60], 100)],
    ["a frame that comes ten times a second", (made: LoopPlant) => broadcasts(made, [50, 60], 10, true)],
  ])("says nothing about %s", (_, add) => {
    expect(told(add(plant()))).toEqual([]);
  });

  it("says nothing about real-time Ethernet, which does nothing else", () => {
    const made = plant();
    for (let n = 0; n < 5000; n++)
      made.raw(50 + n / 1000, ethernet(SENDER.mac, "01:11:1e:00:00:01", 0x88ab, [1, 2, 3]));
    expect(told(made)).toEqual([]);
  });

  it("says nothing about what was learned", () => {
    const made = () => broadcasts(plant(), [50, 60], 600);
    expect(told(made(), learnedFrom(made().frames(START)))).toEqual([]);
  });
});
