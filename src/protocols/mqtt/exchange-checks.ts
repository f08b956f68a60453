import type { PduContext } from "../../contracts/decoder.js";
import type { Side } from "../../contracts/flow.js";
import { ANOMALY } from "./anomalies.js";
import type { Exchange } from "./exchanges.js";
import type { Packet } from "./packet.js";
import type { MqttState } from "./state.js";
import { DUP_FLAG, FAILURE, PACKET } from "./tables.js";

/** Pairs acknowledgements with what they acknowledge, and says how long that took. */
export class Answer {
  requestFrame: number | undefined = undefined;
  latencyUs: number | undefined = undefined;

  clear(): void {
    this.requestFrame = undefined;
    this.latencyUs = undefined;
  }

  /** This answers the packet of that time and frame. */
  to(time: number, frame: number, context: PduContext, state: MqttState): void {
    this.requestFrame = frame;
    this.latencyUs = Math.max(0, context.time - time);
    state.latency.add(this.latencyUs);
  }
}

/** What answers a PUBLISH, SUBSCRIBE or UNSUBSCRIBE. */
function awaitedAfter(packet: Packet): number {
  if (packet.type === PACKET.publish) return packet.qos === 1 ? PACKET.puback : PACKET.pubrec;
  return packet.type + 1;
}

/** A packet that gives out a packet identifier. */
export function beginExchange(packet: Packet, context: PduContext, state: MqttState): void {
  const { packetIdentifier } = packet;
  if (packetIdentifier === 0) return;
  const exchanges = state.exchanges[context.from];
  const awaited = awaitedAfter(packet);
  const open = openExchange(packetIdentifier, context.from, state);
  if (open !== undefined) {
    const isSentAgain = packet.type === PACKET.publish && (packet.flags & DUP_FLAG) !== 0;
    if (isSentAgain && open.awaited === awaited) {
      open.owed++;
      return;
    }
    const isSure = !context.isPeerBehind && open.epoch === state.epoch && !isSentAgain;
    if (isSure) packet.reader.found.add(ANOMALY.packetIdentifierInUse);
  }
  exchanges.begin(packetIdentifier, awaited, context, state.epoch, packet.count);
}

/** PUBACK, PUBREC, PUBREL, PUBCOMP, SUBACK or UNSUBACK. */
export function continueExchange(packet: Packet, context: PduContext, state: MqttState, answer: Answer): void {
  const { type, packetIdentifier } = packet;
  if (packetIdentifier === 0) return;
  const peer: Side = context.from === 0 ? 1 : 0;
  const owner = type === PACKET.pubrel ? context.from : peer;
  const open = openExchange(packetIdentifier, owner, state);
  const exchanges = state.exchanges[owner];
  if (open?.awaited !== type) {
    if (open !== undefined && open.owed > 0 && open.awaited > type) open.owed--;
    else unsolicited(packet, context, state);
    if (type === PACKET.pubrel && open === undefined) {
      exchanges.begin(packetIdentifier, PACKET.pubcomp, context, state.epoch, 0);
    }
    return;
  }
  answer.to(open.time, open.frame, context, state);
  const isRefused = packet.reasonCode >= FAILURE;
  if (type === PACKET.pubrec && !isRefused) advance(open, PACKET.pubrel, context, state);
  else if (type === PACKET.pubrel) advance(open, PACKET.pubcomp, context, state);
  else {
    if (packet.count > 0 && packet.count !== open.filters && context.missingBytes === 0) {
      packet.reader.found.add(ANOMALY.reasonCodeCountMismatch);
    }
    if (open.owed > 0) open.owed--;
    else exchanges.settle(packetIdentifier);
  }
}

function advance(open: Exchange, awaited: number, context: PduContext, state: MqttState): void {
  open.awaited = awaited;
  open.time = context.time;
  open.frame = context.frame;
  open.epoch = state.epoch;
}

/** The open exchange, unless it may be another one by now because of what was lost. */
function openExchange(identifier: number, side: Side, state: MqttState): Exchange | undefined {
  const open = state.exchanges[side].find(identifier);
  return open !== undefined && open.epoch >= state.validSinceEpoch[side] ? open : undefined;
}

function unsolicited(packet: Packet, context: PduContext, state: MqttState): void {
  const [a, b] = state.exchanges;
  const isForgotten = a.displaced + b.displaced + a.refusals + b.refusals > 0;
  if (!state.isWhole || !state.isSessionFresh || context.isPeerBehind || isForgotten) return;
  state.unsolicited++;
  packet.reader.found.add(ANOMALY.unsolicitedAcknowledgement);
}
