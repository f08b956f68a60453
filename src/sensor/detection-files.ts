import { readConfiguration, rulesNamedBy } from "./configuration-file.js";
import type { DetectorConfiguration } from "./detector-host.js";
import type { LiveConfiguration } from "./live-configuration.js";
import type { OutletConfiguration } from "./outlet-configuration.js";
import { type RuleReading, readRules } from "./rule-files.js";

/** Files that say what is looked for, beside the detectors that are there anyway. */
export interface DetectionFiles {
  readonly config?: string | undefined;
  /** Folder of rules beside the shipped ones; without it, that of the configuration. */
  readonly rules?: string | undefined;
}

/** What is looked for, and where it goes. */
export interface Detection extends DetectorConfiguration {
  readonly outlet?: OutletConfiguration | undefined;
  /** Folder of rules beside the shipped ones. */
  readonly rulesFolder?: string | undefined;
  /** There where a configuration is. */
  readonly live?: LiveConfiguration;
}

/** The rules, and what the configuration says of them and of the detectors. Throws the faults of reading. */
export function readDetection({ config, rules }: DetectionFiles, reading: RuleReading = {}): Detection {
  const folder = rules ?? (config === undefined ? undefined : rulesNamedBy(config));
  const detectors = readRules(folder, reading);
  const found = { rules: detectors, rulesFolder: folder };
  return config === undefined ? found : { ...found, ...readConfiguration(config, detectors) };
}
