import { type Packet, TRANSPORT } from "../../core/packet.js";
import type { Cursor } from "../cursor.js";
import { STEP, type Step } from "../step.js";

/** Takes the UDP payload from `innerAt` on as a frame or packet of its own, for as long as it reads like one. */
export function enterUdpTunnel(cursor: Cursor, packet: Packet, innerAt: number): void {
  copyPacket(packet, cursor.outer);
  packet.transport = TRANSPORT.none;
  packet.payloadAt = 0;
  packet.payloadEnd = 0;
  packet.cutBytes = 0;
  cursor.at = innerAt;
  cursor.tunnels++;
  cursor.isLinkOuter = true;
  cursor.isTunnelUnproven = true;
}

/** Back to the UDP packet whose payload turned out to be something else. */
export function leaveTunnel(cursor: Cursor, packet: Packet): Step {
  copyPacket(cursor.outer, packet);
  cursor.isTunnelUnproven = false;
  cursor.counters.udpTunnelsRefused++;
  return STEP.done;
}

/** Everything that headers inside a tunnel may overwrite. */
function copyPacket(from: Packet, to: Packet): void {
  to.layer = from.layer;
  to.link = from.link;
  to.sourceMacAt = from.sourceMacAt;
  to.destinationMacAt = from.destinationMacAt;
  to.etherType = from.etherType;
  for (let i = 0; i < from.vlanCount; i++) to.vlans[i] = from.vlans[i]!;
  to.vlanCount = from.vlanCount;
  to.priority = from.priority;
  to.transport = from.transport;
  to.payloadAt = from.payloadAt;
  to.payloadEnd = from.payloadEnd;
  to.cutBytes = from.cutBytes;
}
