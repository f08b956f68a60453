import { z } from "zod";
import type { AssetView } from "../../contracts/plant-view.js";
import { jsonAnswer, refusal } from "../answer.js";
import { csvText } from "../csv.js";
import { plantOf } from "../plant-of.js";
import { assetSchema, conduitSchema, examplePlant, unlistedSchema } from "../plant-schemas.js";
import type { Route } from "../route.js";

/** The inventory. */
const list: Route = {
  path: "/api/v1/assets",
  role: "viewer",
  doc: {
    summary: "Every asset that was seen or that the baseline has, in the order of their ids.",
    answer: z.strictObject({ assets: z.array(assetSchema), unlisted: unlistedSchema }),
    example: { answer: { assets: [examplePlant.asset], unlisted: 0 } },
  },
  answer(_, context) {
    const plant = plantOf(context);
    return jsonAnswer({ assets: plant.assets(), unlisted: plant.unlisted.assets });
  },
};

const one: Route = {
  path: "/api/v1/assets/:id",
  role: "viewer",
  doc: {
    summary: "An asset, with the conduits that begin or end at it.",
    answer: assetSchema.extend({ conduits: z.array(conduitSchema) }),
    example: { answer: { ...examplePlant.asset, conduits: [examplePlant.conduit] } },
  },
  answer({ parameters: { id } }, context) {
    const plant = plantOf(context);
    const asset = plant.assets().find((known) => known.id === id);
    if (asset === undefined) return refusal(404, "NOT_FOUND", "there is no asset of this id; it may be forgotten");
    const conduits = plant.conduits().filter(({ client, server }) => client === id || server === id);
    return jsonAnswer({ ...asset, conduits });
  },
};

/** The columns, by their names. */
const columns: readonly (readonly [string, (asset: AssetView) => string | number | undefined])[] = [
  ["id", ({ id }) => id],
  ["names", ({ names }) => names.map(({ kind, name }) => `${kind}: ${name}`).join("; ")],
  ["ips", ({ ips }) => ips.join(" ")],
  ["mac", ({ mac }) => mac],
  ["vendor", ({ vendor }) => vendor],
  ["vlans", ({ vlans }) => vlans.join(".")],
  ["deviceClass", ({ deviceClass }) => deviceClass],
  ["level", ({ level }) => level],
  ["zone", ({ zone }) => zone],
  ["isRouter", ({ isRouter }) => String(isRouter)],
  ["baselineState", ({ baselineState }) => baselineState],
  ["isSeen", ({ isSeen }) => String(isSeen)],
  [
    "roles",
    ({ roles }) =>
      Object.entries(roles)
        .map(([role, count]) => `${role} ${count}`)
        .join("; "),
  ],
  ["parts", ({ parts }) => parts.join("; ")],
  ["first", ({ first }) => first],
  ["last", ({ last }) => last],
  ["frames", ({ frames }) => frames],
];

const csv: Route = {
  path: "/api/v1/assets.csv",
  role: "viewer",
  doc: {
    summary: "The same list as comma-separated values, with no text that a spreadsheet takes for a formula: text/csv.",
    answer: z.string(),
    example: { answer: "id,names,ips,mac\r\n" },
  },
  answer(_, context) {
    const lines = plantOf(context)
      .assets()
      .map((asset) => columns.map(([, cell]) => cell(asset)));
    const headers = { "Content-Disposition": 'attachment; filename="assets.csv"' };
    return { status: 200, type: "text/csv", body: csvText([columns.map(([name]) => name), ...lines]), headers };
  },
};

/** What is asked about assets. */
export const assetRoutes: readonly Route[] = [list, one, csv];
