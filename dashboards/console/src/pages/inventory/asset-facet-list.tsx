import { go, withQuery } from "../../app/location.js";
import { type AssetChoice, type AssetFacet, type AssetFacetValues, assetFacets } from "./asset-rows.js";

const titles: Readonly<Record<AssetFacet, string>> = { zone: "Zone", class: "Class", vendor: "Vendor", state: "State" };

interface AssetFacetListProps {
  readonly facets: AssetFacetValues;
  readonly wanted: AssetChoice["wanted"];
}

/** What assets have in common; a click takes a value in or out. */
export function AssetFacetList({ facets, wanted }: AssetFacetListProps) {
  const toggle = (facet: AssetFacet, value: string) => {
    const now = wanted[facet];
    go(withQuery({ [facet]: now.includes(value) ? now.filter((one) => one !== value) : [...now, value] }));
  };
  return (
    <aside class="facets" aria-label="Filters">
      {assetFacets.map((facet) => (
        <section key={facet}>
          <h2>{titles[facet]}</h2>
          <ul>
            {withWanted(facets[facet], wanted[facet]).map(({ value, count }) => (
              <li key={value} class={wanted[facet].includes(value) ? "is-is" : ""}>
                <button
                  type="button"
                  aria-pressed={wanted[facet].includes(value)}
                  title={`Only ${value}`}
                  onClick={() => toggle(facet, value)}
                >
                  <span>{value}</span>
                  <small>{count}</small>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}

/** What is wanted can be taken out, though no asset has it. */
function withWanted(values: AssetFacetValues[AssetFacet], wanted: readonly string[]): AssetFacetValues[AssetFacet] {
  const missing = wanted.filter((one) => !values.some(({ value }) => value === one));
  return [...values, ...missing.map((value) => ({ value, count: 0 }))];
}
