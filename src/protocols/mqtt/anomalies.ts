import type { Anomaly } from "../../contracts/doc.js";
import { SPARKPLUG_ANOMALIES } from "./sparkplug/anomalies.js";
import { WEBSOCKET_ANOMALIES } from "./websocket/anomalies.js";

const OWN = {
  captureCut: { help: "The capture cut the packet: what is told of it is what was there.", spec: "none: capture" },
  remainingLengthOverlong: {
    help: "The remaining length uses more bytes than it needs.",
    spec: "MQTT5-1.5.5-1",
  },
  remainingLengthInvalid: {
    help: "The remaining length goes on after its fourth byte.",
    spec: "MQTT5 §1.5.5, MQTT311 §2.2.3",
  },
  packetTypeReserved: {
    help: "The packet type is not one of this protocol level.",
    spec: "MQTT5 §2.1.2, MQTT311 §2.2.1",
  },
  fixedHeaderFlags: {
    help: "Reserved flags of the fixed header do not have the value they must have.",
    spec: "MQTT5-2.1.3-1, MQTT311-2.2.2-1",
  },
  qosInvalid: {
    help: "A PUBLISH or a will has QoS 3.",
    spec: "MQTT5-3.3.1-4, MQTT5-3.1.2-12, MQTT311-3.3.1-4, MQTT311-3.1.2-14",
  },
  dupWithoutQos: {
    help: "A PUBLISH of QoS 0 says that it is sent again.",
    spec: "MQTT5-3.3.1-2, MQTT311-3.3.1-2",
  },
  packetIdentifierZero: {
    help: "The packet identifier is 0.",
    spec: "MQTT5-2.2.1-3, MQTT5-2.2.1-4, MQTT311-2.3.1-1",
  },
  packetTooShort: { help: "A field goes beyond the end of the packet.", spec: "MQTT5 §4.13, MQTT311 §4.8" },
  trailingBytes: { help: "Bytes follow the last field of the packet.", spec: "MQTT5 §4.13, MQTT311 §4.8" },
  textNotUtf8: { help: "A text is not well-formed UTF-8.", spec: "MQTT5-1.5.4-1, MQTT311-1.5.3-1" },
  textHasNull: { help: "A text holds the character U+0000.", spec: "MQTT5-1.5.4-2, MQTT311-1.5.3-2" },
  topicNameEmpty: {
    help: "A topic name is empty and no alias stands for it.",
    spec: "MQTT5-4.7.3-1, MQTT311-4.7.3-1",
  },
  topicNameWildcard: {
    help: "A topic name, will topic or response topic holds a wildcard.",
    spec: "MQTT5-3.3.2-2, MQTT5-3.3.2-14, MQTT5-4.7.0-1, MQTT311-3.3.2-2, MQTT311-4.7.1-1",
  },
  topicFilterInvalid: {
    help: "A wildcard does not stand alone in its level, or # is not at the end.",
    spec: "MQTT5-4.7.1-1, MQTT5-4.7.1-2, MQTT311-4.7.1-2, MQTT311-4.7.1-3",
  },
  topicFilterEmpty: { help: "A topic filter is empty.", spec: "MQTT5-4.7.3-1, MQTT311-4.7.3-1" },
  topicFiltersMissing: {
    help: "A SUBSCRIBE or UNSUBSCRIBE names no topic filter.",
    spec: "MQTT5-3.8.3-2, MQTT5-3.10.3-2, MQTT311-3.8.3-3, MQTT311-3.10.3-2",
  },
  subscriptionOptionsInvalid: {
    help: "Subscription options have QoS 3, retain handling 3 or reserved bits.",
    spec: "MQTT5-3.8.3-5, MQTT5 §3.8.3.1, MQTT311-3.8.3-4",
  },
  noLocalShared: { help: "A shared subscription has the No Local option.", spec: "MQTT5-3.8.3-4" },
  shareNameInvalid: {
    help: "A shared subscription has no share name, a wildcard in it, or no filter after it.",
    spec: "MQTT5-4.8.2-1, MQTT5-4.8.2-2",
  },
  reasonCodesMissing: {
    help: "A SUBACK or UNSUBACK holds no reason code.",
    spec: "MQTT5-3.8.4-6, MQTT5-3.11.3-1, MQTT311-3.8.4-5",
  },
  reasonCodeInvalid: {
    help: "The reason code is not one that this packet type may carry.",
    spec:
      "MQTT5-3.2.2-8, MQTT5-3.4.2-1, MQTT5-3.5.2-1, MQTT5-3.6.2-1, MQTT5-3.7.2-1, MQTT5-3.9.3-2, MQTT5-3.11.3-2, " +
      "MQTT5-3.14.2-1, MQTT5-3.15.2-1, MQTT311-3.9.3-2",
  },
  reasonCodeCountMismatch: {
    help: "A SUBACK or UNSUBACK does not have one reason code for each topic filter.",
    spec: "MQTT5-3.8.4-6, MQTT5-3.11.3-1, MQTT311-3.8.4-5",
  },
  connackFlagsReserved: {
    help: "Reserved bits of the Connect Acknowledge Flags are set.",
    spec: "MQTT5-3.2.2-1, MQTT311 §3.2.2.1",
  },
  sessionPresentOnError: {
    help: "A CONNACK that refuses says that a session is present.",
    spec: "MQTT5-3.2.2-6, MQTT311-3.2.2-4",
  },
  protocolNameInvalid: {
    help: "The protocol name is not that of the protocol level.",
    spec: "MQTT5-3.1.2-1, MQTT311-3.1.2-1",
  },
  protocolLevelInvalid: { help: "The protocol level is not 3, 4 or 5.", spec: "MQTT5-3.1.2-2, MQTT311-3.1.2-2" },
  connectFlagReserved: {
    help: "The reserved bit of the Connect Flags is set.",
    spec: "MQTT5-3.1.2-3, MQTT311-3.1.2-3",
  },
  willFlagsInvalid: {
    help: "Will QoS or Will Retain is set without a will.",
    spec: "MQTT5-3.1.2-11, MQTT5-3.1.2-13, MQTT311-3.1.2-13, MQTT311-3.1.2-15",
  },
  passwordWithoutUserName: { help: "A password comes without a user name.", spec: "MQTT311-3.1.2-22" },
  clientIdentifierMissing: {
    help: "The Client Identifier is empty though the client keeps its session.",
    spec: "MQTT311-3.1.3-7",
  },
  propertyLengthInvalid: {
    help: "The property length goes beyond the packet, or a property beyond that length.",
    spec: "MQTT5 §2.2.2.1",
  },
  propertyUnknown: { help: "A property identifier is not one of the standard.", spec: "MQTT5 §2.2.2.2" },
  propertyNotAllowed: { help: "A property is not one that this packet type may carry.", spec: "MQTT5 §2.2.2.2" },
  propertyDuplicate: {
    help: "A property that may stand once stands twice.",
    spec: "MQTT5 §3.1.2.11, MQTT5 §3.2.2.3, MQTT5 §3.3.2.3",
  },
  propertyValueInvalid: {
    help: "A property has a value that it must not have.",
    spec: "MQTT5 §3.1.2.11, MQTT5 §3.2.2.3, MQTT5 §3.3.2.3",
  },
  authenticationMethodMissing: {
    help: "Authentication Data comes without an Authentication Method.",
    spec: "MQTT5 §3.1.2.11.10, MQTT5 §3.15.2.2.2",
  },
  topicAliasZero: { help: "The topic alias is 0.", spec: "MQTT5-3.3.2-8" },
  topicAliasAboveMaximum: {
    help: "The topic alias is above what the receiver has allowed.",
    spec: "MQTT5-3.3.2-9, MQTT5-3.3.2-11",
  },
  topicAliasUnknown: { help: "The topic alias stands for nothing yet.", spec: "MQTT5 §3.3.2.3.4" },
  subscriptionIdentifierFromClient: {
    help: "A client put a subscription identifier into a PUBLISH.",
    spec: "MQTT5-3.3.4-6",
  },
  sessionExpiryFromServer: {
    help: "A server put a session expiry interval into a DISCONNECT.",
    spec: "MQTT5-3.14.2-2",
  },
  qosAboveMaximum: { help: "A PUBLISH has a QoS that the server has excluded.", spec: "MQTT5-3.2.2-11" },
  packetTooLarge: {
    help: "The packet is larger than its receiver has allowed.",
    spec: "MQTT5-3.1.2-24, MQTT5-3.2.2-15",
  },
  secondConnect: { help: "A client sent a second CONNECT.", spec: "MQTT5-3.1.0-2, MQTT311-3.1.0-2" },
  packetBeforeConnect: {
    help: "The first packet of the client is not a CONNECT.",
    spec: "MQTT5-3.1.0-1, MQTT311-3.1.0-1",
  },
  packetBeforeConnack: {
    help: "The first packet of the server is not a CONNACK.",
    spec: "MQTT5-3.2.0-1, MQTT311-3.2.0-1",
  },
  secondConnack: { help: "A server sent a second CONNACK.", spec: "MQTT5-3.2.0-2" },
  wrongDirection: {
    help: "A client sent what only servers send, or the other way round.",
    spec: "MQTT5 §2.1.2, MQTT311 §2.2.1",
  },
  packetAfterDisconnect: {
    help: "A packet follows the DISCONNECT of its sender.",
    spec: "MQTT5-3.14.4-1, MQTT311-3.14.4-2",
  },
  unsolicitedAcknowledgement: {
    help: "Nothing was sent that this packet acknowledges.",
    spec: "MQTT5-2.2.1-5, MQTT5-2.2.1-6, MQTT311-2.3.1-6, MQTT311-2.3.1-7",
  },
  packetIdentifierInUse: {
    help: "The packet identifier of a packet that waits for its acknowledgement was used for another one.",
    spec: "MQTT5-2.2.1-3, MQTT5-2.2.1-4, MQTT311-2.3.1-2, MQTT311-2.3.1-4",
  },
} as const satisfies Record<string, Anomaly>;

type AnomalyName = keyof typeof OWN;

const NAMES = Object.keys(OWN) as AnomalyName[];

/** What each code means and which clause it breaks. */
export const ANOMALIES: Readonly<Record<string, Anomaly>> = { ...OWN, ...WEBSOCKET_ANOMALIES, ...SPARKPLUG_ANOMALIES };

/** Number of each of the decoder's own codes, for AnomalySet. */
export const ANOMALY = Object.fromEntries(NAMES.map((name, index) => [name, index])) as Readonly<
  Record<AnomalyName, number>
>;

const BITS = 31;

/** A set of codes that costs nothing while it is empty. */
export class AnomalySet {
  #low = 0;
  #high = 0;

  get isEmpty(): boolean {
    return (this.#low | this.#high) === 0;
  }

  /** `code` is a value of ANOMALY. */
  add(code: number): void {
    if (code < BITS) this.#low |= 1 << code;
    else this.#high |= 1 << (code - BITS);
  }

  has(code: number): boolean {
    return ((code < BITS ? this.#low >> code : this.#high >> (code - BITS)) & 1) !== 0;
  }

  clear(): void {
    this.#low = 0;
    this.#high = 0;
  }

  /** The codes by name, in the order of the table. */
  names(): string[] {
    return NAMES.filter((_, code) => this.has(code));
  }
}
