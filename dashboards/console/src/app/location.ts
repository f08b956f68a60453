import { signal } from "@preact/signals";
import type { Place } from "./place.js";

/** The place that is shown. */
export const place = signal<Place>(here());

/** Goes to an address of this page. `isReplacing`: no step of its own in the history, as for a filter that is typed. */
export function go(address: string, isReplacing = false): void {
  if (isReplacing) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  place.value = here();
}

/** The address of this place with other values in its query; an empty text or undefined takes one out. */
export function withQuery(changes: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const query = new URLSearchParams(place.value.query);
  for (const [name, value] of Object.entries(changes)) {
    query.delete(name);
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== "") query.append(name, one);
  }
  const text = query.toString();
  return `/${place.value.path}${text === "" ? "" : `?${text}`}`;
}

/** Follows links within the page and the buttons of the browser. */
export function followLinks(): void {
  addEventListener("popstate", () => {
    place.value = here();
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.origin !== location.origin || link.target !== "" || link.hasAttribute("download")) return;
    if (link.pathname.startsWith("/api/") || link.hash !== "") return;
    event.preventDefault();
    go(link.pathname + link.search);
  });
}

function here(): Place {
  return { path: location.pathname.replace(/^\/+|\/+$/g, ""), query: new URLSearchParams(location.search) };
}
