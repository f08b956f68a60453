import type { RefObject } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { AssetView } from "../../../../../src/contracts/plant-view.js";
import { go, withQuery } from "../../app/location.js";
import { foundAssets } from "./plant-filter.js";

const TYPING_MS = 200;

interface FindBoxProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly assets: readonly AssetView[];
}

/** Finds assets by name, address or MAC; Enter goes from one to the next. */
export function FindBox({ field, text, assets }: FindBoxProps) {
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => go(withQuery({ find: typed }), true), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, text]);
  const found = useMemo(() => (text.trim() === "" ? 0 : foundAssets(assets, text).length), [assets, text]);
  const next = () => {
    // What was typed last may not be asked yet.
    const ids = typed.trim() === "" ? [] : foundAssets(assets, typed);
    const at = ids.indexOf(new URLSearchParams(location.search).get("at") ?? "");
    go(withQuery({ find: typed, ...(ids.length === 0 ? {} : { at: ids[(at + 1) % ids.length] }) }), true);
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
      <span role="status">{text === "" ? "" : `${found.toLocaleString("en")} found, with their neighbours`}</span>
    </div>
  );
}
