import type { OutlineEntry } from "./policy-outline.js";

interface OutlineListProps {
  readonly title: string;
  readonly entries: readonly OutlineEntry[];
  readonly decided: readonly number[];
  readonly onLine: (line: number) => void;
}

/** Zones or conduits in words; each leads to its line. */
export function OutlineList({ title, entries, decided, onLine }: OutlineListProps) {
  return (
    <section class="outline">
      <h2>
        {title} <small>{entries.length}</small>
      </h2>
      {entries.length === 0 ? <p>None are declared.</p> : null}
      <ul>
        {entries.map(({ name, text, more, line }) => (
          <li key={line} class={decided.includes(line) ? "is-decided" : ""}>
            <button type="button" class="line-link" title={`Line ${line}`} onClick={() => onLine(line)}>
              {name}
            </button>
            <span>{text}</span>
            {more === "" ? null : <small>{more}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
