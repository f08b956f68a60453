import type { ExplainQuestion, PolicyDesk } from "../../contracts/policy-desk.js";
import { SensorFault } from "../../core/fault.js";
import type { JsonObject } from "../../core/json.js";
import type { PacketTime } from "../../core/packet-time.js";
import type { DeclaredPolicy } from "../../policy/declared-policy.js";
import { questionFrom } from "../asked-question.js";
import { answersTo, policyAnswerRecord } from "../policy-answers.js";
import type { PolicyQuestion } from "../policy-question.js";

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
      return answersTo(policy, asked(question, time)).map(policyAnswerRecord);
    },
  };
}

function asked(question: ExplainQuestion, time: PacketTime): PolicyQuestion {
  try {
    return questionFrom({ ...question, time });
  } catch (error) {
    if (!(error instanceof SensorFault)) throw error;
    throw new SensorFault(error.code, withoutWords(error.message), { cause: error });
  }
}

/** What a server answers repeats nothing of the question, and there is no command line. */
function withoutWords(message: string): string {
  const at = message.lastIndexOf('" ');
  const rest = at < 0 ? message : `this ${message.slice(at + 2)}`;
  return rest.replaceAll(/--\w+ /g, "");
}
