import type { DetectorDoc, OptionTable } from "../contracts/detector.js";
import { detectors } from "../detectors/index.js";

/** What a detector is, and its settings with their defaults. */
export interface CatalogueEntry extends DetectorDoc {
  readonly options: OptionTable;
}

/** Every detector, by id. */
export function detectorCatalogue(): CatalogueEntry[] {
  const entries = detectors.map(({ doc, options }) => ({ ...doc, options }));
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}
