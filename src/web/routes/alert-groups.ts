import { z } from "zod";
import {
  type AlertGrouping,
  type AlertQuery,
  alertGroupings,
  type FieldTerms,
  type QueryField,
} from "../../contracts/alert-query.js";
import type { StoredAlertGroup } from "../../contracts/record-store.js";
import { alertQueryParameter } from "../alert-query-parameter.js";
import { alertRowView, exampleRow, rowOf } from "../alert-row-view.js";
import { jsonAnswer } from "../answer.js";
import { countParameter } from "../count-parameter.js";
import type { AlertGroupPage } from "../query/alert-answers.js";
import type { AlertGroup } from "../query/alert-list.js";
import { queryText } from "../query/alert-query.js";
import { type Route, typedRoute } from "../route.js";

const GROUPS_MAX = 500;
const GROUPS_DEFAULT = 100;

/** The alerts of a query, put together by what they have in common. */
export const alertGroups: Route = typedRoute({
  path: "/api/v1/alerts/groups",
  role: "viewer",
  doc: {
    summary: "The alerts of a query, put together by what they have in common; those that changed last come first.",
    answer: z.object({
      total: z.int().meta({ description: "Groups in all." }),
      groups: z.array(
        z.object({
          key: z.string(),
          alerts: z.int(),
          severity: z.int().meta({ description: "The highest." }),
          ts: z.string(),
          lastTs: z.string(),
          query: z.string().meta({ description: "Lists them." }),
          latest: alertRowView,
        }),
      ),
    }),
    example: {
      query: "by=incident&q=severity:high",
      answer: {
        total: 1,
        groups: [
          {
            key: "I-81be10",
            alerts: 3,
            severity: 3,
            ts: exampleRow.ts,
            lastTs: exampleRow.lastTs,
            query: "severity:high incident:I-81be10",
            latest: exampleRow,
          },
        ],
      },
    },
  },
  query: z.strictObject({
    q: alertQueryParameter,
    by: z.enum(alertGroupings).default("what"),
    max: countParameter(1, GROUPS_MAX).optional(),
  }),
  answer({ query: { q, by, max = GROUPS_DEFAULT } }, { store }) {
    const { total, groups } = store.alertGroups(q, by, max);
    return jsonAnswer({ total, groups: groups.map((group) => groupView(group, by, q)) } satisfies AlertGroupPage);
  },
});

function groupView(group: StoredAlertGroup, by: AlertGrouping, query: AlertQuery): AlertGroup {
  const { of, alerts, severity, ts, lastTs, latest } = group;
  const [name, other] = of;
  const key = by === "incident" ? name : by === "what" ? `${name}: ${other}` : `${name} > ${other}`;
  const text = queryText({ ...query, ...narrowed(query, by, of) });
  return { key, alerts, severity, ts, lastTs, query: text, latest: rowOf(latest) };
}

/** What the group has in common is wanted in place of what was wanted of it: it is a part of that. */
function narrowed({ fields, texts }: AlertQuery, by: AlertGrouping, [name, other]: readonly [string, string]) {
  const only = (field: QueryField, value: string): Partial<Record<QueryField, FieldTerms>> => ({
    [field]: { is: [value], not: fields[field]?.not ?? [] },
  });
  if (by === "incident") return { fields: { ...fields, ...only("incident", name) } };
  if (by === "what") {
    const is = texts.is.includes(other) ? texts.is : [...texts.is, other];
    return { fields: { ...fields, ...only("detector", name) }, texts: { ...texts, is } };
  }
  const target = other === "" ? { target: { is: [], not: ["*"] } } : only("target", other);
  return { fields: { ...fields, ...only("actor", name), ...target } };
}
