import { describe, expect, it } from "vitest";
import { z } from "zod";
import { detectors } from "../../src/detectors/index.js";
import { policySchema } from "../../src/policy/policy-schema.js";
import { configurationSchema } from "../../src/sensor/configuration-schema.js";
import { fileSchema } from "./file-schema.js";

interface Schema {
  readonly $schema?: string;
  readonly title?: string;
  readonly additionalProperties?: boolean;
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
}

const parsed = (schema: z.ZodType) => JSON.parse(fileSchema(schema, "a title")) as Schema;

describe("fileSchema", () => {
  it("is of a draft that editors read, and refuses unknown keys as the sensor does", () => {
    for (const schema of [policySchema, configurationSchema]) {
      expect(parsed(schema)).toMatchObject({
        $schema: "http://json-schema.org/draft-07/schema#",
        title: "a title",
        additionalProperties: false,
        required: ["version"],
      });
    }
    expect(parsed(z.object({ a: z.string().optional() }))).not.toHaveProperty("required");
  });

  it("has the keys of either file, and the range, default and help of every setting", () => {
    expect(Object.keys(parsed(policySchema).properties)).toEqual(Object.keys(policySchema.shape));
    const known = parsed(configurationSchema).properties.detectors?.properties ?? {};
    expect(Object.keys(known)).toEqual(detectors.map(({ doc }) => doc.id));
    for (const { doc, options } of detectors) {
      const { enabled, ...own } = known[doc.id]?.properties ?? {};
      expect([enabled?.default, known[doc.id]?.additionalProperties]).toEqual([true, false]);
      const shown = Object.entries(own).map(([name, { minimum, maximum, default: value }]) => [
        ...[name, minimum, maximum, value],
      ]);
      const wanted = Object.entries(options).map(([name, option]) => [name, option.min, option.max, option.default]);
      expect(shown).toEqual(wanted);
      for (const [name, option] of Object.entries(options)) expect(own[name]?.description).toContain(option.help);
    }
  });
});
