import { z } from "zod";
import { alertSorts } from "../../contracts/alert-query.js";
import { alertQueryParameter } from "../alert-query-parameter.js";
import { alertRowView, exampleRow, rowOf } from "../alert-row-view.js";
import { jsonAnswer } from "../answer.js";
import { countParameter } from "../count-parameter.js";
import type { AlertPage } from "../query/alert-list.js";
import { type Route, typedRoute } from "../route.js";

const ROWS_MAX = 500;
const ROWS_DEFAULT = 100;
const OFFSET_MAX = 10_000_000;

/** A page of the alerts that a query wants. */
export const alerts: Route = typedRoute({
  path: "/api/v1/alerts",
  role: "viewer",
  doc: {
    summary: "A page of the alerts that a query wants, each as it stands now.",
    answer: z.object({
      total: z.int().meta({ description: "Those before and behind the page too." }),
      rows: z.array(alertRowView),
      through: z.int().meta({ description: "The last record that was looked at." }),
    }),
    example: {
      query: "q=severity:high+zone:cell-1&sort=last&offset=0&max=100",
      answer: { total: 1, rows: [exampleRow], through: 17 },
    },
  },
  query: z.strictObject({
    q: alertQueryParameter,
    sort: z.enum(alertSorts).default("last"),
    offset: countParameter(0, OFFSET_MAX).optional(),
    max: countParameter(0, ROWS_MAX).optional(),
  }),
  answer({ query: { q, sort, offset = 0, max = ROWS_DEFAULT } }, { store }) {
    const through = store.lastSeq;
    const { total, alerts: found } = store.alertPage(q, sort, offset, max);
    return jsonAnswer({ total, rows: found.map(rowOf), through } satisfies AlertPage);
  },
});
