/** Control Packet types [MQTT5 §2.1.2]. */
export const PACKET = {
  connect: 1,
  connack: 2,
  publish: 3,
  puback: 4,
  pubrec: 5,
  pubrel: 6,
  pubcomp: 7,
  subscribe: 8,
  suback: 9,
  unsubscribe: 10,
  unsuback: 11,
  pingreq: 12,
  pingresp: 13,
  disconnect: 14,
  auth: 15,
} as const;

/** Indexed by Control Packet type. */
export const PACKET_NAMES: readonly string[] = [
  "RESERVED",
  "CONNECT",
  "CONNACK",
  "PUBLISH",
  "PUBACK",
  "PUBREC",
  "PUBREL",
  "PUBCOMP",
  "SUBSCRIBE",
  "SUBACK",
  "UNSUBSCRIBE",
  "UNSUBACK",
  "PINGREQ",
  "PINGRESP",
  "DISCONNECT",
  "AUTH",
];

/** Protocol levels: 3 is MQTT 3.1, 4 is 3.1.1, 5 is 5.0; 0 where nothing tells. */
export const LEVEL = { unknown: 0, mqtt31: 3, mqtt311: 4, mqtt5: 5 } as const;
/** Mosquitto and others set it in the protocol level of a bridge. */
export const BRIDGE_BIT = 0x80;

/** Bits of who may send a packet [MQTT5 §2.1.2]. */
export const SENDER = { client: 1, server: 2 } as const;
/** Who may send it, indexed by Control Packet type. */
export const SENDERS: readonly number[] = [0, 1, 2, 3, 3, 3, 3, 3, 1, 2, 1, 2, 1, 2, 3, 3];

/** Flags that the fixed header must have, indexed by type; those of PUBLISH mean something [MQTT5 §2.1.3]. */
export const FIXED_FLAGS: readonly number[] = [0, 0, 0, 0, 0, 0, 2, 0, 2, 0, 2, 0, 0, 0, 0, 0];
/** MQTT 3.1 had the DUP flag in these too. */
export const DUP_ALLOWED_31: readonly boolean[] = Array.from({ length: 16 }, (_, type) => FIXED_FLAGS[type] === 2);
/** DUP flag of the fixed header. */
export const DUP_FLAG = 8;

/** Connect Flags [MQTT5 §3.1.2.3]. */
export const CONNECT_FLAG = {
  reserved: 0x01,
  cleanStart: 0x02,
  will: 0x04,
  willQos: 0x18,
  willRetain: 0x20,
  password: 0x40,
  userName: 0x80,
} as const;

/** Subscription Options [MQTT5 §3.8.3.1]. */
export const OPTION = {
  qos: 0x03,
  noLocal: 0x04,
  retainAsPublished: 0x08,
  retainHandling: 0x30,
  reserved: 0xc0,
} as const;

/** Reason Codes of 0x80 and above tell failure [MQTT5 §2.4]. */
export const FAILURE = 0x80;

/** What begins a shared subscription [MQTT5 §4.8.2]. */
export const SHARE_PREFIX = "$share/";

/** Indexed by return code of CONNACK before version 5 [MQTT311 §3.2.2.3]. */
export const RETURN_CODES: readonly string[] = [
  "Connection accepted",
  "Unacceptable protocol version",
  "Identifier rejected",
  "Server unavailable",
  "Bad user name or password",
  "Not authorized",
];

const bit = (...types: readonly number[]) => types.reduce((bits, type) => bits | (1 << type), 0);
const ACKS = bit(PACKET.puback, PACKET.pubrec);
const SUBS = bit(PACKET.suback, PACKET.unsuback);
const ENDS = bit(PACKET.connack, PACKET.disconnect);

/** Name of each Reason Code, and bits of the packet types that may carry it [MQTT5 §2.4]. */
const REASON_CODES: readonly (readonly [code: number, name: string, types: number])[] = [
  [0x00, "Success", 0xffff],
  [0x01, "Granted QoS 1", bit(PACKET.suback)],
  [0x02, "Granted QoS 2", bit(PACKET.suback)],
  [0x04, "Disconnect with Will Message", bit(PACKET.disconnect)],
  [0x10, "No matching subscribers", ACKS],
  [0x11, "No subscription existed", bit(PACKET.unsuback)],
  [0x18, "Continue authentication", bit(PACKET.auth)],
  [0x19, "Re-authenticate", bit(PACKET.auth)],
  [0x80, "Unspecified error", ENDS | ACKS | SUBS],
  [0x81, "Malformed Packet", ENDS],
  [0x82, "Protocol Error", ENDS],
  [0x83, "Implementation specific error", ENDS | ACKS | SUBS],
  [0x84, "Unsupported Protocol Version", bit(PACKET.connack)],
  [0x85, "Client Identifier not valid", bit(PACKET.connack)],
  [0x86, "Bad User Name or Password", bit(PACKET.connack)],
  [0x87, "Not authorized", ENDS | ACKS | SUBS],
  [0x88, "Server unavailable", bit(PACKET.connack)],
  [0x89, "Server busy", ENDS],
  [0x8a, "Banned", bit(PACKET.connack)],
  [0x8b, "Server shutting down", bit(PACKET.disconnect)],
  [0x8c, "Bad authentication method", ENDS],
  [0x8d, "Keep Alive timeout", bit(PACKET.disconnect)],
  [0x8e, "Session taken over", bit(PACKET.disconnect)],
  [0x8f, "Topic Filter invalid", SUBS | bit(PACKET.disconnect)],
  [0x90, "Topic Name invalid", ENDS | ACKS],
  [0x91, "Packet Identifier in use", ACKS | SUBS],
  [0x92, "Packet Identifier not found", bit(PACKET.pubrel, PACKET.pubcomp)],
  [0x93, "Receive Maximum exceeded", bit(PACKET.disconnect)],
  [0x94, "Topic Alias invalid", bit(PACKET.disconnect)],
  [0x95, "Packet too large", ENDS],
  [0x96, "Message rate too high", bit(PACKET.disconnect)],
  [0x97, "Quota exceeded", ENDS | ACKS | bit(PACKET.suback)],
  [0x98, "Administrative action", bit(PACKET.disconnect)],
  [0x99, "Payload format invalid", ENDS | ACKS],
  [0x9a, "Retain not supported", ENDS],
  [0x9b, "QoS not supported", ENDS],
  [0x9c, "Use another server", ENDS],
  [0x9d, "Server moved", ENDS],
  [0x9e, "Shared Subscriptions not supported", bit(PACKET.suback, PACKET.disconnect)],
  [0x9f, "Connection rate exceeded", ENDS],
  [0xa0, "Maximum connect time", bit(PACKET.disconnect)],
  [0xa1, "Subscription Identifiers not supported", bit(PACKET.suback, PACKET.disconnect)],
  [0xa2, "Wildcard Subscriptions not supported", bit(PACKET.suback, PACKET.disconnect)],
];

const REASON_TYPES = new Uint16Array(256);
const REASON_NAMES: (string | undefined)[] = new Array(256).fill(undefined);
for (const [code, name, types] of REASON_CODES) {
  REASON_TYPES[code] = types;
  REASON_NAMES[code] = name;
}

/** Whether packets of this type may carry the Reason Code in version 5. */
export function isReasonAllowed(type: number, code: number): boolean {
  return ((REASON_TYPES[code] ?? 0) & (1 << type)) !== 0;
}

/** The name of a Reason Code in version 5; of a 0, as the packet type has it. */
export function reasonName(type: number, code: number): string | undefined {
  if (code === 0 && type === PACKET.disconnect) return "Normal disconnection";
  if (code === 0 && type === PACKET.suback) return "Granted QoS 0";
  return REASON_NAMES[code];
}

/** How the value of a property is encoded [MQTT5 §2.2.2.2]. */
export const FORM = { byte: 1, word: 2, long: 3, variable: 4, text: 5, binary: 6, pair: 7 } as const;

/** One property of version 5. */
export interface Property {
  readonly name: string;
  /** A value of FORM. */
  readonly form: number;
  /** Bits of the packet types that may carry it; bit 0 stands for the will of a CONNECT. */
  readonly types: number;
  /** 0 and 1 are the only values. */
  readonly isFlag: boolean;
  /** 0 is not allowed. */
  readonly isPositive: boolean;
}

/** Stands for the will in the bits of packet types. */
export const WILL_PROPERTIES = 0;

const MOST = 0xffff & ~bit(PACKET.connect, PACKET.publish, PACKET.subscribe, PACKET.unsubscribe, 12, 13, 0);
const flag = { isFlag: true, isPositive: false } as const;
const positive = { isFlag: false, isPositive: true } as const;
const any = { isFlag: false, isPositive: false } as const;

/** Identifiers with a meaning of their own here. */
export const PROPERTY = {
  correlationData: 0x09,
  responseTopic: 0x08,
  subscriptionIdentifier: 0x0b,
  authenticationMethod: 0x15,
  authenticationData: 0x16,
  willDelayInterval: 0x18,
  receiveMaximum: 0x21,
  topicAliasMaximum: 0x22,
  topicAlias: 0x23,
  maximumQos: 0x24,
  userProperty: 0x26,
  maximumPacketSize: 0x27,
  sessionExpiryInterval: 0x11,
} as const;

const publishOrWill = bit(PACKET.publish, WILL_PROPERTIES);

/** Indexed by identifier [MQTT5 §2.2.2.2]. */
export const PROPERTIES: readonly (Property | undefined)[] = sparse([
  [0x01, "payloadFormatIndicator", FORM.byte, publishOrWill, flag],
  [0x02, "messageExpiryInterval", FORM.long, publishOrWill, any],
  [0x03, "contentType", FORM.text, publishOrWill, any],
  [0x08, "responseTopic", FORM.text, publishOrWill, any],
  [0x09, "correlationData", FORM.binary, publishOrWill, any],
  [0x0b, "subscriptionIdentifiers", FORM.variable, bit(PACKET.publish, PACKET.subscribe), positive],
  [0x11, "sessionExpiryInterval", FORM.long, ENDS | bit(PACKET.connect), any],
  [0x12, "assignedClientIdentifier", FORM.text, bit(PACKET.connack), any],
  [0x13, "serverKeepAlive", FORM.word, bit(PACKET.connack), any],
  [0x15, "authenticationMethod", FORM.text, bit(PACKET.connect, PACKET.connack, PACKET.auth), any],
  [0x16, "authenticationDataBytes", FORM.binary, bit(PACKET.connect, PACKET.connack, PACKET.auth), any],
  [0x17, "requestProblemInformation", FORM.byte, bit(PACKET.connect), flag],
  [0x18, "willDelayInterval", FORM.long, bit(WILL_PROPERTIES), any],
  [0x19, "requestResponseInformation", FORM.byte, bit(PACKET.connect), flag],
  [0x1a, "responseInformation", FORM.text, bit(PACKET.connack), any],
  [0x1c, "serverReference", FORM.text, ENDS, any],
  [0x1f, "reasonString", FORM.text, MOST, any],
  [0x21, "receiveMaximum", FORM.word, bit(PACKET.connect, PACKET.connack), positive],
  [0x22, "topicAliasMaximum", FORM.word, bit(PACKET.connect, PACKET.connack), any],
  [0x23, "topicAlias", FORM.word, bit(PACKET.publish), any],
  [0x24, "maximumQos", FORM.byte, bit(PACKET.connack), flag],
  [0x25, "retainAvailable", FORM.byte, bit(PACKET.connack), flag],
  [0x26, "userProperties", FORM.pair, 0xffff, any],
  [0x27, "maximumPacketSize", FORM.long, bit(PACKET.connect, PACKET.connack), positive],
  [0x28, "wildcardSubscriptionAvailable", FORM.byte, bit(PACKET.connack), flag],
  [0x29, "subscriptionIdentifiersAvailable", FORM.byte, bit(PACKET.connack), flag],
  [0x2a, "sharedSubscriptionAvailable", FORM.byte, bit(PACKET.connack), flag],
]);

type Row = readonly [number, string, number, number, { readonly isFlag: boolean; readonly isPositive: boolean }];

function sparse(rows: readonly Row[]): (Property | undefined)[] {
  const list: (Property | undefined)[] = new Array(0x2b).fill(undefined);
  for (const [identifier, name, form, types, { isFlag, isPositive }] of rows) {
    list[identifier] = { name, form, types, isFlag, isPositive };
  }
  return list;
}

/** Limits of the decoder; what is beyond them is passed over and counted or said. */
export const LIMIT = {
  /** Held per direction; of a longer packet the rest is skipped. */
  pduBytes: 256 * 1024,
  /** Values listed of one packet. */
  listed: 65_536,
  /** Unacknowledged packets remembered per side. */
  exchanges: 4096,
  /** Bytes of aliased topics remembered per side. */
  aliasBytes: 1024 * 1024,
} as const;
