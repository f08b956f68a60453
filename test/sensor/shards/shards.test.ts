import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPcap } from "../../../samples/make/capture-file.js";
import type { Frame } from "../../../src/core/frame.js";
import type { DetectorShare } from "../../../src/sensor/shards/detector-share.js";
import { START } from "../../detectors/given.js";
import { frameOf } from "../../inventory/frames.js";
import { projectRoot } from "../../style/project-files.js";
import { MASTER, PLC_A, Plant, readCoils, usual, writeCoil } from "../plant.js";
import { madeUpDetectors } from "./made-up-detectors.js";
import { learnedText, type ShardedCase, shardedRecords } from "./sharded-records.js";

const DAY_SECONDS = 86_400;

function framesOf(capture: Uint8Array): Frame[] {
  return readPcap(Buffer.from(capture)).map(({ bytes, seconds, micros }, i) => {
    return frameOf([...bytes], seconds * 1e6 + micros, i + 1);
  });
}

function sample(name: string): Frame[] {
  return framesOf(readFileSync(join(projectRoot, "samples", name, "capture.pcap")));
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}

async function expectSame(one: ShardedCase, counts: readonly number[], recordsMin: number): Promise<string[]> {
  const wanted = await shardedRecords(one, 1);
  expect(wanted.length).toBeGreaterThan(recordsMin);
  for (const count of counts) {
    const got = await shardedRecords(one, count);
    const at = wanted.findIndex((line, i) => line !== got[i]);
    expect([count, at, got[at]]).toEqual([count, at, wanted[at]]);
    expect(got.length).toBe(wanted.length);
  }
  return wanted;
}

describe("the records of shards are those of one", () => {
  const normal = learnedText(usual().frames(START));

  it.each(["modbus-plant", "mqtt-plant", "opcua-plant", "sparkplug-plant"])("of %s", async (name) => {
    await expectSame({ frames: sample(name), baseline: await normal }, [2], 3);
  });

  it("of an attack that is watched without a baseline", async () => {
    await expectSame({ frames: sample("modbus-rogue-writer") }, [3], 2);
  });

  it("of a flood of hosts that are made up", async () => {
    const plant = usual(new Plant(), 60);
    for (let n = 0; n < 3000; n++) {
      const made = { mac: `06:00:00:00:${hex(n >> 8)}:${hex(n & 255)}`, ip: `10.64.${n >> 8}.${n & 255}` };
      if (n % 2 === 0) plant.arp(n / 50, made, PLC_A);
      else plant.unanswered(n / 50, made, PLC_A, 502);
    }
    const wanted = await expectSame({ frames: plant.frames(START + 3_600e6), baseline: await normal }, [2], 100);
    expect(wanted.filter((record) => record.includes("integrity/alert-flood")).length).toBeGreaterThan(0);
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
    // More than a minute: at its end it is told how many wakes were refused.
    const frames = usual(new Plant(), 63).frames(START + 3_600e6);
    const wanted = await expectSame({ frames, baseline: await normal, rules }, [2, 4], 100);
    expect(wanted.filter((record) => record.includes("its entries did not fit")).length).toBeGreaterThan(0);
    expect(wanted.filter((record) => record.includes("it was made to")).length).toBe(1);
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
