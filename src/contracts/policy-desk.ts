import type { JsonObject } from "../core/json.js";

/** What the policy says of a question, as `policy explain` has it. */
export interface ExplainQuestion {
  readonly from: string;
  readonly to: string;
  readonly service: string;
  readonly operation?: string | undefined;
}

/** What people see of the policy and ask of it. */
export interface PolicyDesk {
  /** The policy file as text, undefined where there is none. */
  text(): string | undefined;
  /** An answer for the session, or for the operation in it, as `policy explain --json` has it. Throws a SensorFault. */
  explain(question: ExplainQuestion): readonly JsonObject[];
}
