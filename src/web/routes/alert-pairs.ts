import { z } from "zod";
import type { StoredAlertGroup } from "../../contracts/record-store.js";
import { alertQueryParameter } from "../alert-query-parameter.js";
import { jsonAnswer } from "../answer.js";
import type { AlertPair, AlertPairs } from "../query/alert-answers.js";
import { type Route, typedRoute } from "../route.js";

const PAIRS_MAX = 1000;

/** Between whom the alerts of a query are. */
export const alertPairs: Route = typedRoute({
  path: "/api/v1/alerts/pairs",
  role: "viewer",
  doc: {
    summary: "Between which assets the alerts of a query are; the pairs with the latest alert come first.",
    answer: z.object({
      total: z.int().meta({ description: `Pairs in all; ${PAIRS_MAX} of them at most are told.` }),
      pairs: z.array(
        z.object({
          actor: z.string(),
          target: z.string().optional().meta({ description: "Missing where there is none." }),
          alerts: z.int(),
          severity: z.int().meta({ description: "The highest." }),
        }),
      ),
    }),
    example: {
      query: "q=severity:high",
      answer: {
        total: 1,
        pairs: [{ actor: "00:50:56:b9:e2:ad", target: "00:80:f4:0e:11:22", alerts: 3, severity: 4 }],
      },
    },
  },
  query: z.strictObject({ q: alertQueryParameter }),
  answer({ query: { q } }, { store }) {
    const { total, groups } = store.alertGroups(q, "whom", PAIRS_MAX);
    return jsonAnswer({ total, pairs: groups.map(pairOf) } satisfies AlertPairs);
  },
});

function pairOf({ of: [actor, target], alerts, severity }: StoredAlertGroup): AlertPair {
  return { actor, ...(target === "" ? {} : { target }), alerts, severity };
}
