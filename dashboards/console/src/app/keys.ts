import { useEffect } from "preact/hooks";

/** A key, or two in a row as in `g a`, and what it does. */
export interface KeyBinding {
  readonly keys: string;
  readonly help: string;
  readonly act: () => void;
}

const SECOND_KEY_MS = 1500;

const layers: (readonly KeyBinding[])[] = [];
let first: { readonly key: string; readonly at: number } | undefined;

/** Bindings for as long as the component is there; what came later goes first. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  useEffect(() => {
    layers.push(bindings);
    return () => {
      layers.splice(layers.indexOf(bindings), 1);
    };
  });
}

/** All that works now, for the help. */
export function keysNow(): readonly KeyBinding[] {
  const seen = new Set<string>();
  return layers.toReversed().flatMap((bindings) =>
    bindings.filter(({ keys }) => {
      const isNew = !seen.has(keys);
      seen.add(keys);
      return isNew;
    }),
  );
}

/** Hears the keyboard. Inside fields nothing but Escape is a command. */
export function listenToKeys(): void {
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (isField(event.target) && event.key !== "Escape") return;
    if (isControl(event.target) && (event.key === "Enter" || event.key === " ")) return;
    // What lies above the page has the keyboard for itself.
    if (document.querySelector("dialog[open]") !== null) return;
    const before = first !== undefined && event.timeStamp - first.at < SECOND_KEY_MS ? first.key : undefined;
    first = undefined;
    const pair = before === undefined ? undefined : keysNow().find(({ keys }) => keys === `${before} ${event.key}`);
    const single = keysNow().find(({ keys }) => keys === event.key);
    const found = pair ?? single;
    if (found !== undefined) {
      event.preventDefault();
      found.act();
      return;
    }
    if (keysNow().some(({ keys }) => keys.startsWith(`${event.key} `))) first = { key: event.key, at: event.timeStamp };
  });
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("a, button, summary") !== null;
}
