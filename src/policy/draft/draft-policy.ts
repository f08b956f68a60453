import type {
  AssetEntity,
  BaselineContents,
  BaselineEntity,
  ConduitEntity,
  RefusedEntity,
} from "../../contracts/baseline.js";
import { partyOfAsset } from "../party-selector.js";
import { type ProposedConduit, proposeConduits } from "./proposed-conduits.js";
import { namedOperationsText } from "./proposed-operations.js";
import { type ProposedZone, proposeZones } from "./proposed-zones.js";

const LEVELS: Readonly<Record<ProposedZone["part"], number>> = { controllers: 1, operators: 2, others: 3, outside: 5 };
const LEVELS_SKIPPED = 2;
const NAMES_SHOWN = 4;
const HEADING = [
  "# A draft, made from what was learned: nobody has approved it yet. Read every line, give zones their real names and",
  "# types (safety above all), and delete what should not be. Everything between zones that no line allows is denied.",
];

/** Drafts a policy from a baseline: assets grouped into zones, and a line for each kind of conduit between them. */
export function draftPolicy({ header, entities }: BaselineContents): string {
  const assets = entities.filter((entity) => entity.kind === "asset").filter(isTrusted);
  const zones = proposeZones(assets);
  const conduits = proposeConduits(entities.filter(isTrusted), zones);
  const window = Array.isArray(header.window) ? header.window.join(" to ") : "an unknown time";
  return [
    ...HEADING,
    `# Learned from ${header.packets} packets, ${window}.`,
    ...leftOut(entities.filter((entity) => entity.kind === "asset" && !isTrusted(entity))),
    "version: 1",
    "",
    "assets:",
    ...listOr("  []", zones.flatMap(assetLines)),
    "",
    "zones:",
    ...listOr("  []", zones.flatMap(zoneLines)),
    "",
    "conduits:",
    ...listOr("  []", conduits.flatMap(conduitLines)),
    "",
  ].join("\n");
}

/** What an alert named while learning is not drafted. */
function isTrusted({ state }: { readonly state: string }): boolean {
  return state !== "quarantined" && state !== "finding";
}

function leftOut(assets: readonly BaselineEntity[]): string[] {
  if (assets.length === 0) return [];
  const keys = assets.map(({ key }) => key).join(", ");
  return [`# Left out, because alerts named them while learning: ${keys}. What they did is left out too.`];
}

function listOr(empty: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [empty] : lines;
}

function assetLines({ assets }: ProposedZone): string[] {
  return assets.map(({ id, entity }) => `  - { ${identityOf(id, entity)} } # ${assetBasis(entity)}`);
}

/** A router is named by its addresses: frames with its MAC are of the assets behind it too. */
function identityOf(id: string, { key, ips, isRouter }: AssetEntity): string {
  const { mac } = partyOfAsset(key);
  const addresses = ips.length === 0 ? [] : [`ips: [${ips.map((ip) => `"${ip}"`).join(", ")}]`];
  if (isRouter) return [`id: ${id}`, ...addresses, "conduitDevice: true"].join(", ");
  if (mac === undefined) return [`id: ${id}`, ...addresses].join(", ");
  const device = key.includes("@") ? `sensorIds: ["${key}"]` : `macs: ["${mac}"]`;
  return [`id: ${id}`, device, ...addresses].join(", ");
}

function assetBasis({ roles, names = [], n, first, last, state }: AssetEntity): string {
  const done = Object.entries(roles).map(([role, count]) => `${role} ${count}`);
  const shown = names.slice(0, NAMES_SHOWN).map((name) => name.replace(/[\p{C}\p{Z}]+/gu, " "));
  return [`${n} frames, ${spanOf(first, last)}`, ...done, ...shown, ...(state === "ok" ? [] : [state])].join("; ");
}

function zoneLines({ id, type, subnet, part, assets }: ProposedZone): string[] {
  const why = {
    controllers: "answer control protocols",
    operators: "ask by control protocols, or are brokers",
    others: "use no control protocol; give the zone its real type",
    outside: "have public addresses",
  }[part];
  const where = subnet === "" ? "" : ` of ${subnet}`;
  return [
    `  # ${counted(assets.length, "asset")}${where}: they ${why}.`,
    `  - id: ${id}`,
    `    type: ${type}`,
    `    assets: [${assets.map((asset) => asset.id).join(", ")}]`,
  ];
}

function conduitLines(conduit: ProposedConduit): string[] {
  const { fromZone, toZone, from, to, services, operations, units, named, basis } = conduit;
  const isUndirected = basis.some((entity) => entity.kind === "conduit" && !entity.isDirected);
  const ends = isUndirected ? [...from, ...to].join(", ") : undefined;
  const isFar = Math.abs(LEVELS[fromZone.part] - LEVELS[toZone.part]) >= LEVELS_SKIPPED;
  const lines = [
    `  # ${fromZone.id} to ${toZone.id}: ${conduitBasis(basis)}`,
    `  - from: [${ends ?? from.join(", ")}]`,
    `    to: [${ends ?? to.join(", ")}]`,
    `    services: [${services.join(", ")}]`,
  ];
  if (operations !== undefined) {
    const anywhere = ["read", "write"].filter((effect) => operations[effect]?.[0] === "any");
    if (anywhere.length > 0) {
      lines.push(
        `    # ${anywhere.join(" and ")} any: of some requests the addresses are not known, as all were refused.`,
      );
    }
    const effects = Object.entries(operations).map(([effect, ranges]) => `${effect}: ${rangesText(ranges)}`);
    lines.push(`    operations: { modbus: { ${effects.join(", ")} } }`);
    if (units.length > 0) lines.push(`    units: [${units.join(", ")}]`);
  }
  if (named !== undefined) lines.push(`    operations: ${namedOperationsText(named)}`);
  if (isFar) lines.push("    skip: true # its ends are two levels or more apart: is that meant?");
  return lines;
}

function rangesText(ranges: readonly string[]): string {
  return ranges[0] === "any" ? "any" : `[${ranges.join(", ")}]`;
}

function conduitBasis(basis: readonly (ConduitEntity | RefusedEntity)[]): string {
  const sessions = basis.reduce((sum, { n }) => sum + n, 0);
  const hours = Math.max(...basis.map((entity) => entity.hours));
  const days = Math.max(...basis.map((entity) => entity.days));
  const first = basis.map((entity) => entity.first).sort()[0] ?? "";
  const last =
    basis
      .map((entity) => entity.last)
      .sort()
      .at(-1) ?? "";
  const what = basis[0]?.kind === "refused" ? "attempts, none answered: delete unless meant" : "sessions";
  const rare = basis.filter(({ state }) => state !== "ok").length;
  const doubt = rare === 0 ? "" : `; ${rare} of ${basis.length} pairs seen too seldom to be a habit`;
  return `${sessions} ${what}, in ${counted(hours, "hour")} of ${counted(days, "day")}, ${spanOf(first, last)}${doubt}`;
}

function spanOf(first: string, last: string): string {
  return first.slice(0, 10) === last.slice(0, 10)
    ? first.slice(0, 10)
    : `${first.slice(0, 10)} to ${last.slice(0, 10)}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
