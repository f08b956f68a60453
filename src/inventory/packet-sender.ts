import type { Party } from "../contracts/sensor-event.js";
import { formatIp, formatMac } from "../core/address.js";
import { LAYER, type Packet } from "../core/packet.js";
import { addressScope } from "./address-scope.js";
import { stationOf } from "./packet-station.js";
import type { StationTable } from "./station-table.js";

/** Who sent a packet, by its link and network addresses. */
export function senderOf(packet: Packet, stations: StationTable): Party {
  const mac = packet.sourceMacAt < 0 ? undefined : formatMac(packet.link, packet.sourceMacAt);
  const hasAddress = packet.layer >= LAYER.network;
  const address = hasAddress ? formatIp(packet.bytes, packet.sourceAddressAt, packet.ipVersion) : undefined;
  const ip = address === undefined || addressScope(address) === "none" ? undefined : address;
  const station = stationOf(packet, mac);
  return { asset: stations.assetId(station, ip), station, mac, ip, port: undefined };
}
