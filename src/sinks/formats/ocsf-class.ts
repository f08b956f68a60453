import type { DecisionRecord } from "../../contracts/trail.js";
import type { RecordFacts } from "./record-facts.js";

/** Class, activity and status of an event. */
export interface OcsfClass {
  readonly uid: 0 | 2004 | 6008;
  readonly category: 0 | 2 | 6;
  readonly activity: 1 | 2 | 3 | 99;
  readonly status: 1 | 2 | 3 | 4 | undefined;
}

const FINDING = { uid: 2004, category: 2 } as const;
const ERROR: OcsfClass = { uid: 6008, category: 6, activity: 1, status: undefined };
const OTHER: OcsfClass = { uid: 0, category: 0, activity: 99, status: undefined };

/** What becomes of a finding by a decision: activity and status. */
const decided = {
  approve: [3, 3],
  mute: [2, 3],
  close: [3, 4],
  reject: [2, 2],
  reopen: [2, 2],
  undo: [2, 2],
  comment: [2, undefined],
} as const satisfies Record<DecisionRecord["action"], readonly [2 | 3, OcsfClass["status"]]>;

/** The class of the schema that a record belongs to. */
export function classOf(facts: RecordFacts): OcsfClass {
  const { alert, incident, decision, record } = facts;
  if (alert !== undefined) {
    const isFirst = alert.count === 1 && alert.lastTs === alert.ts;
    return { ...FINDING, activity: isFirst ? 1 : 2, status: 1 };
  }
  if (incident !== undefined) {
    const isFirst = incident.alerts.length <= 1 && incident.state === "open";
    return { ...FINDING, activity: incident.state === "merged" ? 3 : isFirst ? 1 : 2, status: 1 };
  }
  if (decision !== undefined && findingUid(facts) !== undefined) {
    const [activity, status] = decided[decision.action];
    return { ...FINDING, activity, status };
  }
  return record.kind === "health" && facts.severity !== "info" ? ERROR : OTHER;
}

/** Of a finding; undefined for what is none. A decision on something else than an alert or incident is none. */
export function findingUid({ alert, incident, decision }: RecordFacts): string | undefined {
  if (decision !== undefined) return /^[AI]-[0-9a-f]+$/.test(decision.about) ? decision.about : undefined;
  return alert?.id ?? incident?.id;
}
