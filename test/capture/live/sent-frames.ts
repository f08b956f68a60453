import { concat, ethernet, fromHex, ipv4, u16, udp, vlan } from "../../tools/packet-builder.js";

const ADDRESSES = fromHex("020000000002020000000001");
const IPV4 = u16(0x0800);

function datagram(port: number, payloadBytes: number): Uint8Array {
  return ipv4({}, udp({ destinationPort: port }, new Uint8Array(payloadBytes).fill(7)));
}

/** Frames as a mirror port brings them, by what is special about each. */
export const sentFrames: Readonly<Record<string, Uint8Array>> = {
  plain: ethernet({}, datagram(502, 18)),
  "no more than a header": concat(ADDRESSES, u16(0x88b5)),
  "a header and two bytes": concat(ADDRESSES, u16(0x88b5), [1, 2]),
  longest: ethernet({}, datagram(502, 1472)),
  tagged: concat(ADDRESSES, vlan({ id: 100, priority: 5 }, concat(IPV4, datagram(502, 20)))),
  "tagged with 0": concat(ADDRESSES, vlan({ id: 0 }, concat(IPV4, datagram(502, 20)))),
  "tagged by a provider": concat(ADDRESSES, vlan({ id: 7, tagProtocol: 0x88a8 }, concat(IPV4, datagram(502, 20)))),
  "tagged twice": concat(
    ADDRESSES,
    vlan({ id: 200, tagProtocol: 0x88a8 }, vlan({ id: 100 }, concat(IPV4, datagram(4840, 20)))),
  ),
  "802.3 with LLC": concat(ADDRESSES, u16(6), fromHex("424203000000")),
  broadcast: concat(fromHex("ffffffffffff020000000001"), u16(0x88b5), new Uint8Array(46)),
  "to another station": concat(fromHex("02000000beef020000000001"), u16(0x88b5), new Uint8Array(46)),
};
