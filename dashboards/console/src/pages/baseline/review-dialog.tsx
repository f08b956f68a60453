import { useEffect, useState } from "preact/hooks";
import type { ApprovalView } from "../../../../../src/contracts/baseline-desk.js";
import { type ApiFault, tell } from "../../api/client.js";
import { BaselineDialog } from "./baseline-dialog.js";
import { decideBaseline } from "./decide-baseline.js";

/** What people say of an entity. */
export type Verdict = "approve" | "reject";

interface ReviewDialogProps {
  readonly verb: Verdict;
  /** As decisions take them. */
  readonly names: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const words = {
  approve: { title: "Approve", done: "approved", lead: "It is normal from now on, with all that was held back of it." },
  reject: {
    ...{ title: "Reject", done: "rejected" },
    lead: "It stays in the baseline as something that is never normal: what it does is told.",
  },
} as const;

/** Decides about entities of the review, once what would change has been seen. */
export function ReviewDialog({ verb, names, onClose, onDone }: ReviewDialogProps) {
  const [state, setState] = useState<{ readonly approval?: ApprovalView; readonly fault?: string }>({});
  const { title, done, lead } = words[verb];
  useEffect(() => {
    tell<ApprovalView>("POST", "/api/v1/review/preview", { verb, names }).then(
      (approval) => setState({ approval }),
      (fault: ApiFault) => setState({ fault: fault.message }),
    );
  }, [verb, names]);
  const what = names.length === 1 ? "one entity" : `${names.length} entities`;
  return (
    <BaselineDialog
      {...{ lead, title: `${title} ${what}`, action: title, approval: state.approval, fault: state.fault }}
      hasUntil={verb === "approve"}
      onDecide={async (filled) => {
        const body = { verb, names, ...filled };
        const said = `${names.length === 1 ? "It is" : `${names.length} entities are`} ${done}.`;
        await decideBaseline("/api/v1/review/decisions", body, said, onDone);
        onDone();
        onClose();
      }}
      onClose={onClose}
    />
  );
}
