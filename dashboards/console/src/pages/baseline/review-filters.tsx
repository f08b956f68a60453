import { useRef } from "preact/hooks";
import type { ReviewView } from "../../../../../src/contracts/baseline-desk.js";
import { useKeys } from "../../app/keys.js";
import { go, withQuery } from "../../app/location.js";
import { kindText } from "./entity-words.js";
import { type ReviewFilter, valueCounts } from "./review-filter.js";

interface ReviewFiltersProps {
  readonly review: readonly ReviewView[];
  readonly filter: ReviewFilter;
  readonly onBulk: () => void;
}

/** What of the review is listed; it is kept in the address. */
export function ReviewFilters({ review, filter, onBulk }: ReviewFiltersProps) {
  const field = useRef<HTMLInputElement>(null);
  const bulk = review.filter(({ isBulk }) => isBulk).length;
  useKeys([
    { keys: "/", help: "Search in the review", act: () => field.current?.focus() },
    { keys: "Escape", help: "Leave the search", act: () => field.current?.blur() },
  ]);
  return (
    <div class="review-filters">
      <input
        ref={field}
        type="search"
        aria-label="Search in the review"
        placeholder="Part of a key, a reason or a note"
        value={filter.text}
        onInput={({ currentTarget }) => go(withQuery({ text: currentTarget.value }), true)}
      />
      {(["kind", "state"] as const).map((name) => (
        <label key={name}>
          <span>{name === "kind" ? "Kind" : "State"}</span>
          <select
            value={filter[name]}
            onChange={({ currentTarget }) => go(withQuery({ [name]: currentTarget.value }), true)}
          >
            <option value="">all</option>
            {valueCounts(review, name).map(([value, count]) => (
              <option key={value} value={value}>
                {name === "kind" ? kindText(value) : value} ({count})
              </option>
            ))}
          </select>
        </label>
      ))}
      <label title="b">
        <input type="checkbox" checked={filter.isWithBulk} onChange={onBulk} />
        <span>also {bulk.toLocaleString("en")} of little risk</span>
      </label>
    </div>
  );
}
