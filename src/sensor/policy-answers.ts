import type { PolicyLine } from "../contracts/policy.js";
import type { JsonObject } from "../core/json.js";
import { formatPacketTime } from "../core/packet-time.js";
import type { DeclaredPolicy } from "../policy/declared-policy.js";
import type { ExplainedParty, Explanation, PartyExplanation } from "../policy/explain.js";
import { operationText } from "../policy/operation-text.js";
import type { PolicyQuestion } from "./policy-question.js";

/** One answer of a policy. */
export interface PolicyAnswer {
  readonly question: PolicyQuestion;
  readonly explanation: Explanation;
  /** What was asked in words; undefined where the session itself was. */
  readonly operationText: string | undefined;
  /** Lines beside the conduits under which it may be: an approved remote access, a declared scan. */
  readonly exempt: PolicyLine | undefined;
}

/** An answer for the session, or for each operation in it. */
export function answersTo(policy: DeclaredPolicy, question: PolicyQuestion): PolicyAnswer[] {
  const { session, time, operations } = question;
  const exempt = policy.remoteAccess(session, time);
  const asked = operations.length === 0 ? [undefined] : operations;
  return asked.map((operation) => ({
    question,
    explanation: policy.explain(session, time, operation),
    operationText: operation === undefined ? undefined : operationText(operation),
    exempt,
  }));
}

/** What a policy says of one party. */
export type PartyAnswer = PartyExplanation;

/** What a policy says of one party, as a record for programs. */
export function partyAnswerRecord({ party: end, begins, answers }: PartyAnswer): JsonObject {
  return {
    party: partyRecord(end),
    begins: begins.map((line) => lineRecord(line) ?? null),
    answers: answers.map((line) => lineRecord(line) ?? null),
  };
}

/** An answer as a record for programs. */
export function policyAnswerRecord({
  question,
  explanation,
  operationText: operation,
  exempt,
}: PolicyAnswer): JsonObject {
  const { verdict, at, from, to, service, lines } = explanation;
  return {
    time: formatPacketTime(question.time),
    verdict,
    line: lineRecord(at),
    remoteAccess: lineRecord(exempt),
    from: partyRecord(from),
    to: partyRecord(to),
    service,
    operation,
    lines: lines.map((line) => ({
      ...lineRecord(line.at),
      allows: line.allows,
      field: line.field,
      wanted: line.wanted,
      found: line.found,
    })),
  };
}

function partyRecord({ text, zone, by, member, at }: ExplainedParty): JsonObject {
  return { text, zone, by, member, line: lineRecord(at) };
}

function lineRecord(at: PolicyLine | undefined): JsonObject | undefined {
  return at === undefined ? undefined : { file: at.file, line: at.line, place: at.place };
}
