import type { CatalogueEntry } from "../contracts/detector.js";
import { detectors } from "../detectors/index.js";
import type { DetectorConfiguration } from "./detector-host.js";

/** Every detector, by id. */
export function detectorCatalogue({
  settings = {},
  disabled,
  rules = [],
}: DetectorConfiguration = {}): CatalogueEntry[] {
  const entries = [...detectors, ...rules].map(({ doc, options }) => {
    const values = Object.entries(options).map(([name, option]) => {
      return [name, { ...option, value: settings[doc.id]?.[name] ?? option.default }] as const;
    });
    return { ...doc, enabled: disabled?.has(doc.id) !== true, options: Object.fromEntries(values) };
  });
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}
