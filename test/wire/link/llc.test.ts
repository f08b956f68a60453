import { concat, ethernet, fromHex, ipv4, udp } from "../../tools/packet-builder.js";
import { checkRows } from "../check-rows.js";

const packet = ipv4({}, udp({}, [1, 2, 3]));
const inside = { layer: "transport", source: "10.0.0.1", payload: "010203" };

function ethernet8023(llc: string, payload: Uint8Array, padding = 0): Uint8Array {
  const rest = concat(fromHex(llc), payload);
  return concat(ethernet({ etherType: rest.length }, rest), new Uint8Array(padding));
}

checkRows("LLC and SNAP", [
  {
    name: "SNAP with organisation 0 carries an EtherType [RFC 1042]",
    bytes: ethernet8023("aaaa03 000000 0800", packet, 7),
    want: { ...inside, etherType: 0x0800, sourceMac: "02:00:00:00:00:01" },
  },
  {
    name: "the bridge-tunnel organisation does too",
    bytes: ethernet8023("aaaa03 0000f8 0800", packet),
    want: inside,
  },
  {
    name: "IP straight over LLC",
    bytes: ethernet8023("060603", packet),
    want: { ...inside, etherType: 0 },
  },
  {
    name: "spanning tree: the payload begins with LLC and ends where the length says",
    bytes: ethernet8023("424203", fromHex("0000 00 00"), 20),
    want: { layer: "link", etherType: 0, payload: "42420300000000" },
  },
  {
    name: "SNAP of another organisation",
    bytes: ethernet8023("aaaa03 00000c 2000", fromHex("02b4")),
    want: { layer: "link", etherType: 0, payload: "aaaa0300000c200002b4" },
  },
  {
    name: "LLC that is not unnumbered information",
    bytes: ethernet8023("aaaa7f 000000 0800", packet),
    want: { layer: "link" },
  },
  {
    name: "a length beyond the frame takes what is there",
    bytes: ethernet({ etherType: 1400 }, concat(fromHex("aaaa03 000000 0800"), packet)),
    want: inside,
  },
  {
    name: "between length and EtherType lies neither",
    bytes: ethernet({ etherType: 1501 }, concat(fromHex("aaaa03 000000 0800"), packet)),
    want: { layer: "link", etherType: 1501 },
  },
  {
    name: "a length too short for LLC",
    bytes: ethernet({ etherType: 2 }, fromHex("aaaa03 000000 0800")),
    want: { layer: "link" },
    counted: { malformedLinkHeaders: 1 },
  },
  {
    name: "a length too short for SNAP",
    bytes: ethernet({ etherType: 7 }, fromHex("aaaa03 000000 0800")),
    want: { layer: "link" },
    counted: { malformedLinkHeaders: 1 },
  },
]);
