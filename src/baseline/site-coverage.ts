import type { BaselineEntity } from "../contracts/baseline.js";
import { parsePacketTime } from "../core/packet-time.js";
import { type ClassCoverage, classCoverage, type LearnedWindow, type MeasuredClass } from "./class-maturity.js";
import type { OperationClass } from "./modbus-operations.js";
import type { Incidence } from "./modbus-parts.js";

/** How much of each class was seen; what is quarantined is not of the site. */
export function siteCoverage(
  entities: readonly BaselineEntity[],
  operations: Readonly<Record<OperationClass, readonly Incidence[]>>,
  window: LearnedWindow,
): Record<MeasuredClass, ClassCoverage> {
  const seen: Record<"assets" | "conduits" | "link" | "timing" | "values", Incidence[]> = {
    assets: [],
    conduits: [],
    link: [],
    timing: [],
    values: [],
  };
  for (const entity of entities) {
    if (entity.state === "quarantined") continue;
    const incidence = { hours: entity.hours, first: parsePacketTime(entity.first) };
    if (entity.kind === "asset") seen.assets.push(incidence);
    else if (entity.kind === "loop") seen.timing.push(incidence);
    else if (entity.kind === "point" || entity.kind === "ua.point") seen.values.push(incidence);
    else if (entity.kind === "mqtt.client" || entity.kind === "mqtt.pub" || entity.kind === "mqtt.sub") {
      seen.conduits.push(incidence);
    } else if (entity.kind === "conduit") {
      seen.conduits.push(incidence);
      if (entity.volume !== undefined) seen.link.push(incidence);
    }
  }
  return classCoverage({ ...seen, ...operations }, window);
}
