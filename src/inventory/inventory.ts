import type { Flow } from "../contracts/flow.js";
import type { Pdu } from "../contracts/pdu.js";
import type { SensorEvent } from "../contracts/sensor-event.js";
import type { TrafficListener } from "../contracts/traffic-listener.js";
import type { Packet } from "../core/packet.js";
import { AssetBook } from "./asset-book.js";
import { ClaimedNames } from "./claimed-names.js";
import { ModbusReader } from "./modbus-reader.js";
import { SenderTable } from "./sender-table.js";
import { SessionTable } from "./session-table.js";
import type { Sighting } from "./sighting.js";
import type { KnownStation } from "./station-table.js";

/** Sizes of the tables and what was let go at their limits. */
export interface InventoryCounters {
  readonly assets: number;
  readonly sightings: number;
  readonly sessions: number;
  /** Assets, addresses, stations and names displaced; flows not followed and names not kept. */
  readonly evictions: number;
  readonly refusals: number;
  /** Pages of points displaced: their last values are forgotten, which only an alert's wording would have used. */
  readonly pointEvictions: number;
}

/** What the traffic says exists: assets, conduits between them and the operations in them, told as events. */
export class Inventory implements TrafficListener {
  readonly assets = new AssetBook();
  readonly #senders: SenderTable;
  readonly #sessions: SessionTable;
  readonly #modbus: ModbusReader;
  readonly #names: ClaimedNames;

  /** `known` are the MACs of the baseline: what is a router there is one from the first frame on. */
  constructor(known: Iterable<KnownStation>, emit: (event: SensorEvent) => void) {
    this.#senders = new SenderTable(known, (asset, isNew, address, { time, frame, capture }) =>
      emit({ type: "asset-seen", time, frame, capture, asset, isNew, address }),
    );
    this.#sessions = new SessionTable(this.#senders.stations, emit);
    this.#modbus = new ModbusReader(emit);
    this.#names = new ClaimedNames(emit);
  }

  get counters(): InventoryCounters {
    const { assets, sightings, evictions } = this.#senders.counters;
    return {
      assets,
      sightings,
      sessions: this.#sessions.size,
      evictions: evictions + this.#names.evictions,
      refusals: this.#sessions.refusals + this.#names.refusals,
      pointEvictions: this.#modbus.points.evictions,
    };
  }

  /** Everyone seen sending, from the one seen longest ago on. */
  sightings(): Iterable<Sighting> {
    return this.#senders.sightings();
  }

  /** Id of the asset at a station, by all that is known now. */
  assetId(station: string | undefined, ip: string | undefined): string {
    return this.#senders.stations.assetId(station, ip);
  }

  isRouter(station: string): boolean {
    return this.#senders.stations.isRouter(station);
  }

  packet(packet: Packet): void {
    this.#senders.packet(packet);
  }

  flowOpened(flow: Flow, packet: Packet): void {
    this.#sessions.open(flow, packet);
  }

  flowChanged(flow: Flow, packet: Packet): void {
    this.#sessions.change(flow, packet);
  }

  pdu(pdu: Pdu): void {
    const session = this.#sessions.identify(pdu.flow, pdu);
    if (session === undefined) return;
    this.#names.pdu(pdu, session);
    if (pdu.protocol === "modbus") this.#modbus.pdu(pdu, session);
  }

  flowEnded(flow: Flow): void {
    this.#sessions.end(flow);
    this.#modbus.end(flow.id);
  }
}
