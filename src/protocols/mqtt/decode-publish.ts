import type { PduContext } from "../../contracts/decoder.js";
import { u8 } from "../../core/bytes.js";
import { ANOMALY } from "./anomalies.js";
import type { MqttBody } from "./body.js";
import { beginExchange } from "./exchange-checks.js";
import type { Packet } from "./packet.js";
import { publishBody } from "./packet-body.js";
import type { SparkplugResult } from "./sparkplug/sparkplug-reader.js";
import type { MqttState } from "./state.js";

/** First letters of the topics of Sparkplug: `spBv1.0/` and, before its version 3, `STATE/`. */
const LETTER_S = 0x73;
const LETTER_CAPITAL_S = 0x53;
const RETAIN_FLAG = 1;

/** A PUBLISH that was read into `packet`: alias, exchange, Sparkplug, and its body. */
export class PublishDecoder {
  /** What Sparkplug has to say; undefined where it is none. */
  sparkplug: SparkplugResult | undefined = undefined;

  decode(
    packet: Packet,
    context: PduContext,
    state: MqttState,
    isInferred: true | undefined,
    wantsBody: boolean,
  ): MqttBody | undefined {
    const { from } = context;
    state.publishes[from]++;
    if (packet.qos > 0) beginExchange(packet, context, state);
    const isAliased = packet.topicAlias > 0;
    let topicName: string | undefined;
    if (isAliased) topicName = this.#resolve(packet, context, state);
    else if (wantsBody || isSparkplugLetter(packet)) topicName = nameOf(packet, state);
    this.sparkplug = topicName === undefined ? undefined : readSparkplug(packet, topicName, context, state, wantsBody);
    if (!wantsBody) return undefined;
    return publishBody(packet, isInferred, topicName, this.sparkplug?.body, from !== state.roles.server);
  }

  /** [MQTT5 §3.3.2.3.4] */
  #resolve(packet: Packet, context: PduContext, state: MqttState): string | undefined {
    const { from } = context;
    const aliases = state.aliases[from];
    const { topicAlias } = packet;
    if (packet.textEnd > packet.textAt) {
      const name = nameOf(packet, state);
      aliases.set(topicAlias, name);
      return name;
    }
    const name = aliases.get(topicAlias);
    if (name === undefined && state.isComplete(from) && state.isConnectSeen && aliases.refusals === 0) {
      packet.reader.found.add(ANOMALY.topicAliasUnknown);
    }
    return name;
  }
}

function nameOf(packet: Packet, state: MqttState): string {
  const { textAt, textEnd, isTextPlain, reader } = packet;
  return state.topicNames.nameOf(reader.bytes, textAt, textEnd, isTextPlain);
}

function isSparkplugLetter(packet: Packet): boolean {
  if (packet.textEnd <= packet.textAt) return false;
  const letter = u8(packet.reader.bytes, packet.textAt);
  return letter === LETTER_S || letter === LETTER_CAPITAL_S;
}

function readSparkplug(
  packet: Packet,
  topicName: string,
  context: PduContext,
  state: MqttState,
  wantsBody: boolean,
): SparkplugResult | undefined {
  if (!topicName.startsWith("spBv1.0/") && !topicName.startsWith("STATE/")) return undefined;
  const { reader, payloadAt } = packet;
  const end = Math.max(payloadAt, Math.min(reader.limit, reader.seenEnd));
  const isFromClient = context.from !== state.roles.server;
  const missingBytes = reader.limit - end;
  const { bytes } = reader;
  const isRetained = (packet.flags & RETAIN_FLAG) !== 0;
  const { sparkplug } = state;
  const result = sparkplug.read(topicName, bytes, payloadAt, end, missingBytes, wantsBody, isFromClient, isRetained);
  return result.isSparkplug ? result : undefined;
}
