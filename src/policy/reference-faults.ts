import { nearestName } from "../core/nearest-name.js";
import { parseNetwork } from "./ip-network.js";
import { parsePointRange } from "./point-range.js";
import { assetIdPattern, macPattern } from "./policy-schema.js";
import { parseTime } from "./time-window.js";
import type { YamlDocument, YamlFault, YamlPath } from "./yaml-document.js";

type Entry = Readonly<Record<string, unknown>>;

/** What the file says of things that it does not hold, or twice. Works on a file of any shape: all faults at once. */
export function referenceFaults(document: YamlDocument): YamlFault[] {
  return new ReferenceCheck(document).faults;
}

class ReferenceCheck {
  readonly faults: YamlFault[] = [];
  readonly #document: YamlDocument;
  readonly #root: Entry;
  readonly #zones: ReadonlyMap<string, YamlPath>;
  readonly #assets: ReadonlyMap<string, YamlPath>;
  readonly #conduits: ReadonlyMap<string, YamlPath>;

  constructor(document: YamlDocument) {
    this.#document = document;
    this.#root = entryOf(document.value);
    this.#zones = this.#ids("zones", new Map());
    this.#assets = this.#ids("assets", this.#zones);
    this.#conduits = this.#ids("conduits", new Map());
    this.#ids("essential", new Map());
    this.#ids("redundant", new Map());
    this.#checkMembers();
    this.#checkConduits();
    this.#checkOthers();
  }

  #ids(list: string, taken: ReadonlyMap<string, YamlPath>): Map<string, YamlPath> {
    const ids = new Map<string, YamlPath>();
    for (const [entry, path] of this.#entries(list)) {
      if (typeof entry.id !== "string") continue;
      const at = [...path, "id"];
      const before = ids.get(entry.id) ?? taken.get(entry.id);
      if (before === undefined) ids.set(entry.id, at);
      else this.#add(at, `"${entry.id}" is taken in line ${this.#document.position(before).line}: ids are unique`);
    }
    return ids;
  }

  /** One member in two zones would make its zone a matter of luck. */
  #checkMembers(): void {
    const members = new Map<string, YamlPath>();
    for (const [zone, path] of this.#entries("zones")) {
      for (const kind of ["subnets", "vlans", "macs", "identities", "assets"]) {
        for (const [member, at] of this.#items(zone[kind], [...path, kind])) {
          const key = `${kind} ${String(member).toLowerCase()}`;
          const before = members.get(key);
          if (before === undefined) members.set(key, at);
          else this.#add(at, `${String(member)} is a member already in line ${this.#document.position(before).line}`);
          if (kind === "assets") this.#checkAsset(member, at);
        }
      }
    }
  }

  #checkConduits(): void {
    for (const [conduit, path] of this.#entries("conduits")) {
      this.#checkParties(conduit.from, [...path, "from"]);
      this.#checkParties(conduit.to, [...path, "to"]);
    }
  }

  #checkOthers(): void {
    for (const [entry, path] of this.#entries("essential")) {
      this.#checkParties(entry.assets, [...path, "assets"]);
      for (const [conduit, at] of this.#items(entry.conduits, [...path, "conduits"])) this.#checkConduit(conduit, at);
      for (const [point, at] of this.#items(entry.points, [...path, "points"])) this.#checkPlace(entryOf(point), at);
    }
    for (const [entry, path] of this.#entries("points")) this.#checkPlace(entry, path);
    for (const [entry, path] of this.#entries("maintenance")) this.#checkWhen(entry, path, ["who"]);
    for (const [entry, path] of this.#entries("remoteAccess")) this.#checkWhen(entry, path, ["from", "to"]);
    for (const [entry, path] of this.#entries("scanners")) this.#checkWhen(entry, path, ["who"]);
    for (const [entry, path] of this.#entries("redundant")) this.#checkParties(entry.members, [...path, "members"]);
    for (const [entry, path] of this.#entries("mobile")) {
      this.#checkParties(entry.who, [...path, "who"]);
      for (const [zone, at] of this.#items(entry.zones, [...path, "zones"])) {
        if (typeof zone === "string" && !this.#zones.has(zone)) this.#addUnknown(at, "zone", zone, this.#zones.keys());
      }
    }
  }

  #checkWhen(entry: Entry, path: YamlPath, parties: readonly string[]): void {
    for (const name of parties) this.#checkParties(entry[name], [...path, name]);
    const { from, to } = entryOf(entry.when);
    if (typeof from !== "string" || typeof to !== "string") return;
    const [start, end] = [parseTime(from), parseTime(to, true)];
    if (start !== undefined && end !== undefined && start >= end)
      this.#add([...path, "when", "to"], "to is before from");
  }

  #checkPlace(entry: Entry, path: YamlPath): void {
    this.#checkParties(entry.server, [...path, "server"]);
    for (const [point, at] of this.#items(entry.points, [...path, "points"])) {
      const isModbus = typeof point === "number" || /^((co|di|ir|hr)\s|\d+(-\d+)?$)/.test(String(point));
      if (isModbus && parsePointRange(point as string) === undefined) {
        this.#add(at, `"${String(point)}" is no range of addresses such as hr 40-47 (0 to 65535)`);
      }
    }
  }

  #checkParties(value: unknown, path: YamlPath): void {
    for (const [party, at] of this.#items(value, path)) {
      if (typeof party !== "string" || party === "any" || this.#zones.has(party) || this.#assets.has(party)) continue;
      if (assetIdPattern.test(party) || macPattern.test(party)) continue;
      const network = parseNetwork(party);
      if (network === undefined) this.#addUnknown(at, "zone, asset or address", party, this.#names());
      else if (network.hasHostBits) this.#add(at, `"${party}" is an address with a length: write one of the two`);
    }
  }

  #checkAsset(value: unknown, at: YamlPath): void {
    if (typeof value !== "string" || this.#assets.has(value) || assetIdPattern.test(value)) return;
    this.#addUnknown(at, "asset", value, this.#assets.keys());
  }

  #checkConduit(value: unknown, at: YamlPath): void {
    if (typeof value !== "string" || this.#conduits.has(value) || /^a:.+>.+\/(tcp|udp)\//.test(value)) return;
    this.#addUnknown(at, "conduit", value, this.#conduits.keys());
  }

  *#names(): Generator<string> {
    yield* this.#zones.keys();
    yield* this.#assets.keys();
    yield "any";
  }

  *#entries(list: string): Generator<[Entry, YamlPath]> {
    for (const [item, path] of this.#items(this.#root[list], [list])) yield [entryOf(item), path];
  }

  /** Of a list, or of what stands alone instead of one. */
  *#items(value: unknown, path: YamlPath): Generator<[unknown, YamlPath]> {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) yield [item, [...path, i]];
    else if (value !== undefined && value !== null) yield [value, path];
  }

  #addUnknown(at: YamlPath, what: string, name: string, known: Iterable<string>): void {
    const near = nearestName(name, known);
    const hint = near === undefined ? "declare it, or correct the name" : `did you mean "${near}"?`;
    this.#add(at, `there is no ${what} "${name}"; ${hint}`);
  }

  #add(path: YamlPath, message: string): void {
    this.faults.push({ ...this.#document.position(path), message });
  }
}

function entryOf(value: unknown): Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Entry) : {};
}
