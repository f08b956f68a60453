import { jsonAnswer } from "../answer.js";
import type { Route } from "../route.js";

/** How every sink is. */
export const sinks: Route = {
  path: "/api/v1/sinks",
  role: "viewer",
  answer(_, context) {
    return jsonAnswer({
      sinks: context.sinks().map((sink) => ({
        name: sink.name,
        type: sink.type,
        state: sink.state,
        since: new Date(sink.sinceMs).toISOString(),
        waiting: sink.waiting,
        delivered: sink.delivered,
        dropped: sink.dropped,
        retries: sink.retries,
        lastError: sink.lastError ?? null,
      })),
    });
  },
};
