import { describe, expect, it } from "vitest";
import { sensorNotes } from "../../dashboards/console/src/app/sensor-notes.js";
import { fullHealth } from "../web/full-health.js";

const health = { sensor: "sensor-07", version: "1.2.3", ...fullHealth };

describe("what the header says of a sensor", () => {
  it("names the phase, and each way in which it is blind", () => {
    expect(sensorNotes(health).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      "fair: Shadow",
      "bad: capture-not-listening",
      "bad: Blind: office link-down",
      "bad: 100 frames lost (9.0 %)",
      "bad: 1 detector failed",
    ]);
  });

  it("says nothing bad of a sensor that sees all", () => {
    const well = {
      ...{ ...health, phase: "detect" as const, notReady: [], points: health.points.slice(0, 1) },
      detection: { ...health.detection, failed: [] },
    };
    const points = well.points.map((point) => ({ ...point, dropped: 0, droppedByInterface: undefined }));
    expect(sensorNotes({ ...well, points }).map(({ text }) => text)).toEqual(["Detecting"]);
  });
});
