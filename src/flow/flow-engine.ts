import type { Decoder } from "../contracts/decoder.js";
import type { Side } from "../contracts/flow.js";
import type { TrafficListener } from "../contracts/traffic-listener.js";
import { LAYER, type Packet, TCP_FLAG, TRANSPORT } from "../core/packet.js";
import type { PacketClock } from "../core/packet-clock.js";
import { SECOND_US } from "../core/packet-time.js";
import { FLOW_LIMITS, type FlowLimits } from "./flow-limits.js";
import { FlowReader } from "./flow-reader.js";
import { AGEING, type FlowState } from "./flow-state.js";
import { FlowTable } from "./flow-table.js";
import { COPY, type Copy, MirrorCopies } from "./mirror-copies.js";
import type { Stream } from "./stream.js";
import { TcpReassembler } from "./tcp-reassembler.js";
import { WindowStalls } from "./window-stalls.js";

/** From packets to flows and PDUs: the flow table, TCP, identification and framing behind one call per packet. */
export class FlowEngine {
  /** Flows, TCP segments of no known flow, frames seen twice through the mirror, and through a router on the way. */
  readonly counters = { flows: 0, strays: 0, mirrorCopies: 0, routedCopies: 0 };
  readonly table: FlowTable;
  readonly tcp: TcpReassembler;
  readonly reader: FlowReader;
  readonly #copies = new MirrorCopies();
  readonly #clock: PacketClock;
  readonly #listener: TrafficListener;
  /** The time of the packet at hand: a second, where it begins, and microseconds into it. */
  #second = 0;
  #secondStart = 0.5;
  #micros = 0;
  #isExpiryWatched = false;

  constructor(
    decoders: readonly Decoder[],
    listener: TrafficListener,
    clock: PacketClock,
    limits: FlowLimits = FLOW_LIMITS,
    hashSeed = 0,
  ) {
    this.#clock = clock;
    this.#listener = listener;
    this.table = new FlowTable(limits, hashSeed);
    const onPdu = listener.pdu === undefined ? undefined : listener.pdu.bind(listener);
    this.reader = new FlowReader(decoders, limits, onPdu);
    this.tcp = new TcpReassembler(limits, this.reader, clock);
  }

  /** One decoded packet, borrowed; the clock stands at its time. */
  packet(packet: Packet): void {
    if (packet.layer !== LAYER.transport) return;
    const micros = this.#clock.now - this.#secondStart;
    if (micros >= 0 && micros < SECOND_US) this.#micros = micros | 0;
    else this.#beginSecond();
    const isTcp = packet.transport === TRANSPORT.tcp;
    if (!isTcp && packet.transport !== TRANSPORT.udp) return;
    let flow = this.table.find(packet);
    if (flow === undefined) {
      const isOpening = !isTcp || packet.payloadEnd > packet.payloadAt || (packet.tcpFlags & TCP_FLAG.syn) !== 0;
      if (!isOpening) {
        this.counters.strays++;
        this.#listener.straySegment?.(packet);
        return;
      }
      flow = this.#open(packet);
    }
    const side: Side = this.table.isForward ? 0 : 1;
    const copy = this.#copies.see(packet, flow.id, side === 0);
    if (copy !== COPY.none && (!isTcp || packet.payloadEnd === packet.payloadAt)) {
      this.#countCopy(flow, side, copy);
      return;
    }
    this.reader.capture = packet.capture;
    if (isTcp) this.#tcpPacket(flow, side, packet, copy);
    else this.#udpPacket(flow, side, packet);
  }

  /** The end of the run: every flow ends, in the order they began. */
  finish(): void {
    for (const flow of this.table.all()) this.#end(flow);
  }

  #beginSecond(): void {
    this.#second = Math.floor(this.#clock.now / SECOND_US);
    this.#secondStart = this.#second * SECOND_US;
    this.#micros = (this.#clock.now - this.#secondStart) | 0;
  }

  #open(packet: Packet): FlowState {
    const isTcp = packet.transport === TRANSPORT.tcp;
    const isSyn = isTcp && (packet.tcpFlags & TCP_FLAG.syn) !== 0;
    const isAttempt = isSyn && (packet.tcpFlags & TCP_FLAG.ack) === 0;
    const ageing = isAttempt ? AGEING.attempted : isTcp ? AGEING.tcp : AGEING.udp;
    for (let old = this.table.surplus(ageing); old !== undefined; old = this.table.surplus(ageing)) {
      this.table.evictions++;
      this.#end(old);
    }
    const flow = this.table.add(packet, ageing, this.#second);
    this.counters.flows++;
    flow.firstTime = packet.time;
    flow.lastSecond = this.#second;
    flow.lastMicros = this.#micros;
    flow.firstFrame = packet.frame;
    flow.capture = packet.capture;
    flow.vlan0 = packet.vlanCount > 0 ? packet.vlans[0]! : -1;
    flow.vlan1 = packet.vlanCount > 1 ? packet.vlans[1]! : -1;
    flow.setMac(0, packet.link, packet.sourceMacAt);
    flow.setMac(1, packet.link, packet.destinationMacAt);
    if (isSyn) {
      flow.server = isAttempt ? 1 : 0;
      flow.isServerKnown = true;
    } else {
      flow.server = this.reader.identification.serverByPort(flow) ?? 1;
      flow.isMidstream = isTcp;
      if (isTcp) flow.state = "midstream";
    }
    flow.ageByState();
    this.#watchExpiry();
    this.#listener.flowOpened?.(flow, packet);
    return flow;
  }

  #tcpPacket(known: FlowState, side: Side, packet: Packet, copy: Copy): void {
    let flow = known;
    const flags = packet.tcpFlags;
    if ((flags & TCP_FLAG.syn) !== 0) flow = this.#syn(flow, side, packet);
    else if (flow.pendingSynSide === side && packet.sequence === ((flow.pendingIsn + 1) | 0)) {
      if (packet.payloadEnd > packet.payloadAt) flow = this.#reopen(flow, packet, true);
    }
    const from: Side = flow === known ? side : 0;
    if ((flags & TCP_FLAG.ack) !== 0) {
      const to: Side = from === 0 ? 1 : 0;
      const other = flow.stream(to) ?? this.#unseenStream(flow, to, packet.acknowledgement);
      if (other !== undefined) this.tcp.acknowledge(flow, to, other, packet.acknowledgement);
    }
    let isCopy = copy !== COPY.none;
    if (packet.payloadEnd > packet.payloadAt || packet.cutBytes > 0) {
      const stream = flow.openStream(from);
      const duplicates = from === 0 ? flow.duplicatesA : flow.duplicatesB;
      const { conflictingBytes } = stream.ledger;
      this.tcp.segment(flow, from, stream, packet, isCopy);
      const conflicts = stream.ledger.conflictingBytes - conflictingBytes;
      if (conflicts > 0) this.#listener.flowConflict?.(flow, packet, conflicts);
      isCopy = (from === 0 ? flow.duplicatesA : flow.duplicatesB) > duplicates;
    }
    if (isCopy) {
      if (copy === COPY.routed) this.counters.routedCopies++;
      else this.counters.mirrorCopies++;
      return;
    }
    if ((flags & (TCP_FLAG.fin | TCP_FLAG.rst)) !== 0) this.#close(flow, from, packet);
    else if (packet.window === 0 || flow.stalls !== undefined) {
      flow.stalls ??= new WindowStalls();
      flow.stalls.see(from, packet.window, this.#clock.now);
    }
    this.#account(flow, from, packet);
    const bytes = packet.payloadEnd - packet.payloadAt;
    if (bytes === 0) return;
    const isAnswer = from === 1 && flow.isMidstream && flow.payloadB === bytes;
    const isForeign = !flow.isConfirmed && this.reader.foreign.see(flow, from);
    if (isAnswer || isForeign) this.#listener.flowChanged?.(flow, packet);
  }

  #udpPacket(flow: FlowState, side: Side, packet: Packet): void {
    if (side === 1 && flow.state === "attempted") this.#setState(flow, "established", packet);
    this.reader.datagrams.read(flow, side, packet);
    this.#account(flow, side, packet);
  }

  #account(flow: FlowState, side: Side, packet: Packet): void {
    const bytes = packet.payloadEnd - packet.payloadAt;
    if (flow.lastSecond !== this.#second || flow.lastFrame === 0) this.#listener.flowActive?.(flow, packet);
    if (bytes > 0 && flow.isHeeded && !flow.isConfirmed) {
      flow.isHeeded = this.#listener.flowPayload?.(flow, packet) ?? false;
    }
    flow.count(side, packet, bytes);
    flow.lastSecond = this.#second;
    flow.lastMicros = this.#micros;
    flow.lastFrame = packet.frame;
    flow.lastCapture = packet.capture;
    this.table.touch(flow, flow.ageingWanted, this.#second);
  }

  /** The stream of a side that has sent nothing we saw, though the other side acknowledges payload of it. */
  #unseenStream(flow: FlowState, side: Side, acknowledgement: number): Stream | undefined {
    const hasIsn = side === 0 ? flow.hasIsnA : flow.hasIsnB;
    const beyond = (acknowledgement - (side === 0 ? flow.isnA : flow.isnB)) | 0;
    return hasIsn && beyond > 1 ? flow.openStream(side) : undefined;
  }

  /** A SYN: the handshake of this flow, or of a new one between the same ports. Returns the flow it belongs to. */
  #syn(flow: FlowState, side: Side, packet: Packet): FlowState {
    const isAnswer = (packet.tcpFlags & TCP_FLAG.ack) !== 0;
    const hasIsn = side === 0 ? flow.hasIsnA : flow.hasIsnB;
    const isn = side === 0 ? flow.isnA : flow.isnB;
    if (hasIsn && isn === packet.sequence) return flow;
    if (isAnswer) {
      const isPending = flow.pendingSynSide >= 0 && flow.pendingSynSide !== side;
      if (isPending && packet.acknowledgement === ((flow.pendingIsn + 1) | 0))
        return this.#reopenAnswered(flow, packet);
      if (hasIsn || flow.isMidstream) return flow;
    } else if (hasIsn || flow.streamA !== undefined || flow.streamB !== undefined) {
      const isOver = flow.state === "closed" || flow.state === "reset" || flow.state === "refused";
      if (isOver || flow.state === "attempted") return this.#reopen(flow, packet, false);
      flow.pendingSynSide = side;
      flow.pendingIsn = packet.sequence;
      return flow;
    }
    flow.setIsn(side, packet.sequence);
    if (isAnswer && flow.state === "attempted") {
      flow.isHandshakeSeen = true;
      this.#setState(flow, "established", packet);
    }
    return flow;
  }

  /** The ports are used again: the old flow ends, a new one begins with this packet's sender as client. */
  #reopen(old: FlowState, packet: Packet, isEstablished: boolean): FlowState {
    const isn = isEstablished ? old.pendingIsn : packet.sequence;
    this.#end(old);
    const flow = this.#open(packet);
    flow.setIsn(0, isn);
    flow.server = 1;
    flow.isServerKnown = true;
    if (isEstablished) {
      flow.isMidstream = false;
      flow.state = "established";
      flow.ageByState();
    }
    return flow;
  }

  /** As `#reopen`, seen first by the answer to the new SYN: the packet's sender is the server. */
  #reopenAnswered(old: FlowState, packet: Packet): FlowState {
    const isn = old.pendingIsn;
    this.#end(old);
    const flow = this.#open(packet);
    flow.setIsn(0, packet.sequence);
    flow.setIsn(1, isn);
    flow.isHandshakeSeen = true;
    this.#setState(flow, "established", packet);
    return flow;
  }

  #close(flow: FlowState, side: Side, packet: Packet): void {
    if ((packet.tcpFlags & TCP_FLAG.rst) !== 0) {
      const isRefusal = flow.state === "attempted" && side === 1;
      this.#setState(flow, isRefusal ? "refused" : "reset", packet);
      return;
    }
    const stream = flow.openStream(side);
    stream.hasFin = true;
    stream.finSequence = (packet.sequence + packet.payloadEnd - packet.payloadAt + packet.cutBytes) | 0;
    if (!stream.isStarted) {
      stream.isStarted = true;
      stream.next = stream.finSequence;
    }
    if (flow.streamA?.hasFin && flow.streamB?.hasFin) this.#setState(flow, "closed", packet);
  }

  #setState(flow: FlowState, state: FlowState["state"], packet: Packet): void {
    if (flow.state === state) return;
    flow.state = state;
    flow.ageByState();
    this.#listener.flowChanged?.(flow, packet);
  }

  #countCopy(flow: FlowState, side: Side, copy: Copy): void {
    if (side === 0) flow.duplicatesA++;
    else flow.duplicatesB++;
    if (copy === COPY.routed) this.counters.routedCopies++;
    else this.counters.mirrorCopies++;
  }

  #end(flow: FlowState): void {
    if (flow.transportNumber === TRANSPORT.udp) {
      this.reader.datagrams.finish(flow);
    } else {
      if (flow.streamA !== undefined) this.tcp.finish(flow, 0, flow.streamA);
      if (flow.streamB !== undefined) this.tcp.finish(flow, 1, flow.streamB);
      this.reader.finish(flow);
    }
    this.table.remove(flow);
    this.#listener.flowEnded?.(flow);
  }

  #watchExpiry(): void {
    if (this.#isExpiryWatched) return;
    const due = this.table.nextExpiry();
    if (due === undefined) return;
    this.#isExpiryWatched = true;
    this.#clock.at(due, (now) => {
      this.#isExpiryWatched = false;
      for (let flow = this.table.expired(now); flow !== undefined; flow = this.table.expired(now)) this.#end(flow);
      this.#watchExpiry();
    });
  }
}
