import type { ApprovalView } from "../../../../../src/contracts/baseline-desk.js";
import { useAnswer } from "../../api/use-answer.js";
import { BaselineDialog } from "../baseline/baseline-dialog.js";
import { decideBaseline } from "../baseline/decide-baseline.js";

interface ApproveDialogProps {
  readonly id: string;
  readonly onClose: () => void;
  /** It was approved, or that was undone. */
  readonly onDone: () => void;
}

/** Takes what an alert is about into the baseline, once its lines have been seen. */
export function ApproveDialog({ id, onClose, onDone }: ApproveDialogProps) {
  const path = `/api/v1/alerts/${encodeURIComponent(id)}`;
  const { answer, fault } = useAnswer<ApprovalView>(`${path}/approval`);
  return (
    <BaselineDialog
      title="Approve into the baseline"
      lead="What this alert is about becomes normal: it is not told again, and the alert is closed."
      action="Approve"
      approval={answer}
      fault={fault?.message}
      hasUntil
      onDecide={async (filled) => {
        await decideBaseline(`${path}/approve`, filled, "It is approved into the baseline.", onDone);
        onDone();
        onClose();
      }}
      onClose={onClose}
    />
  );
}
