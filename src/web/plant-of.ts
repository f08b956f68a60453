import type { PlantView } from "../contracts/plant-view.js";
import { refusal } from "./answer.js";
import { Refused } from "./refused.js";
import type { SensorDesks } from "./route.js";

/** The plant that is shown. Throws Refused where there is none. */
export function plantOf({ plant }: Pick<SensorDesks, "plant">): PlantView {
  if (plant !== undefined) return plant;
  throw new Refused(refusal(404, "NOT_FOUND", "there is no plant here: a sensor that listens has one, and a replay"));
}
