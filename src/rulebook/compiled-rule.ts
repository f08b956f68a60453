import { severities } from "../catalog/severity.js";
import { celEnvironment, type SceneHolder } from "./cel-environment.js";
import { compileExpression, type Expression } from "./expression.js";
import { nearest } from "./nearest-field.js";
import { type FieldTable, numberField, type RecordType } from "./records/record-type.js";
import { recordTypes } from "./records/record-types.js";
import type { RuleContents } from "./rule-schema.js";
import { positionInside, type RuleFault, type RuleSource } from "./rule-source.js";
import { CaseScene } from "./scene.js";
import { templateFaults } from "./template.js";

/** A rule that is ready to be asked. */
export interface CompiledRule {
  readonly id: string;
  readonly contents: RuleContents;
  readonly record: RecordType;
  /** Those of the record, and the options of the rule. */
  readonly fields: FieldTable;
  readonly when: Expression;
  readonly except: readonly Expression[];
  readonly by: readonly string[];
  /** What its conditions cannot do without. */
  readonly needs: ReadonlySet<"policy" | "baseline">;
  readonly holder: SceneHolder;
}

/** Options that every rule may have, by what it says of thresholds. */
const OWN_OPTIONS: readonly string[] = ["thresholdCount", "windowSeconds", "suppressSeconds"];
const TEMPLATES = ["observed", "expected", "why"] as const;

/** Checks everything that the shape of the file does not say, and compiles its conditions. */
export function compileRule(
  id: string,
  contents: RuleContents,
  source: RuleSource,
): { readonly rule: CompiledRule | undefined; readonly faults: readonly RuleFault[] } {
  const record = recordTypes.find(({ name }) => name === contents.on);
  if (record === undefined) return { rule: undefined, faults: [] };
  const check = new RuleCheck(contents, source, { ...record.fields, ...optionFields(contents) });
  const holder: SceneHolder = { scene: new CaseScene() };
  const environment = celEnvironment(check.fields, holder);
  const compile = (text: string, path: readonly (string | number)[]) => {
    const compiled = compileExpression(text, check.fields, environment);
    if (!("holds" in compiled)) for (const { offset, message } of compiled) check.inside(path, text, offset, message);
    return "holds" in compiled ? compiled : undefined;
  };
  const when = compile(contents.when, ["when"]);
  const except = contents.except.map((text, i) => compile(text, ["except", i]));
  check.rest();
  const { faults, fields } = check;
  const known = except.filter((expression) => expression !== undefined);
  if (when === undefined || faults.length > 0) return { rule: undefined, faults };
  const used = new Set([when, ...known].flatMap((expression) => [...expression.used]));
  const needs = new Set([...used].flatMap((path) => fields[path]?.needs ?? []));
  const by = contents.by ?? record.by;
  return { rule: { id, contents, record, fields, when, except: known, by, needs, holder }, faults };
}

function optionFields({ options }: RuleContents): FieldTable {
  const fields = Object.entries(options).map(([name, { help }]) => {
    return [`option.${name}`, numberField(help, (_, ground) => ground.options[name])] as const;
  });
  return Object.fromEntries(fields);
}

class RuleCheck {
  readonly faults: RuleFault[] = [];
  readonly fields: FieldTable;
  readonly #contents: RuleContents;
  readonly #source: RuleSource;

  constructor(contents: RuleContents, source: RuleSource, fields: FieldTable) {
    this.#contents = contents;
    this.#source = source;
    this.fields = fields;
  }

  inside(path: readonly (string | number)[], text: string, offset: number, message: string): void {
    const start = this.#source.position(path);
    this.faults.push({ ...positionInside(this.#source.text, start, text, offset), message });
  }

  rest(): void {
    const { by = [], options, severity, floor = severity, cap = severity, cases } = this.#contents;
    for (const key of TEMPLATES) {
      const text = this.#contents[key];
      for (const { offset, message } of templateFaults(text, this.fields)) this.inside([key], text, offset, message);
    }
    by.forEach((name, i) => {
      if (!Object.hasOwn(this.fields, name)) {
        this.#add(["by", i], `${name} is no field of this record; ${nearest(name, Object.keys(this.fields))}`);
      }
    });
    for (const [name, { default: usual, min, max }] of Object.entries(options)) {
      if (OWN_OPTIONS.includes(name)) this.#add(["options", name], `${name} is an option of every rule already`);
      if (usual < min || usual > max) this.#add(["options", name, "default"], `${usual} is not from ${min} to ${max}`);
    }
    if (severities.indexOf(floor) > severities.indexOf(severity))
      this.#add(["floor"], "the floor is above the severity");
    if (severities.indexOf(cap) < severities.indexOf(severity)) this.#add(["cap"], "the cap is below the severity");
    for (const expected of ["alert", "nothing"] as const) {
      if (!cases.some(({ expect }) => expect === expected)) this.#add(["cases"], `no case expects ${expected}`);
    }
  }

  #add(path: readonly (string | number)[], message: string): void {
    this.faults.push({ ...this.#source.position(path), message });
  }
}
