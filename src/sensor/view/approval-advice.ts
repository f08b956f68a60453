import { lintBaseline } from "../../baseline/lint-baseline.js";
import type { AlertRecord } from "../../contracts/alert.js";
import type { BaselineContents } from "../../contracts/baseline.js";
import type { DetectorDoc } from "../../contracts/detector.js";
import type { Policy } from "../../contracts/policy.js";
import type { BaselinePlan } from "../baseline-plan.js";
import { byPlace, type LineChange } from "./baseline-changes.js";

const CRITICAL = 4;
const LISTED_MAX = 5;

/** What can be done about an alert instead. */
const INSTEAD = "mute it with a reason and an end";

/**
 * Why an approval would not silence the alert, and what to do instead; undefined where it would. `isHabit`: it is about
 * a habit that an approval changes.
 */
export function approvalRefusal(
  { isTest, detector, class: kind }: AlertRecord,
  doc: DetectorDoc | undefined,
  isHabit: boolean,
): string | undefined {
  if (isTest === true) return "this alert was sent to see whether alerts arrive: there is nothing to approve";
  if (doc === undefined) return `there is no detector ${detector} any more: close the alert, it does not come again`;
  if (isHabit || doc.classes.includes("NOV")) return undefined;
  if (kind === "POL")
    return `the policy denies this, and it goes before the baseline: change the policy, or ${INSTEAD}`;
  if (kind === "ABS") return `this is wrong whatever was learned: mend what causes it, or ${INSTEAD}`;
  return (
    "this is out of the measure that was learned, and an approval does not change that: where the plant has changed, " +
    `learn that part again with \`zonewarden baseline relearn\`, else ${INSTEAD}`
  );
}

/** What whoever approves an alert should know of it first. */
export function alertWarnings({ severity }: AlertRecord): string[] {
  if (severity < CRITICAL) return [];
  return [
    "This alert is critical. Once it is approved the sensor says nothing of the like any more, whoever does it: make " +
      "sure that it was meant, and give the approval an end where the work has one.",
  ];
}

/** What whoever makes this decision should know of the entities first. */
export function entityWarnings(
  before: BaselineContents,
  { entities }: BaselinePlan,
  changes: readonly LineChange[],
  policy: Policy | undefined,
): string[] {
  const places = new Set(changes.map(({ kind, key }) => `${kind} ${key}`));
  const olds = byPlace(before.entities);
  const news = byPlace(entities);
  const held = [...places].flatMap((place) => {
    const old = olds.get(place);
    if (old?.state !== "quarantined" || news.get(place)?.state === "quarantined") return [];
    const why = old.by === undefined ? "held back while learning" : `rejected by ${old.by}`;
    return [`${place} was ${why}${old.note === undefined ? "" : `: ${old.note}`}.`];
  });
  const asked = entities.filter((entity) => entity.kind === "asset" || places.has(`${entity.kind} ${entity.key}`));
  const faults = policy === undefined ? [] : lintBaseline(asked, policy).faults;
  const denied = faults
    .filter(({ kind, key }) => places.has(`${kind} ${key}`))
    .map(({ kind, key, reason }) => `The policy does not allow ${kind} ${key}: ${reason}. Alerts about that go on.`);
  return [...listed(held), ...listed(denied)];
}

function listed(texts: readonly string[]): string[] {
  if (texts.length <= LISTED_MAX) return [...texts];
  return [...texts.slice(0, LISTED_MAX), `The same holds for ${texts.length - LISTED_MAX} more.`];
}
