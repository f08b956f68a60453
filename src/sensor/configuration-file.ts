import { readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { Detector } from "../contracts/detector.js";
import { SensorFault } from "../core/fault.js";
import { faultText } from "../policy/fault-text.js";
import { shapeFaults } from "../policy/shape-faults.js";
import { YamlDocument } from "../policy/yaml-document.js";
import { configurationSchemaWith } from "./configuration-schema.js";
import type { DetectorSettings } from "./detector-host.js";
import { type LiveConfiguration, liveConfiguration } from "./live-configuration.js";
import { type OutletConfiguration, outletConfiguration } from "./outlet-configuration.js";

const BEGINNING = 'a configuration begins with "version: 1", then detectors';

/** What a configuration says. */
export interface Configuration {
  readonly settings: DetectorSettings;
  /** Ids of detectors that are switched off. */
  readonly disabled: ReadonlySet<string>;
  /** Where records go; undefined where none are kept. */
  readonly outlet: OutletConfiguration | undefined;
  /** How a sensor runs. */
  readonly live: LiveConfiguration;
}

/** Reads and checks a configuration. Throws a SensorFault CONFIGURATION_NOT_FOUND, or _INVALID with line and column. */
export function readConfiguration(path: string, rules: readonly Detector[] = []): Configuration {
  return openConfiguration(textOf(path), basename(path), rules, dirname(path));
}

/**
 * Opens the text of a configuration; `file` is its name in messages, `rules` may be set too, `folder` is where its
 * paths begin. Throws a SensorFault CONFIGURATION_INVALID.
 */
export function openConfiguration(
  text: string,
  file: string,
  rules: readonly Detector[] = [],
  folder = ".",
): Configuration {
  const schema = configurationSchemaWith(rules);
  const document = new YamlDocument(text, file);
  const unreadable = document.faults.map((fault) => ({ ...fault, message: withoutQuote(fault.message) }));
  const faults = unreadable.length > 0 ? unreadable : shapeFaults(document, { schema, beginning: BEGINNING });
  if (faults.length > 0) throw new SensorFault("CONFIGURATION_INVALID", faultText(file, faults));
  const given = schema.parse(document.value);
  const entries = Object.entries(given.detectors ?? {});
  const settings = entries.map(([id, { enabled: _, ...options } = {}]) => [id, options as Record<string, number>]);
  return {
    settings: Object.fromEntries(settings),
    disabled: new Set(entries.flatMap(([id, entry]) => (entry?.enabled === false ? [id] : []))),
    outlet: outletConfiguration(given),
    live: liveConfiguration(given, folder),
  };
}

/**
 * The folder of rules that a configuration names, whole: it must be known before the settings of rules can be checked.
 * Undefined where it names none, or is not valid. Throws a SensorFault CONFIGURATION_NOT_FOUND.
 */
export function rulesNamedBy(path: string): string | undefined {
  const { value } = new YamlDocument(textOf(path), basename(path));
  const rules = typeof value === "object" && value !== null && "rules" in value ? value.rules : undefined;
  return typeof rules === "string" && rules !== "" ? resolve(dirname(path), rules) : undefined;
}

/** What YAML quotes of the file may be a password. */
function withoutQuote(message: string): string {
  return message.replace(/^((Unexpected|Unresolved) .*?): .*$/s, "$1");
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    const message = `${path} cannot be read (${reason}): name a configuration file, or leave out --config for defaults`;
    throw new SensorFault("CONFIGURATION_NOT_FOUND", message, { cause: error });
  }
}
