import type { AlertFacets } from "../../../../../src/web/query/alert-list.js";
import { go, withQuery } from "../../app/location.js";
import { facetState, withFacet } from "./query-change.js";

const titles: Readonly<Record<string, string>> = {
  ...{ severity: "Severity", status: "Status", detector: "Detector", zone: "Zone", phase: "Phase" },
  ...{ service: "Service", asset: "Asset", ip: "Address" },
};

/** What the alerts of the query have in common; a click takes a value in or out. */
export function FacetList({ facets, text }: { readonly facets: AlertFacets; readonly text: string }) {
  const change = (field: string, value: string, isNot: boolean) =>
    go(withQuery({ q: withFacet(text, field, value, isNot) }));
  return (
    <aside class="facets" aria-label="Filters">
      {Object.entries(facets)
        .filter(([field, values]) => titles[field] !== undefined && values.length > 0)
        .map(([field, values]) => (
          <section key={field}>
            <h2>{titles[field]}</h2>
            <ul>
              {values.map(({ value, count }) => {
                const state = facetState(text, field, value);
                return (
                  <li key={value} class={state === undefined ? "" : `is-${state}`}>
                    <button
                      type="button"
                      aria-pressed={state === "is"}
                      title={`Only ${value}`}
                      onClick={() => change(field, value, false)}
                    >
                      <span>{value}</span>
                      <small>{count}</small>
                    </button>
                    {field === "severity" || field === "status" ? null : (
                      <button
                        type="button"
                        class="without"
                        aria-pressed={state === "not"}
                        aria-label={`Without ${value}`}
                        title={`Without ${value}`}
                        onClick={() => change(field, value, true)}
                      >
                        −
                      </button>
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
    </aside>
  );
}
