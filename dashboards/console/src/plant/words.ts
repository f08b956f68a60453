import type { DeviceClass } from "../../../../src/contracts/asset-directory.js";
import type { EntityState } from "../../../../src/contracts/baseline.js";
import type { ConduitStanding } from "../../../../src/contracts/plant-view.js";
import type { NameKind } from "../../../../src/contracts/sensor-event.js";

/** What an asset is for. */
export const classWords: Readonly<Record<DeviceClass, string>> = {
  controller: "Controller",
  hmi: "Operator panel",
  historian: "Historian",
  "engineering-station": "Engineering station",
  broker: "Broker",
  gateway: "Gateway",
  network: "Network device",
  it: "IT system",
  unknown: "Not known yet",
};

/** How an asset stands to the baseline; `new`: it is not in it. */
export const stateWords: Readonly<Record<EntityState | "new", { readonly word: string; readonly tip: string }>> = {
  new: { word: "new", tip: "The baseline does not have it." },
  ok: { word: "known", tip: "The baseline has it." },
  rare: { word: "rare", tip: "It was seen too seldom to be a habit." },
  quarantined: { word: "quarantined", tip: "It was part of an alert while the sensor learned." },
  stale: { word: "stale", tip: "It was not seen for long." },
  finding: { word: "finding", tip: "It is usual here, but against the policy or good practice." },
};

/** How a conduit stands, the worst first. */
export const standingWords: Readonly<Record<ConduitStanding, string>> = {
  denied: "The policy does not allow it.",
  new: "Neither the policy nor the baseline knows it.",
  learned: "The baseline has it.",
  declared: "The policy allows it.",
};

/** Levels of the Purdue model, the highest first. */
export const levelWords: readonly { readonly level: number; readonly word: string }[] = [
  { level: 5, word: "Cloud, untrusted" },
  { level: 4, word: "Enterprise" },
  { level: 3.5, word: "DMZ" },
  { level: 3, word: "Operations" },
  { level: 2, word: "Supervision" },
  { level: 1, word: "Control" },
  { level: 0, word: "Process" },
];

/** Where a name was heard. */
export const nameWords: Readonly<Record<NameKind, string>> = {
  "dhcp-hostname": "Host name (DHCP)",
  "dhcp-vendor-class": "Vendor class (DHCP)",
  "dhcp-fingerprint": "Fingerprint (DHCP)",
  "lldp-chassis": "Chassis (LLDP)",
  "lldp-system": "System (LLDP)",
  "lldp-description": "Description (LLDP)",
  "netbios-name": "Name (NetBIOS)",
  "mdns-name": "Name (mDNS)",
  "smb-system": "System (SMB)",
  "http-server": "Server (HTTP)",
  "modbus-product": "Product (Modbus)",
  "mqtt-client-identifier": "Client id (MQTT)",
  "mqtt-user-name": "User (MQTT)",
  "sparkplug-edge-node": "Edge node (Sparkplug)",
  "sparkplug-host": "Host (Sparkplug)",
  "opcua-application-uri": "Application URI (OPC UA)",
  "opcua-application-name": "Application (OPC UA)",
  "opcua-product-uri": "Product URI (OPC UA)",
  "opcua-product": "Product (OPC UA)",
  "opcua-certificate": "Certificate (OPC UA)",
};
