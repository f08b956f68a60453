import { servicePorts } from "../../catalog/service-ports.js";
import { controlServiceAt } from "../../catalog/services.js";
import { LAYER, type Packet, TRANSPORT } from "../../core/packet.js";

const NAMED = ["modbus", "opcua", "uadp", "mqtt", "s7comm", "iec104", "dnp3", "ethernet-ip", "bacnet"];

/** Ports of control protocols, as a table that is asked for every frame. */
const ports = {
  [TRANSPORT.tcp]: portTable("tcp"),
  [TRANSPORT.udp]: portTable("udp"),
};

/**
 * EtherTypes of control protocols without IP, and of what tells who is there: PROFINET, EtherCAT, POWERLINK, GOOSE and
 * its kin, SERCOS III, LLDP, PTP.
 */
const etherTypes: ReadonlySet<number> = new Set([
  0x8892, 0x88a4, 0x88ab, 0x88b8, 0x88b9, 0x88ba, 0x88cd, 0x88cc, 0x88f7,
]);

/** Whether a packet is of a control protocol, by its ports or type, or ARP. Later fragments have no ports: they are. */
export function isControlTraffic({ layer, etherType, transport, sourcePort, destinationPort }: Packet): boolean {
  if (layer === LAYER.arp) return true;
  if (layer === LAYER.link) return etherTypes.has(etherType);
  if (layer === LAYER.network) return transport === TRANSPORT.none;
  const table = transport === TRANSPORT.tcp || transport === TRANSPORT.udp ? ports[transport] : undefined;
  return table !== undefined && (table[sourcePort] === 1 || table[destinationPort] === 1);
}

function portTable(over: "tcp" | "udp"): Uint8Array {
  const table = new Uint8Array(65_536);
  for (const name of NAMED) {
    for (const known of servicePorts.get(name) ?? []) if (known.over === over) table[known.port] = 1;
  }
  for (let port = 0; port < table.length; port++) if (controlServiceAt(over, port) !== undefined) table[port] = 1;
  return table;
}
