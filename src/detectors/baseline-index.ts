import type { AssetEntity, Baseline } from "../contracts/baseline.js";
import { controlService } from "./control-service.js";

/** What a baseline knows, by other keys than its own. */
export interface BaselineIndex {
  /** Assets that used the address. */
  ownersOf(ip: string): readonly AssetEntity[];
  /** Assets that called themselves this: kind of name and name. */
  holdersOf(name: string): readonly AssetEntity[];
  /** The assets with this MAC, on whatever VLAN. */
  withMac(mac: string): readonly AssetEntity[];
  /** Services `<transport>/<service>` that the asset asked others for. */
  asksFor(asset: string): readonly string[];
  controlRoles(asset: string): ControlRoles;
  /** How often the most frequent read was repeated in which the asset took part, on either side. */
  cycles(asset: string): number;
}

/** Conversations of control protocols in which the asset took part, by side. */
export interface ControlRoles {
  readonly asClient: number;
  readonly asServer: number;
  /** The protocols of either side, in order of learning. */
  readonly clientOf: readonly string[];
  readonly serverOf: readonly string[];
}

const NO_ROLES: ControlRoles = { asClient: 0, asServer: 0, clientOf: [], serverOf: [] };
const MAC_CHARACTERS = 17;

/** Made once per baseline, which never changes. */
const indexes = new WeakMap<Baseline, BaselineIndex>();

/** The index of a baseline. */
export function indexOf(baseline: Baseline): BaselineIndex {
  const known = indexes.get(baseline);
  if (known !== undefined) return known;
  const made = makeIndex(baseline);
  indexes.set(baseline, made);
  return made;
}

function makeIndex(baseline: Baseline): BaselineIndex {
  const byAddress = new Map<string, AssetEntity[]>();
  const byName = new Map<string, AssetEntity[]>();
  const byMac = new Map<string, AssetEntity[]>();
  for (const asset of baseline.assets()) {
    for (const ip of asset.ips) add(byAddress, ip, asset);
    for (const name of asset.names ?? []) add(byName, name, asset);
    if (!asset.key.startsWith("a:ip:")) add(byMac, asset.key.slice(2, 2 + MAC_CHARACTERS), asset);
  }
  const { asked, roles, cycles } = conversations(baseline);
  return {
    ownersOf: (ip) => byAddress.get(ip) ?? [],
    holdersOf: (name) => byName.get(name) ?? [],
    withMac: (mac) => byMac.get(mac) ?? [],
    asksFor: (asset) => asked.get(asset) ?? [],
    controlRoles: (asset) => roles.get(asset) ?? NO_ROLES,
    cycles: (asset) => cycles.get(asset) ?? 0,
  };
}

interface Roles {
  asClient: number;
  asServer: number;
  readonly clientOf: string[];
  readonly serverOf: string[];
}

/** Roles that the assets themselves carry are of named protocols; their conduits also tell those known by port. */
function conversations(baseline: Baseline) {
  const asked = new Map<string, string[]>();
  const roles = new Map<string, Roles>();
  const cycles = new Map<string, number>();
  const rolesOf = (asset: string) => {
    const known = roles.get(asset) ?? { asClient: 0, asServer: 0, clientOf: [], serverOf: [] };
    roles.set(asset, known);
    return known;
  };
  for (const server of baseline.assets()) {
    noteOwnRoles(server, rolesOf);
    for (const conduit of baseline.conduitsInto(server.key)) {
      const services = asked.get(conduit.client) ?? [];
      asked.set(conduit.client, services);
      addNew(services, `${conduit.transport}/${conduit.service}`);
      if (conduit.service === "modbus") noteCycles(cycles, baseline, conduit.client, server.key);
      const control = controlService(conduit, conduit.ports[0]);
      if (control === undefined || !/^\d+$/.test(conduit.service)) continue;
      note(rolesOf(conduit.client), "client", control, conduit.n);
      note(rolesOf(server.key), "server", control, conduit.n);
    }
  }
  return { asked, roles, cycles };
}

function noteCycles(cycles: Map<string, number>, baseline: Baseline, client: string, server: string): void {
  for (const { reads = [] } of baseline.modbusOperations(client, server)) {
    const most = reads.reduce((highest, [, , , n]) => Math.max(highest, n), 0);
    for (const asset of [client, server]) cycles.set(asset, Math.max(cycles.get(asset) ?? 0, most));
  }
}

function noteOwnRoles(asset: AssetEntity, rolesOf: (asset: string) => Roles): void {
  for (const [role, n] of Object.entries(asset.roles)) {
    const [service = "", side] = role.split("/");
    if (controlService({ transport: "tcp", service }, undefined) === undefined) continue;
    note(rolesOf(asset.key), side === "client" ? "client" : "server", service, n);
  }
}

function note(roles: Roles, side: "client" | "server", service: string, n: number): void {
  if (side === "client") {
    roles.asClient += n;
    addNew(roles.clientOf, service);
  } else {
    roles.asServer += n;
    addNew(roles.serverOf, service);
  }
}

function addNew(list: string[], item: string): void {
  if (!list.includes(item)) list.push(item);
}

function add<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
