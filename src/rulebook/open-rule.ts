import type { Detector } from "../contracts/detector.js";
import { compileRule } from "./compiled-rule.js";
import { caseFaults } from "./rule-cases.js";
import { ruleDetector } from "./rule-detector.js";
import type { RuleContents } from "./rule-schema.js";
import type { RuleFault, RuleSource } from "./rule-source.js";

/** A rule file that was opened: the detector, or what is wrong with it. */
export interface OpenedRule {
  readonly detector: Detector | undefined;
  readonly faults: readonly RuleFault[];
  /** Runs its cases. */
  caseFaults(): readonly RuleFault[];
}

/** Opens the contents of a rule file; `id` becomes that of the detector. */
export function openRule(id: string, contents: RuleContents, source: RuleSource): OpenedRule {
  const { rule, faults } = compileRule(id, contents, source);
  if (rule === undefined) return { detector: undefined, faults, caseFaults: () => [] };
  return { detector: ruleDetector(rule), faults, caseFaults: () => caseFaults(rule, source) };
}
