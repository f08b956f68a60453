import { useState } from "preact/hooks";
import type { ReviewView } from "../../../../../src/contracts/baseline-desk.js";
import { useKeys } from "../../app/keys.js";
import { go, place, withQuery } from "../../app/location.js";
import { mayDecide } from "../../app/visitor.js";
import { Empty } from "../../components/empty.js";
import { VirtualList } from "../../components/virtual-list.js";
import { ReviewDetail } from "./review-detail.js";
import { ReviewDialog, type Verdict } from "./review-dialog.js";
import { entityName, filteredReview } from "./review-filter.js";
import { ReviewFilters } from "./review-filters.js";
import { ReviewLine } from "./review-line.js";

const ROW_PX = 46;
/** More are not decided about at once. */
const MARKED_MAX = 500;

interface ReviewQueueProps {
  /** The riskiest of `total`. */
  readonly review: readonly ReviewView[];
  readonly total: number;
  readonly onDecided: () => void;
}

/** What nobody has decided about, the riskiest first, with what can be said of it. */
export function ReviewQueue({ review, total, onDecided }: ReviewQueueProps) {
  const { query } = place.value;
  const filter = {
    ...{ kind: query.get("kind") ?? "", state: query.get("state") ?? "", text: query.get("text") ?? "" },
    isWithBulk: query.has("bulk"),
  };
  const shown = filteredReview(review, filter);
  const [cursor, setCursor] = useState(0);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<{ readonly verb: Verdict; readonly names: readonly string[] }>();
  const at = Math.min(cursor, Math.max(0, shown.length - 1));
  const here = shown[at];
  const chosen = marked.size > 0 ? [...marked] : here === undefined ? [] : [entityName(here)];
  const mark = (item: ReviewView | undefined) => {
    if (item === undefined) return;
    const changed = new Set(marked);
    if (!changed.delete(entityName(item)) && changed.size < MARKED_MAX) changed.add(entityName(item));
    setMarked(changed);
  };
  const ask = (verb: Verdict) => setAsked({ verb, names: chosen });
  const mayAsk = mayDecide.value && chosen.length > 0;
  const showBulk = () => go(withQuery({ bulk: filter.isWithBulk ? undefined : "1" }), true);
  useKeys([
    { keys: "j", help: "Next entity", act: () => setCursor(Math.max(0, Math.min(at + 1, shown.length - 1))) },
    { keys: "k", help: "Entity before", act: () => setCursor(Math.max(0, at - 1)) },
    { keys: "H", help: "First entity", act: () => setCursor(0) },
    { keys: "G", help: "Last entity", act: () => setCursor(Math.max(0, shown.length - 1)) },
    { keys: "x", help: "Mark the entity", act: () => mark(here) },
    {
      keys: "* a",
      help: "Mark all that are listed",
      act: () => setMarked(new Set(shown.slice(0, MARKED_MAX).map(entityName))),
    },
    { keys: "* n", help: "Mark none", act: () => setMarked(new Set()) },
    { keys: "b", help: "List what is of little risk too, or not", act: showBulk },
    ...(mayAsk
      ? [
          { keys: "a", help: "Approve", act: () => ask("approve") },
          { keys: "e", help: "Reject", act: () => ask("reject") },
        ]
      : []),
  ]);
  return (
    <section class="review" aria-label="Review">
      <h2>To be looked at</h2>
      {total > review.length ? (
        <p>
          The {review.length.toLocaleString("en")} riskiest of {total.toLocaleString("en")} are listed.
        </p>
      ) : null}
      <ReviewFilters review={review} filter={filter} onBulk={showBulk} />
      <div class="review-bar">
        <span role="status">{countText(shown.length, marked.size)}</span>
        {mayAsk ? (
          <>
            <button type="button" title="a" onClick={() => ask("approve")}>
              Approve {what(marked.size)}
            </button>
            <button type="button" title="e" onClick={() => ask("reject")}>
              Reject {what(marked.size)}
            </button>
          </>
        ) : null}
      </div>
      {here === undefined ? (
        <Empty text={emptyText(review, filter.isWithBulk)}>
          {review.length > 0 && !filter.isWithBulk ? (
            <button type="button" onClick={showBulk}>
              List what is of little risk
            </button>
          ) : null}
        </Empty>
      ) : (
        <div class="review-halves">
          <VirtualList
            label="Entities to be looked at"
            rows={shown.length}
            rowPx={ROW_PX}
            shown={at}
            row={(index) => {
              const item = shown[index];
              if (item === undefined) return null;
              const isMarked = marked.has(entityName(item));
              const on = { onMark: () => mark(item), onChoose: () => setCursor(index) };
              return <ReviewLine key={entityName(item)} {...{ item, index, isMarked, isAt: index === at, ...on }} />;
            }}
          />
          <ReviewDetail item={here} />
        </div>
      )}
      {asked === undefined ? null : (
        <ReviewDialog
          {...asked}
          onClose={() => setAsked(undefined)}
          onDone={() => {
            setMarked(new Set());
            onDecided();
          }}
        />
      )}
    </section>
  );
}

function what(marked: number): string {
  return marked === 0 ? "this" : marked === 1 ? "the marked one" : `the ${marked} marked`;
}

function countText(shown: number, marked: number): string {
  const all = `${shown.toLocaleString("en")} ${shown === 1 ? "entity" : "entities"}`;
  return marked === 0 ? all : `${all}, ${marked} marked`;
}

function emptyText(review: readonly ReviewView[], isWithBulk: boolean): string {
  if (review.length === 0) return "Nothing waits for a decision.";
  return isWithBulk ? "Nothing is like that: take a filter away." : "Nothing of risk is like that.";
}
