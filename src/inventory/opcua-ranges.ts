import type { OpcuaRangeKind } from "../contracts/opcua-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { OpcuaBody, OpcuaBodyFound } from "./opcua-body.js";

const PROPERTIES_MAX = 8192;
const PATHS_MAX = 1024;
/** By their BrowseNames. [OPC 10000-8 §5.3.2] */
const KINDS: ReadonlyMap<string, OpcuaRangeKind> = new Map([
  ["EURange", "EURange"],
  ["InstrumentRange", "InstrumentRange"],
]);

/** The variable of which a property tells a range. */
export interface RangeOwner {
  readonly node: string;
  readonly kind: OpcuaRangeKind;
}

/** The owners that the paths of a request lead from, in their order; undefined where no path leads to a range. */
export function rangeOwners({ browsePaths }: OpcuaBody): readonly (RangeOwner | undefined)[] | undefined {
  if (browsePaths === undefined || browsePaths === null || browsePaths.length > PATHS_MAX) return undefined;
  const owners = browsePaths.map((path) => {
    const elements = path?.relativePath?.elements;
    const kind = elements?.length === 1 ? KINDS.get(elements[0]?.targetName ?? "") : undefined;
    return kind === undefined || path?.startingNode === undefined ? undefined : { node: path.startingNode, kind };
  });
  return owners.some((owner) => owner !== undefined) ? owners : undefined;
}

/** Which nodes are ranges of which others, as clients were told. */
export class RangeProperties {
  /** By server and node of the property. */
  readonly #owners = new BoundedMap<RangeOwner>(PROPERTIES_MAX);

  get evictions(): number {
    return this.#owners.evictions;
  }

  /** The answer to a Browse of these nodes. */
  browsed(server: string, nodes: readonly string[], { results }: OpcuaBody): void {
    if (results?.length !== nodes.length) return;
    results.forEach((result, i) => {
      for (const reference of foundIn(result)?.references ?? []) {
        const kind = KINDS.get(reference?.browseName ?? "");
        const isOfNode = kind !== undefined && reference?.isForward === true;
        if (isOfNode) this.#learn(server, reference?.nodeId, { node: nodes[i] as string, kind });
      }
    });
  }

  /** The answer to a translation of paths that lead from these nodes. */
  translated(server: string, owners: readonly (RangeOwner | undefined)[], { results }: OpcuaBody): void {
    if (results?.length !== owners.length) return;
    owners.forEach((owner, i) => {
      if (owner !== undefined) this.#learn(server, foundIn(results[i])?.targets?.[0]?.targetId, owner);
    });
  }

  ownerOf(server: string, property: string): RangeOwner | undefined {
    return this.#owners.size === 0 ? undefined : this.#owners.touch(`${server} ${property}`);
  }

  #learn(server: string, property: string | undefined, owner: RangeOwner): void {
    if (property !== undefined) this.#owners.set(`${server} ${property}`, owner);
  }
}

function foundIn(result: string | OpcuaBodyFound | null | undefined): OpcuaBodyFound | undefined {
  return typeof result === "object" && result !== null ? result : undefined;
}
