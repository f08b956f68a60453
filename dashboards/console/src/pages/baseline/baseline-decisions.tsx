import type { DecisionRecord } from "../../../../../src/contracts/trail.js";
import { mayDecide } from "../../app/visitor.js";
import { TimeText } from "../../components/time-text.js";
import { undoBaseline } from "./decide-baseline.js";

interface BaselineDecisionsProps {
  /** The newest first, those about alerts too. */
  readonly decisions: readonly DecisionRecord[];
  readonly onUndone: () => void;
}

/** What people decided about the baseline, each with its way back. */
export function BaselineDecisions({ decisions, onUndone }: BaselineDecisionsProps) {
  const undone = new Set(decisions.filter(({ action }) => action === "undo").map(({ about }) => about));
  const about = decisions.filter(({ action }) => action === "approve" || action === "reject");
  return (
    <section class="baseline-decisions">
      <h2>Decisions</h2>
      {about.length === 0 ? <p>Nobody has decided about this baseline lately.</p> : null}
      <ol class="decisions">
        {about.map((decision) => (
          <li key={decision.id} class={undone.has(decision.id) ? "is-undone" : ""}>
            <Decided decision={decision} isUndone={undone.has(decision.id)} />
            {mayDecide.value && !undone.has(decision.id) ? (
              <button type="button" onClick={() => void undoBaseline(decision.id).then(onUndone)}>
                Undo
              </button>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Decided({ decision, isUndone }: { readonly decision: DecisionRecord; readonly isUndone: boolean }) {
  const { who, action, ts, until, ticket, reason, baseline, about } = decision;
  const verb = action === "approve" ? "approved" : "rejected";
  return (
    <div>
      <p>
        <b>{who}</b> {verb} {whatText(decision)} <TimeText ts={ts} />
        {until === undefined ? null : (
          <>
            {" "}
            until <TimeText ts={until} />
          </>
        )}
        {isUndone ? ", undone" : ""}
      </p>
      <p>
        {reason}
        {ticket === undefined ? "" : ` (${ticket})`}
      </p>
      {baseline === undefined || about === "baseline" || baseline.count < 2 ? null : (
        <p>
          <small>{baseline.count} lines changed</small>
        </p>
      )}
    </div>
  );
}

function whatText({ about, baseline }: DecisionRecord): string {
  if (about !== "baseline") return about;
  return baseline === undefined || baseline.changed.length === 0 ? "the whole baseline" : `${baseline.count} entities`;
}
