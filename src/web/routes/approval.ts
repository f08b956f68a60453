import { z } from "zod";
import type { AlertRecord } from "../../contracts/alert.js";
import type { BaselineDesk } from "../../contracts/baseline-desk.js";
import { type Answer, jsonAnswer, refusal } from "../answer.js";
import { approvalView, decidedView, exampleApproval, exampleDecided } from "../approval-view.js";
import { approvalShape, decisionAsked, whoAsks } from "../baseline-order.js";
import { fromDesk } from "../desk-faults.js";
import { type Asked, type Route, type RouteContext, typedRoute } from "../route.js";

const noDesk = refusal(404, "NOT_FOUND", "this sensor has no baseline that people decide about");
const noAlert = refusal(404, "NOT_FOUND", "there is no alert of this id; it may be kept no longer");

function aboutAlert(
  { parameters: { id = "" } }: Pick<Asked, "parameters">,
  { baseline, store }: RouteContext,
  work: (desk: BaselineDesk, alert: AlertRecord) => Answer | Promise<Answer>,
): Answer | Promise<Answer> {
  const alert = store.alert(id);
  if (alert === undefined) return noAlert;
  return baseline === undefined ? noDesk : fromDesk(() => work(baseline, alert.record));
}

const preview: Route = {
  path: "/api/v1/alerts/:id/approval",
  role: "viewer",
  doc: {
    summary: "What approving an alert would change in the baseline; nothing is written.",
    answer: approvalView,
    example: { answer: exampleApproval },
  },
  answer(asked, context) {
    return aboutAlert(asked, context, (desk, alert) => jsonAnswer(desk.approval(alert, whoAsks(asked))));
  },
};

const approve: Route = typedRoute({
  method: "POST",
  path: "/api/v1/alerts/:id/approve",
  role: "analyst",
  doc: {
    summary: "Approves what an alert is about: it is closed, and the sensor takes the like for normal at once.",
    answer: decidedView,
    example: {
      body: { reason: "New panel", ticket: "4711", until: "2099-01-01T00:00:00.000Z" },
      answer: exampleDecided,
    },
  },
  body: z.strictObject(approvalShape),
  answer(asked, context) {
    return aboutAlert(asked, context, async (desk, alert) =>
      jsonAnswer(await desk.approveAlert(alert, decisionAsked(asked, asked.body))),
    );
  },
});

/** Approving what an alert is about. */
export const approvalRoutes: readonly Route[] = [preview, approve];
