import { useEffect, useRef, useState } from "preact/hooks";
import { useKeys } from "../../app/keys.js";
import { go, withQuery } from "../../app/location.js";
import type { AssetChoice } from "./asset-rows.js";

const TYPING_MS = 200;

interface InventoryBarProps {
  readonly choice: AssetChoice;
  readonly shown: number;
  readonly all: number;
}

/** Title, search and what can be taken away. */
export function InventoryBar({ choice: { find }, shown, all }: InventoryBarProps) {
  const [typed, setTyped] = useState(find);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(find), [find]);
  useEffect(() => {
    if (typed === find) return;
    const timer = setTimeout(() => go(withQuery({ find: typed }), true), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, find]);
  useKeys([
    { keys: "/", help: "Find an asset", act: () => field.current?.focus() },
    { keys: "f", help: "Find an asset", act: () => field.current?.focus() },
    { keys: "Escape", help: "Leave the search", act: () => field.current?.blur() },
  ]);
  const count =
    shown === all ? all.toLocaleString("en") : `${shown.toLocaleString("en")} of ${all.toLocaleString("en")}`;
  return (
    <header>
      <h1>Inventory</h1>
      <input
        ref={field}
        type="search"
        class="inventory-find"
        aria-label="Find an asset"
        placeholder="name, address, MAC, vendor"
        value={typed}
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <span role="status">
        {count} {all === 1 ? "asset" : "assets"}
      </span>
      <span class="room" />
      <a href="/map">On the map</a>
      <a href="/api/v1/assets.csv" download="assets.csv">
        CSV
      </a>
      <a href="/api/v1/assets" download="assets.json">
        JSON
      </a>
    </header>
  );
}
