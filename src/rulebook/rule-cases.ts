import { SECOND_US } from "../core/packet-time.js";
import type { CompiledRule } from "./compiled-rule.js";
import { nearest } from "./nearest-field.js";
import { OccurrenceCounts } from "./occurrence-counts.js";
import type { FieldType, FieldValue } from "./records/record-type.js";
import { ruleHolds, ruleKey } from "./rule-detector.js";
import { ruleOptions } from "./rule-doc.js";
import type { RuleCase } from "./rule-schema.js";
import type { RuleFault, RuleSource } from "./rule-source.js";
import { CaseScene } from "./scene.js";

const NAMES: Readonly<Record<FieldType, string>> = {
  number: "a number",
  text: "a text",
  flag: "true or false",
  numbers: "a list of numbers",
  texts: "a list of texts",
};

/** Repeats of one record of a case. */
const TIMES_MAX = 2000;

type Path = readonly (string | number)[];

/** Runs the cases of a rule: what is wrong with them, and those in which the rule does not do as they expect. */
export function caseFaults(rule: CompiledRule, source: RuleSource): readonly RuleFault[] {
  return rule.contents.cases.flatMap((given, i) => new CaseRun(rule, source).faults(given, ["cases", i]));
}

class CaseRun {
  readonly #rule: CompiledRule;
  readonly #source: RuleSource;
  readonly #faults: RuleFault[] = [];

  constructor(rule: CompiledRule, source: RuleSource) {
    this.#rule = rule;
    this.#source = source;
  }

  faults({ name, expect, records }: RuleCase, path: Path): readonly RuleFault[] {
    const scenes = records.flatMap((record, i) => this.#scenesOf(record, [...path, "records", i]));
    if (this.#faults.length > 0) return this.#faults;
    try {
      const alerts = this.#alerts(scenes);
      if (alerts > 0 !== (expect === "alert")) {
        const raised = alerts === 0 ? "nothing" : alerts === 1 ? "an alert" : `${alerts} alerts`;
        this.#add(
          [...path, "expect"],
          `"${name}" expects ${expect === "alert" ? "an alert" : "nothing"}, and there is ${raised}`,
        );
      }
    } catch (error) {
      const reason = (error as { summary?: string }).summary ?? String(error);
      this.#add([...path, "name"], `"${name}" cannot be asked: ${reason}`);
    }
    return this.#faults;
  }

  #alerts(scenes: readonly { readonly seconds: number; readonly values: Map<string, FieldValue> }[]): number {
    const rule = this.#rule;
    const options = Object.entries(ruleOptions(rule)).map(([name, { default: usual }]) => [name, usual] as const);
    const { thresholdCount = 1, windowSeconds = 1, suppressSeconds = 0 } = Object.fromEntries(options);
    const counts = new OccurrenceCounts();
    const scene = new CaseScene();
    let alerts = 0;
    for (const { seconds, values } of scenes) {
      for (const [name, usual] of options) values.set(`option.${name}`, usual);
      scene.values = values;
      if (!ruleHolds(rule, scene)) continue;
      const threshold = { thresholdCount, windowSeconds, suppressSeconds };
      // Zero would be in every window that has not begun yet.
      if (counts.add(ruleKey(rule, scene).join("\n"), SECOND_US + seconds * SECOND_US, threshold)) alerts++;
    }
    return alerts;
  }

  #scenesOf(record: RuleCase["records"][number], path: Path) {
    const values = new Map<string, FieldValue>();
    const { at = 0, times = 1, everySeconds = 1, ...groups } = record;
    for (const [key, value] of Object.entries({ at, times, everySeconds })) {
      if (typeof value !== "number" || value < 0) this.#add([...path, key], `${key} is a number, not below 0`);
    }
    if (Number(times) > TIMES_MAX) this.#add([...path, "times"], `${times} times are too many: at most ${TIMES_MAX}`);
    this.#collect(groups, "", path, values);
    return Array.from({ length: Math.min(Number(times), TIMES_MAX) }, (_, i) => {
      return { seconds: Number(at) + i * Number(everySeconds), values };
    });
  }

  #collect(group: object, prefix: string, path: Path, values: Map<string, FieldValue>): void {
    const { fields } = this.#rule;
    for (const [key, value] of Object.entries(group)) {
      const name = `${prefix}${key}`;
      const here = [...path, key];
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      const isGroup = Object.keys(fields).some((known) => known.startsWith(`${name}.`));
      if (field !== undefined) {
        if (isOf(field.type, value)) values.set(name, value as FieldValue);
        else this.#add(here, `${name} is ${NAMES[field.type]}`);
      } else if (isGroup && typeof value === "object" && value !== null && !Array.isArray(value)) {
        this.#collect(value, `${name}.`, here, values);
      } else {
        this.#add(
          here,
          isGroup ? `${name} holds fields` : `${name} is no field; ${nearest(name, Object.keys(fields))}`,
        );
      }
    }
  }

  #add(path: Path, message: string): void {
    this.#faults.push({ ...this.#source.position(path), message });
  }
}

function isOf(type: FieldType, value: unknown): boolean {
  switch (type) {
    case "number":
      return typeof value === "number";
    case "text":
      return typeof value === "string";
    case "flag":
      return typeof value === "boolean";
    case "numbers":
      return Array.isArray(value) && value.every((item) => typeof item === "number");
    case "texts":
      return Array.isArray(value) && value.every((item) => typeof item === "string");
  }
}
