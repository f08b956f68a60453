import type {
  AssetEntity,
  Baseline,
  BaselineClass,
  BaselineContents,
  BaselineEntity,
  ConduitEntity,
  ModbusOperationsEntity,
  ModbusPart,
  PointEntity,
} from "../contracts/baseline.js";
import type { ModbusCycleEntity } from "../contracts/modbus-cycle-baseline.js";
import type { ModbusReplyEntity } from "../contracts/modbus-reply-baseline.js";
import type { PacketTime } from "../core/packet-time.js";
import { aged, type LastUse } from "./age.js";
import { MqttIndex } from "./mqtt-index.js";
import { OpcuaIndex } from "./opcua-index.js";
import { TimingIndex } from "./timing-index.js";

/** A read belongs to the polling cycle when it came at least half as often as the most frequent one, and this often. */
const CYCLIC_MIN = 3;
const NONE: readonly ConduitEntity[] = [];

/** A baseline ready to be asked. Nothing in it changes but by age. */
export class LearnedBaseline implements Baseline {
  readonly sha256: string;
  readonly window: readonly [string, string];
  readonly packets: number;
  readonly approvedBy: string | undefined;
  readonly mqtt = new MqttIndex();
  readonly timing = new TimingIndex();
  readonly opcua = new OpcuaIndex();
  readonly #doubtful = new Map<string, BaselineEntity>();
  readonly #doubtfulConduits = new Map<string, ConduitEntity[]>();
  readonly #points = new Map<string, PointEntity>();
  readonly #refused = new Set<string>();
  readonly #assets = new Map<string, AssetEntity>();
  readonly #conduits = new Map<string, ConduitEntity[]>();
  /** Assets with a conduit of whatever kind: who is none costs one look, however many are made up. */
  readonly #talkers = new Set<string>();
  readonly #into = new Map<string, ConduitEntity[]>();
  readonly #operations = new Map<string, ModbusOperationsEntity[]>();
  readonly #writers = new Map<string, ModbusOperationsEntity[]>();
  readonly #cycles = new Map<string, ModbusCycleEntity[]>();
  readonly #replies = new Map<string, ModbusReplyEntity[]>();
  readonly #peers = new Map<string, ModbusOperationsEntity[]>();
  readonly #coverage: BaselineContents["header"];
  readonly #entities: readonly BaselineEntity[];
  /** As they are indexed: aged. */
  #indexed: readonly BaselineEntity[] = [];

  constructor({ header, entities }: BaselineContents) {
    const [from, to] = header.window as [string, string];
    this.sha256 = String(header.sha256);
    this.window = [from, to];
    this.packets = Number(header.packets);
    this.#coverage = (header.coverage ?? {}) as BaselineContents["header"];
    this.approvedBy = typeof header.approvedBy === "string" ? header.approvedBy : undefined;
    this.#entities = entities;
    this.#index(entities);
  }

  get assetCount(): number {
    return this.#assets.size;
  }

  asset(id: string): AssetEntity | undefined {
    return this.#assets.get(id);
  }

  assets(): Iterable<AssetEntity> {
    return this.#assets.values();
  }

  conduitsBetween(one: string, other: string): readonly ConduitEntity[] {
    return this.#areTalkers(one, other) ? (this.#conduits.get(pairOf(one, other)) ?? NONE) : NONE;
  }

  conduitsInto(server: string): readonly ConduitEntity[] {
    return this.#into.get(server) ?? NONE;
  }

  modbusOperations(client: string, server: string): readonly ModbusOperationsEntity[] {
    return this.#operations.get(`${client}>${server}`) ?? [];
  }

  modbusWriters(server: string): readonly ModbusOperationsEntity[] {
    return this.#writers.get(server) ?? [];
  }

  modbusPeers(client: string, server: string, unit: number): readonly ModbusOperationsEntity[] {
    const own = this.modbusOperations(client, server).find((operations) => operations.unit === unit);
    const cycle = own === undefined ? undefined : cycleOf(own);
    return cycle === undefined ? [] : (this.#peers.get(cycle) ?? []);
  }

  modbusCycles(client: string, server: string): readonly ModbusCycleEntity[] {
    return this.#cycles.get(`${client}>${server}`) ?? [];
  }

  modbusReplies(client: string, server: string): readonly ModbusReplyEntity[] {
    return this.#replies.get(`${client}>${server}`) ?? [];
  }

  isRefusedByHabit(client: string, server: string, port: number): boolean {
    return this.#refused.has(`${client}>${server}/tcp/${port}`);
  }

  point(server: string, unit: number, table: PointEntity["table"], address: number): PointEntity | undefined {
    return this.#points.get(`${server}/${unit}/${table}/${address}`);
  }

  doubtful(kind: BaselineEntity["kind"], key: string): BaselineEntity | undefined {
    return this.#doubtful.get(`${kind} ${key}`);
  }

  doubtfulConduits(one: string, other: string): readonly ConduitEntity[] {
    return this.#areTalkers(one, other) ? (this.#doubtfulConduits.get(pairOf(one, other)) ?? NONE) : NONE;
  }

  entities(): Iterable<BaselineEntity> {
    return this.#entities;
  }

  openAt(time: PacketTime, lastUse?: LastUse): void {
    const entities = aged(this.#entities, time, lastUse);
    if (entities.every((entity, i) => entity.state === this.#indexed[i]?.state)) return;
    const tables = [this.#doubtful, this.#doubtfulConduits, this.#points, this.#refused, this.#assets];
    const indexes = [
      this.#conduits,
      this.#talkers,
      this.#into,
      this.#operations,
      this.#writers,
      this.#peers,
      this.#cycles,
      this.#replies,
    ];
    for (const table of [...tables, ...indexes, this.mqtt, this.timing]) table.clear();
    this.#index(entities);
  }

  isMature(what: BaselineClass): boolean {
    const coverage = this.#coverage[what];
    return typeof coverage === "object" && coverage !== null && "mature" in coverage && coverage.mature === true;
  }

  #index(entities: readonly BaselineEntity[]): void {
    this.#indexed = entities;
    this.opcua.index(entities);
    for (const entity of entities) {
      if (entity.state === "ok") this.#add(entity);
      else if (entity.state !== "quarantined") this.#addDoubtful(entity);
    }
    for (const writers of this.#writers.values()) writers.sort((a, b) => b.writes - a.writes);
  }

  #add(entity: BaselineEntity): void {
    switch (entity.kind) {
      case "asset":
        this.#assets.set(entity.key, entity);
        return;
      case "conduit":
        this.#addConduit(entity);
        return;
      case "mb.ops":
        this.#addOperations(entity);
        return;
      case "mb.cycle":
        addTo(this.#cycles, `${entity.client}>${entity.server}`, entity);
        return;
      case "mb.reply":
        addTo(this.#replies, `${entity.client}>${entity.server}`, entity);
        return;
      case "ua.client":
      case "ua.server":
      case "ua.point":
        return;
      case "refused":
        this.#refused.add(entity.key);
        return;
      case "point":
        this.#points.set(entity.key, entity);
        return;
      case "mqtt.broker":
      case "mqtt.client":
      case "mqtt.pub":
      case "mqtt.sub":
      case "mqtt.value":
      case "spb.edge":
      case "spb.host":
        this.mqtt.add(entity);
        return;
      case "loop":
      case "link":
      case "opening":
        this.timing.add(entity);
    }
  }

  #addDoubtful(entity: BaselineEntity): void {
    this.#doubtful.set(`${entity.kind} ${entity.key}`, entity);
    if (entity.kind !== "conduit") return;
    addTo(this.#doubtfulConduits, pairOf(entity.client, entity.server), entity);
    this.#talkers.add(entity.client).add(entity.server);
  }

  #areTalkers(one: string, other: string): boolean {
    return this.#talkers.has(one) && this.#talkers.has(other);
  }

  #addConduit(entity: ConduitEntity): void {
    addTo(this.#conduits, pairOf(entity.client, entity.server), entity);
    this.#talkers.add(entity.client).add(entity.server);
    if (entity.isDirected) addTo(this.#into, entity.server, entity);
  }

  #addOperations(entity: ModbusOperationsEntity): void {
    if (entity.rare !== undefined) this.#doubtful.set(`mb.ops ${entity.key}`, rareOperations(entity, entity.rare));
    addTo(this.#operations, `${entity.client}>${entity.server}`, entity);
    if (entity.writes > 0) addTo(this.#writers, entity.server, entity);
    const cycle = cycleOf(entity);
    if (cycle !== undefined) addTo(this.#peers, cycle, entity);
  }
}

/** What of the operations is rare, as an entity that is. */
function rareOperations(entity: ModbusOperationsEntity, rare: ModbusPart): ModbusOperationsEntity {
  const { reads: _, rates: __, rare: ___, quarantined: ____, ...whole } = entity;
  return { ...whole, ...rare, state: "rare" };
}

/** The client and its cyclic reads, as text: equal for the servers of one peer group. */
function cycleOf({ client, reads }: ModbusOperationsEntity): string | undefined {
  if (reads === undefined) return undefined;
  const most = Math.max(0, ...reads.map(([, , , n]) => n));
  if (most < CYCLIC_MIN) return undefined;
  const cyclic = reads.filter(([, , , n]) => 2 * n >= most);
  return `${client} ${cyclic.map(([code, address, quantity]) => `${code}/${address}/${quantity}`).join(" ")}`;
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function addTo<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
