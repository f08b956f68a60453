import { METRICS_TYPE, metricsText } from "../metrics.js";
import type { Route } from "../route.js";

/** The same for Prometheus. */
export const metrics: Route = {
  path: "/metrics",
  role: "viewer",
  async answer(_, context) {
    return { status: 200, type: METRICS_TYPE, body: await metricsText(context) };
  },
};
