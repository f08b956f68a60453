import type { SensorHealth, SensorPhase } from "../../../../src/contracts/sensor-health.js";

/** What `/api/v1/health` answers. */
export interface HealthAnswer extends SensorHealth {
  readonly sensor: string;
  readonly version: string;
}

/** Something about the sensor in a few words; `tip` says it whole. */
export interface SensorNote {
  readonly text: string;
  readonly tip: string;
  readonly kind: "good" | "fair" | "bad";
}

const phases: Readonly<Record<SensorPhase, SensorNote>> = {
  starting: { text: "Starting", tip: "The sensor is not watching yet.", kind: "fair" },
  learn: { text: "Learning", tip: "The sensor learns what is usual: what is new is no alert yet.", kind: "fair" },
  shadow: {
    ...{ text: "Shadow", kind: "fair" },
    tip: "The sensor watches by a baseline that nobody has approved: its alerts are provisional.",
  },
  detect: { text: "Detecting", tip: "The sensor watches by an approved baseline.", kind: "good" },
  stopping: { text: "Stopping", tip: "The sensor is being stopped.", kind: "bad" },
};

/** What to know before the alerts of a sensor are believed: the phase first, then where it is blind. */
export function sensorNotes({ phase, notReady, points, detection }: HealthAnswer): readonly SensorNote[] {
  const notes: SensorNote[] = [phases[phase]];
  for (const { code, message } of notReady) {
    if (code !== "starting" && code !== "stopping") notes.push({ text: code, tip: message, kind: "bad" });
  }
  for (const { name, condition, reason } of points) {
    if (condition === "listening" || condition === "starting") continue;
    notes.push({ text: `Blind: ${name} ${condition}`, tip: reason ?? "Nothing is heard there.", kind: "bad" });
  }
  const dropped = points.reduce((sum, point) => sum + (point.dropped ?? 0) + (point.droppedByInterface ?? 0), 0);
  const frames = points.reduce((sum, point) => sum + point.frames, 0);
  if (dropped > 0) {
    const tip = "Frames were lost before the sensor read them: what was in them was not seen.";
    notes.push({
      text: `${dropped.toLocaleString("en")} frames lost (${shareText(dropped, frames)})`,
      tip,
      kind: "bad",
    });
  }
  const failed = detection.failed.length;
  if (failed > 0) {
    const tip = `Stopped by a fault of their own: ${detection.failed.join(", ")}`;
    notes.push({ text: failed === 1 ? "1 detector failed" : `${failed} detectors failed`, tip, kind: "bad" });
  }
  return notes;
}

/** How much of all that was sent was lost. */
function shareText(dropped: number, read: number): string {
  const percent = (100 * dropped) / (dropped + read);
  return percent < 0.1 ? "under 0.1 %" : `${percent.toFixed(1)} %`;
}
