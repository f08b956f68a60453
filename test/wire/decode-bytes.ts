import { formatIp, formatMac } from "../../src/core/address.js";
import { hex } from "../../src/core/bytes.js";
import { createFrame, type Frame } from "../../src/core/frame.js";
import { createPacket, LAYER, type Packet, TRANSPORT } from "../../src/core/packet.js";
import { type PacketTime, SECOND_US } from "../../src/core/packet-time.js";
import { WireDecoder } from "../../src/wire/wire-decoder.js";

export interface FrameFields {
  linkType?: number;
  /** Without it, as many as there are bytes. */
  wireBytes?: number;
  checkSequenceBytes?: number;
  seconds?: number;
}

/** What a row expects: the fields of Packet that belong to its layer, in words. */
export interface Decoded {
  layer: string;
  sourceMac?: string;
  destinationMac?: string;
  etherType?: number;
  vlans?: number[];
  source?: string;
  destination?: string;
  hopLimit?: number;
  identification?: number;
  transport?: number;
  ports?: [number, number];
  sequence?: number;
  acknowledgement?: number;
  tcpFlags?: number;
  window?: number;
  payload?: string;
  cutBytes?: number;
}

/** Bytes before and after the frame that would do harm if they were read: another frame's. */
const SURROUNDINGS = 80;

export function frameOf(bytes: Uint8Array, fields: FrameFields = {}, filler = 0x45): Frame {
  const frame = createFrame();
  frame.bytes = new Uint8Array(bytes.length + 2 * SURROUNDINGS).fill(filler);
  frame.bytes.set(bytes, SURROUNDINGS);
  frame.at = SURROUNDINGS;
  frame.end = SURROUNDINGS + bytes.length;
  frame.wireBytes = fields.wireBytes ?? bytes.length;
  frame.checkSequenceBytes = fields.checkSequenceBytes ?? 0;
  frame.linkType = fields.linkType ?? 1;
  frame.time = ((fields.seconds ?? 0) * SECOND_US) as PacketTime;
  frame.number = 7;
  frame.capture = 3;
  return frame;
}

/** The packet in words, and the counters that are not 0 (without `frames`). */
export function decodeBytes(bytes: Uint8Array, fields: FrameFields = {}, decoder = new WireDecoder()) {
  const packet = createPacket();
  decoder.decode(frameOf(bytes, fields), packet);
  return { packet: inWords(packet), counted: countedOf(decoder) };
}

/** Decodes one frame after the other; what came of the last, and the counters that are not 0. */
export function feed(frames: readonly Uint8Array[], decoder = new WireDecoder()): { last: Decoded; counted: object } {
  let last: Decoded = { layer: "none" };
  for (const bytes of frames) last = decodeBytes(bytes, {}, decoder).packet;
  return { last, counted: countedOf(decoder) };
}

export function countedOf(decoder: WireDecoder): Record<string, number> {
  const { frames: _, ...others } = decoder.counters;
  return Object.fromEntries(Object.entries(others).filter(([, count]) => count > 0));
}

export function inWords(packet: Packet): Decoded {
  const layer = Object.entries(LAYER).find(([, value]) => value === packet.layer)![0];
  if (packet.layer === LAYER.none) return { layer };
  const mac = (at: number) => (at < 0 ? "none" : formatMac(packet.link, at));
  const link: Decoded = {
    layer,
    sourceMac: mac(packet.sourceMacAt),
    destinationMac: mac(packet.destinationMacAt),
    etherType: packet.etherType,
    vlans: [...packet.vlans.subarray(0, packet.vlanCount)],
  };
  if (packet.layer === LAYER.arp) return { ...link, payload: hex(packet.bytes, packet.arpAt, packet.arpAt + 28) };
  const payload = hex(packet.bytes, packet.payloadAt, packet.payloadEnd);
  if (packet.layer === LAYER.link) return { ...link, payload, cutBytes: packet.cutBytes };
  const network: Decoded = {
    ...link,
    source: formatIp(packet.bytes, packet.sourceAddressAt, packet.ipVersion),
    destination: formatIp(packet.bytes, packet.destinationAddressAt, packet.ipVersion),
    hopLimit: packet.hopLimit,
    identification: packet.identification,
    transport: packet.transport,
    payload,
    cutBytes: packet.cutBytes,
  };
  if (packet.layer === LAYER.network) return network;
  const ports: [number, number] = [packet.sourcePort, packet.destinationPort];
  if (packet.transport !== TRANSPORT.tcp) return { ...network, ports };
  const { sequence, acknowledgement, tcpFlags, window } = packet;
  return { ...network, ports, sequence, acknowledgement, tcpFlags, window };
}
