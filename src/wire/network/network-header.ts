import { LAYER, type Packet } from "../../core/packet.js";
import type { Cursor } from "../cursor.js";

/**
 * Takes a network header that proved sound as that of the innermost packet so far. Addresses and tags of a link
 * whose ends are those of a tunnel are forgotten.
 */
export function takeNetworkHeader(cursor: Cursor, packet: Packet): void {
  packet.layer = LAYER.network;
  packet.bytes = cursor.bytes;
  cursor.isTunnelUnproven = false;
  if (!cursor.isLinkOuter) return;
  cursor.isLinkOuter = false;
  packet.sourceMacAt = -1;
  packet.destinationMacAt = -1;
  packet.etherType = 0;
  packet.vlanCount = 0;
  packet.priority = -1;
}
