import type { PointLimits, PolicyLine } from "../contracts/policy.js";
import { accessOf, type DeclaredAccess, type DeclaredWindow, selectorsOf, windowOf } from "./declared-windows.js";
import { type IpNetwork, parseNetwork } from "./ip-network.js";
import type { PartySelector } from "./party-selector.js";
import { type PointPlace, pointPlace } from "./point-places.js";
import type { ReadPolicy } from "./read-policy.js";
import type { ZoneMap } from "./zone-map.js";

/** What must go on whatever happens. */
interface EssentialFunction {
  readonly assets: readonly PartySelector[];
  /** Ids of conduits of the file, and keys of conduits as the sensor names them. */
  readonly conduits: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  readonly places: readonly PointPlace[];
}

/** Everything of a policy but zones and conduits. */
export interface DeclaredLists {
  readonly internal: readonly IpNetwork[];
  readonly essentials: readonly EssentialFunction[];
  readonly points: readonly { readonly place: PointPlace; readonly limits: PointLimits }[];
  readonly maintenance: readonly DeclaredWindow[];
  readonly remoteAccess: readonly DeclaredAccess[];
  readonly scanners: readonly DeclaredWindow[];
  readonly mobile: readonly { readonly who: readonly PartySelector[]; readonly zones: readonly string[] }[];
  readonly redundant: readonly {
    readonly members: readonly PartySelector[];
    readonly addresses: ReadonlySet<string>;
  }[];
  /** By kind and identity, with a space between. */
  readonly retired: ReadonlyMap<string, PolicyLine>;
}

/** Makes the lists of a policy ready to be asked. */
export function declaredLists({ document, contents }: ReadPolicy, zoneMap: ZoneMap): DeclaredLists {
  const names = { zones: new Set(zoneMap.zones.map(({ id }) => id)), assets: new Set(zoneMap.assets.keys()) };
  return {
    internal: (contents.internal ?? []).flatMap((text) => parseNetwork(text) ?? []),
    essentials: (contents.essential ?? []).map(({ assets = [], conduits = [], points = [] }) => ({
      assets: selectorsOf(assets, names),
      conduits: new Set(typeof conduits === "string" ? [conduits] : conduits),
      keys: new Set(typeof conduits === "string" ? [conduits] : conduits),
      places: points.map((place) => pointPlace(selectorsOf(place.server, names), place.unit, place.points)),
    })),
    points: (contents.points ?? []).map(({ server, unit, points, name, min, max, readOnly }, i) => ({
      place: pointPlace(selectorsOf(server, names), unit, points),
      limits: { at: document.line(["points", i], name ?? `points[${i}]`), min, max, isReadOnly: readOnly ?? false },
    })),
    maintenance: (contents.maintenance ?? []).map((entry, i) => windowOf(document, "maintenance", i, entry, names)),
    remoteAccess: (contents.remoteAccess ?? []).map((entry, i) => accessOf(document, i, entry, names)),
    scanners: (contents.scanners ?? []).map((entry, i) => windowOf(document, "scanners", i, entry, names)),
    mobile: (contents.mobile ?? []).map(({ who, zones }) => ({ who: selectorsOf(who, names), zones })),
    redundant: (contents.redundant ?? []).map(({ members, addresses }) => ({
      members: selectorsOf(members, names),
      addresses: new Set(addresses ?? []),
    })),
    retired: retiredOf({ document, contents }),
  };
}

function retiredOf({ document, contents }: ReadPolicy): Map<string, PolicyLine> {
  const lines = new Map<string, PolicyLine>();
  for (const [i, entry] of (contents.retired ?? []).entries()) {
    const at = document.line(["retired", i], `retired[${i}]`);
    if (entry.mac !== undefined) lines.set(`mac ${entry.mac.toLowerCase()}`, at);
    if (entry.certificate !== undefined) {
      lines.set(`certificate ${entry.certificate.toLowerCase().replaceAll(":", "")}`, at);
    }
    if (entry.clientIdentifier !== undefined) lines.set(`client-identifier ${entry.clientIdentifier}`, at);
    if (entry.applicationUri !== undefined) lines.set(`application-uri ${entry.applicationUri}`, at);
    if (entry.edgeNode !== undefined) lines.set(`edge-node ${entry.edgeNode}`, at);
  }
  return lines;
}
