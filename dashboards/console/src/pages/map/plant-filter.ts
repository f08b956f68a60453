import type { AssetView } from "../../../../../src/contracts/plant-view.js";
import { passesTerms } from "../../../../../src/store/field-terms.js";
import { searched } from "../../../../../src/store/search-text.js";
import { openAlerts, parseQuery, queryText } from "../../../../../src/web/query/alert-query.js";
import type { AlertMarks } from "../../plant/alert-marks.js";
import type { Plant } from "../../plant/use-plant.js";

/** What of the plant is asked for. */
export interface PlantFilter {
  /** Assets that pass; undefined: all do. */
  readonly lit: ReadonlySet<string> | undefined;
  /** Those that were searched for; the others that pass are their neighbours. */
  readonly found: ReadonlySet<string>;
}

const PLANT_FIELDS: readonly string[] = ["zone", "asset", "ip", "service"];

/**
 * What passes the query of the alert list (assets that its alerts are about, and those that its zones, assets,
 * addresses, services and texts name) and the search (those that have the text, and who talks to them).
 */
export function plantFilter(plant: Plant, marks: AlertMarks, query: string, find: string): PlantFilter {
  const passing = passingQuery(plant, marks, query);
  const found = new Set(find.trim() === "" ? [] : foundAssets(plant.assets, find));
  if (find.trim() === "") return { lit: passing, found };
  const near = new Set(found);
  for (const { client, server } of plant.conduits) {
    if (found.has(client)) near.add(server);
    if (found.has(server)) near.add(client);
  }
  return { lit: passing === undefined ? near : new Set([...near].filter((id) => passing.has(id))), found };
}

function passingQuery(plant: Plant, { byAsset }: AlertMarks, text: string): ReadonlySet<string> | undefined {
  const query = parseQuery(text).query ?? openAlerts;
  if (queryText(query) === "") return undefined;
  const { fields, texts, severityMin, status, from, to } = query;
  const isOfAlerts =
    severityMin !== undefined ||
    status !== "open" ||
    from !== undefined ||
    to !== undefined ||
    Object.keys(fields).some((field) => !PLANT_FIELDS.includes(field));
  const services = servicesByAsset(plant);
  const isNamed = (asset: AssetView) =>
    passesTerms([asset.zone ?? ""], fields.zone) &&
    passesTerms([asset.id], fields.asset) &&
    passesTerms(asset.ips, fields.ip) &&
    passesTerms([...(services.get(asset.id) ?? [])], fields.service) &&
    texts.is.every((part) => hasText(asset, part)) &&
    !texts.not.some((part) => hasText(asset, part));
  const passing = plant.assets.filter((asset) => byAsset.has(asset.id) || (!isOfAlerts && isNamed(asset)));
  return new Set(passing.map(({ id }) => id));
}

/** Assets that have a text in a name, an address, a MAC however it is written, the vendor or the id. */
export function foundAssets(assets: readonly AssetView[], text: string): readonly string[] {
  return assets.filter((asset) => hasText(asset, text)).map(({ id }) => id);
}

function hasText({ id, names, ips, mac = "", vendor = "", parts }: AssetView, text: string): boolean {
  const wanted = searched(text.trim());
  const bare = wanted.replace(/[:.-]/g, "");
  if (/^[0-9a-f]{4,12}$/.test(bare) && mac.replaceAll(":", "").includes(bare)) return true;
  const all = [id, ...names.map(({ name }) => name), ...ips, mac, vendor, ...parts];
  return all.some((one) => searched(one).includes(wanted));
}

function servicesByAsset({ conduits }: Plant): ReadonlyMap<string, ReadonlySet<string>> {
  const services = new Map<string, Set<string>>();
  for (const { client, server, service } of conduits) {
    for (const id of [client, server]) {
      const own = services.get(id) ?? new Set();
      services.set(id, own.add(service));
    }
  }
  return services;
}
