import type { NameKind } from "../contracts/sensor-event.js";

/** How far a name tells one device from all others. */
export type TokenWeight = "host" | "device";

/** Names that belong to one device at a time: hosts are often cloned with their name, the rest is given out once. */
const WEIGHTS: Readonly<Partial<Record<NameKind, TokenWeight>>> = {
  "dhcp-hostname": "host",
  "netbios-name": "host",
  "mdns-name": "host",
  "lldp-system": "host",
  "lldp-chassis": "device",
  "mqtt-client-identifier": "device",
  "sparkplug-edge-node": "device",
  "opcua-application-uri": "device",
  "opcua-certificate": "device",
};

/** What products are delivered with, and what stands in examples. */
const DEFAULT_NAMES: readonly RegExp[] = [
  /^(localhost|raspberrypi|linux|debian|ubuntu|windows|android|esp\d*|plc|hmi|default|unknown)(\.local)?$/,
  /^(mqtt[-_]?)?(client|test|sub|pub|publisher|subscriber|device|gateway|sensor|user|admin)[-_]?\d{0,3}$/,
  /^(mqtt(js|x|fx|box|lens|[-_]?explorer|[-_]?spy)?|paho|mosq(uitto)?|node-?red|hivemq|emqx?)[-_/]?\w{0,4}$/,
  /^urn:(unconfigured|localhost|none|default)?(:[^:]*)?$/,
  /^urn:[^:]*(unconfigured|localhost)/,
  /^(urn:)?(node)?opcua[-:]?(server|client)?$/,
  /^(workgroup|mshome|group1?\/(edge|node)\d?)$/,
];
const NAME_CHARACTERS_MIN = 3;

/** Undefined for what many devices may be called. */
export function tokenWeight(kind: NameKind, name: string): TokenWeight | undefined {
  const weight = WEIGHTS[kind];
  if (weight === undefined || name.length < NAME_CHARACTERS_MIN) return undefined;
  const plain = name.trim().toLowerCase();
  return DEFAULT_NAMES.some((pattern) => pattern.test(plain)) ? undefined : weight;
}
