import type { ReviewView } from "../../../../../src/contracts/baseline-desk.js";

/** What of the review is looked at; what is empty does not matter. */
export interface ReviewFilter {
  readonly kind: string;
  readonly state: string;
  /** Somewhere in key, reasons or note, in any case. */
  readonly text: string;
  /** What may be approved together is looked at too. */
  readonly isWithBulk: boolean;
}

/** The name of an entity, as decisions take it. */
export function entityName({ kind, key }: Pick<ReviewView, "kind" | "key">): string {
  return `${kind} ${key}`;
}

/** What passes, in the order given. */
export function filteredReview(review: readonly ReviewView[], filter: ReviewFilter): readonly ReviewView[] {
  const text = filter.text.trim().toLowerCase();
  return review.filter(({ kind, key, state, reasons, note = "", isBulk }) => {
    if (isBulk && !filter.isWithBulk) return false;
    if ((filter.kind !== "" && filter.kind !== kind) || (filter.state !== "" && filter.state !== state)) return false;
    return text === "" || [key, kind, note, ...reasons].some((one) => one.toLowerCase().includes(text));
  });
}

/** The values of a field in it with how often each is there, the most frequent first. */
export function valueCounts(
  review: readonly ReviewView[],
  field: "kind" | "state",
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const item of review) counts.set(item[field], (counts.get(item[field]) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}
