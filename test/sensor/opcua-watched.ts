import type { Baseline } from "../../src/contracts/baseline.js";
import { START } from "../detectors/given.js";
import { usualOpcua } from "./opcua-plant.js";
import type { Plant } from "./plant.js";
import { alertsIn, learnedFrom, told, watched } from "./watched.js";

const LATER = START + 7_200_000_000;

let usual: Baseline | undefined;

/** What the usual was learned as. */
export function usualBaseline(): Baseline {
  usual ??= learnedFrom(usualOpcua().frames(START));
  return usual;
}

/** Every record of the plant, two hours after learning. */
export function opcuaRecords(plant: Plant, baseline: Baseline | undefined = usualBaseline()) {
  return watched(plant.frames(LATER), { baseline });
}

/** `opcua/new-write high` for each alert of the plant. */
export function opcuaTold(plant: Plant, baseline: Baseline | undefined = usualBaseline()): string[] {
  return told(opcuaRecords(plant, baseline));
}

/** `high accepted` for each alert of one detector; audit events as `info`. */
export function saidBy(detector: string, plant: Plant, baseline: Baseline | undefined = usualBaseline()): string[] {
  const records = opcuaRecords(plant, baseline);
  const alerts = alertsIn(records).filter((alert) => alert.detector === detector);
  const audits = new Set(
    records.flatMap((record) => (record.kind === "audit" && record.source === detector ? [record.id] : [])),
  );
  return [
    ...alerts.map(({ severityName, outcome }) => `${severityName} ${outcome}`),
    ...[...audits].map(() => "info"),
  ];
}

/** The same without a baseline. */
export function saidBare(detector: string, plant: Plant): string[] {
  const records = watched(plant.frames(LATER), {});
  return alertsIn(records)
    .filter((alert) => alert.detector === detector)
    .map(({ severityName, outcome }) => `${severityName} ${outcome}`);
}
