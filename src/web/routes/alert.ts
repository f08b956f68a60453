import { readFile } from "node:fs/promises";
import { z } from "zod";
import { alertStatuses } from "../../contracts/alert-query.js";
import type { RecordStore } from "../../contracts/record-store.js";
import type { DecisionRecord } from "../../contracts/trail.js";
import { exampleRow } from "../alert-row-view.js";
import { jsonAnswer, refusal } from "../answer.js";
import { decisionView } from "../decision-view.js";
import type { AlertDetail } from "../query/alert-answers.js";
import type { Route } from "../route.js";

const noAlert = refusal(404, "NOT_FOUND", "there is no alert of this id; it may be kept no longer");
const noEvidence = refusal(404, "NOT_FOUND", "there is no capture of this alert; it may be kept no longer");
const record = z.looseObject({ id: z.string() }).meta({ description: "As in docs/records.md." });

/** Everything about an alert. */
const detail: Route = {
  path: "/api/v1/alerts/:id",
  role: "viewer",
  doc: {
    summary: "An alert as it stands, with its incident and what people decided about both.",
    answer: z.object({
      record,
      seq: z.int(),
      status: z.enum(alertStatuses),
      decisions: z.array(decisionView),
      incident: record.optional(),
      hasEvidence: z.boolean(),
    }),
    example: {
      answer: { record: { id: exampleRow.id }, seq: 17, status: "open", decisions: [], hasEvidence: true },
    },
  },
  answer({ parameters: { id = "" } }, { store }) {
    const alert = store.alert(id);
    if (alert === undefined) return noAlert;
    const incident = store.latest(alert.record.incident)?.record;
    return jsonAnswer({
      ...alert,
      decisions: decisionsAbout(store, [id, alert.record.incident]),
      ...(incident?.kind === "incident" ? { incident } : {}),
      hasEvidence: store.evidencePath(id) !== undefined,
    } satisfies AlertDetail);
  },
};

/** The frames around an alert. */
const evidence: Route = {
  path: "/api/v1/alerts/:id/evidence",
  role: "viewer",
  doc: {
    summary: "The frames around an alert, as a capture file: application/x-pcapng.",
    answer: z.string(),
    example: { answer: "" },
  },
  async answer({ parameters: { id = "" } }, { store }) {
    const path = store.evidencePath(id);
    if (path === undefined) return noEvidence;
    try {
      const headers = { "Content-Disposition": `attachment; filename="${safeName(id)}.pcapng"` };
      return { status: 200, type: "application/x-pcapng", body: await readFile(path), headers };
    } catch {
      // It went for want of room meanwhile.
      return noEvidence;
    }
  },
};

/** Oldest first, with what undid them. */
export function decisionsAbout(store: RecordStore, ids: readonly string[]): readonly DecisionRecord[] {
  const about = ids.flatMap((id) => store.decisionsAbout(id));
  const undoing = about.flatMap(({ record: { kind, ...rest } }) =>
    kind === "decision" && "id" in rest ? store.decisionsAbout(rest.id) : [],
  );
  return [...about, ...undoing]
    .sort((a, b) => a.seq - b.seq)
    .flatMap(({ record: one }) => (one.kind === "decision" ? [one] : []));
}

function safeName(id: string): string {
  return id.replace(/[^A-Za-z0-9_-]/g, "_");
}

/** What can be asked about one alert. */
export const alertRoutes: readonly Route[] = [detail, evidence];
