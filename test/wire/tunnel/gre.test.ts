import { concat, ethernet, fromHex, ipv4, ipv6, tcp } from "../../tools/packet-builder.js";
import { checkRows } from "../check-rows.js";

const four = ipv4({ source: "172.16.0.1", destination: "172.16.0.2" }, tcp({}, [1, 2]));
const six = ipv6({}, tcp({}, [1, 2]));
const inner = ethernet({ source: "02:00:00:00:00:0a", destination: "02:00:00:00:00:0b", vlans: [7] }, four);
const inside = {
  layer: "transport",
  source: "172.16.0.1",
  destination: "172.16.0.2",
  payload: "0102",
  sourceMac: "none",
  destinationMac: "none",
  vlans: [],
  etherType: 0,
};
const insideFrame = { ...inside, sourceMac: "02:00:00:00:00:0a", destinationMac: "02:00:00:00:00:0b", vlans: [7] };
const outer = { source: "10.0.0.1", sourceMac: "02:00:00:00:00:01", vlans: [5] };

function gre(header: string, payload: Uint8Array = new Uint8Array(0)): Uint8Array {
  return ethernet({ vlans: [5] }, ipv4({ protocol: 47 }, concat(fromHex(header), payload)));
}

checkRows("GRE", [
  { name: "IPv4: nothing of the outer frame is left", bytes: gre("0000 0800", four), want: inside },
  {
    name: "IPv6",
    bytes: gre("0000 86dd", six),
    want: { ...inside, source: "2001:db8::1", destination: "2001:db8::2" },
  },
  { name: "checksum", bytes: gre("8000 0800 1234 0000", four), want: inside },
  { name: "key", bytes: gre("2000 0800 00000001", four), want: inside },
  { name: "sequence", bytes: gre("1000 0800 00000001", four), want: inside },
  { name: "checksum, key and sequence", bytes: gre("b000 0800 1234 0000 00000001 00000002", four), want: inside },
  {
    name: "over IPv6",
    bytes: ethernet({}, ipv6({ nextHeader: 47 }, concat(fromHex("0000 0800"), four))),
    want: inside,
  },
  {
    name: "a bridged frame (0x6558): its addresses and tags count",
    bytes: gre("3000 6558 00000001 00000002", inner),
    want: { ...insideFrame, etherType: 0x0800 },
  },
  { name: "MPLS", bytes: gre("0000 8847 00010140", four), want: inside },
  {
    name: "GRE in GRE",
    bytes: gre("0000 0800", ipv4({ protocol: 47 }, concat(fromHex("2000 0800 00000007"), four))),
    want: inside,
  },
  {
    name: "source routes are not entered",
    bytes: gre("4000 0800 0000 0000", four),
    want: { layer: "transport", transport: 47, ...outer, ports: [0, 0] },
  },
  {
    name: "version 1 is not entered",
    bytes: gre("3001 880b 0004 0001 00000000", fromHex("ff03c021")),
    want: { layer: "transport", transport: 47, ...outer, payload: "3001880b0004000100000000ff03c021" },
  },
  {
    name: "a protocol that is not read",
    bytes: gre("0000 2000", fromHex("01b4")),
    want: { layer: "transport", transport: 47, ...outer, payload: "0000200001b4" },
  },
  {
    name: "three bytes",
    bytes: gre("0000 08"),
    want: { layer: "network", transport: -1, ...outer },
    counted: { malformedTunnelHeaders: 1 },
  },
  {
    name: "a key that is not there",
    bytes: gre("2000 0800 0000"),
    want: { layer: "network", transport: -1, ...outer },
    counted: { malformedTunnelHeaders: 1 },
  },
  {
    name: "an inner packet of the wrong version: the outer one is all there is",
    bytes: gre("0000 0800", six),
    want: { layer: "network", transport: -1, ...outer },
    counted: { malformedNetworkHeaders: 1 },
  },
  {
    name: "an inner packet of the wrong version in a sound inner frame",
    bytes: gre("0000 6558", ethernet({ source: "02:00:00:00:00:0a", etherType: 0x0800 }, six)),
    want: { layer: "link", sourceMac: "02:00:00:00:00:0a", vlans: [] },
    counted: { malformedNetworkHeaders: 1 },
  },
]);
