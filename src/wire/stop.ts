import type { Packet } from "../core/packet.js";
import type { Cursor } from "./cursor.js";
import { STEP, type Step } from "./step.js";
import { leaveTunnel } from "./tunnel/udp-tunnel.js";

/** The kinds of header that are counted apart. */
export const PART = { link: 0, tunnel: 1, network: 2, transport: 3 } as const;
type Part = (typeof PART)[keyof typeof PART];

/** Ends the walk at a header that no honest sender writes. */
export function stopMalformed(cursor: Cursor, packet: Packet, part: Part): Step {
  if (cursor.isTunnelUnproven) return leaveTunnel(cursor, packet);
  const counters = cursor.counters;
  if (part === PART.link) counters.malformedLinkHeaders++;
  else if (part === PART.tunnel) counters.malformedTunnelHeaders++;
  else if (part === PART.network) counters.malformedNetworkHeaders++;
  else counters.malformedTransportHeaders++;
  return STEP.done;
}

/** Ends the walk at a header that would reach to `needEnd`, beyond `cursor.end`: the capture cut it, or its sender. */
export function stopShort(cursor: Cursor, packet: Packet, part: Part, needEnd: number): Step {
  if (needEnd - cursor.end > cursor.cutBytes) return stopMalformed(cursor, packet, part);
  if (cursor.isTunnelUnproven) return leaveTunnel(cursor, packet);
  const counters = cursor.counters;
  if (part === PART.link) counters.cutLinkHeaders++;
  else if (part === PART.tunnel) counters.cutTunnelHeaders++;
  else if (part === PART.network) counters.cutNetworkHeaders++;
  else counters.cutTransportHeaders++;
  return STEP.done;
}
