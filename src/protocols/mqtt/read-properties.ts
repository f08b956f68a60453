import { u8 } from "../../core/bytes.js";
import { ANOMALY } from "./anomalies.js";
import { ABSENT, type Packet } from "./packet.js";
import { NOT_AN_INTEGER, type PacketReader } from "./packet-reader.js";
import { FORM, PACKET, PROPERTIES, PROPERTY, type Property, WILL_PROPERTIES } from "./tables.js";

/** Of a property that may stand more than once [MQTT5 §2.2.2.2]. */
function isRepeatable(identifier: number, owner: number): boolean {
  return (
    identifier === PROPERTY.userProperty || (identifier === PROPERTY.subscriptionIdentifier && owner === PACKET.publish)
  );
}

/**
 * Reads property length and properties of `owner`, a packet type or WILL_PROPERTIES [MQTT5 §2.2.2]. What the flow must
 * know of them goes into `packet`; the reader then stands behind them.
 */
export function readProperties(packet: Packet, owner: number): void {
  const { reader } = packet;
  if (owner !== WILL_PROPERTIES) {
    packet.topicAliasMaximum = ABSENT;
    packet.maximumPacketSize = ABSENT;
    packet.maximumQos = ABSENT;
    packet.hasSessionExpiry = false;
  }
  const length = reader.variable();
  const at = reader.at;
  if (length === NOT_AN_INTEGER || at + length > reader.limit) {
    if (length !== NOT_AN_INTEGER) reader.found.add(ANOMALY.propertyLengthInvalid);
    reader.isStopped = true;
    return;
  }
  const { limit } = reader;
  reader.limit = at + length;
  reader.beyondLimit = ANOMALY.propertyLengthInvalid;
  if (length > 0) eachProperty(packet, owner);
  if (owner === WILL_PROPERTIES) {
    packet.will.propertiesAt = at;
    packet.will.propertiesEnd = Math.min(at + length, reader.seenEnd);
  } else {
    packet.propertiesAt = at;
    packet.propertiesEnd = Math.min(at + length, reader.seenEnd);
  }
  reader.limit = limit;
  reader.beyondLimit = ANOMALY.packetTooShort;
  // Whatever was wrong among them, their length says where the packet goes on.
  reader.isStopped = at + length > reader.seenEnd;
  reader.at = at + length;
}

function eachProperty(packet: Packet, owner: number): void {
  const { reader } = packet;
  let seenLow = 0;
  let seenHigh = 0;
  while (!reader.isFinished) {
    if (reader.at >= reader.seenEnd) return;
    const identifier = u8(reader.bytes, reader.at++);
    const property = PROPERTIES[identifier];
    if (property === undefined) {
      reader.found.add(ANOMALY.propertyUnknown);
      return;
    }
    if (((property.types >> owner) & 1) === 0) reader.found.add(ANOMALY.propertyNotAllowed);
    const isSeen = identifier < 32 ? (seenLow >> identifier) & 1 : (seenHigh >> (identifier - 32)) & 1;
    if (isSeen !== 0 && !isRepeatable(identifier, owner)) reader.found.add(ANOMALY.propertyDuplicate);
    if (identifier < 32) seenLow |= 1 << identifier;
    else seenHigh |= 1 << (identifier - 32);
    const value = readValue(reader, property);
    if (reader.isStopped) return;
    note(packet, identifier, value);
  }
  const hasData = ((seenLow >> PROPERTY.authenticationData) & 1) !== 0;
  const hasMethod = ((seenLow >> PROPERTY.authenticationMethod) & 1) !== 0;
  if (hasData && !hasMethod) reader.found.add(ANOMALY.authenticationMethodMissing);
}

/** The value of a number, 0 of anything else. */
function readValue(reader: PacketReader, property: Property): number {
  const { form } = property;
  if (form === FORM.pair) {
    if (reader.text()) reader.text();
    return 0;
  }
  if (form === FORM.text) {
    reader.text();
    return 0;
  }
  if (form === FORM.binary) {
    reader.binary();
    return 0;
  }
  const value = readNumber(reader, form);
  if (reader.isStopped) return 0;
  if ((property.isFlag && value > 1) || (property.isPositive && value === 0)) {
    reader.found.add(ANOMALY.propertyValueInvalid);
  }
  return value;
}

function readNumber(reader: PacketReader, form: number): number {
  if (form === FORM.byte) return reader.byte();
  if (form === FORM.word) return reader.word();
  return form === FORM.long ? reader.long() : reader.variable();
}

function note(packet: Packet, identifier: number, value: number): void {
  if (identifier === PROPERTY.topicAlias) packet.topicAlias = value;
  else if (identifier === PROPERTY.topicAliasMaximum) packet.topicAliasMaximum = value;
  else if (identifier === PROPERTY.maximumPacketSize) packet.maximumPacketSize = value;
  else if (identifier === PROPERTY.maximumQos) packet.maximumQos = value;
  else if (identifier === PROPERTY.subscriptionIdentifier) packet.subscriptionIdentifiers++;
  else if (identifier === PROPERTY.sessionExpiryInterval) packet.hasSessionExpiry = true;
  else if (identifier === PROPERTY.responseTopic && packet.reader.hasWildcard) {
    packet.reader.found.add(ANOMALY.topicNameWildcard);
  }
}
