import { z } from "zod";
import { type Answer, type RefusalCode, refusal } from "./answer.js";

/** Says what of a query or body does not fit, and where; keys that are not known are not repeated. */
export function schemaRefusal(code: RefusalCode, schema: z.ZodType, error: z.ZodError): Answer {
  const [issue] = error.issues;
  const path = issue?.path.join(".") ?? "";
  const place = path === "" ? undefined : path;
  if (issue?.code !== "unrecognized_keys") {
    return refusal(400, code, issue?.message ?? "this does not fit", { place });
  }
  const keys = place === undefined && schema instanceof z.ZodObject ? Object.keys(schema.shape).join(", ") : "";
  const message = keys === "" ? "there is a key too many" : `there is a key too many; known are ${keys}`;
  return refusal(400, code, message, { place });
}
