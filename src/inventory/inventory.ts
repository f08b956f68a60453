import type { Flow } from "../contracts/flow.js";
import type { Pdu } from "../contracts/pdu.js";
import type { ConduitEvent, IntervalEnded, SensorEvent, Session } from "../contracts/sensor-event.js";
import type { ConduitVisibility, TableFill } from "../contracts/sensor-health.js";
import type { TrafficListener } from "../contracts/traffic-listener.js";
import type { Frame } from "../core/frame.js";
import { LAYER, type Packet, TRANSPORT } from "../core/packet.js";
import { PacketClock } from "../core/packet-clock.js";
import { AssetBook, type AssetTimes } from "./asset-book.js";
import { ClaimedNames } from "./claimed-names.js";
import { ClockWatch } from "./clock-watch.js";
import type { ConduitSource } from "./conduit-source.js";
import { ConflictReader } from "./conflict-reader.js";
import { FingerprintReader } from "./fingerprint-reader.js";
import { GatewayReader } from "./gateway-reader.js";
import { GroupReader } from "./group-reader.js";
import { type DisplacedCounts, IntervalMeter } from "./interval-meter.js";
import { ModbusReader } from "./modbus-reader.js";
import type { MqttLogin } from "./mqtt-client-state.js";
import { MqttReader } from "./mqtt-reader.js";
import { PassingNames } from "./names/passing-names.js";
import { NeighbourReader } from "./neighbour-reader.js";
import { OpcuaReader } from "./opcua-reader.js";
import { OperationReader } from "./operation-reader.js";
import { OriginWatch } from "./origin-watch.js";
import type { PlantSource } from "./plant-source.js";
import { ProbeReader } from "./probe-reader.js";
import { SenderTable } from "./sender-table.js";
import { ServiceReader } from "./services/service-reader.js";
import { SessionTable } from "./session-table.js";
import type { Sighting } from "./sighting.js";
import type { KnownStation } from "./station-table.js";
import { TimingReader } from "./timing-reader.js";
import { TlsReader } from "./tls-reader.js";

/** Sizes of the tables and what was let go at their limits. */
export interface InventoryCounters {
  readonly assets: number;
  readonly sightings: number;
  readonly sessions: number;
  /** Entries displaced or not taken, by table. */
  readonly displaced: DisplacedCounts;
  readonly tables: Readonly<Record<string, TableFill>>;
  /** Messages since the run began, by protocol. */
  readonly messages: IntervalEnded["pdus"];
  /** Of all tables but that of points, of which only an alert's wording suffers. */
  readonly evictions: number;
  readonly refusals: number;
}

/** What an inventory may be given beside the traffic. */
export interface InventoryOptions {
  /** Drives the intervals; without it they follow the frames. */
  readonly clock?: PacketClock | undefined;
  /** What others let go at their limits since the run began, by table: told with that of the inventory. */
  readonly displaced?: (() => DisplacedCounts) | undefined;
  /** Of MQTT sessions that were open at a restart. */
  readonly logins?: readonly MqttLogin[] | undefined;
  /** Community IDs of sessions that were open at a restart. */
  readonly sessions?: readonly string[] | undefined;
  /** Assets that were seen before a restart. */
  readonly assets?: readonly AssetTimes[] | undefined;
}

/** What the traffic says exists: assets, conduits between them and the operations in them, told as events. */
export class Inventory implements TrafficListener, ConduitSource, PlantSource {
  readonly assets: AssetBook;
  readonly #senders: SenderTable;
  readonly #sessions: SessionTable;
  readonly #modbus: ModbusReader;
  readonly #operations: OperationReader;
  readonly #origins: OriginWatch;
  readonly #opcua: OpcuaReader;
  readonly #mqtt: MqttReader;
  readonly #names: ClaimedNames;
  readonly #passing: PassingNames;
  readonly #neighbours: NeighbourReader;
  readonly #gateways: GatewayReader;
  readonly #fingerprints: FingerprintReader;
  readonly #groups: GroupReader;
  readonly #probes: ProbeReader;
  readonly #interval: IntervalMeter;
  readonly #clockWatch: ClockWatch;
  readonly #timing: TimingReader;
  readonly #services: ServiceReader;
  readonly #tls: TlsReader;
  readonly #conflicts: ConflictReader;
  readonly #ownClock: PacketClock | undefined;
  readonly #emit: (event: SensorEvent) => void;

  /** `known` are the MACs of the baseline: what is a router there is one from the first frame on. */
  constructor(known: Iterable<KnownStation>, emit: (event: SensorEvent) => void, options: InventoryOptions = {}) {
    this.assets = new AssetBook(options.assets);
    const tell = (event: SensorEvent) => {
      this.assets.hear(event);
      emit(event);
    };
    this.#emit = tell;
    this.#senders = new SenderTable(known, {
      sender: (asset, sighting) => this.assets.sight(asset, sighting),
      seen: (asset, isNew, address, { time, frame, capture }) =>
        tell({ type: "asset-seen", time, frame, capture, asset, isNew, address }),
      moved: tell,
    });
    const { stations } = this.#senders;
    this.#sessions = new SessionTable(stations, tell, options.sessions);
    this.#ownClock = options.clock === undefined ? new PacketClock() : undefined;
    const clock = options.clock ?? (this.#ownClock as PacketClock);
    this.#timing = new TimingReader(clock, tell);
    const { loops } = this.#timing;
    this.#modbus = new ModbusReader((event) => {
      tell(event);
      if (event.type === "modbus-request") loops.modbusRequest(event);
      else loops.modbusResponse(event);
    });
    this.#operations = new OperationReader(tell);
    this.#origins = new OriginWatch(tell);
    this.#opcua = new OpcuaReader(tell);
    this.#mqtt = new MqttReader(tell, options.logins);
    this.#names = new ClaimedNames(tell);
    this.#passing = new PassingNames(stations, (asset, kind, name, packet) =>
      this.#names.tell(asset, kind, name, packet),
    );
    this.#neighbours = new NeighbourReader(stations, tell);
    this.#gateways = new GatewayReader(stations, tell);
    this.#fingerprints = new FingerprintReader(stations, tell);
    this.#groups = new GroupReader(stations, tell);
    this.#probes = new ProbeReader(stations, tell);
    this.#services = new ServiceReader(stations, tell);
    this.#tls = new TlsReader(tell);
    this.#conflicts = new ConflictReader(tell);
    const sources = {
      takeVolumes: () => this.#sessions.takeVolumes(),
      displaced: () => ({ ...options.displaced?.(), ...this.counters.displaced }),
    };
    this.#interval = new IntervalMeter(clock, sources, tell);
    this.#clockWatch = new ClockWatch(tell);
  }

  get counters(): InventoryCounters {
    const { assets, sightings, displaced, tables } = this.#senders.counters;
    const names = this.#names;
    const evictions = Object.values(displaced).reduce((sum, count) => sum + count, names.evictions);
    return {
      assets,
      sightings,
      sessions: this.#sessions.size,
      displaced: {
        ...displaced,
        directory: this.assets.evictions,
        sessions: this.#sessions.refusals,
        "mqtt sessions": this.#mqtt.refusals,
        "opcua requests": this.#opcua.refusals,
        "opcua ranges": this.#opcua.evictions,
        names: names.evictions,
        "names of one asset": names.refusals,
        gateways: this.#gateways.evictions,
        fingerprints: this.#fingerprints.evictions,
        groups: this.#groups.evictions,
        points: this.#modbus.points.evictions,
        services: this.#services.refusals,
        ...this.#timing.displaced,
      },
      tables: {
        ...tables,
        sessions: this.#sessions,
        ledger: this.#sessions.ledger,
        "mqtt sessions": this.#mqtt.fill,
        services: this.#services.fill,
      },
      messages: this.#interval.messages,
      evictions,
      refusals: this.#sessions.refusals + names.refusals + this.#mqtt.refusals + this.#opcua.refusals,
    };
  }

  conduits(): readonly ConduitVisibility[] {
    return this.#sessions.conduits();
  }

  get displacedConduits(): number {
    return this.#sessions.ledger.evictions;
  }

  sessionBytes(): Readonly<Record<string, number>> {
    return this.#sessions.bytes();
  }

  /** Everyone seen sending, from the one seen longest ago on. */
  sightings(): Iterable<Sighting> {
    return this.#senders.sightings();
  }

  /** Id of the asset at a station, by all that is known now. */
  assetId(station: string | undefined, ip: string | undefined): string {
    return this.#senders.stations.assetId(station, ip);
  }

  /** The end of each session that is open, as it would be told now; nothing ends by it. */
  ending(): Iterable<ConduitEvent> {
    return this.#sessions.ending();
  }

  /** As whom the clients of open MQTT sessions logged in. */
  logins(): MqttLogin[] {
    return this.#mqtt.logins();
  }

  isRouter(station: string): boolean {
    return this.#senders.stations.isRouter(station);
  }

  packet(packet: Packet, frame: Frame): void {
    this.#ownClock?.advanceTo(packet.time);
    this.#clockWatch.packet(packet);
    this.#timing.packet(packet, frame);
    this.#interval.packet(packet);
    this.#senders.packet(packet);
    this.#groups.packet(packet);
    if (
      packet.layer === LAYER.transport &&
      (packet.transport === TRANSPORT.tcp || packet.transport === TRANSPORT.udp)
    ) {
      this.#passing.packet(packet);
      this.#origins.packet(packet);
      if (packet.transport === TRANSPORT.udp) this.#gateways.packet(packet);
      else this.#fingerprints.packet(packet);
      return;
    }
    this.#passing.otherPacket(packet);
    this.#neighbours.packet(packet);
    if (packet.layer === LAYER.transport) this.#gateways.packet(packet);
    this.#probes.packet(packet);
  }

  straySegment(packet: Packet): void {
    this.#probes.straySegment(packet);
  }

  flowOpened(flow: Flow, packet: Packet): void {
    this.#sessions.open(flow, packet);
  }

  flowChanged(flow: Flow, packet: Packet): void {
    this.#sessions.change(flow, packet);
    this.#conflicts.change(flow, this.#sessions.of(flow.id), packet);
  }

  flowActive(flow: Flow, packet: Packet): void {
    const session = this.#sessions.of(flow.id);
    this.#timing.flowActive(flow, session, packet);
    this.#tls.look(flow, session, packet);
  }

  flowPayload(flow: Flow, packet: Packet): boolean {
    this.#tls.payload(flow, packet);
    return this.#services.payload(flow, this.#sessions.of(flow.id), packet);
  }

  flowConflict(flow: Flow, packet: Packet, conflictingBytes: number): void {
    this.#conflicts.bytes(this.#sessions.of(flow.id), packet, conflictingBytes);
  }

  pdu(pdu: Pdu): void {
    this.#interval.pdu(pdu);
    const session = this.#sessions.identify(pdu.flow, pdu);
    if (session === undefined) return;
    if (pdu.direction === "toClient") this.assets.converse(session, pdu.time);
    this.#names.pdu(pdu, session);
    if (pdu.protocol === "modbus") {
      if (pdu.direction === "toServer") this.#origins.request(pdu, session);
      this.#modbus.pdu(pdu, session);
    } else this.#operations.pdu(pdu, session);
    if (pdu.protocol === "opcua") this.#opcua.pdu(pdu, session);
    if (pdu.protocol === "mqtt") this.#mqtt.pdu(pdu, session);
    if (pdu.protocol === "tls") this.#tls.pdu(pdu, session);
    if (pdu.protocol !== "modbus") this.#timing.pdu(pdu, session);
    if (pdu.anomalies.length > 0) this.#tellAnomaly(pdu, session);
  }

  flowEnded(flow: Flow): void {
    this.#mqtt.end(flow.id, { time: flow.lastTime, frame: flow.lastFrame, capture: flow.capture });
    this.#tls.end(flow, this.#sessions.of(flow.id));
    this.#services.end(flow.id);
    this.#sessions.end(flow);
    this.#modbus.end(flow.id);
    this.#timing.end(flow.id);
    this.#origins.end(flow.id);
    this.#opcua.end(flow.id);
  }

  #tellAnomaly({ time, frame, capture, protocol, direction, anomalies }: Pdu, session: Session): void {
    const from = direction === "toServer" ? "client" : "server";
    const at = { time, frame, capture };
    this.#emit({ type: "protocol-anomaly", ...at, session, protocol, from, codes: anomalies });
  }
}
