import type { FingerprintSeen } from "../contracts/fingerprint-event.js";
import type { AssetNamed, NeighbourSaid, Party } from "../contracts/sensor-event.js";
import type { ServiceFact } from "../contracts/service-event.js";
import type { TlsSeen } from "../contracts/tls-event.js";
import type { TraitEvent } from "../contracts/trait-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { AssetOf } from "./conduit-model.js";
import { serviceHabit, tlsHabits } from "./service-habits.js";

const PLACES_MAX = 20_000;
const NAMES_MAX = 16;
const GROUPS_MAX = 32;
const PARTS_MAX = 32;
/** Values kept of one feature of TCP. */
const VALUES_MAX = 8;

/** What an asset says of itself, beside its conversations. */
export interface AssetTraits {
  /** `<kind of name> <name>`; at most 16. */
  readonly names: readonly string[];
  /** As in the baseline; what it says to all, counted in messages. */
  readonly roles: Readonly<Record<string, number>>;
  /** `<side> <feature> <value>` of its TCP. */
  readonly stack?: readonly string[];
  /** What it sends to many at once. */
  readonly groups?: readonly string[];
}

/** What an asset shows of itself beside its conversations. */
export type AssetTrait = AssetNamed | NeighbourSaid | TraitEvent | ServiceFact | TlsSeen;

interface Place {
  readonly party: Party;
  readonly names: string[];
  /** Router advertisements. [RFC 4861 §4.2] */
  advertisements: number;
  /** What else it does for the network. */
  readonly parts: string[];
  readonly stack: string[];
  /** What it sends to many at once. */
  readonly groups: string[];
}

/** Names and routers, kept by place and joined by asset at the end. */
export class TraitModel {
  readonly #places = new BoundedMap<Place>(PLACES_MAX);

  get evictions(): number {
    return this.#places.evictions;
  }

  learn(event: AssetTrait): void {
    if (event.type === "group") {
      const { groups } = this.#placeOf(event.asset);
      if (groups.length < GROUPS_MAX && !groups.includes(event.group)) groups.push(event.group);
      return;
    }
    if (event.type === "fingerprint") {
      noteStack(this.#placeOf(event.asset).stack, event);
      return;
    }
    if (event.type === "gateway") {
      this.#play(event.asset, event.part);
      return;
    }
    if (event.type === "service-fact") {
      const habit = serviceHabit(event);
      if (habit !== undefined) this.#play(event.session?.server ?? event.by, habit);
      return;
    }
    if (event.type === "tls") {
      for (const habit of tlsHabits(event)) this.#play(event.session.server, habit);
      return;
    }
    if (event.type === "neighbour") {
      if (event.says === "router") this.#placeOf(event.holder).advertisements++;
      return;
    }
    const { names } = this.#placeOf(event.asset);
    const name = `${event.kind} ${event.name}`;
    if (names.length < NAMES_MAX && !names.includes(name)) names.push(name);
  }

  byAsset(assetOf: AssetOf): Map<string, AssetTraits> {
    const joined = new Map<
      string,
      { names: string[]; roles: Record<string, number>; stack: string[]; groups: string[] }
    >();
    for (const [, { party, names, advertisements, parts, stack, groups }] of this.#places.entries()) {
      const id = assetOf(party);
      const traits = joined.get(id) ?? { names: [], roles: {}, stack: [], groups: [] };
      joined.set(id, traits);
      for (const name of names) {
        if (traits.names.length < NAMES_MAX && !traits.names.includes(name)) traits.names.push(name);
      }
      for (const value of stack) if (!traits.stack.includes(value)) traits.stack.push(value);
      for (const group of groups) if (!traits.groups.includes(group)) traits.groups.push(group);
      for (const part of parts) traits.roles[`${part}/server`] = 1;
      if (advertisements > 0) {
        traits.roles["router-advertisement/server"] =
          (traits.roles["router-advertisement/server"] ?? 0) + advertisements;
      }
    }
    return joined;
  }

  #play(asset: Party, part: string): void {
    const { parts } = this.#placeOf(asset);
    if (parts.length < PARTS_MAX && !parts.includes(part)) parts.push(part);
  }

  #placeOf(party: Party): Place {
    const key = `${party.station ?? ""}|${party.ip ?? ""}`;
    const known = this.#places.touch(key);
    if (known !== undefined) return known;
    const place: Place = { party, names: [], advertisements: 0, parts: [], stack: [], groups: [] };
    this.#places.set(key, place);
    return place;
  }
}

/** A feature with more values tells nothing; they are kept all the same, so that it is known. */
function noteStack(stack: string[], { side, features }: FingerprintSeen): void {
  for (const { feature, value } of features) {
    const text = `${side} ${feature} ${value}`;
    if (stack.includes(text)) continue;
    const count = stack.filter((known) => known.startsWith(`${side} ${feature} `)).length;
    if (count < VALUES_MAX) stack.push(text);
  }
}
