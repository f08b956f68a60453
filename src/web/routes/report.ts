import { createHash } from "node:crypto";
import { z } from "zod";
import type { AlertRecord, HealthRecord } from "../../contracts/alert.js";
import type { AlertQuery } from "../../contracts/alert-query.js";
import type { KeptRecord, RecordStore } from "../../contracts/record-store.js";
import type { DecisionRecord } from "../../contracts/trail.js";
import { refusal } from "../answer.js";
import { type Route, typedRoute } from "../route.js";

const ALERTS_MAX = 2000;
const INCIDENTS_MAX = 500;
const OTHERS_MAX = 1000;
const SLICE = 250;
const LOOKED_AT_MAX = 20_000;

const noDesk = refusal(404, "NOT_FOUND", "no reports are written here");
const time = z.exactOptional(z.iso.datetime());

/** A page about a time that stands alone. */
export const report: Route = typedRoute({
  path: "/api/v1/report",
  role: "viewer",
  doc: {
    summary: "A page of HTML that stands alone, about what is stored of a time: text/html, to open, print or hand on.",
    answer: z.string(),
    example: { query: "from=2026-11-21T00:00:00Z&to=2026-11-22T00:00:00Z", answer: "" },
  },
  query: z.strictObject({
    from: time.meta({ description: "Alerts that went on then or later." }),
    to: time.meta({ description: "Alerts that began before." }),
  }),
  async answer({ query: { from, to } }, { store, report: desk, sensor, version }) {
    if (desk === undefined) return noDesk;
    const { alerts, leftOut } = await alertsIn(store, from, to);
    const isWithin = (ts: string, lastTs = ts) => isIn(ts, lastTs, from, to);
    const incidents = store
      .incidents(INCIDENTS_MAX)
      .flatMap(({ record }) => (record.kind === "incident" && record.state !== "merged" ? [record] : []))
      .filter(({ ts, lastTs }) => isWithin(ts, lastTs))
      .sort((a, b) => b.severity - a.severity || (a.ts < b.ts ? -1 : 1));
    const decisions = await recordsIn(store, "decision", ({ ts }) => isWithin(ts));
    const health = await recordsIn(store, "health", ({ ts }) => isWithin(ts));
    const { html, style } = desk.page({
      ...{ sensor, from, to, alerts, incidents, leftOut },
      application: `zonewarden ${version}`,
      decisions: decisions.filter((one): one is DecisionRecord => one.kind === "decision"),
      health: health.filter((one): one is HealthRecord => one.kind === "health"),
    });
    const hash = createHash("sha256").update(style).digest("base64");
    const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
    return {
      status: 200,
      type: "text/html",
      body: html,
      headers: {
        "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
        "Content-Disposition": 'inline; filename="report.html"',
      },
    };
  },
});

async function alertsIn(store: RecordStore, from: string | undefined, to: string | undefined) {
  const query: AlertQuery = { severityMin: undefined, status: "all", fields: {}, texts: { is: [], not: [] }, from, to };
  const alerts: AlertRecord[] = [];
  for (;;) {
    const { total, alerts: found } = store.alertPage(query, "severity", alerts.length, SLICE);
    alerts.push(...found.map(({ record }) => record));
    const isOver = found.length === 0 || alerts.length >= Math.min(total, ALERTS_MAX);
    if (isOver) return { alerts, leftOut: Math.max(0, total - alerts.length) };
    await others();
  }
}

/** The newest of a kind, oldest first. */
async function recordsIn(store: RecordStore, kind: KeptRecord["kind"], isWanted: (record: KeptRecord) => boolean) {
  const wanted: KeptRecord[] = [];
  let before = store.lastSeq + 1;
  for (let looked = 0; looked < LOOKED_AT_MAX && wanted.length < OTHERS_MAX; looked += SLICE) {
    const slice = store.before(before, SLICE, { kinds: [kind] });
    wanted.push(...slice.map(({ record }) => record).filter(isWanted));
    before = slice.at(-1)?.seq ?? 0;
    if (slice.length < SLICE) break;
    await others();
  }
  return wanted.reverse();
}

function isIn(ts: string, lastTs: string, from: string | undefined, to: string | undefined): boolean {
  const [first, last] = [Date.parse(ts), Date.parse(lastTs)];
  return (from === undefined || last >= Date.parse(from)) && (to === undefined || first < Date.parse(to));
}

/** Detection goes on between slices. */
function others(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
