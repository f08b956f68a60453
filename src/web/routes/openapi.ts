import { z } from "zod";
import type { Route } from "../route.js";

/** The description of the API. */
export const openApi: Route = {
  path: "/api/v1/openapi.json",
  role: "viewer",
  doc: {
    summary: "This description, as OpenAPI 3.1.",
    answer: z.looseObject({ openapi: z.string() }),
    example: { answer: { openapi: "3.1.0" } },
  },
  answer(_, context) {
    return { status: 200, type: "application/json", body: context.openApi() };
  },
};
