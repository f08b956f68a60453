import type { ReviewView } from "../../../../../src/contracts/baseline-desk.js";
import { kindText, stateTips } from "./entity-words.js";
import { lineKeys } from "./line-diff.js";
import { RiskMark } from "./review-line.js";

/** One entity of the review with its reasons and its whole line. */
export function ReviewDetail({ item }: { readonly item: ReviewView }) {
  const { kind, key, state, risk, reasons, note, line, isBulk } = item;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section class="review-detail" aria-label="Chosen entity" tabIndex={0}>
      <h3>
        {kindText(kind)} <RiskMark risk={risk} />
      </h3>
      <p class="review-key">
        <code>{key}</code>
      </p>
      <p>
        <b>{state}</b>: {stateTips[state]}
        {isBulk ? " Of little risk: it may be approved together with others." : ""}
      </p>
      {reasons.length === 0 ? null : (
        <ul class="reasons" aria-label="Reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {note === undefined ? null : <p class="review-note">{note}</p>}
      <h4>Its line</h4>
      <dl class="line-keys">
        {lineKeys(line)
          .filter(([name]) => name !== "kind" && name !== "key")
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
