import { useEffect, useRef, useState } from "preact/hooks";
import type { QueryFault } from "../../../../../src/web/query/alert-query.js";
import { useKeys } from "../../app/keys.js";
import { go, withQuery } from "../../app/location.js";

const TYPING_MS = 200;

/** The query as text; what is typed is the address of the page. */
export function QueryBox({ text, fault }: { readonly text: string; readonly fault: QueryFault | undefined }) {
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
        aria-invalid={fault !== undefined}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {fault === undefined ? null : <p role="alert">{fault.message}</p>}
    </div>
  );
}
