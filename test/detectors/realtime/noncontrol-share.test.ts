import { describe, expect, it } from "vitest";
import { host } from "../../inventory/frames.js";
import { LoopPlant } from "../../sensor/loop-plant.js";
import { learnedFrom, watched } from "../../sensor/watched.js";
import { START } from "../given.js";

const [MASTER, PLC_A, CAMERA, SERVER] = [host(1), host(11), host(50), host(60)] as const;
const settings = { "realtime/noncontrol-share": { capacityMbps: 2 }, "realtime/utilisation": { capacityMbps: 1000 } };

function plant(seconds: number, streamBytes: number, periodSeconds = 0.02) {
  const made = new LoopPlant().background(0, seconds);
  made.poll({ client: MASTER, server: PLC_A, fromSeconds: 0, toSeconds: seconds, periodSeconds });
  if (streamBytes > 0) made.copy(CAMERA, SERVER, 60, seconds, streamBytes);
  return made.frames(START);
}

const baseline = learnedFrom(plant(120, 0));

function told(streamBytes: number, known = baseline, periodSeconds = 0.02) {
  const records = watched(plant(120, streamBytes, periodSeconds), { baseline: known, settings });
  return records.flatMap((record) => {
    const isTold = record.kind === "audit" && record.source === "realtime/noncontrol-share";
    return isTold ? [record] : [];
  });
}

describe("realtime/noncontrol-share", () => {
  it("finds a camera that joins the link of a control loop", () => {
    const [found] = told(150_000);
    expect(found?.source).toBe("realtime/noncontrol-share");
    expect(found?.observed).toMatch(
      /ten seconds 9\d % was no control traffic, 1\.\d+ Mbit\/s or \d+ % of its capacity/,
    );
    expect(found?.observed).toContain("10.0.0.50 to 10.0.0.60 tcp/8080");
    const seconds = (Date.parse(found?.ts ?? "") * 1000 - START) / 1e6;
    expect(seconds).toBe(70);
  });

  it.each([
    ["a trickle", 2000],
    ["as much as control takes", 20_000],
  ])("says nothing about %s", (_, bytes) => {
    expect(told(bytes)).toEqual([]);
  });

  it("says nothing about a link with next to nothing on it", () => {
    const known = learnedFrom(plant(120, 0, 1));
    const records = watched(plant(120, 2000, 1), { baseline: known, settings });
    expect(records.filter((record) => record.kind === "audit" && record.source.startsWith("realtime/"))).toEqual([]);
  });

  it("finds it where ten seconds without control were learned: then its rate alone tells", () => {
    expect(told(150_000, learnedFrom(plant(120, 0, 30)), 30)).not.toEqual([]);
  });

  it("says nothing about a camera that was learned", () => {
    expect(told(150_000, learnedFrom(plant(120, 150_000)))).toEqual([]);
  });
});
