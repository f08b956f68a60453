import { createFrame, type Frame } from "../../src/core/frame.js";
import type { PacketTime } from "../../src/core/packet-time.js";

/** A host of a made-up network. */
export interface Host {
  readonly mac: string;
  readonly ip: string;
}

/** Host number `n` of 10.0.0.0/24. */
export function host(n: number): Host {
  return { mac: `02:00:00:00:00:${n.toString(16).padStart(2, "0")}`, ip: `10.0.0.${n}` };
}

export interface Segment {
  readonly from: Host;
  readonly to: Host;
  readonly ports: readonly [number, number];
  readonly payload?: readonly number[];
  readonly vlan?: number;
  /** 64 unless told. */
  readonly hopLimit?: number;
}

export interface TcpSegment extends Segment {
  readonly sequence: number;
  readonly acknowledgement: number;
  readonly flags: number;
}

export const BROADCAST = "ff:ff:ff:ff:ff:ff";

/** Bytes of a text address: `02:..` or `10.0.0.1`. */
export function bytesOf(address: string): number[] {
  return address.includes(":")
    ? address.split(":").map((part) => Number.parseInt(part, 16))
    : address.split(".").map(Number);
}

export function ethernet(from: string, to: string, type: number, payload: readonly number[], vlan?: number): number[] {
  const tag = vlan === undefined ? [] : [0x81, 0x00, ...word(vlan)];
  return [...bytesOf(to), ...bytesOf(from), ...tag, ...word(type), ...payload];
}

export function arpRequest(sender: Host, wanted: string, linkSource = sender.mac): number[] {
  const body = [0, 1, 8, 0, 6, 4, 0, 1, ...bytesOf(sender.mac), ...bytesOf(sender.ip), 0, 0, 0, 0, 0, 0];
  return ethernet(linkSource, BROADCAST, 0x0806, [...body, ...bytesOf(wanted)]);
}

/** That `sender` is at its address; to one host, or to all. */
export function arpReply(sender: Host, to: Host | undefined, linkSource = sender.mac): number[] {
  const told = to ?? { mac: BROADCAST, ip: sender.ip };
  const body = [0, 1, 8, 0, 6, 4, 0, 2, ...bytesOf(sender.mac), ...bytesOf(sender.ip)];
  return ethernet(linkSource, told.mac, 0x0806, [...body, ...bytesOf(told.mac), ...bytesOf(told.ip)]);
}

/** An ICMP message, its type first. */
export function icmp(from: Host, to: Host, message: readonly number[]): number[] {
  return ethernet(from.mac, to.mac, 0x0800, ip(from.ip, to.ip, 1, message, 64));
}

/** An ICMPv6 message between addresses of 16 bytes, with the hop limit of a neighbour. */
export function icmp6(
  macs: readonly [from: string, to: string],
  addresses: readonly [from: readonly number[], to: readonly number[]],
  message: readonly number[],
  hopLimit = 255,
): number[] {
  const header = [0x60, 0, 0, 0, ...word(message.length), 58, hopLimit, ...addresses[0], ...addresses[1]];
  return ethernet(macs[0], macs[1], 0x86dd, [...header, ...message]);
}

export function udp({ from, to, ports, payload = [], vlan, hopLimit = 64 }: Segment): number[] {
  const header = [...word(ports[0]), ...word(ports[1]), ...word(8 + payload.length), 0, 0];
  return ethernet(from.mac, to.mac, 0x0800, ip(from.ip, to.ip, 17, [...header, ...payload], hopLimit), vlan);
}

export function tcp(segment: TcpSegment): number[] {
  const { from, to, ports, sequence, acknowledgement, flags, payload = [], vlan, hopLimit = 64 } = segment;
  const numbers = [
    ...word(sequence >>> 16),
    ...word(sequence),
    ...word(acknowledgement >>> 16),
    ...word(acknowledgement),
  ];
  const header = [...word(ports[0]), ...word(ports[1]), ...numbers, 0x50, flags, 0x20, 0, 0, 0, 0, 0];
  return ethernet(from.mac, to.mac, 0x0800, ip(from.ip, to.ip, 6, [...header, ...payload], hopLimit), vlan);
}

const [SYN, PSH, ACK] = [0x02, 0x08, 0x10] as const;

/** Flags of a segment in the middle of a connection. */
export const ACK_ONLY = ACK;

/** A connection that is opened, and these payloads in turn, the client's first. */
export function exchange(
  client: Host,
  server: Host,
  [clientPort, serverPort]: readonly [number, number],
  payloads: readonly (readonly number[])[],
): number[][] {
  const up = { from: client, to: server, ports: [clientPort, serverPort] } as const;
  const down = { from: server, to: client, ports: [serverPort, clientPort] } as const;
  const next: [number, number] = [1001, 9001];
  const opening = [
    tcp({ ...up, sequence: 1000, acknowledgement: 0, flags: SYN }),
    tcp({ ...down, sequence: 9000, acknowledgement: 1001, flags: SYN | ACK }),
    tcp({ ...up, sequence: 1001, acknowledgement: 9001, flags: ACK }),
  ];
  const carried = payloads.map((payload, i) => {
    const side = i % 2 === 0 ? 0 : 1;
    const numbers = { sequence: next[side], acknowledgement: next[side === 0 ? 1 : 0], flags: ACK | PSH, payload };
    next[side] += payload.length;
    return tcp({ ...(side === 0 ? up : down), ...numbers });
  });
  return [...opening, ...carried];
}

/** The frame as a source would give it. */
export function frameOf(bytes: readonly number[], time: number, number: number): Frame {
  const array = Uint8Array.from(bytes);
  return {
    ...createFrame(),
    bytes: array,
    end: array.length,
    wireBytes: array.length,
    time: time as PacketTime,
    number,
    linkType: 1,
  };
}

let identification = 0;

function ip(from: string, to: string, protocol: number, payload: readonly number[], hopLimit: number): number[] {
  identification = (identification + 1) & 0xffff;
  const rest = [...word(20 + payload.length), ...word(identification), 0x40, 0, hopLimit, protocol, 0, 0];
  return [0x45, 0, ...rest, ...bytesOf(from), ...bytesOf(to), ...payload];
}

function word(value: number): [number, number] {
  return [(value >> 8) & 0xff, value & 0xff];
}
