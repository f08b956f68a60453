import { z } from "zod";
import { jsonAnswer, refusal } from "../answer.js";
import type { Route } from "../route.js";

/** All that a live sensor knows of itself. */
export const sensorHealth: Route = {
  path: "/api/v1/health",
  role: "viewer",
  doc: {
    summary: "All that a live sensor knows of itself.",
    answer: z.looseObject({ sensor: z.string(), version: z.string() }),
    example: { answer: { sensor: "sensor-07", version: "0.1.0" } },
  },
  answer(_, { live, sensor, version }) {
    if (live === undefined) return refusal(404, "NOT_FOUND", "only a sensor that listens has a health");
    return jsonAnswer({ sensor, version, ...live.health() });
  },
};
