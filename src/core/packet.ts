import type { PacketTime } from "./packet-time.js";

/** How far the headers of a frame could be read. */
export const LAYER = { none: 0, link: 1, arp: 2, network: 3, transport: 4 } as const;
export type Layer = (typeof LAYER)[keyof typeof LAYER];

/** IP protocol numbers that the sensor reads on. */
export const TRANSPORT = { none: -1, icmp: 1, tcp: 6, udp: 17, icmp6: 58 } as const;

/** Bits of the flags byte of a TCP header [RFC 9293 §3.1]. */
export const TCP_FLAG = { fin: 0x01, syn: 0x02, rst: 0x04, psh: 0x08, ack: 0x10 } as const;

/** Tags kept of one frame; further ones are read but forgotten. */
export const VLANS_MAX = 8;

/**
 * The innermost packet of a frame, as offsets: headers of mirrors and tunnels are gone. One object is refilled for
 * each frame; it and its bytes are borrowed until the next. Fields of layers beyond `layer` hold leftovers.
 * 32-bit header fields are kept signed, so that a field never changes from small integer to heap number.
 */
export interface Packet {
  time: PacketTime;
  /** Number of the frame in its capture, 1-based, and the index of that capture. */
  frame: number;
  capture: number;
  layer: Layer;

  /** The innermost Ethernet-like header: where the 6-byte addresses lie in `link`, -1 where the link has none. */
  link: Uint8Array;
  sourceMacAt: number;
  destinationMacAt: number;
  etherType: number;
  /** 802.1Q identifiers from the outermost in; the first `vlanCount` are valid. Priority tags (VID 0) are not kept. */
  vlans: Int32Array;
  vlanCount: number;
  /** Priority code point of the outermost 802.1Q tag; -1 where there is no tag. */
  priority: number;

  /** The innermost network packet, reassembled when it came in fragments. All offsets below lie in `bytes`. */
  bytes: Uint8Array;
  /** Offset of the ARP header when `layer` is arp. */
  arpAt: number;
  ipVersion: number;
  sourceAddressAt: number;
  destinationAddressAt: number;
  /** TTL or hop limit; identification (IPv4) or flow label (IPv6). */
  hopLimit: number;
  identification: number;
  /** IP protocol number; TRANSPORT.none where there is no transport to read (later fragment, no next header). */
  transport: number;
  sourcePort: number;
  destinationPort: number;
  sequence: number;
  acknowledgement: number;
  tcpFlags: number;
  window: number;
  /**
   * What TCP or UDP carry; the whole message, its header included, of every other transport; at layer link, what
   * follows the link header. Empty at the layers between.
   */
  payloadAt: number;
  payloadEnd: number;
  /** Payload bytes that the headers promise beyond `payloadEnd` because the capture cut the frame (snaplen). */
  cutBytes: number;
}

/** An empty packet for the wire layer to refill. */
export function createPacket(): Packet {
  return {
    time: 0.5 as PacketTime, // Not a small integer: the field keeps one number shape from the first frame on.
    frame: 0,
    capture: 0,
    layer: LAYER.none,
    link: new Uint8Array(0),
    sourceMacAt: -1,
    destinationMacAt: -1,
    etherType: 0,
    vlans: new Int32Array(VLANS_MAX),
    vlanCount: 0,
    priority: -1,
    bytes: new Uint8Array(0),
    arpAt: 0,
    ipVersion: 0,
    sourceAddressAt: 0,
    destinationAddressAt: 0,
    hopLimit: 0,
    identification: 0,
    transport: TRANSPORT.none,
    sourcePort: 0,
    destinationPort: 0,
    sequence: 0,
    acknowledgement: 0,
    tcpFlags: 0,
    window: 0,
    payloadAt: 0,
    payloadEnd: 0,
    cutBytes: 0,
  };
}
