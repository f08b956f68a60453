import { useEffect, useRef, useState } from "preact/hooks";
import type { AlertFacets } from "../../../../../src/web/query/alert-list.js";
import type { QueryFault } from "../../../../../src/web/query/alert-query.js";
import { useKeys } from "../../app/keys.js";
import { go, withQuery } from "../../app/location.js";
import { completions } from "./query-completions.js";

const TYPING_MS = 200;

interface QueryBoxProps {
  readonly text: string;
  readonly fault: QueryFault | undefined;
  readonly facets?: AlertFacets | undefined;
}

/** The query as text; what is typed is the address of the page. */
export function QueryBox({ text, fault, facets = {} }: QueryBoxProps) {
  const [typed, setTyped] = useState(text);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => go(withQuery({ q: typed }), true), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, text]);
  useKeys([
    { keys: "/", help: "Write a query", act: () => field.current?.focus() },
    { keys: "Escape", help: "Leave the query", act: () => field.current?.blur() },
  ]);
  return (
    <div class="query-box">
      <input
        ref={field}
        type="search"
        aria-label="Query"
        placeholder='severity:high zone:cell-1 -detector:recon/* "free text"'
        value={typed}
        spellcheck={false}
        autocomplete="off"
        list="query-words"
        aria-invalid={fault !== undefined}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <datalist id="query-words">
        {completions(typed, facets).map((whole) => (
          <option key={whole} value={whole} />
        ))}
      </datalist>
      {fault === undefined ? null : <p role="alert">{fault.message}</p>}
    </div>
  );
}
