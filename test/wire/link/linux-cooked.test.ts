import { arp, concat, fromHex, ipv4, ipv6, tcp, vlan } from "../../tools/packet-builder.js";
import { checkRows } from "../check-rows.js";

const four = ipv4({}, tcp({}, [1, 2]));
const six = ipv6({}, tcp({}, [1, 2]));

function cooked(hardware: string, addressLength: string, rest: Uint8Array): Uint8Array {
  return concat(fromHex(`0000 ${hardware} ${addressLength} 0200000000010000`), rest);
}

function cooked2(protocol: string, hardware: string, addressLength: string, rest: Uint8Array): Uint8Array {
  return concat(fromHex(`${protocol} 0000 00000002 ${hardware} 00 ${addressLength} 0200000000010000`), rest);
}

const fromEthernet = { sourceMac: "02:00:00:00:00:01", destinationMac: "none" };
const inside = { layer: "transport", source: "10.0.0.1", payload: "0102" };

checkRows("Linux cooked capture", [
  {
    name: "IPv4 from Ethernet: the sender's address is known, the receiver's is not",
    bytes: cooked("0001", "0006", concat(fromHex("0800"), four)),
    linkType: 113,
    want: { ...inside, ...fromEthernet, etherType: 0x0800 },
  },
  {
    name: "IPv6",
    bytes: cooked("0001", "0006", concat(fromHex("86dd"), six)),
    linkType: 113,
    want: { layer: "transport", source: "2001:db8::1", ...fromEthernet },
  },
  {
    name: "a loopback has no address that names anyone",
    bytes: cooked("0304", "0006", concat(fromHex("0800"), four)),
    linkType: 113,
    want: { ...inside, sourceMac: "none" },
  },
  {
    name: "a point-to-point link has no address",
    bytes: cooked("0200", "0000", concat(fromHex("0800"), four)),
    linkType: 113,
    want: { ...inside, sourceMac: "none" },
  },
  {
    name: "ARP",
    bytes: cooked("0001", "0006", concat(fromHex("0806"), arp({}))),
    linkType: 113,
    want: { layer: "arp", ...fromEthernet },
  },
  {
    name: "a VLAN tag behind it",
    bytes: cooked("0001", "0006", vlan({ id: 33 }, concat(fromHex("0800"), four))),
    linkType: 113,
    want: { ...inside, vlans: [33] },
  },
  {
    name: "an 802.2 frame behind it",
    bytes: cooked("0001", "0006", concat(fromHex("0004 aaaa03 000000 0800"), four)),
    linkType: 113,
    want: inside,
  },
  {
    name: "15 bytes",
    bytes: cooked("0001", "0006", fromHex("08")),
    linkType: 113,
    want: { layer: "none" },
    counted: { malformedLinkHeaders: 1 },
  },
  {
    name: "version 2, IPv4 from Ethernet",
    bytes: cooked2("0800", "0001", "06", four),
    linkType: 276,
    want: { ...inside, ...fromEthernet, etherType: 0x0800 },
  },
  {
    name: "version 2, loopback",
    bytes: cooked2("86dd", "0304", "06", six),
    linkType: 276,
    want: { layer: "transport", source: "2001:db8::1", sourceMac: "none" },
  },
  {
    name: "version 2, a VLAN tag behind it",
    bytes: cooked2("8100", "0001", "06", concat(fromHex("0021 0800"), four)),
    linkType: 276,
    want: { ...inside, vlans: [33] },
  },
  {
    name: "version 2, 19 bytes",
    bytes: cooked2("0800", "0001", "06", four).subarray(0, 19),
    linkType: 276,
    want: { layer: "none" },
    counted: { malformedLinkHeaders: 1 },
  },
]);
