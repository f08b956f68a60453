import type { ReviewView } from "../../../../../src/contracts/baseline-desk.js";
import { kindText, stateTips } from "./entity-words.js";
import { entityName } from "./review-filter.js";

interface ReviewLineProps {
  readonly item: ReviewView;
  readonly index: number;
  readonly isAt: boolean;
  readonly isMarked: boolean;
  readonly onMark: () => void;
  readonly onChoose: () => void;
}

/** One entity of the review in one line. */
export function ReviewLine({ item, index, isAt, isMarked, onMark, onChoose }: ReviewLineProps) {
  const { kind, key, state, risk, reasons } = item;
  return (
    <li
      class={`review-line${isAt ? " is-at" : ""}${isMarked ? " is-marked" : ""}`}
      data-name={entityName(item)}
      aria-posinset={index + 1}
      aria-current={isAt ? "true" : undefined}
    >
      <input type="checkbox" tabIndex={-1} checked={isMarked} aria-label={`Mark ${key}`} onChange={onMark} />
      <RiskMark risk={risk} />
      <button type="button" class="review-name" tabIndex={-1} title={key} onClick={onChoose}>
        <span>{key}</span>
        <small title={reasons.join(", ")}>{[kindText(kind), ...reasons].join(" · ")}</small>
      </button>
      <span class={`review-state is-${state}`} title={stateTips[state]}>
        {state}
      </span>
    </li>
  );
}

/** A number with bars beside it: risk is not told by colour alone. */
export function RiskMark({ risk }: { readonly risk: number }) {
  const level = risk >= 8 ? 3 : risk >= 4 ? 2 : 1;
  return (
    <span class={`risk is-${level}`} title={`Risk ${risk}`}>
      <span aria-hidden="true">{"▮".repeat(level)}</span> {risk}
    </span>
  );
}
