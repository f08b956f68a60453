import { PacketReader } from "./packet-reader.js";

/** Says that a packet does not have the field. */
export const ABSENT = -1;

/** Offsets of the will in a CONNECT; an end is ABSENT where the packet was cut before it. */
class Will {
  propertiesAt = ABSENT;
  propertiesEnd = ABSENT;
  topicAt = 0;
  topicEnd = 0;
  payloadAt = 0;
  payloadEnd = 0;
}

/** What one packet holds, as numbers and offsets into its bytes; refilled for each packet. */
export class Packet {
  readonly reader = new PacketReader();
  type = 0;
  flags = 0;
  /** First byte behind the fixed header. */
  bodyAt = 0;
  /** Protocol level as which it was read. */
  level = 0;
  packetIdentifier = 0;
  /** ABSENT where the packet has none, as most have before version 5. */
  reasonCode = ABSENT;
  /** Properties from the first identifier to behind the last value; ABSENT where there are none. */
  propertiesAt = ABSENT;
  propertiesEnd = ABSENT;
  /** Topic name of a PUBLISH, Client Identifier of a CONNECT. */
  textAt = 0;
  textEnd = 0;
  isTextPlain = false;
  /** First byte of payload, list of topic filters or list of reason codes. */
  payloadAt = 0;
  /** Topic filters or reason codes. */
  count = 0;
  sessionPresent = false;
  connectFlags = 0;
  connectLevel = 0;
  isProtocolNameKnown = false;
  keepAlive = 0;
  readonly will = new Will();
  userNameAt = 0;
  userNameEnd = ABSENT;
  passwordAt = 0;
  passwordEnd = ABSENT;

  /** Values of the last properties; ABSENT where they are not among them. */
  topicAlias = ABSENT;
  topicAliasMaximum = ABSENT;
  maximumPacketSize = ABSENT;
  maximumQos = ABSENT;
  subscriptionIdentifiers = 0;
  hasSessionExpiry = false;

  get qos(): number {
    return (this.flags >> 1) & 3;
  }

  reset(type: number, flags: number, level: number): void {
    this.type = type;
    this.flags = flags;
    this.level = level;
    this.packetIdentifier = 0;
    this.reasonCode = ABSENT;
    this.propertiesAt = ABSENT;
    this.propertiesEnd = ABSENT;
    this.textAt = 0;
    this.textEnd = 0;
    this.isTextPlain = false;
    this.payloadAt = 0;
    this.count = 0;
    this.topicAlias = ABSENT;
    this.subscriptionIdentifiers = 0;
  }
}
