import { z } from "zod";
import { attackTechniques } from "../catalog/attack-ics.generated.js";
import { systemRequirements } from "../catalog/iec-62443.js";
import { platformThreats } from "../catalog/iso-24392.js";
import { severities } from "../catalog/severity.js";
import { recordTypes } from "./records/record-types.js";

/** Longer conditions are read by nobody. */
const EXPRESSION_CHARACTERS_MAX = 2000;
const TEXT_CHARACTERS_MAX = 1000;
/** Occurrences that one rule waits for at most: their times are kept for each key. */
const THRESHOLD_COUNT_MAX = 1000;
const DAY_SECONDS = 86_400;

const expression = z
  .string()
  .min(1, "a condition belongs here")
  .max(EXPRESSION_CHARACTERS_MAX, `no condition: it has more than ${EXPRESSION_CHARACTERS_MAX} characters`);
const sentence = z.string().min(1, "a sentence belongs here").max(TEXT_CHARACTERS_MAX, "no sentence: it is too long");
const idOf = <Id extends string>(table: Readonly<Record<Id, unknown>>) => z.enum(Object.keys(table) as [Id, ...Id[]]);
const level = z.enum(severities);

const clauses = z.array(z.string()).min(1, "at least one clause belongs here");

const option = z.strictObject({
  default: z.number(),
  min: z.number(),
  max: z.number(),
  help: sentence,
});

const scalar = z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]);

const ruleCase = z.strictObject({
  name: sentence.meta({ description: "What happens, in a few words." }),
  expect: z.enum(["alert", "nothing"]).meta({ description: "Whether the rule raises an alert." }),
  records: z
    .array(z.record(z.string(), z.union([scalar, z.record(z.string(), z.unknown())])))
    .min(1, "at least one record belongs here")
    .meta({
      description:
        "Records in turn: fields with values; `at` in seconds, and `times` and `everySeconds` for the same again.",
    }),
});

/** What a rule file may hold. */
export const ruleSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1).meta({ description: "Of the form of this file." }),
  title: z.string().min(1, "a title belongs here").max(60, "no title: it has more than 60 characters"),
  summary: sentence.meta({ description: "What it looks for." }),
  revision: z.number().int().min(1).default(1).meta({ description: "Grows with every change of what the rule says." }),
  on: z
    .enum(recordTypes.map(({ name }) => name) as [string, ...string[]])
    .meta({ description: "Record that the rule is about; it is asked for no other." }),
  when: expression.meta({ description: "Condition, in CEL over the fields of the record." }),
  except: z
    .array(expression)
    .max(32)
    .default([])
    .meta({ description: "Conditions under which the rule says nothing." }),
  by: z
    .array(z.string())
    .min(1)
    .max(6)
    .optional()
    .meta({ description: "Fields by which occurrences are counted and folded." }),
  threshold: z
    .strictObject({
      count: z.number().int().min(1).max(THRESHOLD_COUNT_MAX),
      windowSeconds: z.number().min(0.001).max(DAY_SECONDS),
    })
    .optional()
    .meta({ description: "Occurrences in a window of packet time that make one alert; without it each is one." }),
  suppressSeconds: z
    .number()
    .min(0)
    .max(7 * DAY_SECONDS)
    .default(0)
    .meta({ description: "After an alert nothing is said of the same for so long." }),
  severity: level,
  floor: level.optional(),
  cap: level.optional(),
  attack: z.array(idOf(attackTechniques)).min(1, "at least one technique belongs here"),
  sr: z.array(idOf(systemRequirements)).min(1, "at least one requirement belongs here"),
  iso24392: z.array(idOf(platformThreats)).default([]),
  spec: clauses,
  observed: sentence.meta({ description: "Who did what to whom; {field} stands for its value." }),
  expected: sentence.meta({ description: "What would have been right." }),
  why: sentence.meta({ description: "Why it matters, and what to do next." }),
  blindTo: sentence,
  falseAlarms: sentence,
  triage: z.array(sentence).min(1, "at least one step belongs here"),
  options: z
    .record(z.string().regex(/^[a-z][a-zA-Z]{0,39}$/, "no name of an option: letters, the first one small"), option)
    .default({}),
  cases: z.array(ruleCase).min(2, "at least two cases belong here: one that alerts, one that does not"),
});

/** What a rule file says. */
export type RuleContents = z.output<typeof ruleSchema>;
/** A case of it. */
export type RuleCase = RuleContents["cases"][number];
