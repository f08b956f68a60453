import { z } from "zod";

/** A file's schema as JSON Schema, for editors: draft 7 is what they read. */
export function fileSchema(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-7", io: "input" });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 1)}\n`;
}
