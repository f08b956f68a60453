import { i32be } from "../core/bytes.js";
import type { Packet } from "../core/packet.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { AGEING, FlowState } from "./flow-state.js";

/** How many flows, and how long. */
export interface FlowTableLimits {
  /** Flows kept at once; at the limit the oldest goes, unanswered attempts first. */
  readonly flowsMax: number;
  /** Of these, TCP attempts that nobody answered: a SYN flood displaces only its own kind. */
  readonly attemptsMax: number;
  /** Silence after which a flow ends, in microseconds of packet time (up to a second less), indexed by AGEING. */
  readonly idleUs: readonly [attempted: number, tcp: number, udp: number, closing: number];
}

const BUCKETS = 1 << 16;
/** What to give up first when the table is full: attempts, then closed flows, then UDP, then TCP. */
const EVICTION_ORDER = [AGEING.attempted, AGEING.closing, AGEING.udp, AGEING.tcp] as const;

/**
 * Flows by address pair, port pair and transport; VLAN tags are not part of the key, so a flow seen on both sides of
 * a router or switch is one flow. Bounded; each flow stands in one list by how it ages, oldest first.
 */
export class FlowTable {
  evictions = 0;
  readonly #limits: FlowTableLimits;
  readonly #seed: number;
  readonly #buckets: (FlowState | undefined)[] = new Array<FlowState | undefined>(BUCKETS).fill(undefined);
  readonly #oldest: (FlowState | undefined)[] = [undefined, undefined, undefined, undefined];
  readonly #youngest: (FlowState | undefined)[] = [undefined, undefined, undefined, undefined];
  readonly #counts = [0, 0, 0, 0];
  #size = 0;
  #created = 0;
  /** The flow found last: traffic comes in runs. */
  #last: FlowState | undefined = undefined;

  /** The seed keeps a sender from choosing addresses that share a bucket; it never changes what is found. */
  constructor(limits: FlowTableLimits, hashSeed: number) {
    this.#limits = limits;
    this.#seed = hashSeed | 0;
  }

  get size(): number {
    return this.#size;
  }

  /** See `FlowTableLimits.flowsMax`. */
  get limit(): number {
    return this.#limits.flowsMax;
  }

  /** Of the flow found or added last: whether the packet goes from its side 0 to its side 1. */
  isForward = true;

  /** The flow of the packet in either direction. */
  find(packet: Packet): FlowState | undefined {
    const last = this.#last;
    if (last !== undefined && this.#isOf(last, packet)) return last;
    for (let flow = this.#buckets[this.#bucketOf(packet)]; flow !== undefined; flow = flow.nextInBucket) {
      if (this.#isOf(flow, packet)) {
        this.#last = flow;
        return flow;
      }
    }
    return undefined;
  }

  /** A new flow with the packet's sender as side 0. Make room first: see `surplus`. */
  add(packet: Packet, ageing: number, second: number): FlowState {
    const flow = new FlowState();
    flow.id = ++this.#created;
    flow.touchedSecond = second;
    this.isForward = true;
    setKey(flow, packet);
    flow.bucket = this.#bucketOf(packet);
    flow.nextInBucket = this.#buckets[flow.bucket];
    this.#buckets[flow.bucket] = flow;
    this.#size++;
    this.#append(flow, ageing);
    return flow;
  }

  remove(flow: FlowState): void {
    if (this.#last === flow) this.#last = undefined;
    this.#unlink(flow);
    this.#size--;
    let before = this.#buckets[flow.bucket];
    if (before === flow) {
      this.#buckets[flow.bucket] = flow.nextInBucket;
      return;
    }
    while (before !== undefined && before.nextInBucket !== flow) before = before.nextInBucket;
    if (before !== undefined) before.nextInBucket = flow.nextInBucket;
  }

  /**
   * The flow was active in this second and ages as `ageing`. It becomes the youngest of that list, once a second:
   * moving it for every packet would touch three flows each time.
   */
  touch(flow: FlowState, ageing: number, second: number): void {
    if (flow.ageing === ageing && flow.touchedSecond === second) return;
    flow.touchedSecond = second;
    this.#unlink(flow);
    this.#append(flow, ageing);
  }

  /** The flow that must end before one of this ageing can be added, if the table is full. */
  surplus(ageing: number): FlowState | undefined {
    if (ageing === AGEING.attempted && this.#counts[ageing]! >= this.#limits.attemptsMax) return this.#oldest[ageing];
    if (this.#size < this.#limits.flowsMax) return undefined;
    for (const list of EVICTION_ORDER) {
      if (this.#oldest[list] !== undefined) return this.#oldest[list];
    }
    return undefined;
  }

  /** A flow that has been silent too long at `now`. */
  expired(now: PacketTime): FlowState | undefined {
    for (let list = 0; list < 4; list++) {
      const oldest = this.#oldest[list];
      if (oldest !== undefined && oldest.touchedSecond * SECOND_US + this.#limits.idleUs[list]! <= now) return oldest;
    }
    return undefined;
  }

  /** When the next flow becomes silent too long, if it stays silent. */
  nextExpiry(): PacketTime | undefined {
    let due: number | undefined;
    for (let list = 0; list < 4; list++) {
      const oldest = this.#oldest[list];
      if (oldest === undefined) continue;
      const at = oldest.touchedSecond * SECOND_US + this.#limits.idleUs[list]!;
      if (due === undefined || at < due) due = at;
    }
    return due as PacketTime | undefined;
  }

  /** Any flow, in the order they were created; for the end of a run. */
  all(): FlowState[] {
    const flows: FlowState[] = [];
    for (const oldest of this.#oldest) {
      for (let flow = oldest; flow !== undefined; flow = flow.younger) flows.push(flow);
    }
    return flows.sort((a, b) => a.id - b.id);
  }

  #isOf(flow: FlowState, packet: Packet): boolean {
    const { sourcePort, destinationPort } = packet;
    if (flow.portA === sourcePort && flow.portB === destinationPort && isForward(flow, packet)) {
      this.isForward = true;
      return true;
    }
    if (flow.portA === destinationPort && flow.portB === sourcePort && isReverse(flow, packet)) {
      this.isForward = false;
      return true;
    }
    return false;
  }

  #append(flow: FlowState, ageing: number): void {
    const youngest = this.#youngest[ageing];
    flow.ageing = ageing;
    flow.older = youngest;
    flow.younger = undefined;
    if (youngest === undefined) this.#oldest[ageing] = flow;
    else youngest.younger = flow;
    this.#youngest[ageing] = flow;
    this.#counts[ageing]!++;
  }

  #unlink(flow: FlowState): void {
    if (flow.older === undefined) this.#oldest[flow.ageing] = flow.younger;
    else flow.older.younger = flow.younger;
    if (flow.younger === undefined) this.#youngest[flow.ageing] = flow.older;
    else flow.younger.older = flow.older;
    this.#counts[flow.ageing]!--;
  }

  #bucketOf(packet: Packet): number {
    const { bytes, sourceAddressAt: a, destinationAddressAt: b } = packet;
    let source = mix(mix(this.#seed, i32be(bytes, a)), packet.sourcePort);
    let destination = mix(mix(this.#seed, i32be(bytes, b)), packet.destinationPort);
    if (packet.ipVersion === 6) {
      for (let at = 4; at < 16; at += 4) {
        source = mix(source, i32be(bytes, a + at));
        destination = mix(destination, i32be(bytes, b + at));
      }
    }
    const both = Math.imul((source + destination) ^ packet.transport, 0x9e3779b1);
    return (both ^ (both >>> 15)) & (BUCKETS - 1);
  }
}

function mix(state: number, value: number): number {
  const mixed = Math.imul(state ^ value, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
}

function setKey(flow: FlowState, packet: Packet): void {
  const { bytes, sourceAddressAt: a, destinationAddressAt: b } = packet;
  flow.transportNumber = packet.transport;
  flow.ipVersion = packet.ipVersion;
  flow.portA = packet.sourcePort;
  flow.portB = packet.destinationPort;
  flow.a0 = i32be(bytes, a);
  flow.b0 = i32be(bytes, b);
  if (packet.ipVersion !== 6) return;
  flow.a1 = i32be(bytes, a + 4);
  flow.a2 = i32be(bytes, a + 8);
  flow.a3 = i32be(bytes, a + 12);
  flow.b1 = i32be(bytes, b + 4);
  flow.b2 = i32be(bytes, b + 8);
  flow.b3 = i32be(bytes, b + 12);
}

function isForward(flow: FlowState, packet: Packet): boolean {
  if (flow.transportNumber !== packet.transport || flow.ipVersion !== packet.ipVersion) return false;
  return isAddressA(flow, packet, packet.sourceAddressAt) && isAddressB(flow, packet, packet.destinationAddressAt);
}

function isReverse(flow: FlowState, packet: Packet): boolean {
  if (flow.transportNumber !== packet.transport || flow.ipVersion !== packet.ipVersion) return false;
  return isAddressA(flow, packet, packet.destinationAddressAt) && isAddressB(flow, packet, packet.sourceAddressAt);
}

function isAddressA(flow: FlowState, packet: Packet, at: number): boolean {
  const bytes = packet.bytes;
  if (i32be(bytes, at) !== flow.a0) return false;
  if (packet.ipVersion !== 6) return true;
  return i32be(bytes, at + 4) === flow.a1 && i32be(bytes, at + 8) === flow.a2 && i32be(bytes, at + 12) === flow.a3;
}

function isAddressB(flow: FlowState, packet: Packet, at: number): boolean {
  const bytes = packet.bytes;
  if (i32be(bytes, at) !== flow.b0) return false;
  if (packet.ipVersion !== 6) return true;
  return i32be(bytes, at + 4) === flow.b1 && i32be(bytes, at + 8) === flow.b2 && i32be(bytes, at + 12) === flow.b3;
}
