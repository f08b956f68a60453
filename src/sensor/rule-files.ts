import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Detector } from "../contracts/detector.js";
import { SensorFault } from "../core/fault.js";
import { faultText } from "../policy/fault-text.js";
import { shapeFaults } from "../policy/shape-faults.js";
import { YamlDocument } from "../policy/yaml-document.js";
import { openRule } from "../rulebook/open-rule.js";
import { ruleSchema } from "../rulebook/rule-schema.js";
import { shippedRulesFolder } from "./shipped-rules-folder.js";

/** More files than any site writes are a folder of something else. */
const FILES_MAX = 500;
const FILE_NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.yaml$/;
const SHAPE = { schema: ruleSchema, beginning: 'a rule begins with "version: 1", then title, on and when' };

/** Whether the cases of rules are run as well. */
export interface RuleReading {
  readonly withCases?: boolean;
  /** Rules opened before, by file name and text: one that did not change is the same detector. Those that went go. */
  readonly opened?: Map<string, Detector>;
}

/**
 * The shipped rules and those of `folder`, by id; a file of the folder takes the place of a shipped one with its name.
 * Throws a SensorFault RULES_NOT_FOUND, or RULES_INVALID with file:line:column.
 */
export function readRules(folder: string | undefined, reading: RuleReading = {}): readonly Detector[] {
  const paths = new Map(filesIn(shippedRulesFolder).map((name) => [name, join(shippedRulesFolder, name)]));
  if (folder !== undefined) for (const name of filesIn(folder)) paths.set(name, join(folder, name));
  const faults: string[] = [];
  const detectors: Detector[] = [];
  const found = new Map<string, Detector>();
  for (const path of [...paths.values()].sort((a, b) => (basename(a) < basename(b) ? -1 : 1))) {
    const text = readFileSync(path, "utf8");
    const key = `${basename(path)}\n${text}`;
    const opened = reading.opened?.get(key) ?? openRuleText(text, basename(path), reading);
    if (typeof opened === "string") faults.push(opened);
    else {
      detectors.push(opened);
      found.set(key, opened);
    }
  }
  if (faults.length > 0) throw new SensorFault("RULES_INVALID", faults.join("\n"));
  reading.opened?.clear();
  for (const [key, detector] of found) reading.opened?.set(key, detector);
  return detectors;
}

/** The detector of a rule's text; else a line `file:line:column: message` for each fault. `file` gives it its id. */
export function openRuleText(text: string, file: string, { withCases }: RuleReading = {}): Detector | string {
  const document = new YamlDocument(text, file);
  if (!FILE_NAME.test(file)) {
    return `${file}:1:1: a rule is named after its file: lower case with hyphens, such as busy-controller.yaml`;
  }
  const wrong = document.faults.length > 0 ? document.faults : shapeFaults(document, SHAPE);
  if (wrong.length > 0) return faultText(file, wrong);
  const source = { text, position: document.position.bind(document) };
  const rule = openRule(`rule/${basename(file, ".yaml")}`, ruleSchema.parse(document.value), source);
  const faults = withCases === true && rule.faults.length === 0 ? rule.caseFaults() : rule.faults;
  if (rule.detector === undefined || faults.length > 0) return faultText(file, faults);
  return rule.detector;
}

function filesIn(folder: string): readonly string[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    const message = `${folder} cannot be read (${reason}): name a folder with rule files, or leave out --rules`;
    throw new SensorFault("RULES_NOT_FOUND", message, { cause: error });
  }
  const files = names.filter((name) => name.endsWith(".yaml") || name.endsWith(".yml"));
  if (files.length > FILES_MAX) {
    throw new SensorFault("RULES_INVALID", `${folder} has ${files.length} rules: ${FILES_MAX} are read at most`);
  }
  return files;
}
