import { type FaultCode, SensorFault } from "../core/fault.js";
import { type Answer, type RefusalCode, refusal } from "./answer.js";

/** What a fault of a desk is to whoever asked; others are not theirs, and become 500 or 503. */
const ANSWERS: Readonly<Partial<Record<FaultCode, readonly [number, RefusalCode]>>> = {
  USAGE: [400, "BODY_INVALID"],
  DECISION_REFUSED: [409, "CONFLICT"],
  BASELINE_NOT_FOUND: [409, "CONFLICT"],
  POLICY_NOT_FOUND: [404, "NOT_FOUND"],
  POLICY_INVALID: [400, "BODY_INVALID"],
  REPLAY_REFUSED: [409, "CONFLICT"],
  CAPTURE_NOT_FOUND: [400, "BODY_INVALID"],
  CAPTURE_NOT_READABLE: [400, "BODY_INVALID"],
  CAPTURE_UNKNOWN_FORMAT: [400, "BODY_INVALID"],
  CAPTURE_EMPTY: [400, "BODY_INVALID"],
  BASELINE_INVALID: [503, "BASELINE_FAILED"],
  OUTPUT_FAILED: [503, "BASELINE_FAILED"],
};

/** Answers with what a desk says; where it refuses, that is told in its words. */
export async function fromDesk(work: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    const found = error instanceof SensorFault ? ANSWERS[error.code] : undefined;
    if (found === undefined) throw error;
    const [status, code] = found;
    return refusal(status, code, (error as SensorFault).message);
  }
}
