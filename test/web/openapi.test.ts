import { describe, expect, it } from "vitest";
import { z } from "zod";
import { openApiText } from "../../src/web/openapi.js";
import { readQuery } from "../../src/web/request-query.js";
import { routes } from "../../src/web/routes/index.js";
import { Browser } from "./browser.js";
import { servedStore } from "./served-store.js";

const ofApi = routes.filter(({ path }) => path.startsWith("/api/"));
const document = JSON.parse(openApiText(routes));

describe("the description of the API", () => {
  it.each(ofApi.map((route) => [`${route.method ?? "GET"} ${route.path}`, route] as const))("has %s", (_, route) => {
    const { method = "GET", path, doc, query, body } = route;
    const operation = document.paths[path.replaceAll(/:(\w+)/g, "{$1}")]?.[method.toLowerCase()];
    expect(operation?.summary).toMatch(/^[A-Z].*\.$/);
    const parameters = operation.parameters.map(({ name }: { name: string }) => name);
    expect(parameters).toEqual([
      ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => name),
      ...Object.keys(query?.shape ?? {}),
    ]);
    expect(operation.requestBody !== undefined).toBe(body !== undefined || route.uploadBytesMax !== undefined);
    expect(operation.responses["200"].content["application/json"].example).toEqual(doc?.example.answer);
  });

  it.each(ofApi.map((route) => [`${route.method ?? "GET"} ${route.path}`, route] as const))(
    "has an example that fits: %s",
    (_, { doc, query, body }) => {
      const { example, answer } = doc ?? { example: { answer: undefined }, answer: z.never() };
      expect(answer.safeParse(example.answer)).toMatchObject({ success: true });
      if (body !== undefined) expect(body.safeParse(example.body)).toMatchObject({ success: true });
      if (example.query !== undefined) expect(query).toBeDefined();
      if (query !== undefined) readQuery(new URLSearchParams(example.query), query);
    },
  );

  it("is one operation per name, without what JSON Schema does not know", () => {
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path as object));
    const names = operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("patchApiV1UsersName");
    expect(document.openapi).toBe("3.1.0");
    expect(operations).toHaveLength(ofApi.length);
  });

  it("is served as it is published", async () => {
    const served = await servedStore();
    const headers = { Authorization: `Bearer ${served.token}` };
    const found = await new Browser(served.server).ask("/api/v1/openapi.json", { headers });
    expect([found.status, found.text]).toEqual([200, openApiText(routes)]);
  });
});
