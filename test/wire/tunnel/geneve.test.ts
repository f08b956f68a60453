import { concat, ethernet, fromHex, ipv4, ipv6, tcp, udp } from "../../tools/packet-builder.js";
import { checkRows } from "../check-rows.js";

const four = ipv4({ source: "172.16.0.1", destination: "172.16.0.2" }, tcp({}, [1, 2]));
const inner = ethernet({ source: "02:00:00:00:00:0a", destination: "02:00:00:00:00:0b", vlans: [7] }, four);
const inside = { layer: "transport", transport: 6, source: "172.16.0.1", payload: "0102" };
const insideFrame = { ...inside, sourceMac: "02:00:00:00:00:0a", vlans: [7] };
const insidePacket = { ...inside, sourceMac: "none", destinationMac: "none", vlans: [], etherType: 0 };
const outer = { layer: "transport", transport: 17, source: "10.0.0.1", sourceMac: "02:00:00:00:00:01", vlans: [5] };

function geneve(header: string, payload: Uint8Array = new Uint8Array(0)): Uint8Array {
  const datagram = udp({ destinationPort: 6081 }, concat(fromHex(header), payload));
  return ethernet({ vlans: [5] }, ipv4({}, datagram));
}

checkRows("Geneve", [
  { name: "a frame", bytes: geneve("0000 6558 00000100", inner), want: insideFrame },
  { name: "IPv4", bytes: geneve("0000 0800 00000100", four), want: insidePacket },
  {
    name: "IPv6",
    bytes: geneve("0000 86dd 00000100", ipv6({}, tcp({}))),
    want: { ...insidePacket, source: "2001:db8::1", payload: "" },
  },
  {
    name: "options",
    bytes: geneve("0340 6558 00000100 0102 80 01 00000001 00000002", inner),
    want: insideFrame,
  },
  {
    name: "another version is plain UDP",
    bytes: geneve("4000 6558 00000100", inner),
    want: outer,
    counted: { udpTunnelsRefused: 1 },
  },
  {
    name: "a payload that is not read is plain UDP",
    bytes: geneve("0000 88cc 00000100", inner),
    want: outer,
    counted: { udpTunnelsRefused: 1 },
  },
  {
    name: "seven bytes are plain UDP",
    bytes: geneve("0000 6558 000001"),
    want: { ...outer, payload: "00006558000001" },
    counted: { udpTunnelsRefused: 1 },
  },
  {
    name: "options that are not there: plain UDP",
    bytes: geneve("0300 6558 00000100 00000001"),
    want: outer,
    counted: { udpTunnelsRefused: 1 },
  },
  {
    name: "an inner packet of the wrong version: plain UDP",
    bytes: geneve("0000 86dd 00000100", four),
    want: outer,
    counted: { udpTunnelsRefused: 1 },
  },
]);
