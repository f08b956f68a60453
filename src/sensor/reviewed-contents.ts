import { lintBaseline } from "../baseline/lint-baseline.js";
import { type ReviewItem, reviewOf } from "../baseline/review.js";
import { remoteAccessAt } from "../catalog/services.js";
import type { BaselineContents } from "../contracts/baseline.js";
import type { Policy } from "../contracts/policy.js";
import { isPublicAddress } from "../core/public-address.js";

/** What a person should look at of a baseline, the riskiest first. */
export function reviewedContents({ entities }: BaselineContents, policy: Policy | undefined): ReviewItem[] {
  const crossings = policy === undefined ? new Set<string>() : lintBaseline(entities, policy).crossings;
  const isPublic = (ip: string) => (policy === undefined ? isPublicAddress(ip) : !policy.isInternal(ip));
  return reviewOf(entities, { remoteAccess: remoteAccessAt, isPublic, crossings });
}
