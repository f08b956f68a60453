import { concat, ethernet, fromHex, ipv4, ipv6, tcp, u16 } from "../../tools/packet-builder.js";
import { checkRows } from "../check-rows.js";

const four = ipv4({}, tcp({}, [1, 2]));
const six = ipv6({}, tcp({}, [1, 2]));
const inside = { layer: "transport", source: "10.0.0.1", payload: "0102" };

function pppoe(protocol: string, payload: Uint8Array, fields: { head?: string; length?: number } = {}): Uint8Array {
  const ppp = concat(fromHex(protocol), payload);
  const header = concat(fromHex(fields.head ?? "11 00 0f07"), u16(fields.length ?? ppp.length));
  return ethernet({ etherType: 0x8864 }, concat(header, ppp));
}

checkRows("PPPoE", [
  {
    name: "IPv4: the frame's addresses stay",
    bytes: pppoe("0021", four),
    want: { ...inside, sourceMac: "02:00:00:00:00:01", etherType: 0x8864 },
  },
  { name: "IPv6", bytes: pppoe("0057", six), want: { layer: "transport", source: "2001:db8::1" } },
  { name: "protocol compressed to one byte", bytes: pppoe("21", four), want: inside },
  {
    name: "padding falls away",
    bytes: concat(pppoe("c021", fromHex("0901 0008 00000000")), new Uint8Array(30)),
    want: { layer: "link", payload: "0901000800000000" },
  },
  {
    name: "discovery is not read",
    bytes: ethernet({ etherType: 0x8863 }, fromHex("1109 0000 0004 0101 0000")),
    want: { layer: "link", etherType: 0x8863 },
  },
  {
    name: "another version",
    bytes: pppoe("0021", four, { head: "21 00 0001" }),
    want: { layer: "link" },
    counted: { malformedTunnelHeaders: 1 },
  },
  {
    name: "a code that is no session's",
    bytes: pppoe("0021", four, { head: "11 a7 0001" }),
    want: { layer: "link" },
    counted: { malformedTunnelHeaders: 1 },
  },
  {
    name: "a length beyond the frame",
    bytes: pppoe("0021", four, { length: four.length + 3 }),
    want: { layer: "link" },
    counted: { malformedTunnelHeaders: 1 },
  },
  {
    name: "a length that ends inside the IP packet",
    bytes: pppoe("0021", four, { length: four.length }),
    want: { layer: "link" },
    counted: { malformedNetworkHeaders: 1 },
  },
  {
    name: "five bytes",
    bytes: ethernet({ etherType: 0x8864 }, fromHex("1100 0001 00")),
    want: { layer: "link" },
    counted: { malformedTunnelHeaders: 1 },
  },
]);
