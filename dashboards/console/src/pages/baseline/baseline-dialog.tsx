import type { ApprovalView } from "../../../../../src/contracts/baseline-desk.js";
import { Dialog } from "../../components/dialog.js";
import { Empty } from "../../components/empty.js";
import { Form } from "../../components/form.js";
import { ChangeList } from "./change-list.js";
import { DecisionFields, decisionFilled } from "./decision-fields.js";
import "./baseline-dialog.css";

interface BaselineDialogProps {
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  /** What it would change: undefined while it is asked. */
  readonly approval: ApprovalView | undefined;
  /** Why it could not be asked. */
  readonly fault: string | undefined;
  readonly hasUntil: boolean;
  /** Given what the server takes; what it rejects with is shown. */
  readonly onDecide: (filled: ReturnType<typeof decisionFilled>) => Promise<void>;
  readonly onClose: () => void;
}

/** Shows what a decision changes in the baseline, line by line, before it is made. */
export function BaselineDialog({ title, lead, action, approval, fault, hasUntil, ...on }: BaselineDialogProps) {
  const { onDecide, onClose } = on;
  const refusal = fault ?? approval?.refusal;
  return (
    <Dialog title={title} onClose={onClose}>
      <div class="baseline-dialog">
        <p>{lead}</p>
        {approval === undefined && fault === undefined ? <Empty text="Asking what would change" /> : null}
        {refusal === undefined ? null : (
          <div class="refusal" role="alert">
            <b>This cannot be done.</b> {refusal}
          </div>
        )}
        {approval === undefined || refusal !== undefined ? null : (
          <>
            {approval.warnings.map((warning) => (
              <p key={warning} class="warning">
                {warning}
              </p>
            ))}
            <ChangeList changes={approval.changes} />
            <Form action={action} onSubmit={(filled) => onDecide(decisionFilled(filled))} onCancel={onClose}>
              <DecisionFields hasUntil={hasUntil} />
            </Form>
          </>
        )}
        {refusal === undefined ? null : (
          <div class="form-buttons">
            <button type="button" onClick={onClose}>
              Close
            </button>
          </div>
        )}
      </div>
    </Dialog>
  );
}
