import { hex } from "../../src/core/bytes.js";
import { LAYER, type Packet, TRANSPORT, VLANS_MAX } from "../../src/core/packet.js";
import { expect, expectCount } from "./oracle.js";

/** Checks that what a packet claims lies in its bytes. Fields beyond its layer are leftovers and not looked at. */
export function checkPacket(packet: Packet): void {
  const { layer, bytes, link } = packet;
  expect(layer >= LAYER.none && layer <= LAYER.transport, `layer is ${layer}`);
  if (layer === LAYER.none) return;
  expect(packet.vlanCount >= 0 && packet.vlanCount <= VLANS_MAX, `${packet.vlanCount} VLANs`);
  for (const at of [packet.sourceMacAt, packet.destinationMacAt]) {
    expect(at === -1 || (at >= 0 && at + 6 <= link.length), `a MAC at ${at} of ${link.length}`);
  }
  if (layer === LAYER.arp) expect(packet.arpAt >= 0 && packet.arpAt + 8 <= bytes.length, `ARP at ${packet.arpAt}`);
  if (layer < LAYER.network) return;
  expect(packet.ipVersion === 4 || packet.ipVersion === 6, `IP version ${packet.ipVersion}`);
  const addressBytes = packet.ipVersion === 4 ? 4 : 16;
  for (const at of [packet.sourceAddressAt, packet.destinationAddressAt]) {
    expect(at >= 0 && at + addressBytes <= bytes.length, `an address at ${at} of ${bytes.length}`);
  }
  if (layer < LAYER.transport) return;
  const { payloadAt, payloadEnd } = packet;
  expect(
    payloadAt >= 0 && payloadAt <= payloadEnd && payloadEnd <= bytes.length,
    `payload [${payloadAt}, ${payloadEnd})`,
  );
  expectCount(packet.cutBytes, "cutBytes");
  if (packet.transport !== TRANSPORT.tcp && packet.transport !== TRANSPORT.udp) return;
  for (const port of [packet.sourcePort, packet.destinationPort]) expect(port >= 0 && port <= 0xffff, `port ${port}`);
}

/** Everything a packet says, in text: two readings of one frame can be compared. */
export function describePacket(packet: Packet): string {
  const { layer, bytes, link } = packet;
  const said: unknown[] = [layer];
  if (layer === LAYER.none) return said.join(" ");
  for (const at of [packet.sourceMacAt, packet.destinationMacAt]) said.push(at < 0 ? "-" : hex(link, at, at + 6));
  said.push(packet.etherType, ...packet.vlans.subarray(0, packet.vlanCount));
  if (layer === LAYER.arp) said.push(hex(bytes, packet.arpAt, packet.arpAt + 8));
  if (layer >= LAYER.network) {
    const addressBytes = packet.ipVersion === 4 ? 4 : 16;
    for (const at of [packet.sourceAddressAt, packet.destinationAddressAt])
      said.push(hex(bytes, at, at + addressBytes));
    said.push(packet.ipVersion, packet.hopLimit, packet.identification, packet.transport);
  }
  if (layer < LAYER.transport) return said.join(" ");
  said.push(packet.cutBytes, hex(bytes, packet.payloadAt, packet.payloadEnd));
  if (packet.transport === TRANSPORT.tcp || packet.transport === TRANSPORT.udp) {
    said.push(packet.sourcePort, packet.destinationPort);
  }
  if (packet.transport === TRANSPORT.tcp) {
    said.push(packet.sequence, packet.acknowledgement, packet.tcpFlags, packet.window);
  }
  return said.join(" ");
}
