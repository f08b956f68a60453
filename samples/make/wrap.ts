/**
 * Headers that mirrors, carriers and tunnels put around an Ethernet frame. Each function gets one frame and returns
 * those that carry it; none for a frame that the carrier cannot carry (ARP where only IP fits).
 */
export type Wrap = (frame: Buffer) => readonly Buffer[];

const ETHER_BYTES = 14;
const ETHERTYPE_IPV4 = 0x0800;
const PROTOCOL = { ipip: 4, udp: 17, gre: 47 } as const;
const TUNNEL_FROM = 0x0a140901;
const TUNNEL_TO = 0x0a140902;

/** 802.1Q tags, outermost first [IEEE 802.1Q §9.6]. */
export const tagged =
  (...tags: readonly (readonly [tpid: number, vid: number])[]): Wrap =>
  (frame) => [
    Buffer.concat([frame.subarray(0, 12), ...tags.map(([tpid, vid]) => bytes16(tpid, vid)), frame.subarray(12)]),
  ];

/** Two labels, the second with the bottom of stack [RFC 3032 §2.1]. */
export const mpls: Wrap = onIp((frame, ip) => [
  ether(frame, 0x8847, Buffer.concat([bytes32((16_001 << 12) | 64, (17_002 << 12) | 0x100 | 63), ip])),
]);

/** A PPPoE session with PPP protocol 0x0021 [RFC 2516 §4]. */
export const pppoe: Wrap = onIp((frame, ip) => [
  ether(frame, 0x8864, Buffer.concat([bytes16(0x1100, 0x002a, ip.length + 2, 0x0021), ip])),
]);

/** IPv4 in GRE [RFC 2784 §2]. */
export const gre: Wrap = onIp((_, ip) => [tunnel(PROTOCOL.gre, Buffer.concat([bytes16(0, ETHERTYPE_IPV4), ip]))]);

/** ERSPAN type I: GRE without sequence number, then the frame. */
export const erspan1: Wrap = (frame) => [tunnel(PROTOCOL.gre, Buffer.concat([bytes16(0, 0x88be), frame]))];

/** ERSPAN type II: GRE with sequence number, 8 bytes of header with version 1. */
export const erspan2 = (): Wrap => {
  let sequence = 0;
  return (frame) => {
    const head = Buffer.concat([bytes16(0x1000, 0x88be), bytes32(sequence++, (0x1 << 28) | (110 << 16) | 5, 3)]);
    return [tunnel(PROTOCOL.gre, Buffer.concat([head, frame]))];
  };
};

/** ERSPAN type III: 12 bytes of header with version 2, no platform header. */
export const erspan3 = (): Wrap => {
  let sequence = 0;
  return (frame) => {
    const fields = bytes32(sequence++, (0x2 << 28) | (110 << 16) | 5, 1000 * sequence, 0);
    return [tunnel(PROTOCOL.gre, Buffer.concat([bytes16(0x1000, 0x22eb), fields, frame]))];
  };
};

/** VXLAN on UDP 4789 [RFC 7348 §5]. */
export const vxlan: Wrap = (frame) => [udpTunnel(4789, Buffer.concat([bytes32(0x0800_0000, 5100 << 8), frame]))];

/** Geneve on UDP 6081 with one option of 8 bytes [RFC 8926 §3.4]. */
export const geneve: Wrap = (frame) => {
  const head = Buffer.concat([
    bytes16(0x0200, 0x6558),
    bytes32(5200 << 8),
    bytes16(0x0102, 0x0101),
    bytes32(0xdeadbeef),
  ]);
  return [udpTunnel(6081, Buffer.concat([head, frame]))];
};

/** IPv4 in IPv4 [RFC 2003 §3]. */
export const ipip: Wrap = onIp((_, ip) => [tunnel(PROTOCOL.ipip, ip)]);

/** Linux cooked capture, versions 1 and 2. */
export const sll: Wrap = (frame) => [
  Buffer.concat([bytes16(4, 1, 6), frame.subarray(6, 12), bytes16(0), frame.subarray(12)]),
];
export const sll2: Wrap = (frame) => {
  const etherType = frame.subarray(12, 14);
  const head = Buffer.concat([etherType, bytes16(0), bytes32(2), bytes16(1), Buffer.from([4, 6])]);
  return [Buffer.concat([head, frame.subarray(6, 12), bytes16(0), frame.subarray(ETHER_BYTES)])];
};

/** BSD loopback: the address family in the byte order of the machine that captured. */
export const loopback: Wrap = onIp((_, ip) => [Buffer.concat([Buffer.from([2, 0, 0, 0]), ip])]);

/** The IP packet alone. */
export const raw: Wrap = onIp((_, ip) => [ip]);

/** IP fragments of at most `dataBytes` each, a multiple of 8 [RFC 791 §3.2]. */
export const fragmented =
  (dataBytes: number): Wrap =>
  (frame) => {
    if (frame.readUInt16BE(12) !== ETHERTYPE_IPV4) return [frame];
    const data = frame.subarray(ETHER_BYTES + 20, ETHER_BYTES + frame.readUInt16BE(16));
    const fragments: Buffer[] = [];
    for (let at = 0; at < data.length; at += dataBytes) {
      const part = data.subarray(at, at + dataBytes);
      const head = Buffer.from(frame.subarray(ETHER_BYTES, ETHER_BYTES + 20));
      const hasMore = at + part.length < data.length;
      head.writeUInt16BE(20 + part.length, 2);
      head.writeUInt16BE((hasMore ? 0x2000 : 0) | (at / 8), 6);
      fragments.push(ether(frame, ETHERTYPE_IPV4, Buffer.concat([withHeaderChecksum(head), part])));
    }
    return fragments;
  };

/** Only frames of IPv4, with the padding of short Ethernet frames cut off. */
function onIp(wrap: (frame: Buffer, ip: Buffer) => readonly Buffer[]): Wrap {
  return (frame) => {
    if (frame.readUInt16BE(12) !== ETHERTYPE_IPV4) return [];
    return wrap(frame, frame.subarray(ETHER_BYTES, ETHER_BYTES + frame.readUInt16BE(16)));
  };
}

function ether(like: Buffer, etherType: number, payload: Buffer): Buffer {
  return Buffer.concat([like.subarray(0, 12), bytes16(etherType), payload]);
}

function udpTunnel(port: number, payload: Buffer): Buffer {
  // UDP over IPv4 may leave its checksum 0, and these tunnels do.
  return tunnel(PROTOCOL.udp, Buffer.concat([bytes16(49_999, port, 8 + payload.length, 0), payload]));
}

function tunnel(protocol: number, payload: Buffer): Buffer {
  const head = Buffer.concat([
    bytes16(0x4500, 20 + payload.length, 0, 0x4000, 0x4000 | protocol, 0),
    bytes32(TUNNEL_FROM, TUNNEL_TO),
  ]);
  const link = Buffer.from("02000a14090202000a140901", "hex");
  return Buffer.concat([link, bytes16(ETHERTYPE_IPV4), withHeaderChecksum(head), payload]);
}

function withHeaderChecksum(head: Buffer): Buffer {
  head.writeUInt16BE(0, 10);
  let sum = 0;
  for (let at = 0; at < head.length; at += 2) sum += head.readUInt16BE(at);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >> 16);
  head.writeUInt16BE(~sum & 0xffff, 10);
  return head;
}

function bytes16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  values.forEach((value, index) => {
    bytes.writeUInt16BE(value, 2 * index);
  });
  return bytes;
}

function bytes32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => {
    bytes.writeUInt32BE(value >>> 0, 4 * index);
  });
  return bytes;
}
