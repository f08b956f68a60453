import { Dialog } from "../../components/dialog.js";
import { Form } from "../../components/form.js";
import { decideBaseline } from "./decide-baseline.js";
import { DecisionFields, decisionFilled } from "./decision-fields.js";

interface WholeDialogProps {
  /** How much of risk nobody has looked at yet. */
  readonly open: number;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Approves the baseline as a whole, and says what that means. */
export function WholeDialog({ open, onClose, onDone }: WholeDialogProps) {
  return (
    <Dialog title="Approve the whole baseline" onClose={onClose}>
      <div class="baseline-dialog">
        <p>You vouch, by name, for what was learned as the normal state of this plant:</p>
        <ul class="meaning">
          <li>The sensor goes from shadow to detect: its alerts are no longer provisional.</li>
          <li>Whatever was learned and not held back counts as normal from now on, and is not told.</li>
          <li>What is quarantined or rare stays held back until somebody decides about it.</li>
          <li>The decision is kept with your name and reason, and can be undone.</li>
        </ul>
        {open === 0 ? null : (
          <p class="warning">
            {open === 1 ? "One entity of risk has" : `${open.toLocaleString("en")} entities of risk have`} not been
            decided about. Look at the review first.
          </p>
        )}
        <Form
          action="Approve the baseline"
          onSubmit={async (filled) => {
            const { reason } = decisionFilled(filled);
            await decideBaseline("/api/v1/baseline/approve", { reason }, "The baseline is approved.", onDone);
            onDone();
            onClose();
          }}
          onCancel={onClose}
        >
          <DecisionFields isWhole />
        </Form>
      </div>
    </Dialog>
  );
}
