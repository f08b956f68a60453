import { concat, fromHex, ipv4, ipv6, tcp } from "../../tools/packet-builder.js";
import { checkRows } from "../check-rows.js";

const four = ipv4({}, tcp({}, [1]));
const six = ipv6({}, tcp({}, [1]));
const inside4 = { layer: "transport", sourceMac: "none", destinationMac: "none", source: "10.0.0.1", etherType: 0 };
const inside6 = { ...inside4, source: "2001:db8::1" };

checkRows("null and loopback", [
  { name: "IPv4, little endian", bytes: concat(fromHex("02000000"), four), linkType: 0, want: inside4 },
  { name: "IPv4, big endian", bytes: concat(fromHex("00000002"), four), linkType: 0, want: inside4 },
  { name: "IPv4, network order", bytes: concat(fromHex("00000002"), four), linkType: 108, want: inside4 },
  {
    name: "IPv4, link type 108 in the wrong order",
    bytes: concat(fromHex("02000000"), four),
    linkType: 108,
    want: inside4,
  },
  { name: "IPv6 of Linux", bytes: concat(fromHex("0a000000"), six), linkType: 0, want: inside6 },
  { name: "IPv6 of Windows", bytes: concat(fromHex("17000000"), six), linkType: 0, want: inside6 },
  { name: "IPv6 of NetBSD and OpenBSD", bytes: concat(fromHex("00000018"), six), linkType: 108, want: inside6 },
  { name: "IPv6 of FreeBSD", bytes: concat(fromHex("1c000000"), six), linkType: 0, want: inside6 },
  { name: "IPv6 of macOS", bytes: concat(fromHex("1e000000"), six), linkType: 0, want: inside6 },
  {
    name: "another family",
    bytes: fromHex("07000000 0102"),
    linkType: 0,
    want: { layer: "link", payload: "0102" },
  },
  {
    name: "a family that is small in neither order",
    bytes: fromHex("01000001 0102"),
    linkType: 0,
    want: { layer: "link", payload: "0102" },
  },
  {
    name: "three bytes",
    bytes: fromHex("020000"),
    linkType: 0,
    want: { layer: "none" },
    counted: { malformedLinkHeaders: 1 },
  },
]);
