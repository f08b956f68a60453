import type { DecodeOut, PduContext } from "../../contracts/decoder.js";
import { utf8Text } from "../../core/utf8.js";
import { ANOMALY } from "./anomalies.js";
import type { MqttBody } from "./body.js";
import { connackBody, connectBody } from "./connect-body.js";
import { PublishDecoder } from "./decode-publish.js";
import { Answer, beginExchange, continueExchange } from "./exchange-checks.js";
import { checkInFlow } from "./flow-checks.js";
import { ABSENT, type Packet } from "./packet.js";
import { plainBody, subscriptionAckBody, topicFiltersBody } from "./packet-body.js";
import type { SparkplugResult } from "./sparkplug/sparkplug-reader.js";
import type { MqttState } from "./state.js";
import { CONNECT_FLAG, LEVEL, LIMIT, PACKET } from "./tables.js";

/** Shorter topics prove nothing about who speaks. */
const TOPIC_BYTES_PROVING = 3;
/** What a summary keeps of a text. */
const KEPT_TEXT_LENGTH = 256;

const NO_NAMES: readonly string[] = [];

/** Decodes Control Packets; one serves all flows, because it keeps nothing from one packet to the next. */
class PacketDecoder {
  readonly #answer = new Answer();
  readonly #publish = new PublishDecoder();
  #isInferred: true | undefined = undefined;
  #sparkplug: SparkplugResult | undefined = undefined;

  /** One packet; `missingBytes` of its end are not there. */
  decode(
    bytes: Uint8Array,
    at: number,
    end: number,
    missingBytes: number,
    context: PduContext,
    state: MqttState,
    out: DecodeOut<MqttBody>,
  ): void {
    const { packet, trust } = state;
    const { from } = context;
    const { found } = packet.reader;
    state.level.read(bytes, at, end, missingBytes, packet);
    state.packets++;
    if (found.isEmpty) this.#believe(packet, context, state, missingBytes);
    else if (isBadlyWrong(packet)) trust.doubt(from);
    if (packet.type === PACKET.connect && packet.isProtocolNameKnown) {
      state.roles.weigh(PACKET.connect, from);
      trust.prove(from);
    } else if (packet.type === PACKET.connect && !trust.isConfirmed) trust.addSound(packet.type, from, false);
    if (missingBytes > 0 && end - at < LIMIT.pduBytes) found.add(ANOMALY.captureCut);
    checkInFlow(packet, context, end - at + missingBytes, state);
    this.#isInferred = state.level.isInferred && packet.level !== LEVEL.unknown ? true : undefined;
    this.#answer.clear();
    this.#sparkplug = undefined;
    const body = this.#dispatch(packet, context, state, out.wantsBody);
    const further = this.#furtherAnomalies();
    if (found.isEmpty && further.length === 0) out.pdu(body);
    else out.pdu(body, [...found.names(), ...further]);
  }

  #furtherAnomalies(): readonly string[] {
    return this.#sparkplug === undefined ? NO_NAMES : this.#sparkplug.anomalies;
  }

  #believe(packet: Packet, { from }: PduContext, state: MqttState, missingBytes: number): void {
    state.roles.weigh(packet.type, from);
    if (missingBytes > 0 && packet.reader.isStopped) return;
    const isShort = packet.type === PACKET.publish && packet.textEnd - packet.textAt < TOPIC_BYTES_PROVING;
    if (state.trust.isLearning) state.trust.addSound(packet.type, from, isShort);
  }

  #dispatch(packet: Packet, context: PduContext, state: MqttState, wantsBody: boolean): MqttBody | undefined {
    const isInferred = this.#isInferred;
    switch (packet.type) {
      case PACKET.publish: {
        const body = this.#publish.decode(packet, context, state, isInferred, wantsBody);
        this.#sparkplug = this.#publish.sparkplug;
        return body;
      }
      case PACKET.connect:
        return this.#connect(packet, context, state, wantsBody);
      case PACKET.connack:
        return this.#connack(packet, context, state, wantsBody);
      case PACKET.subscribe:
      case PACKET.unsubscribe:
        beginExchange(packet, context, state);
        if (packet.type === PACKET.subscribe) state.subscriptions += packet.count;
        else state.unsubscriptions += packet.count;
        return wantsBody ? topicFiltersBody(packet, isInferred) : undefined;
      case PACKET.suback:
      case PACKET.unsuback:
        continueExchange(packet, context, state, this.#answer);
        return wantsBody ? subscriptionAckBody(packet, isInferred, this.#answer) : undefined;
      case PACKET.puback:
      case PACKET.pubrec:
      case PACKET.pubrel:
      case PACKET.pubcomp:
        continueExchange(packet, context, state, this.#answer);
        return wantsBody ? plainBody(packet, isInferred, this.#answer) : undefined;
      case PACKET.pingreq:
        state.pings.ask(context);
        return wantsBody ? plainBody(packet, isInferred, this.#answer) : undefined;
      case PACKET.pingresp: {
        const ping = state.pings.answer();
        if (ping !== undefined) this.#answer.to(ping.time, ping.frame, context, state);
        return wantsBody ? plainBody(packet, isInferred, this.#answer) : undefined;
      }
      default:
        return wantsBody ? plainBody(packet, isInferred, this.#answer) : undefined;
    }
  }

  #connect(packet: Packet, context: PduContext, state: MqttState, wantsBody: boolean): MqttBody | undefined {
    const { reader, connectFlags, will } = packet;
    const clientIdentifier = utf8Text(reader.bytes, packet.textAt, packet.textEnd);
    state.isConnectSeen = true;
    state.level.set(packet.level);
    state.connect = { time: context.time, frame: context.frame };
    state.clientIdentifier = clientIdentifier.slice(0, KEPT_TEXT_LENGTH);
    state.userName =
      packet.userNameEnd < 0
        ? undefined
        : utf8Text(reader.bytes, packet.userNameAt, packet.userNameEnd).slice(0, KEPT_TEXT_LENGTH);
    state.hasPassword = (connectFlags & CONNECT_FLAG.password) !== 0;
    if (will.topicEnd > will.topicAt && will.payloadEnd !== ABSENT) {
      const topicName = utf8Text(reader.bytes, will.topicAt, will.topicEnd);
      const { payloadAt, payloadEnd } = will;
      const isRetained = (connectFlags & CONNECT_FLAG.willRetain) !== 0;
      const { sparkplug } = state;
      const result = sparkplug.readWill(topicName, reader.bytes, payloadAt, payloadEnd, 0, wantsBody, isRetained);
      if (result.isSparkplug) this.#sparkplug = result;
    }
    if (state.gapSides === 0) state.sparkplug.isFromStart = true;
    return wantsBody ? connectBody(packet, clientIdentifier, this.#sparkplug?.body) : undefined;
  }

  #connack(packet: Packet, context: PduContext, state: MqttState, wantsBody: boolean): MqttBody | undefined {
    const { connect } = state;
    if (connect !== undefined) {
      this.#answer.to(connect.time, connect.frame, context, state);
      state.connect = undefined;
    }
    const { requestFrame, latencyUs } = this.#answer;
    return wantsBody ? connackBody(packet, this.#isInferred, requestFrame, latencyUs) : undefined;
  }
}

/** The header itself, or the length of what it should hold: the next one may be none either. */
function isBadlyWrong({ reader: { found } }: Packet): boolean {
  return (
    found.has(ANOMALY.packetTooShort) ||
    found.has(ANOMALY.fixedHeaderFlags) ||
    found.has(ANOMALY.packetTypeReserved) ||
    found.has(ANOMALY.remainingLengthInvalid)
  );
}

const DECODER = new PacketDecoder();

/** Decodes one packet and tells it; `missingBytes` of its end are not there. */
export function decodePacket(
  bytes: Uint8Array,
  at: number,
  end: number,
  missingBytes: number,
  context: PduContext,
  state: MqttState,
  out: DecodeOut<MqttBody>,
): void {
  DECODER.decode(bytes, at, end, missingBytes, context, state, out);
}
