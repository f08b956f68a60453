import { z } from "zod";
import type { YamlPath } from "./yaml-document.js";

/** Keys that a schema has at a path; those of every choice where there are several. */
export function knownKeys(schema: z.ZodType, path: YamlPath): readonly string[] {
  let schemas: readonly unknown[] = [schema];
  for (const part of path) schemas = schemas.flatMap(choices).flatMap((schema) => below(schema, part));
  const keys = schemas
    .flatMap(choices)
    .flatMap((schema) => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []));
  return [...new Set(keys)];
}

function choices(schema: unknown): readonly unknown[] {
  if (schema instanceof z.ZodOptional) return choices(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(choices);
  return [schema];
}

function below(schema: unknown, part: string | number): readonly unknown[] {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodObject) {
    const child: unknown = schema.shape[part];
    return child === undefined ? [] : [child];
  }
  return [];
}
