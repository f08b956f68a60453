import type { Baseline } from "../../src/contracts/baseline.js";
import type { Detector, Finding } from "../../src/contracts/detector.js";
import type { SensorEvent } from "../../src/contracts/sensor-event.js";
import { PacketClock } from "../../src/core/packet-clock.js";
import { Inventory } from "../../src/inventory/inventory.js";
import type { DetectionGround } from "../../src/sensor/detector-host.js";
import { Pipeline } from "../../src/sensor/pipeline.js";
import { findingsOf as findingsOfEvents, START } from "../detectors/given.js";
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
  return [...alerts.map(({ severityName, outcome }) => `${severityName} ${outcome}`), ...[...audits].map(() => "info")];
}

/** The same without a baseline. */
export function saidBare(detector: string, plant: Plant): string[] {
  const records = watched(plant.frames(LATER), {});
  return alertsIn(records)
    .filter((alert) => alert.detector === detector)
    .map(({ severityName, outcome }) => `${severityName} ${outcome}`);
}

/** Everything that the inventory tells of a plant. */
export function eventsIn(plant: Plant): SensorEvent[] {
  const events: SensorEvent[] = [];
  const clock = new PacketClock();
  const pipeline = new Pipeline({ listener: new Inventory([], (event) => events.push(kept(event)), { clock }), clock });
  for (const frame of plant.frames(LATER)) pipeline.frame(frame);
  pipeline.finish();
  return events;
}

/** Lists of values are filled anew for the next event. */
function kept(event: SensorEvent): SensorEvent {
  if (event.type !== "opcua-values") return event;
  const { nodes, numbers, types } = event;
  return { ...event, nodes: [...nodes], numbers: [...numbers], types: [...types] };
}

/** What a detector finds in a plant, with its memory saved and opened in between as well. */
export function findingsOf(
  detector: Detector,
  plant: Plant,
  baseline: Baseline | undefined = usualBaseline(),
  over: Partial<DetectionGround> = {},
): Finding[] {
  return findingsOfEvents(detector, baseline, eventsIn(plant), 0, over);
}
