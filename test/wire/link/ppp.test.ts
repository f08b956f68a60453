import { concat, fromHex, ipv4, ipv6, tcp } from "../../tools/packet-builder.js";
import { checkRows } from "../check-rows.js";

const four = ipv4({}, tcp({}, [1, 2]));
const six = ipv6({}, tcp({}, [1, 2]));
const inside = { layer: "transport", source: "10.0.0.1", sourceMac: "none", payload: "0102", etherType: 0 };

checkRows("PPP", [
  { name: "link type 9, address and control", bytes: concat(fromHex("ff03 0021"), four), linkType: 9, want: inside },
  { name: "link type 9, protocol only", bytes: concat(fromHex("0021"), four), linkType: 9, want: inside },
  { name: "protocol compressed to one byte", bytes: concat(fromHex("21"), four), linkType: 9, want: inside },
  { name: "link type 50", bytes: concat(fromHex("ff03 0021"), four), linkType: 50, want: inside },
  {
    name: "link type 50, IPv6",
    bytes: concat(fromHex("ff03 0057"), six),
    linkType: 50,
    want: { layer: "transport", source: "2001:db8::1" },
  },
  {
    name: "MPLS over PPP",
    bytes: concat(fromHex("ff03 0281 00010140"), four),
    linkType: 50,
    want: inside,
  },
  {
    name: "link control is not read further",
    bytes: fromHex("ff03 c021 01 01 0004"),
    linkType: 50,
    want: { layer: "link", payload: "01010004" },
  },
  {
    name: "link type 50 with Cisco's framing",
    bytes: concat(fromHex("0f00 0800"), four),
    linkType: 50,
    want: { ...inside, etherType: 0x0800 },
  },
  {
    name: "link type 104",
    bytes: concat(fromHex("8f00 0800"), four),
    linkType: 104,
    want: { ...inside, etherType: 0x0800 },
  },
  {
    name: "link type 51: a PPPoE session without Ethernet",
    bytes: concat(fromHex("1100 0001 002c 0021"), four),
    linkType: 51,
    want: inside,
  },
  {
    name: "one byte",
    bytes: fromHex("ff"),
    linkType: 9,
    want: { layer: "none" },
    counted: { malformedLinkHeaders: 1 },
  },
  {
    name: "address and control only",
    bytes: fromHex("ff03"),
    linkType: 9,
    want: { layer: "none" },
    counted: { malformedLinkHeaders: 1 },
  },
  {
    name: "half a protocol",
    bytes: fromHex("ff03 00"),
    linkType: 9,
    want: { layer: "none" },
    counted: { malformedLinkHeaders: 1 },
  },
  {
    name: "Cisco's framing, three bytes",
    bytes: fromHex("0f0008"),
    linkType: 104,
    want: { layer: "none" },
    counted: { malformedLinkHeaders: 1 },
  },
]);
