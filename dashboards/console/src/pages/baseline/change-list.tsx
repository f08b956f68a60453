import type { ApprovalView } from "../../../../../src/contracts/baseline-desk.js";
import { lineDiff } from "./line-diff.js";
import "./change-list.css";

const SHOWN_MAX = 50;

type Change = ApprovalView["changes"][number];

const signs: Readonly<Record<Change["what"], string>> = {
  added: "+ added",
  removed: "− removed",
  changed: "± changed",
};

/** What a decision changes, line by line of the baseline, key by key of a line. */
export function ChangeList({ changes }: Pick<ApprovalView, "changes">) {
  if (changes.length === 0) return <p>Nothing in the baseline changes.</p>;
  return (
    <>
      <p class="change-count">
        {changes.length === 1 ? "One line of the baseline changes:" : `${changes.length} lines of the baseline change:`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="change-list" tabIndex={0} aria-label="Changes to the baseline">
        {changes.slice(0, SHOWN_MAX).map((change) => (
          <ChangedLine key={`${change.kind} ${change.key}`} change={change} />
        ))}
        {changes.length > SHOWN_MAX ? <p>And {(changes.length - SHOWN_MAX).toLocaleString("en")} more.</p> : null}
      </section>
    </>
  );
}

function ChangedLine({ change: { kind, key, what, before, after, text } }: { readonly change: Change }) {
  const { differing, same } = lineDiff(before, after);
  return (
    <div class="changed-line">
      <p>
        <span class={`change-sign is-${what}`}>{signs[what]}</span> <b>{kind}</b> <code>{key}</code>
      </p>
      {text === "" ? null : <p class="change-text">{text}</p>}
      <dl>
        {differing.map(({ name, before: was, after: is }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {was === undefined ? null : <del>{was}</del>}
              {is === undefined ? null : <ins>{is}</ins>}
            </dd>
          </div>
        ))}
      </dl>
      {same === 0 ? null : <small>{same === 1 ? "1 key stays as it is" : `${same} keys stay as they are`}</small>}
    </div>
  );
}
