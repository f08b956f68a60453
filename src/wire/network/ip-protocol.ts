import type { Cursor } from "../cursor.js";
import { STEP, type Step } from "../step.js";
import { enterIpTunnel } from "../tunnel/ip-tunnel.js";

/** Protocol numbers that are read further or end the walk; every other one is a transport without ports. */
export const IP_PROTOCOL = {
  hopByHop: 0,
  icmp: 1,
  ipv4: 4,
  tcp: 6,
  udp: 17,
  ipv6: 41,
  routing: 43,
  fragment: 44,
  gre: 47,
  authentication: 51,
  icmp6: 58,
  noNextHeader: 59,
  destinationOptions: 60,
  mobility: 135,
  mpls: 137,
  hostIdentity: 139,
  shim6: 140,
} as const;

/** What an IP header or extension header of that IP version announces with `protocol`, at `cursor.at`. */
export function followIpProtocol(cursor: Cursor, version: number, protocol: number): Step {
  cursor.ipProtocol = protocol;
  switch (protocol) {
    case IP_PROTOCOL.tcp:
      return STEP.tcp;
    case IP_PROTOCOL.udp:
      return STEP.udp;
    case IP_PROTOCOL.gre:
      return STEP.gre;
    case IP_PROTOCOL.authentication:
      return STEP.ipExtension;
    case IP_PROTOCOL.ipv4:
      enterIpTunnel(cursor);
      return STEP.ipv4;
    case IP_PROTOCOL.ipv6:
      enterIpTunnel(cursor);
      return STEP.ipv6;
    case IP_PROTOCOL.mpls:
      enterIpTunnel(cursor);
      return STEP.mpls;
    case IP_PROTOCOL.icmp:
      return version === 4 ? STEP.icmp : STEP.otherTransport;
    default:
      return version === 6 ? followIpv6Only(protocol) : STEP.otherTransport;
  }
}

function followIpv6Only(protocol: number): Step {
  switch (protocol) {
    case IP_PROTOCOL.icmp6:
      return STEP.icmp;
    case IP_PROTOCOL.hopByHop:
    case IP_PROTOCOL.routing:
    case IP_PROTOCOL.destinationOptions:
    case IP_PROTOCOL.mobility:
    case IP_PROTOCOL.hostIdentity:
    case IP_PROTOCOL.shim6:
      return STEP.ipExtension;
    case IP_PROTOCOL.fragment:
      return STEP.ipv6Fragment;
    case IP_PROTOCOL.noNextHeader:
      return STEP.done;
    default:
      return STEP.otherTransport;
  }
}
