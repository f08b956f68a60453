import type { PduContext } from "../../contracts/decoder.js";
import type { Side } from "../../contracts/flow.js";
import { ANOMALY } from "./anomalies.js";
import { ABSENT, type Packet } from "./packet.js";
import type { MqttState } from "./state.js";
import { CONNECT_FLAG, LEVEL, PACKET, SENDER, SENDERS } from "./tables.js";

/**
 * What is wrong with a packet because of what the flow has shown before; also remembers what later ones must keep to.
 */
export function checkInFlow(packet: Packet, context: PduContext, lengthBytes: number, state: MqttState): void {
  const { type } = packet;
  const { from } = context;
  const { found } = packet.reader;
  const isFromServer = from === state.roles.server;
  if (state.roles.isKnown) {
    const sender = isFromServer ? SENDER.server : SENDER.client;
    const senders = SENDERS[type] ?? 0;
    if (senders !== 0 && (senders & sender) === 0) found.add(ANOMALY.wrongDirection);
    else if (isFromServer) checkServer(packet, from, state);
    else checkClient(packet, from, state);
  }
  if ((state.disconnectedSides & (1 << from)) !== 0) found.add(ANOMALY.packetAfterDisconnect);
  if (type === PACKET.disconnect) state.disconnectedSides |= 1 << from;
  const { maximumPacketSize } = state.allowances[from === 0 ? 1 : 0];
  if (maximumPacketSize !== ABSENT && lengthBytes > maximumPacketSize) found.add(ANOMALY.packetTooLarge);
  if (type === PACKET.publish) checkPublish(packet, from, isFromServer, state);
}

function checkClient(packet: Packet, from: Side, state: MqttState): void {
  const { found } = packet.reader;
  if (packet.type !== PACKET.connect) {
    if (!state.isConnectSeen && state.isComplete(from)) found.add(ANOMALY.packetBeforeConnect);
    return;
  }
  if (state.isConnectSeen) found.add(ANOMALY.secondConnect);
  state.isSessionFresh = (packet.connectFlags & CONNECT_FLAG.cleanStart) !== 0;
  allow(packet, from, state);
}

function checkServer(packet: Packet, from: Side, state: MqttState): void {
  const { found, isStopped } = packet.reader;
  if (packet.type !== PACKET.connack) {
    const isEarly = !state.isConnackSeen && state.isComplete(from) && packet.type !== PACKET.auth;
    if (isEarly) found.add(ANOMALY.packetBeforeConnack);
    if (packet.type === PACKET.disconnect && packet.hasSessionExpiry && packet.propertiesAt !== ABSENT) {
      found.add(ANOMALY.sessionExpiryFromServer);
    }
    return;
  }
  if (state.isConnackSeen) found.add(ANOMALY.secondConnack);
  state.isConnackSeen = true;
  if (!packet.sessionPresent && packet.level >= LEVEL.mqtt311 && !isStopped) state.isSessionFresh = true;
  allow(packet, from, state);
}

/** What a CONNECT or CONNACK lets the other side do [MQTT5 §3.1.2.11, §3.2.2.3]. */
function allow(packet: Packet, from: Side, state: MqttState): void {
  const allowances = state.allowances[from];
  const isSeen = packet.level === LEVEL.mqtt5 && packet.propertiesAt !== ABSENT && !packet.reader.isStopped;
  // What is left out: no alias at all, any size, any QoS.
  allowances.topicAliasMaximum = !isSeen ? ABSENT : Math.max(0, packet.topicAliasMaximum);
  allowances.maximumPacketSize = !isSeen ? ABSENT : packet.maximumPacketSize;
  allowances.maximumQos = !isSeen ? ABSENT : packet.maximumQos;
}

function checkPublish(packet: Packet, from: Side, isFromServer: boolean, state: MqttState): void {
  const { found } = packet.reader;
  if (!isFromServer && state.roles.isKnown && packet.subscriptionIdentifiers > 0)
    found.add(ANOMALY.subscriptionIdentifierFromClient);
  const { topicAliasMaximum, maximumQos } = state.allowances[from === 0 ? 1 : 0];
  if (topicAliasMaximum !== ABSENT && packet.topicAlias > topicAliasMaximum) {
    found.add(ANOMALY.topicAliasAboveMaximum);
  }
  if (maximumQos !== ABSENT && packet.qos > maximumQos) found.add(ANOMALY.qosAboveMaximum);
}
