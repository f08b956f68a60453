import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { go, withQuery } from "../../app/location.js";
import type { MapGraph } from "./map-graph.js";

const TYPING_MS = 200;

interface FindBoxProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly graph: MapGraph;
}

/** Finds assets by name, address or MAC; Enter goes from one to the next. */
export function FindBox({ field, text, graph }: FindBoxProps) {
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => go(withQuery({ find: typed }), true), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, text]);
  const found = graph.nodes.filter(({ isFound }) => isFound);
  const next = () => {
    const at = found.findIndex(({ id }) => id === new URLSearchParams(location.search).get("at"));
    const node = found[(at + 1) % Math.max(1, found.length)];
    go(withQuery({ find: typed, ...(node === undefined ? {} : { at: node.id }) }), true);
  };
  return (
    <div class="find-box">
      <input
        ref={field}
        type="search"
        aria-label="Find an asset"
        placeholder="name, address or MAC"
        value={typed}
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") next();
        }}
      />
      <span role="status">
        {text === "" ? "" : `${found.length.toLocaleString("en")} found, with their neighbours`}
      </span>
    </div>
  );
}
