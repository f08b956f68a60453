import { useEffect, useState } from "preact/hooks";
import type { AlertDetail } from "../../../../../src/web/query/alert-answers.js";
import { useAnswer } from "../../api/use-answer.js";
import { useKeys } from "../../app/keys.js";
import { go } from "../../app/location.js";
import { onAlerts } from "../../app/records.js";
import { mayDecide } from "../../app/visitor.js";
import { Empty } from "../../components/empty.js";
import { FaultNote } from "../../components/fault-note.js";
import { SeverityBadge } from "../../components/severity-badge.js";
import { TimeText } from "../../components/time-text.js";
import { AlertFacts } from "./alert-facts.js";
import { AlertGrounds } from "./alert-grounds.js";
import { deedKeys } from "./alert-list.js";
import { AroundAlert } from "./around-alert.js";
import { type Deed, deeds } from "./decide.js";
import { DecisionDialog } from "./decision-dialog.js";
import { DecisionList } from "./decision-list.js";
import "./alert-page.css";

const ASKED_EVERY_MS = 10_000;
const CRITICAL = 4;

/** Everything about one alert, and what can be done about it. */
export function AlertPage({ id }: { readonly id: string }) {
  const { answer, fault, again } = useAnswer<AlertDetail>(`/api/v1/alerts/${encodeURIComponent(id)}`, ASKED_EVERY_MS);
  const [deed, setDeed] = useState<Deed>();
  const list = `/alerts${location.search}`;
  useEffect(
    () =>
      onAlerts((records) => {
        const isOfIt = ({ record }: (typeof records)[number]) =>
          record.kind === "decision" || (record.kind === "alert" && record.id === id);
        if (records.length === 0 || records.some(isOfIt)) again();
      }),
    [id, again],
  );
  useKeys([
    { keys: "u", help: "Back to the list", act: () => go(list) },
    ...deedKeys(mayDecide.value && answer !== undefined, setDeed),
  ]);
  if (answer === undefined) {
    return fault === undefined ? <Empty text="Loading" /> : <FaultNote fault={fault} onAgain={again} />;
  }
  const { record, decisions, incident } = answer;
  const { observed, expected, why, severity } = record;
  return (
    <article class="alert">
      <p>
        <a href={list}>← Alerts</a>
      </p>
      <AlertHead detail={answer} onDeed={setDeed} />
      <div class="observed-expected">
        <section>
          <h2>Observed</h2>
          <p>{observed}</p>
        </section>
        <section>
          <h2>Expected</h2>
          <p>{expected}</p>
        </section>
      </div>
      <section class="why">
        <h2>Why it matters</h2>
        <p>{why}</p>
      </section>
      <div class="alert-columns">
        <div>
          <AlertFacts record={record} hasEvidence={answer.hasEvidence} />
          <AroundAlert detail={answer} />
        </div>
        <div>
          <DecisionList decisions={decisions} onUndone={again} />
          <AlertGrounds record={record} incident={incident} />
        </div>
      </div>
      {deed === undefined ? null : (
        <DecisionDialog
          {...{ deed, ids: [id], isCritical: severity === CRITICAL, onDone: again }}
          onClose={() => setDeed(undefined)}
        />
      )}
    </article>
  );
}

function AlertHead({ detail, onDeed }: { readonly detail: AlertDetail; readonly onDeed: (deed: Deed) => void }) {
  const { record, status } = detail;
  const { title, severity, ts, lastTs, count, detector, phase, isTest } = record;
  const possible = (Object.keys(deeds) as Deed[]).filter((deed) => {
    if (deed === "reopen") return status === "closed";
    return deed === "comment" || status === "open";
  });
  return (
    <header class="alert-head">
      <h1>
        <SeverityBadge level={severity} /> {title}
      </h1>
      <p>
        <code>{detector}</code> · {status}
        {phase === "detect" ? "" : ` · provisional: raised while the sensor was at ${phase}`}
        {isTest ? " · a test: nothing happened" : ""}
      </p>
      <p>
        <TimeText ts={ts} />
        {count === 1 ? ", once" : null}
        {count === 1 ? null : (
          <>
            {" "}
            to <TimeText ts={lastTs} />, {count.toLocaleString("en")} times
          </>
        )}
      </p>
      {mayDecide.value ? (
        <div class="deeds">
          {possible.map((deed) => (
            <button key={deed} type="button" class={deed === "close" ? "primary" : ""} onClick={() => onDeed(deed)}>
              {deeds[deed].title}
            </button>
          ))}
        </div>
      ) : (
        <p>You may look, and not decide: your role is viewer.</p>
      )}
    </header>
  );
}
