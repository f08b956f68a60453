import { START } from "../detectors/given.js";
import { Plant, usual } from "./plant.js";
import { alertsIn, learnedFrom, watched } from "./watched.js";

const SECONDS = 12;

/** Adds something to the usual of a plant. */
export type Addition = (plant: Plant) => Plant;

/** Alerts of one detector on the usual and this, against a baseline of the usual and what was learned beside it. */
export function alertsOf(detector: string, add: Addition, learned: Addition = (plant) => plant) {
  const baseline = learnedFrom(learned(usual(new Plant(), SECONDS)).frames(START));
  const records = watched(add(usual(new Plant(), SECONDS)).frames(START), { baseline });
  return alertsIn(records).filter((alert) => alert.detector === detector);
}

/** The same, by severity. */
export function levelsOf(detector: string, add: Addition, learned?: Addition): string[] {
  return alertsOf(detector, add, learned).map(({ severityName }) => severityName);
}
