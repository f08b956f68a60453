import type { OpcuaRequest } from "../contracts/opcua-event.js";
import type { RangeOwner } from "./opcua-ranges.js";

/** Requests waiting for an answer on one connection; the oldest is given up. */
const PENDING_MAX = 64;
/** Nodes and items that wait on all connections together; of what comes on top only the service is kept. */
const HELD_MAX = 131_072;
const ITEM_WEIGHT = 4;

/** What the requests of all connections hold together. */
export class HeldRequests {
  held = 0;
  /** Requests kept without what they ask for. */
  refusals = 0;
}

interface Pending {
  readonly id: number;
  readonly request: OpcuaRequest;
  readonly isOfValues: boolean;
  readonly owners: RangeOwners | undefined;
  readonly weight: number;
}

type RangeOwners = readonly (RangeOwner | undefined)[];

/** The requests of one connection that have no answer yet. */
export class PendingRequests {
  /** The request last found reads nothing but values. */
  isOfValues = false;
  /** The variables whose ranges the request last found asks the way to. */
  owners: RangeOwners | undefined = undefined;
  readonly #all: HeldRequests;
  readonly #pending: Pending[] = [];

  constructor(all: HeldRequests) {
    this.#all = all;
  }

  add(id: number, request: OpcuaRequest, isOfValues: boolean, owners?: RangeOwners): void {
    if (this.#pending.length >= PENDING_MAX) this.#release(this.#pending.shift());
    const weight = request.nodes.length + ITEM_WEIGHT * (request.items.length + (owners?.length ?? 0));
    if (this.#all.held + weight > HELD_MAX) {
      this.#all.refusals++;
      const bare = { ...request, nodes: [], items: [] };
      this.#pending.push({ id, request: bare, isOfValues, owners: undefined, weight: 0 });
      return;
    }
    this.#all.held += weight;
    this.#pending.push({ id, request, isOfValues, owners, weight });
  }

  /** The request with this id in this frame. */
  take(id: number | undefined, frame: number | undefined): OpcuaRequest | undefined {
    if (frame === undefined) return undefined;
    const at = this.#pending.findIndex((asked) => asked.id === id && asked.request.frame === frame);
    const [found] = at < 0 ? [] : this.#pending.splice(at, 1);
    this.#release(found);
    this.isOfValues = found?.isOfValues === true;
    this.owners = found?.owners;
    return found?.request;
  }

  /** The connection is over. */
  clear(): void {
    for (const pending of this.#pending) this.#release(pending);
    this.#pending.length = 0;
  }

  #release(pending: Pending | undefined): void {
    this.#all.held -= pending?.weight ?? 0;
  }
}
