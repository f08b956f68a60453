import type { Frame } from "../../../src/core/frame.js";
import { LivePlant, PLANT_START_US } from "../../evaluate/plant/plant.js";
import type { PlantSize } from "../../evaluate/plant/site.js";
import { QUICK } from "../../evaluate/quick.js";

/** The frames of a plant of the evaluation over so many hours, each its own. */
export function plantFrames(hours: number, size: PlantSize = QUICK.size, seed = 1): Frame[] {
  const plant = new LivePlant(size, seed);
  const frames: Frame[] = [];
  plant.wire.listen((frame) => frames.push({ ...frame, bytes: frame.bytes.slice(frame.at, frame.end), at: 0 }));
  plant.begin();
  plant.timeline.run(PLANT_START_US + hours * 3_600_000_000);
  return frames.map((frame) => ({ ...frame, end: frame.bytes.length }));
}
