import { z } from "zod";
import { refusalCodes } from "./answer.js";
import type { Method, Route } from "./route.js";

const BODY_DEFAULT_BYTES = 64 * 1024;

const fault = z
  .object({
    error: z.object({
      code: z.enum(refusalCodes),
      message: z.string().meta({ description: "For people; it changes." }),
      place: z.string().optional().meta({ description: "Which key of the query or the body is meant." }),
    }),
  })
  .meta({ description: "What was wrong." });

const about = {
  title: "Zonewarden",
  description:
    "What the sensor knows, and what people decide. Programs send a token; the console has a cookie, and with what " +
    "changes something the header X-Zonewarden and an Origin of this server.",
} as const;

/** The description of routes as OpenAPI 3.1, as text; routes without a `doc` are not of the API. */
export function openApiText(routes: readonly Route[]): string {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    if (route.doc === undefined) continue;
    const { path, method = "GET" } = route;
    const address = path.replaceAll(/:(\w+)/g, "{$1}");
    paths[address] = { ...paths[address], [method.toLowerCase()]: operation(route, method) };
  }
  const securitySchemes = {
    token: { type: "http", scheme: "bearer", description: "Made by `zonewarden token add`." },
    session: { type: "apiKey", in: "cookie", name: "zonewarden-PORT", description: "Given by /api/v1/login." },
  };
  const components = { schemas: { Fault: jsonSchema(fault, "output") }, securitySchemes };
  return `${JSON.stringify({ openapi: "3.1.0", info: { ...about, version: "1" }, paths, components }, null, 1)}\n`;
}

function operation({ path, role, doc, query, body, bodyBytesMax, uploadBytesMax }: Route, method: Method): object {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
  const inPath = names.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
  const inQuery = Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: "query",
    required: !(schema as z.ZodType).safeParse(undefined).success,
    schema: jsonSchema(schema as z.ZodType, "input"),
  }));
  const asked = body === undefined ? {} : { requestBody: requestBody(body, doc?.example.body, bodyBytesMax) };
  const upload = { description: `At most ${uploadBytesMax} bytes.`, content: { "application/octet-stream": {} } };
  const answered = { schema: jsonSchema(doc?.answer ?? z.unknown(), "output"), example: doc?.example.answer };
  return {
    summary: doc?.summary,
    operationId: `${method.toLowerCase()}${path.replaceAll(/[^A-Za-z0-9]+(\w)/g, (_, first) => first.toUpperCase())}`,
    description: role === "nobody" ? "For everybody." : `For the role ${role} and those above it.`,
    security: role === "nobody" ? [] : [{ token: [] }, { session: [] }],
    parameters: [...inPath, ...inQuery],
    ...asked,
    ...(uploadBytesMax === undefined ? {} : { requestBody: upload }),
    responses: {
      200: { description: "As asked.", content: { "application/json": answered } },
      default: {
        description: "Refused.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Fault" } } },
      },
    },
  };
}

function requestBody(body: z.ZodType, example: unknown, bytesMax = BODY_DEFAULT_BYTES): object {
  return {
    required: true,
    description: `At most ${bytesMax} bytes.`,
    content: { "application/json": { schema: jsonSchema(body, "input"), example } },
  };
}

function jsonSchema(schema: z.ZodType, io: "input" | "output"): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
}
