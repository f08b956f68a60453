/**
 * Frames built from the outside in: `ethernet({}, ipv4({}, tcp({ destinationPort: 502 }, payload)))`. Every field has
 * a default, lengths and checksums come out right unless a field says otherwise.
 */

type Bytes = Uint8Array | readonly number[];

export const MAC = { client: "02:00:00:00:00:01", server: "02:00:00:00:00:02" } as const;
const IPV4 = { client: "10.0.0.1", server: "10.0.0.2" } as const;
const IPV6 = { client: "2001:db8::1", server: "2001:db8::2" } as const;

export interface EthernetFields {
  source?: string;
  destination?: string;
  /** Without it the payload decides: what `ipv4`, `ipv6` and `arp` built, else 0x88b5 (local experiment). */
  etherType?: number;
  /** Identifiers of 802.1Q tags, outermost first. */
  vlans?: readonly number[];
}

export function ethernet(fields: EthernetFields, payload: Bytes): Uint8Array {
  const macs = concat(macBytes(fields.destination ?? MAC.server), macBytes(fields.source ?? MAC.client));
  let rest = concat(u16(fields.etherType ?? etherTypeOf(payload)), payload);
  for (const id of [...(fields.vlans ?? [])].reverse()) rest = vlan({ id }, rest);
  return concat(macs, rest);
}

/** A tag before the EtherType with which `rest` begins. */
export function vlan(fields: { id: number; priority?: number; tagProtocol?: number }, rest: Bytes): Uint8Array {
  return concat(u16(fields.tagProtocol ?? 0x8100), u16(((fields.priority ?? 0) << 13) | fields.id), rest);
}

export interface Ipv4Fields {
  source?: string;
  destination?: string;
  /** Without it the payload decides: what `tcp`, `udp` and `icmp` built, else 253 (experiment). */
  protocol?: number;
  identification?: number;
  hopLimit?: number;
  /** In bytes, a multiple of 8. */
  fragmentOffset?: number;
  hasMoreFragments?: boolean;
  /** A multiple of 4 bytes. */
  options?: Bytes;
  totalLength?: number;
}

export function ipv4(fields: Ipv4Fields, payload: Bytes): Uint8Array {
  const options = fields.options ?? [];
  const headerBytes = 20 + options.length;
  const source = ipBytes(fields.source ?? IPV4.client);
  const destination = ipBytes(fields.destination ?? IPV4.server);
  const protocol = fields.protocol ?? protocolOf(payload, 253);
  const isFragment = fields.hasMoreFragments === true || (fields.fragmentOffset ?? 0) > 0;
  const fragment = (fields.hasMoreFragments === true ? 0x2000 : 0) | ((fields.fragmentOffset ?? 0) >> 3);
  const header = concat(
    [0x40 | (headerBytes / 4), 0],
    u16(fields.totalLength ?? headerBytes + payload.length),
    u16(fields.identification ?? 0),
    u16(fragment),
    [fields.hopLimit ?? 64, protocol, 0, 0],
    source,
    destination,
    options,
  );
  header.set(u16(checksum(header)), 10);
  const body = isFragment ? payload : withTransportChecksum(payload, protocol, concat(source, destination));
  return kindOf(concat(header, body), { etherType: 0x0800, protocol: 4 });
}

/** The fragments of `packet`, built by `ipv4`, each with at most `payloadBytes` (a multiple of 8) of its payload. */
export function ipv4Fragments(packet: Uint8Array, payloadBytes: number): Uint8Array[] {
  const headerBytes = (packet[0]! & 0x0f) * 4;
  const fragments: Uint8Array[] = [];
  for (let at = headerBytes; at < packet.length; at += payloadBytes) {
    const hasMore = at + payloadBytes < packet.length;
    const part = concat(packet.subarray(0, headerBytes), packet.subarray(at, at + payloadBytes));
    part.set(u16(part.length), 2);
    part.set(u16((hasMore ? 0x2000 : 0) | ((at - headerBytes) >> 3)), 6);
    part.set([0, 0], 10);
    part.set(u16(checksum(part.subarray(0, headerBytes))), 10);
    fragments.push(kindOf(part, { etherType: 0x0800, protocol: 4 }));
  }
  return fragments;
}

export interface Ipv6Fields {
  source?: string;
  destination?: string;
  nextHeader?: number;
  hopLimit?: number;
  flowLabel?: number;
  payloadLength?: number;
  /** Extension headers, each with its own number; their next header fields are filled in. */
  extensions?: readonly { readonly number: number; readonly bytes: Bytes }[];
}

export function ipv6(fields: Ipv6Fields, payload: Bytes): Uint8Array {
  const source = ipBytes(fields.source ?? IPV6.client);
  const destination = ipBytes(fields.destination ?? IPV6.server);
  const protocol = fields.nextHeader ?? protocolOf(payload, 253);
  const extensions = fields.extensions ?? [];
  const isFragment = extensions.some((extension) => extension.number === 44);
  let body = isFragment ? concat(payload) : withTransportChecksum(payload, protocol, concat(source, destination));
  let next = protocol;
  for (const extension of [...extensions].reverse()) {
    body = concat([next], [...extension.bytes].slice(1), body);
    next = extension.number;
  }
  const versionAndLabel = u32(0x6000_0000 | (fields.flowLabel ?? 0));
  const header = concat(versionAndLabel, u16(fields.payloadLength ?? body.length), [next, fields.hopLimit ?? 64]);
  return kindOf(concat(header, source, destination, body), { etherType: 0x86dd, protocol: 41 });
}

/** The fragments of what follows the 40 bytes of the header of `packet`, built by `ipv6`. */
export function ipv6Fragments(packet: Uint8Array, payloadBytes: number, identification: number): Uint8Array[] {
  const fragments: Uint8Array[] = [];
  for (let at = 40; at < packet.length; at += payloadBytes) {
    const hasMore = at + payloadBytes < packet.length;
    const fragmentHeader = concat([packet[6]!, 0], u16((at - 40) | (hasMore ? 1 : 0)), u32(identification));
    const part = concat(packet.subarray(0, 40), fragmentHeader, packet.subarray(at, at + payloadBytes));
    part.set(u16(part.length - 40), 4);
    part[6] = 44;
    fragments.push(kindOf(part, { etherType: 0x86dd, protocol: 41 }));
  }
  return fragments;
}

export interface TcpFields {
  sourcePort?: number;
  destinationPort?: number;
  sequence?: number;
  acknowledgement?: number;
  /** TCP_FLAG values; without it ACK. */
  flags?: number;
  window?: number;
  /** A multiple of 4 bytes. */
  options?: Bytes;
}

export function tcp(fields: TcpFields, payload: Bytes = []): Uint8Array {
  const options = fields.options ?? [];
  const header = concat(
    u16(fields.sourcePort ?? 40_000),
    u16(fields.destinationPort ?? 502),
    u32(fields.sequence ?? 0),
    u32(fields.acknowledgement ?? 0),
    [((20 + options.length) / 4) << 4, fields.flags ?? 0x10],
    u16(fields.window ?? 0xffff),
    [0, 0, 0, 0],
    options,
  );
  return kindOf(concat(header, payload), { protocol: 6 });
}

export interface UdpFields {
  sourcePort?: number;
  destinationPort?: number;
  length?: number;
}

export function udp(fields: UdpFields, payload: Bytes = []): Uint8Array {
  const ports = concat(u16(fields.sourcePort ?? 40_000), u16(fields.destinationPort ?? 5000));
  const header = concat(ports, u16(fields.length ?? 8 + payload.length), [0, 0]);
  return kindOf(concat(header, payload), { protocol: 17 });
}

/** An ICMP message for IPv4. */
export function icmp(fields: { type?: number; code?: number }, payload: Bytes = []): Uint8Array {
  const message = concat([fields.type ?? 8, fields.code ?? 0, 0, 0, 0, 1, 0, 1], payload);
  message.set(u16(checksum(message)), 2);
  return kindOf(message, { protocol: 1 });
}

export interface ArpFields {
  /** 1 request, 2 reply. */
  operation?: number;
  senderMac?: string;
  senderIp?: string;
  targetMac?: string;
  targetIp?: string;
}

export function arp(fields: ArpFields): Uint8Array {
  const packet = concat(
    [0, 1, 8, 0, 6, 4],
    u16(fields.operation ?? 1),
    macBytes(fields.senderMac ?? MAC.client),
    ipBytes(fields.senderIp ?? IPV4.client),
    macBytes(fields.targetMac ?? "00:00:00:00:00:00"),
    ipBytes(fields.targetIp ?? IPV4.server),
  );
  return kindOf(packet, { etherType: 0x0806 });
}

export function concat(...parts: readonly Bytes[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function u16(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value);
}

export function u32(value: number): Uint8Array {
  return Uint8Array.of(value >> 24, value >> 16, value >> 8, value);
}

/** The bytes of a text of hexadecimal digits, with spaces and line ends between them as the reader likes. */
export function fromHex(text: string): Uint8Array {
  return Uint8Array.from(text.replace(/\s+/g, "").match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
}

interface Kind {
  etherType?: number;
  protocol?: number;
}

const kinds = new WeakMap<Uint8Array, Kind>();

function kindOf(bytes: Uint8Array, kind: Kind): Uint8Array {
  kinds.set(bytes, kind);
  return bytes;
}

function etherTypeOf(payload: Bytes): number {
  return (payload instanceof Uint8Array ? kinds.get(payload)?.etherType : undefined) ?? 0x88b5;
}

function protocolOf(payload: Bytes, otherwise: number): number {
  return (payload instanceof Uint8Array ? kinds.get(payload)?.protocol : undefined) ?? otherwise;
}

const CHECKSUM_AT: Readonly<Record<number, number>> = { 6: 16, 17: 6, 58: 2 };

function withTransportChecksum(payload: Bytes, protocol: number, addresses: Uint8Array): Uint8Array {
  const body = concat(payload);
  const at = CHECKSUM_AT[protocol];
  if (at === undefined || at + 2 > body.length) return body;
  body.set([0, 0], at);
  const sum = checksum(concat(addresses, u32(body.length), u32(protocol), body));
  body.set(u16(sum === 0 && protocol === 17 ? 0xffff : sum), at);
  return body;
}

/** [RFC 1071 §1] */
function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 2) sum += (bytes[i]! << 8) | (bytes[i + 1] ?? 0);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff;
}

function macBytes(text: string): Uint8Array {
  return fromHex(text.replaceAll(":", ""));
}

function ipBytes(text: string): Uint8Array {
  if (!text.includes(":")) return Uint8Array.from(text.split("."), Number);
  const [head = "", tail] = text.split("::");
  const groups = (part: string) => part.split(":").filter((group) => group !== "");
  const before = groups(head);
  const after = groups(tail ?? "");
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
  return concat(...[...before, ...zeros, ...after].map((group) => u16(Number.parseInt(group, 16))));
}
