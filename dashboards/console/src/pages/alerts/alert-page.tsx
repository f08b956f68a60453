import { useEffect, useState } from "preact/hooks";
import type { AlertGround, DecodedEvidence } from "../../../../../src/contracts/alert-background.js";
import type { AlertDetail } from "../../../../../src/web/query/alert-answers.js";
import { useAnswer } from "../../api/use-answer.js";
import { useKeys } from "../../app/keys.js";
import { go } from "../../app/location.js";
import { onAlerts } from "../../app/records.js";
import { mayDecide } from "../../app/visitor.js";
import { Empty } from "../../components/empty.js";
import { FaultNote } from "../../components/fault-note.js";
import { useAlertBase } from "./alert-base.js";
import { AlertFacts } from "./alert-facts.js";
import { AlertGrounds } from "./alert-grounds.js";
import { AlertHead } from "./alert-head.js";
import { deedKeys } from "./alert-list.js";
import { AlertMessages } from "./alert-messages.js";
import { ApproveDialog } from "./approve-dialog.js";
import { AroundAlert } from "./around-alert.js";
import type { Deed } from "./decide.js";
import { DecisionDialog } from "./decision-dialog.js";
import { DecisionList } from "./decision-list.js";
import { DetectorGround, TriageSteps } from "./detector-ground.js";
import "./alert-page.css";

const ASKED_EVERY_MS = 10_000;
const CRITICAL = 4;

/** Everything about one alert, and what can be done about it. */
export function AlertPage({ id }: { readonly id: string }) {
  const { api, page, isReplay } = useAlertBase();
  const path = `${api}/alerts/${encodeURIComponent(id)}`;
  const { answer, fault, again } = useAnswer<AlertDetail>(path, isReplay ? undefined : ASKED_EVERY_MS);
  const ground = useAnswer<AlertGround>(`${path}/ground`);
  const evidence = useAnswer<DecodedEvidence>(answer?.hasEvidence === true ? `${path}/messages` : undefined);
  const [deed, setDeed] = useState<Deed | "approve">();
  const list = `${page}${location.search}`;
  useEffect(() => (isReplay ? undefined : followAlert(id, again)), [id, again, isReplay]);
  useKeys([
    { keys: "u", help: "Back to the list", act: () => go(list) },
    ...(mayDecide.value && !isReplay && answer !== undefined
      ? [...deedKeys(true, setDeed), { keys: "a", help: "Approve into the baseline", act: () => setDeed("approve") }]
      : []),
  ]);
  if (answer === undefined) {
    return fault === undefined ? <Empty text="Loading" /> : <FaultNote fault={fault} onAgain={again} />;
  }
  const { record, decisions, incident, hasEvidence } = answer;
  const { observed, expected, why, severity } = record;
  const close = () => setDeed(undefined);
  return (
    <article class="alert">
      <p>
        <a href={list}>← Alerts</a>
      </p>
      <AlertHead detail={answer} onDeed={setDeed} onApprove={() => setDeed("approve")} />
      <div class="observed-expected">
        <Said title="Observed" text={observed} />
        <Said title="Expected" text={expected} />
      </div>
      <div class="why-triage">
        <section class="why">
          <h2>Why it matters</h2>
          <p>{why}</p>
        </section>
        <TriageSteps ground={ground.answer} />
      </div>
      <div class="alert-columns">
        <AlertFacts record={record} hasEvidence={hasEvidence} />
        <div>
          {isReplay ? null : <DecisionList decisions={decisions} onUndone={again} />}
          <AlertGrounds record={record} incident={incident} ground={ground.answer} />
        </div>
      </div>
      {hasEvidence ? <AlertMessages record={record} evidence={evidence} /> : null}
      <div class="alert-columns">
        <AroundAlert detail={answer} evidence={evidence.answer} />
        <div>
          <DetectorGround ground={ground.answer} />
        </div>
      </div>
      {deed === "approve" ? <ApproveDialog id={id} onDone={again} onClose={close} /> : null}
      {deed === undefined || deed === "approve" ? null : (
        <DecisionDialog {...{ deed, ids: [id], isCritical: severity === CRITICAL, onDone: again }} onClose={close} />
      )}
    </article>
  );
}

function Said({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section>
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}

/** Asks again whenever the stream brings something about it. */
function followAlert(id: string, again: () => void): () => void {
  return onAlerts((records) => {
    const isOfIt = ({ record }: (typeof records)[number]) =>
      record.kind === "decision" || (record.kind === "alert" && record.id === id);
    if (records.length === 0 || records.some(isOfIt)) again();
  });
}
