import { z } from "zod";
import { jsonAnswer, refusal } from "../answer.js";
import { countParameter } from "../count-parameter.js";
import { decisionView } from "../decision-view.js";
import { type Route, typedRoute } from "../route.js";
import { decisionsAbout } from "./alert.js";

const INCIDENTS_MAX = 500;
const INCIDENTS_DEFAULT = 100;
const record = z.looseObject({ id: z.string() }).meta({ description: "As in docs/records.md." });
const incidentView = z.object({ seq: z.int(), record, isClosed: z.boolean() });
const example = { seq: 18, record: { id: "I-81be10" }, isClosed: false };

/** Incidents as they stand. */
const list: Route = typedRoute({
  path: "/api/v1/incidents",
  role: "viewer",
  doc: {
    summary: "Incidents as they stand, those that changed last first.",
    answer: z.object({ incidents: z.array(incidentView) }),
    example: { query: "severityMin=3&max=20", answer: { incidents: [example] } },
  },
  query: z.strictObject({
    severityMin: countParameter(1, 4).optional(),
    max: countParameter(1, INCIDENTS_MAX).optional(),
  }),
  answer({ query: { severityMin, max = INCIDENTS_DEFAULT } }, { store }) {
    const found = store.incidents(max, { severityMin });
    const incidents = found.map((one) => ({ ...one, isClosed: "id" in one.record && store.isClosed(one.record.id) }));
    return jsonAnswer({ incidents });
  },
});

/** An incident. */
const detail: Route = {
  path: "/api/v1/incidents/:id",
  role: "viewer",
  doc: {
    summary: "An incident as it stands, with what people decided about it.",
    answer: incidentView.extend({ decisions: z.array(decisionView) }),
    example: { answer: { ...example, decisions: [] } },
  },
  answer({ parameters: { id = "" } }, { store }) {
    const found = store.latest(id);
    if (found?.record.kind !== "incident") return refusal(404, "NOT_FOUND", "there is no incident of this id");
    return jsonAnswer({ ...found, isClosed: store.isClosed(id), decisions: decisionsAbout(store, [id]) });
  },
};

/** What can be asked about incidents. */
export const incidentRoutes: readonly Route[] = [list, detail];
