import { z } from "zod";
import type { Detector, DetectorOption, OptionTable } from "../contracts/detector.js";
import { detectors } from "../detectors/index.js";
import { liveFields } from "./live-schema.js";
import { lacksStore, outletFields } from "./outlet-schema.js";

/** The end of an option's name, and its unit in words. Bytes and counts are whole numbers. */
const UNITS = [
  ["Seconds", "seconds"],
  ["Percent", "percent"],
  ["PerMillionCount", "parts in a million"],
  ["PerSecondCount", "a count per second"],
  ["PerMinute", "a count per minute"],
  ["Bytes", "bytes"],
  ["Mbps", "megabits per second"],
  ["Count", "a count"],
] as const;

/** What a configuration file may hold when these rules are loaded. */
export function configurationSchemaWith(rules: readonly Detector[]) {
  const known = [...detectors, ...rules].map((detector) => [detector.doc.id, settingsOf(detector).optional()] as const);
  const file = z.strictObject({
    $schema: z.string().optional(),
    version: z.literal(1).meta({ description: "Of the form of this file." }),
    detectors: z
      .strictObject(Object.fromEntries(known))
      .optional()
      .meta({ description: "Settings that differ from their defaults, by detector." }),
    ...liveFields,
    ...outletFields,
  });
  return file.superRefine((given, context) => {
    const message = lacksStore(given);
    if (message !== undefined) context.addIssue({ code: "custom", message });
  });
}

/** What a configuration file may hold where there are no rules. */
export const configurationSchema = configurationSchemaWith([]);

function settingsOf({ doc, options }: Detector) {
  const enabled = z.boolean().optional().meta({ description: "Whether it is asked at all.", default: true });
  return z.strictObject({ enabled, ...numbersOf(options) }).meta({ description: `${doc.title}. ${doc.summary}` });
}

function numbersOf(options: OptionTable): Record<string, z.ZodOptional<z.ZodNumber>> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, numberOf(name, option)]));
}

function numberOf(name: string, { default: value, min, max, help }: DetectorOption): z.ZodOptional<z.ZodNumber> {
  const unit = UNITS.find(([end]) => name.endsWith(end))?.[1] ?? "a number";
  const isWhole = /(Count|Bytes)$/.test(name);
  const number = (isWhole ? z.number().int("no whole number") : z.number()).min(min).max(max);
  return number.optional().meta({ description: `${help} In ${unit}.`, default: value });
}
