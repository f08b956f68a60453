import type { DecidedView } from "../../../../../src/contracts/baseline-desk.js";
import { type ApiFault, tell } from "../../api/client.js";
import { say } from "../../app/toasts.js";

/** Decides about the baseline, says `done`, and offers to undo it. Rejects with an ApiFault. */
export async function decideBaseline(path: string, body: unknown, done: string, onUndone: () => void): Promise<void> {
  const { decisionId } = await tell<DecidedView>("POST", path, body);
  say({ text: done, undo: () => void undoBaseline(decisionId).then(onUndone) });
}

/** Takes a decision about the baseline back, or says why that is not possible. */
export async function undoBaseline(decision: string): Promise<void> {
  try {
    await tell<DecidedView>("POST", "/api/v1/baseline/undo", { decision, reason: "Undone" });
    say({ text: "It is undone: the baseline is as it was." });
  } catch (fault) {
    say({ text: (fault as ApiFault).message, isBad: true });
  }
}
