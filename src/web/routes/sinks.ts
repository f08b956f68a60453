import { z } from "zod";
import { jsonAnswer } from "../answer.js";
import type { Route } from "../route.js";

/** How every sink is. */
export const sinks: Route = {
  path: "/api/v1/sinks",
  role: "viewer",
  doc: {
    summary: "How every sink is.",
    answer: z.object({
      sinks: z.array(
        z.object({
          name: z.string(),
          type: z.string(),
          state: z.enum(["idle", "up", "down"]),
          since: z.iso.datetime(),
          waiting: z.int(),
          delivered: z.int(),
          dropped: z.record(z.string(), z.int()).meta({ description: "Records let go, by severity." }),
          retries: z.int(),
          lastError: z.string().nullable(),
        }),
      ),
    }),
    example: {
      answer: {
        sinks: [
          {
            name: "siem",
            type: "syslog",
            state: "up",
            since: "2026-11-21T04:00:00.000Z",
            waiting: 0,
            delivered: 1204,
            dropped: { info: 0, low: 0, medium: 0, high: 0, critical: 0 },
            retries: 2,
            lastError: null,
          },
        ],
      },
    },
  },
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
