import type { DecisionRecord } from "../../../../../src/contracts/trail.js";
import { mayDecide } from "../../app/visitor.js";
import { TimeText } from "../../components/time-text.js";
import { undoBaseline } from "../baseline/decide-baseline.js";
import { undoDecisions } from "./decide.js";

interface DecisionListProps {
  readonly decisions: readonly DecisionRecord[];
  readonly onUndone: () => void;
}

/** What people decided and remarked, the newest first. */
export function DecisionList({ decisions, onUndone }: DecisionListProps) {
  const undone = new Set(decisions.filter(({ action }) => action === "undo").map(({ about }) => about));
  return (
    <section>
      <h2>Decisions and comments</h2>
      {decisions.length === 0 ? <p>Nobody has decided anything about it.</p> : null}
      <ol class="decisions">
        {decisions.toReversed().map(({ id, ts, who, action, reason, until, ticket }) => (
          <li key={id} class={undone.has(id) ? "is-undone" : ""}>
            <p>
              <b>{who}</b> {words[action]} <TimeText ts={ts} />
              {until === undefined ? null : (
                <>
                  {" "}
                  until <TimeText ts={until} />
                </>
              )}
              {undone.has(id) ? ", undone" : ""}
            </p>
            <p>
              {reason}
              {ticket === undefined ? "" : ` (${ticket})`}
            </p>
            {action === "undo" || undone.has(id) || !mayDecide.value ? null : (
              <button type="button" onClick={() => void undoing(id, action).then(onUndone)}>
                Undo
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What was decided about the baseline is taken back there. */
function undoing(id: string, action: DecisionRecord["action"]): Promise<void> {
  return action === "approve" || action === "reject" ? undoBaseline(id) : undoDecisions([id]);
}

const words: Readonly<Record<DecisionRecord["action"], string>> = {
  approve: "approved it",
  reject: "rejected it",
  mute: "muted it",
  close: "closed it",
  reopen: "reopened it",
  comment: "commented",
  undo: "undid a decision",
};
