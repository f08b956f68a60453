import { z } from "zod";
import { type AlertQuery, type AlertSort, alertSorts, alertStatuses } from "../../contracts/alert-query.js";
import type { RecordStore, StoredAlert } from "../../contracts/record-store.js";
import { alertQueryParameter } from "../alert-query-parameter.js";
import { exampleRow } from "../alert-row-view.js";
import type { Answer } from "../answer.js";
import { csvText } from "../csv.js";
import { EXPORTED_ALERTS_MAX } from "../query/alert-list.js";
import { type Route, typedRoute } from "../route.js";

const SLICE_ALERTS = 200;
const BYTES_MAX = 32 * 1024 * 1024;

const query = z.strictObject({ q: alertQueryParameter, sort: z.enum(alertSorts).default("last") });
const example = "q=severity:high+status:all&sort=last";
const limitText = `at most ${EXPORTED_ALERTS_MAX} alerts and 32 MiB`;

/** The columns, by their keys in the record. */
const columns: readonly (readonly [string, (alert: StoredAlert) => string | number | undefined])[] = [
  ["id", ({ record }) => record.id],
  ["ts", ({ record }) => record.ts],
  ["lastTs", ({ record }) => record.lastTs],
  ["severity", ({ record }) => record.severityName],
  ["status", ({ status }) => status],
  ["phase", ({ record }) => record.phase],
  ["detector", ({ record }) => record.detector],
  ["title", ({ record }) => record.title],
  ["actor", ({ record }) => record.actor.asset],
  ["actorIp", ({ record }) => record.actor.ip],
  ["actorZone", ({ record }) => record.actor.zone],
  ["target", ({ record }) => record.target?.asset],
  ["targetIp", ({ record }) => record.target?.ip],
  ["targetZone", ({ record }) => record.target?.zone],
  ["service", ({ record }) => record.service],
  ["conduit", ({ record }) => record.conduit],
  ["point", ({ record }) => record.point],
  ["value", ({ record }) => record.value],
  ["outcome", ({ record }) => record.outcome],
  ["count", ({ record }) => record.count],
  ["incident", ({ record }) => record.incident],
  ["tactic", ({ record }) => record.tactic],
  ["attack", ({ record }) => record.attack.join(" ")],
  ["sr", ({ record }) => record.sr.join(" ")],
  ["iso24392", ({ record }) => record.iso24392.join(" ")],
  ["observed", ({ record }) => record.observed],
  ["expected", ({ record }) => record.expected],
];

/** For spreadsheets. */
const csv: Route = typedRoute({
  path: "/api/v1/alerts.csv",
  role: "viewer",
  doc: {
    summary: `The alerts of a query as comma-separated values, ${limitText}: text/csv.`,
    answer: z.string(),
    example: { query: example, answer: "id,ts,lastTs,severity\r\n" },
  },
  query,
  async answer({ query: { q, sort } }, { store }) {
    const head = csvText([columns.map(([name]) => name)]);
    const { total, texts } = await wanted(store, q, sort, (alert) => csvText([columns.map(([, of]) => of(alert))]));
    return file("csv", "text/csv", head + texts.join(""), total, texts.length);
  },
});

/** For programs. */
const json: Route = typedRoute({
  path: "/api/v1/alerts.json",
  role: "viewer",
  doc: {
    summary: `The alerts of a query, each with its whole record, ${limitText}.`,
    answer: z.object({
      total: z.int().meta({ description: "What the query wants, listed or not." }),
      isCut: z.boolean().meta({ description: "There are more than are listed." }),
      alerts: z.array(
        z.object({
          seq: z.int(),
          status: z.enum(alertStatuses),
          record: z.looseObject({ id: z.string() }).meta({ description: "As in docs/records.md." }),
        }),
      ),
    }),
    example: {
      query: example,
      answer: { total: 1, isCut: false, alerts: [{ seq: 17, status: "open", record: { id: exampleRow.id } }] },
    },
  },
  query,
  async answer({ query: { q, sort } }, { store }) {
    const { total, texts } = await wanted(store, q, sort, ({ seq, status, record }) =>
      JSON.stringify({ seq, status, record }),
    );
    const head = `{"total":${total},"isCut":${total > texts.length},"alerts":[\n`;
    return file("json", "application/json", `${head}${texts.join(",\n")}\n]}\n`, total, texts.length);
  },
});

/** As text, up to the limits. Detection goes on between slices; what moves behind the slice meanwhile is told once. */
async function wanted(store: RecordStore, query: AlertQuery, sort: AlertSort, textOf: (alert: StoredAlert) => string) {
  const texts = new Map<string, string>();
  let [total, bytes] = [0, 0];
  for (let offset = 0; offset < EXPORTED_ALERTS_MAX; offset += SLICE_ALERTS) {
    const page = store.alertPage(query, sort, offset, SLICE_ALERTS);
    total = page.total;
    for (const alert of page.alerts) {
      const text = textOf(alert);
      bytes += text.length;
      if (bytes > BYTES_MAX) return { total, texts: [...texts.values()] };
      texts.set(alert.record.id, text);
    }
    if (page.alerts.length < SLICE_ALERTS) break;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { total: Math.max(total, texts.size), texts: [...texts.values()] };
}

function file(ending: string, type: string, body: string, total: number, listed: number): Answer {
  const name = total > listed ? `alerts-first-${listed}-of-${total}` : "alerts";
  const headers = { "Content-Disposition": `attachment; filename="${name}.${ending}"`, "X-Total-Count": String(total) };
  return { status: 200, type, body, headers };
}

/** The list of alerts to take away. */
export const alertExportRoutes: readonly Route[] = [csv, json];
