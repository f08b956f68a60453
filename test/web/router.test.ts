import { describe, expect, it } from "vitest";
import { jsonAnswer } from "../../src/web/answer.js";
import type { Method, Route } from "../../src/web/route.js";
import { Router } from "../../src/web/router.js";

const route = (path: string, method?: Method): Route => ({
  path,
  role: "viewer",
  ...(method === undefined ? {} : { method }),
  answer: () => jsonAnswer({}),
});

const router = new Router([
  route("/api/v1/alerts"),
  route("/api/v1/alerts/:id"),
  route("/api/v1/alerts/:id", "DELETE"),
  route("/api/v1/alerts/counts"),
  route("/api/v1/alerts/:id/evidence/:part"),
]);

describe("Router", () => {
  it.each([
    ["a path", "/api/v1/alerts", ["GET"], {}],
    ["a parameter", "/api/v1/alerts/A-1", ["GET", "DELETE"], { id: "A-1" }],
    ["a path that is spelled out", "/api/v1/alerts/counts", ["GET"], {}],
    ["two parameters", "/api/v1/alerts/A-1/evidence/2", ["GET"], { id: "A-1", part: "2" }],
    ["a parameter with a slash in it", "/api/v1/alerts/a%2Fb%7Cc", ["GET", "DELETE"], { id: "a/b|c" }],
    ["a parameter that looks like a step up", "/api/v1/alerts/..", ["GET", "DELETE"], { id: ".." }],
    ["a parameter beyond ASCII", "/api/v1/alerts/%C3%A4", ["GET", "DELETE"], { id: "ä" }],
    ["a prototype", "/api/v1/alerts/__proto__", ["GET", "DELETE"], { id: "__proto__" }],
  ] as const)("finds %s", (_, path, methods, parameters) => {
    const found = router.find(path);
    expect([[...(found?.byMethod.keys() ?? [])], found?.parameters]).toEqual([methods, parameters]);
  });

  it.each([
    ["nothing", ""],
    ["an empty parameter", "/api/v1/alerts/"],
    ["a path behind the last", "/api/v1/alerts/A-1/evidence"],
    ["other capitals", "/API/v1/alerts"],
    ["half a character", "/api/v1/alerts/%c3"],
    ["a sign of per cent", "/api/v1/alerts/%"],
    ["a parameter without end", `/api/v1/alerts/${"x".repeat(1001)}`],
    ["a property of objects", "constructor"],
  ])("finds nothing at %s", (_, path) => {
    expect(router.find(path)).toBeUndefined();
  });
});
