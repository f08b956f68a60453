import type { BaselineContents, BaselineEntity } from "../../contracts/baseline.js";
import type { ReviewView } from "../../contracts/baseline-desk.js";
import type { Policy } from "../../contracts/policy.js";
import { reviewedContents } from "../reviewed-contents.js";
import { lineOf } from "./baseline-changes.js";

/** Whether a person has said what to make of it. */
function isDecided({ by, src, state }: BaselineEntity): boolean {
  return by !== undefined && (src === "approved" || state === "quarantined");
}

/** What nobody has decided about; of a baseline that was approved as a whole, only what it holds back. */
export function baselineReview(contents: BaselineContents, policy: Policy | undefined): ReviewView[] {
  const isApproved = typeof contents.header.approvedBy === "string";
  return reviewedContents(contents, policy)
    .filter(({ entity }) => !isDecided(entity) && !(isApproved && isWhole(entity)))
    .map(({ entity, risk, reasons, isBulk }) => {
      const { kind, key, state, note } = entity;
      return { kind, key, state, risk, reasons, isBulk, note, line: lineOf(entity) };
    });
}

/** Nothing of it is held back. */
function isWhole(entity: BaselineEntity): boolean {
  if (entity.state !== "ok") return false;
  return (
    !("rare" in entity && entity.rare !== undefined) && !("quarantined" in entity && entity.quarantined !== undefined)
  );
}
