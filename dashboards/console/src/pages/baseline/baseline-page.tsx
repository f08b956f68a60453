import { useEffect, useState } from "preact/hooks";
import type { BaselineView, ReviewView } from "../../../../../src/contracts/baseline-desk.js";
import type { DecisionRecord } from "../../../../../src/contracts/trail.js";
import { useAnswer } from "../../api/use-answer.js";
import { useKeys } from "../../app/keys.js";
import { onAlerts } from "../../app/records.js";
import { mayDecide, visitor } from "../../app/visitor.js";
import { Empty } from "../../components/empty.js";
import { FaultNote } from "../../components/fault-note.js";
import { BaselineDecisions } from "./baseline-decisions.js";
import { BaselineHead } from "./baseline-head.js";
import { MaturityTable } from "./maturity-table.js";
import { ReviewQueue } from "./review-queue.js";
import { WholeDialog } from "./whole-dialog.js";
import "./baseline-page.css";
import "./baseline-dialog.css";

const ASKED_EVERY_MS = 15_000;
/** Of the riskiest; what is beyond is listed once these are decided about. */
const REVIEWED_MAX = 2000;

/** What `/api/v1/review` answers. */
interface ReviewPage {
  readonly total: number;
  readonly review: readonly ReviewView[];
}

/** The baseline: what it rests on, what waits for a decision, and what was decided. */
export function BaselinePage() {
  const view = useAnswer<BaselineView>("/api/v1/baseline", ASKED_EVERY_MS);
  const isLearning = view.answer?.phase === "learn";
  const isThere = view.answer?.sha256 !== undefined;
  const review = useAnswer<ReviewPage>(isThere ? `/api/v1/review?max=${REVIEWED_MAX}` : undefined);
  const decisions = useAnswer<{ readonly decisions: readonly { readonly record: DecisionRecord }[] }>(
    mayDecide.value ? "/api/v1/decisions?max=500" : undefined,
  );
  const [isWhole, setWhole] = useState(false);
  const again = () => {
    for (const one of [view, review, decisions]) one.again();
  };
  useEffect(
    () =>
      onAlerts((records) => {
        if (records.length === 0 || records.some(({ record }) => record.kind === "decision")) again();
      }),
    [],
  );
  useKeys([{ keys: "r", help: "Ask again", act: again }]);
  if (view.answer === undefined) {
    if (view.fault === undefined) return <Empty text="Asking the sensor" />;
    if (view.fault.status === 404) return <Empty text={view.fault.message} />;
    return <FaultNote fault={view.fault} onAgain={again} />;
  }
  const items = review.answer?.review ?? [];
  const open = items.filter(({ isBulk }) => !isBulk).length;
  return (
    <article class="baseline">
      <header>
        <h1 class="baseline-title">Baseline</h1>
        {isThere ? (
          <WholeButton isApproved={view.answer.approvedBy !== undefined} onWhole={() => setWhole(true)} />
        ) : null}
      </header>
      <BaselineHead view={view.answer} />
      <MaturityTable view={view.answer} />
      {review.fault === undefined ? null : <FaultNote fault={review.fault} onAgain={review.again} />}
      {isThere ? <ReviewQueue review={items} total={review.answer?.total ?? 0} onDecided={again} /> : null}
      {isLearning && !isThere ? (
        <Empty text="The sensor learns: when that is over, what it learned is to be looked at here." />
      ) : null}
      {decisions.answer === undefined ? null : (
        <BaselineDecisions decisions={decisions.answer.decisions.map(({ record }) => record)} onUndone={again} />
      )}
      {isWhole ? <WholeDialog open={open} onClose={() => setWhole(false)} onDone={again} /> : null}
    </article>
  );
}

function WholeButton({ isApproved, onWhole }: { readonly isApproved: boolean; readonly onWhole: () => void }) {
  if (isApproved) return null;
  const isAdmin = visitor.value.is === "somebody" && visitor.value.person.role === "admin";
  if (!isAdmin) return <p class="baseline-title">An admin approves it as a whole, once it has been looked at.</p>;
  return (
    <button type="button" class="primary" onClick={onWhole}>
      Approve the whole baseline
    </button>
  );
}
