import { z } from "zod";
import { refusal } from "./answer.js";
import { Refused } from "./refused.js";
import { schemaRefusal } from "./schema-refusal.js";

/** A query as its schema has it; what the schema has as a list may be repeated. Throws Refused. */
export function readQuery(query: URLSearchParams, schema: z.ZodObject): unknown {
  const given: [string, string | string[]][] = [];
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    const known = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
    if (isList(known)) given.push([name, values]);
    else if (values.length === 1 || known === undefined) given.push([name, values[0] ?? ""]);
    else throw new Refused(refusal(400, "QUERY_INVALID", "only lists repeat", { place: name }));
  }
  const { data, error } = schema.safeParse(Object.fromEntries(given));
  if (error !== undefined) throw new Refused(schemaRefusal("QUERY_INVALID", schema, error));
  return data;
}

function isList(schema: unknown): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return isList(schema.unwrap());
  return schema instanceof z.ZodArray;
}
