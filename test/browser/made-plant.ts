import type { DeviceClass } from "../../src/contracts/asset-directory.js";
import type { AssetView, ConduitStanding, ConduitView, PlantView, ZoneView } from "../../src/contracts/plant-view.js";

const FIRST = "2026-11-14T06:00:00.000000Z";
const LAST = "2026-11-21T04:02:11.000000Z";

/** What a made plant is like. */
export interface MadePlantOptions {
  readonly cells: number;
  /** Controllers and panels in each cell. */
  readonly assetsPerCell: number;
  readonly office: number;
  /** What one of the panels calls itself. */
  readonly hostile?: string;
  readonly hasPolicy?: boolean;
  /** Conduits between cells besides those that every cell has. */
  readonly moreConduits?: number;
}

/** A plant that can grow while it is looked at. */
export interface MadePlant extends PlantView {
  add(asset: AssetView, conduit?: ConduitView): void;
}

/** Offices above a control room above cells: as many as wanted, always the same. */
export function madePlant(options: MadePlantOptions): MadePlant {
  const { cells, assetsPerCell, office, hostile = "HMI-1", hasPolicy = true, moreConduits = 0 } = options;
  const zoneOf = (zone: string) => (hasPolicy ? zone : undefined);
  const assets: AssetView[] = [];
  const conduits: ConduitView[] = [];
  const add = (name: string, ip: string, deviceClass: DeviceClass, zone: string, level: number) => {
    const id = `a:00:1d:9c:${hex(assets.length >> 16)}:${hex(assets.length >> 8)}:${hex(assets.length)}`;
    assets.push(madeAsset({ id, name, ip, deviceClass, level, zone: zoneOf(zone) }));
    return id;
  };
  const scada = add("SCADA-1", "10.20.1.10", "hmi", "control-room", 2);
  const historian = add("HIST-1", "10.20.1.20", "historian", "control-room", 3);
  const engineering = add("ENG-7", "10.20.1.77", "engineering-station", "control-room", 2);
  const relay = add("relay", "10.30.0.5", "gateway", "dmz", 3.5);
  conduits.push(madeConduit(historian, relay, "opcua", "declared"));
  for (let i = 0; i < office; i++) {
    const desk = add(`DESK-${i + 1}`, `10.40.${Math.floor(i / 250)}.${(i % 250) + 1}`, "it", "office", 4);
    conduits.push(madeConduit(desk, relay, "tls", "learned"));
  }
  const controllers: string[] = [];
  for (let cell = 1; cell <= cells; cell++) {
    const own: string[] = [];
    for (let i = 0; i < assetsPerCell; i++) {
      const isPanel = i === 0;
      const name = isPanel ? (cell === 1 ? hostile : `HMI-${cell}`) : `PLC-${cell}.${i}`;
      own.push(add(name, `10.21.${cell}.${i + 10}`, isPanel ? "hmi" : "controller", `cell-${cell}`, 1));
    }
    for (const plc of own.slice(1)) conduits.push(madeConduit(own[0] ?? scada, plc, "modbus", "declared"));
    for (const plc of own.slice(1)) conduits.push(madeConduit(scada, plc, "modbus", "learned"));
    controllers.push(...own);
  }
  for (let i = 0; i < moreConduits && controllers.length > 1; i++) {
    const from = controllers[(i * 7) % controllers.length] ?? scada;
    conduits.push(
      madeConduit(from, controllers[(i * 13 + 1) % controllers.length] ?? scada, `tcp-${i % 5}`, "learned"),
    );
  }
  conduits.push(madeConduit(engineering, controllers[1] ?? scada, "modbus", hasPolicy ? "denied" : "new"));
  conduits.push(madeConduit(engineering, controllers[2] ?? scada, "modbus", "new"));
  const zones = hasPolicy ? zonesOf(assets, cells) : [];
  return {
    ...{ assets: () => assets, zones: () => zones, conduits: () => conduits, loops: () => [], links: () => [] },
    unlisted: { assets: 0, conduits: 0, loops: 0, links: 0 },
    add(asset, conduit) {
      assets.push(asset);
      if (conduit !== undefined) conduits.push(conduit);
    },
  };
}

interface Made extends Pick<AssetView, "id" | "deviceClass" | "level" | "zone"> {
  readonly name: string;
  readonly ip: string;
}

/** An asset that the baseline has; `more` says what else of it is another. */
export function madeAsset({ id, name, ip, ...own }: Made, more: Partial<AssetView> = {}): AssetView {
  const isPlc = own.deviceClass === "controller";
  return {
    ...{ id, ips: [ip], mac: id.slice(2), vendor: isPlc ? "Rockwell Automation" : "Dell Inc.", vlans: [10], ...own },
    names: [
      { kind: "dhcp-hostname", name },
      ...(isPlc ? [{ kind: "modbus-product" as const, name: "1766-L32BWA Series C FRN 21" }] : []),
    ],
    ...{ isRouter: false, baselineState: "ok", isSeen: true, parts: isPlc ? ["modbus unit 1"] : [] },
    roles: { [isPlc ? "modbus/server" : "modbus/client"]: 12 },
    ...{ first: FIRST, last: LAST, frames: 120_000, ...more },
  };
}

/** A conduit over TCP. */
export function madeConduit(client: string, server: string, service: string, standing: ConduitStanding): ConduitView {
  const baselineState = standing === "learned" || standing === "declared" ? "ok" : undefined;
  return {
    ...{ key: `${client}>${server}/tcp/${service}`, client, server, isDirected: true, transport: "tcp", service },
    ...{ standing, baselineState, isSeen: true, sessions: 12, bytes: 4_200_000, first: FIRST, last: LAST },
  };
}

function zonesOf(assets: readonly AssetView[], cells: number): readonly ZoneView[] {
  const made = (id: string, type: ZoneView["type"], level: number): ZoneView => {
    return { id, type, level, assets: assets.filter(({ zone }) => zone === id).length };
  };
  return [
    made("office", "enterprise", 4),
    made("dmz", "dmz", 3.5),
    made("control-room", "supervisory", 2),
    ...Array.from({ length: cells }, (_, cell) => made(`cell-${cell + 1}`, "control", 1)),
    made("sensors", "field", 0),
  ];
}

function hex(value: number): string {
  return (value & 0xff).toString(16).padStart(2, "0");
}
