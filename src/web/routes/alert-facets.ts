import { z } from "zod";
import { alertQueryParameter } from "../alert-query-parameter.js";
import { jsonAnswer } from "../answer.js";
import type { AlertFacets } from "../query/alert-list.js";
import { type Route, typedRoute } from "../route.js";

/** How often which values are among the alerts of a query. */
export const alertFacets: Route = typedRoute({
  path: "/api/v1/alerts/facets",
  role: "viewer",
  doc: {
    summary: "The most frequent values among the alerts of a query, and how many have each.",
    answer: z.record(z.string(), z.array(z.object({ value: z.string(), count: z.int() }))).meta({
      description: "Of status, severity, detector, zone, service and phase; 50 of each at most.",
    }),
    example: {
      query: "q=status:all",
      answer: { severity: [{ value: "high", count: 12 }], zone: [{ value: "cell-1", count: 9 }] },
    },
  },
  query: z.strictObject({ q: alertQueryParameter }),
  answer({ query: { q } }, { store }) {
    return jsonAnswer(store.alertFacets(q) satisfies AlertFacets);
  },
});
