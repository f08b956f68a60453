import { describe, expect, it } from "vitest";
import { readPcap } from "../../../samples/make/capture-file.js";
import type { Frame } from "../../../src/core/frame.js";
import type { DetectorShare } from "../../../src/sensor/shards/detector-share.js";
import { START } from "../../detectors/given.js";
import { attackedCapture, PLANT_POLICY, quietCapture } from "../../integration/attacked-plant.js";
import { frameOf } from "../../inventory/frames.js";
import { MASTER, PLC_A, Plant, readCoils, usual, writeCoil } from "../plant.js";
import { madeUpDetectors } from "./made-up-detectors.js";
import { learnedText, type ShardedCase, shardedRecords } from "./sharded-records.js";

const DAY_SECONDS = 86_400;

function framesOf(capture: Uint8Array): Frame[] {
  return readPcap(Buffer.from(capture)).map(({ bytes, seconds, micros }, i) => {
    return frameOf([...bytes], seconds * 1e6 + micros, i + 1);
  });
}

async function expectSame(one: ShardedCase, counts: readonly number[], recordsMin: number): Promise<void> {
  const wanted = await shardedRecords(one, 1);
  expect(wanted.length).toBeGreaterThan(recordsMin);
  for (const count of counts) {
    const got = await shardedRecords(one, count);
    const at = wanted.findIndex((line, i) => line !== got[i]);
    expect([count, at, got[at]]).toEqual([count, at, wanted[at]]);
    expect(got.length).toBe(wanted.length);
  }
}

describe("the records of shards are those of one", () => {
  const normal = learnedText(usual().frames(START));

  it("of a plant under attack, with its policy", async () => {
    const baseline = await learnedText(framesOf(quietCapture()));
    await expectSame({ frames: framesOf(attackedCapture()), baseline, policy: PLANT_POLICY }, [2, 4], 50);
  });

  it("of one that is watched without a baseline", async () => {
    await expectSame({ frames: framesOf(attackedCapture()) }, [2], 20);
  });

  it("over days, in which a baseline ages", async () => {
    const plant = new Plant();
    for (let day = 0; day < 40; day += 8) {
      plant
        .modbus(day * DAY_SECONDS + 1, MASTER, PLC_A, readCoils(8))
        .modbus(day * DAY_SECONDS + 2, MASTER, PLC_A, writeCoil(1, true));
    }
    await expectSame({ frames: plant.frames(START + 3_600e6), baseline: await normal }, [2, 4], 3);
  });

  it.each([1, 2])("whatever detectors find, and whenever they wake (%i)", async (seed) => {
    const rules = madeUpDetectors(12, seed);
    const frames = usual(new Plant(), 60).frames(START + 3_600e6);
    await expectSame({ frames, baseline: await normal, rules }, [2, 4], 100);
  });

  it("only where each is told at its place", async () => {
    const rules = madeUpDetectors(12, 4);
    const given = { frames: usual(new Plant(), 60).frames(START + 3_600e6), baseline: await normal, rules };
    const late = (share: DetectorShare): DetectorShare => ({
      isOwn: (rank) => share.isOwn(rank),
      get nextStep() {
        return share.nextStep;
      },
      refusedWakes: (own) => share.refusedWakes(own),
      listen: (onFinding, onFailure) => share.listen?.(onFinding, onFailure),
      tellBefore: (rank) => {
        if (rank === Number.POSITIVE_INFINITY) share.tellBefore(rank);
      },
    });
    expect(await shardedRecords(given, 2, late)).not.toEqual(await shardedRecords(given, 1));
  });
});
