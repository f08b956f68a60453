import { arp, concat, ethernet, fromHex, ipv4, ipv6, tcp } from "../../tools/packet-builder.js";
import { checkRows } from "../check-rows.js";

const four = ipv4({}, tcp({}, [1, 2]));
const six = ipv6({}, tcp({}, [1, 2]));
const inner = ethernet({ source: "02:00:00:00:00:0a", destination: "06:00:00:00:00:0b", vlans: [7] }, four);
const inside = { layer: "transport", source: "10.0.0.1", payload: "0102" };
const outerMacs = { sourceMac: "02:00:00:00:00:01", destinationMac: "02:00:00:00:00:02" };
const innerMacs = { sourceMac: "02:00:00:00:00:0a", destinationMac: "06:00:00:00:00:0b", vlans: [7] };

function mpls(labels: string, payload: Uint8Array, etherType = 0x8847): Uint8Array {
  return ethernet({ etherType }, concat(fromHex(labels), payload));
}

checkRows("MPLS", [
  {
    name: "one label over IPv4: the frame's addresses and EtherType stay",
    bytes: mpls("0001 0140", four),
    want: { ...inside, ...outerMacs, etherType: 0x8847 },
  },
  { name: "three labels", bytes: mpls("0001 0040 0002 0040 0003 0140", four), want: inside },
  { name: "multicast", bytes: mpls("0001 0140", four, 0x8848), want: inside },
  { name: "IPv6", bytes: mpls("0001 0140", six), want: { layer: "transport", source: "2001:db8::1" } },
  {
    name: "pseudo-wire with control word: the inner frame counts",
    bytes: mpls("0001 0140 00000000", inner),
    want: { ...inside, ...innerMacs, etherType: 0x0800 },
  },
  {
    name: "pseudo-wire with a sequence number in its control word",
    bytes: mpls("0001 0140 0000 1234", inner),
    want: { ...inside, ...innerMacs },
  },
  {
    name: "pseudo-wire without control word, to a MAC that begins with 0",
    bytes: mpls("0001 0140", inner.with(0, 0x02)),
    want: { ...inside, sourceMac: "02:00:00:00:00:0a" },
  },
  {
    name: "pseudo-wire without control word, to a MAC that begins with another digit",
    bytes: mpls("0001 0140", inner.with(0, 0xb6)),
    want: { ...inside, destinationMac: "b6:00:00:00:00:0b" },
  },
  {
    name: "ARP in a pseudo-wire",
    bytes: mpls("0001 0140 00000000", ethernet({}, arp({}))),
    want: { layer: "arp" },
  },
  {
    name: "the channel for operations is not read",
    bytes: mpls("0001 0140 1000 0001 0102", new Uint8Array(20)),
    want: { layer: "link", etherType: 0x8847 },
  },
  {
    name: "a payload of no known kind",
    bytes: mpls("0001 0140", fromHex("f0000000")),
    want: { layer: "link", etherType: 0x8847 },
  },
  {
    name: "no bottom of the stack",
    bytes: mpls("0001 0040", new Uint8Array(0)),
    want: { layer: "link" },
    counted: { malformedTunnelHeaders: 1 },
  },
  {
    name: "half an entry",
    bytes: mpls("0001 01", new Uint8Array(0)),
    want: { layer: "link" },
    counted: { malformedTunnelHeaders: 1 },
  },
  {
    name: "nothing below the bottom",
    bytes: mpls("0001 0140", new Uint8Array(0)),
    want: { layer: "link" },
    counted: { malformedTunnelHeaders: 1 },
  },
]);
