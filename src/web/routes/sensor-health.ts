import { jsonAnswer, refusal } from "../answer.js";
import type { Route } from "../route.js";

/** All that a live sensor knows of itself. */
export const sensorHealth: Route = {
  path: "/api/v1/health",
  role: "viewer",
  answer(_, { live, sensor, version }) {
    if (live === undefined) return refusal(404, "NOT_FOUND", "only a sensor that listens has a health");
    return jsonAnswer({ sensor, version, ...live.health() });
  },
};
