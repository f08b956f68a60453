import type { AssetDirectory } from "../contracts/asset-directory.js";
import type { AssetEntity } from "../contracts/baseline.js";
import type { NameKind, Party } from "../contracts/sensor-event.js";
import { formatPacketTime, type PacketTime, SECOND_US } from "../core/packet-time.js";

/** An address that its owner made up, as the second lowest bit of the first byte says. [IEEE 802 §8.4] */
const LOCAL_BIT = 0x02;
const MAC_CHARACTERS = 17;

/** What a name is, in front of it. */
const NAME_WORDS: Readonly<Record<NameKind, string>> = {
  "dhcp-hostname": "host",
  "dhcp-vendor-class": "DHCP client of the class",
  "dhcp-fingerprint": "DHCP client that asks for the options",
  "lldp-chassis": "LLDP chassis",
  "lldp-system": "LLDP system",
  "lldp-description": "LLDP system described as",
  "netbios-name": "Windows host",
  "mdns-name": "host",
  "smb-system": "Windows system",
  "http-server": "web server",
  "modbus-product": "Modbus device",
  "mqtt-client-identifier": "MQTT client",
  "mqtt-user-name": "MQTT user",
  "sparkplug-edge-node": "Sparkplug edge node",
  "sparkplug-host": "Sparkplug host",
  "opcua-application-uri": "OPC UA application",
  "opcua-application-name": "OPC UA application",
  "opcua-product-uri": "OPC UA product",
  "opcua-product": "OPC UA product",
  "opcua-certificate": "holder of the certificate",
};

/** `MQTT client pump-7`. */
export function namedWords(kind: NameKind, name: string): string {
  return `${NAME_WORDS[kind]} ${name}`;
}

/** `00:0c:29:ee:b7:84 (VMware)`; the address where there is no MAC. */
export function stationName({ asset, mac, ip }: Party, assets: AssetDirectory): string {
  if (mac === undefined) return ip ?? asset;
  const vendor = assets.asset(asset)?.vendor;
  if (vendor !== undefined) return `${mac} (${vendor})`;
  return isMadeUp(mac) ? `${mac} (made up, not a maker's)` : mac;
}

function isMadeUp(mac: string): boolean {
  return (Number.parseInt(mac.slice(0, 2), 16) & LOCAL_BIT) !== 0;
}

/** `12 s`, `5 min`, `3 h`, `4 d`: rounded down, in the largest unit of which there are two. */
export function durationText(durationUs: number): string {
  const seconds = Math.max(0, Math.floor(durationUs / SECOND_US));
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7200) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 172_800) return `${Math.floor(seconds / 3600)} h`;
  return `${Math.floor(seconds / 86_400)} d`;
}

/** In words: date, time of day to the second, and "UTC". */
export function timeText(time: PacketTime): string {
  const text = formatPacketTime(time);
  return `${text.slice(0, 10)} ${text.slice(11, 19)} UTC`;
}

/** An asset of the baseline as an end of something. */
export function learnedParty({ key, ips }: AssetEntity): Party {
  const station = key.startsWith("a:ip:") ? undefined : key.slice(2);
  return { asset: key, station, mac: station?.slice(0, MAC_CHARACTERS), ip: ips[0], port: undefined };
}
