import type { ExplainQuestion, PolicyDesk } from "../../contracts/policy-desk.js";
import { SensorFault } from "../../core/fault.js";
import type { JsonObject } from "../../core/json.js";
import type { PacketTime } from "../../core/packet-time.js";
import type { DeclaredPolicy } from "../../policy/declared-policy.js";
import { questionFrom } from "../asked-question.js";
import { answersTo, policyAnswerRecord } from "../policy-answers.js";

/** The policy that a sensor goes by; asked each time. */
export interface PolicyGround {
  policy(): DeclaredPolicy | undefined;
  policyText(): string | undefined;
  /** Of the wall clock: what the policy allows until then is asked. */
  nowMs(): number;
}

/** What people see of the policy in force and ask of it. */
export function policyDesk(ground: PolicyGround): PolicyDesk {
  return {
    text: () => ground.policyText(),
    explain(question: ExplainQuestion): readonly JsonObject[] {
      const policy = ground.policy();
      if (policy === undefined) {
        const message =
          "there is no policy: name one in the configuration, or draft one with `zonewarden baseline to-policy`";
        throw new SensorFault("POLICY_NOT_FOUND", message);
      }
      const time = (ground.nowMs() * 1000) as PacketTime;
      return answersTo(policy, questionFrom({ ...question, time })).map(policyAnswerRecord);
    },
  };
}
