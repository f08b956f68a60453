import { arp, concat, ethernet, fromHex, ipv4, ipv6, tcp, udp } from "../../tools/packet-builder.js";
import { checkRows } from "../check-rows.js";

const four = ipv4({ source: "172.16.0.1", destination: "172.16.0.2" }, tcp({ destinationPort: 502 }, [1, 2]));
const inner = ethernet({ source: "02:00:00:00:00:0a", destination: "02:00:00:00:00:0b", vlans: [7] }, four);
const inside = {
  layer: "transport",
  transport: 6,
  source: "172.16.0.1",
  ports: [40_000, 502] as [number, number],
  payload: "0102",
  sourceMac: "02:00:00:00:00:0a",
  vlans: [7],
};
const outer = {
  layer: "transport",
  transport: 17,
  source: "10.0.0.1",
  ports: [40_000, 4789] as [number, number],
  sourceMac: "02:00:00:00:00:01",
  vlans: [5, 6],
  etherType: 0x0800,
};

function vxlan(header: string, payload: Uint8Array = new Uint8Array(0)): Uint8Array {
  const datagram = udp({ destinationPort: 4789 }, concat(fromHex(header), payload));
  return ethernet({ vlans: [5, 6] }, ipv4({}, datagram));
}

checkRows("VXLAN", [
  { name: "the inner frame is all that counts", bytes: vxlan("08000000 00000100", inner), want: inside },
  {
    name: "over IPv6",
    bytes: ethernet({}, ipv6({}, udp({ destinationPort: 4789 }, concat(fromHex("08000000 00000100"), inner)))),
    want: inside,
  },
  { name: "inner ARP", bytes: vxlan("08000000 00000100", ethernet({}, arp({}))), want: { layer: "arp", vlans: [] } },
  {
    name: "an inner frame that is not read further",
    bytes: vxlan("08000000 00000100", ethernet({ source: "02:00:00:00:00:0a", etherType: 0x88cc }, [1])),
    want: { layer: "link", sourceMac: "02:00:00:00:00:0a", etherType: 0x88cc, payload: "01", vlans: [] },
  },
  {
    name: "VXLAN in VXLAN",
    bytes: vxlan("08000000 00000100", vxlan("08000000 00000200", inner)),
    want: inside,
  },
  {
    name: "without the I flag it is plain UDP",
    bytes: vxlan("00000000 00000100", inner),
    want: { ...outer, payload: `0000000000000100${Buffer.from(inner).toString("hex")}` },
    counted: { udpTunnelsRefused: 1 },
  },
  {
    name: "seven bytes are plain UDP",
    bytes: vxlan("08000000 000001"),
    want: { ...outer, payload: "08000000000001" },
    counted: { udpTunnelsRefused: 1 },
  },
  {
    name: "an inner frame too short for its header: plain UDP, tags and addresses as before",
    bytes: vxlan("08000000 00000100", inner.subarray(0, 13)),
    want: outer,
    counted: { udpTunnelsRefused: 1 },
  },
  {
    name: "an inner tag cut short: plain UDP",
    bytes: vxlan("08000000 00000100", inner.subarray(0, 16)),
    want: outer,
    counted: { udpTunnelsRefused: 1 },
  },
  {
    name: "an inner packet that is not what its EtherType says: plain UDP, tags and addresses as before",
    bytes: vxlan("08000000 00000100", ethernet({ vlans: [9], etherType: 0x0800 }, ipv6({}, tcp({})))),
    want: { ...outer, cutBytes: 0 },
    counted: { udpTunnelsRefused: 1 },
  },
  {
    name: "an inner packet longer than the datagram: plain UDP",
    bytes: vxlan("08000000 00000100", ethernet({}, ipv4({ totalLength: 1000 }, tcp({})))),
    want: outer,
    counted: { udpTunnelsRefused: 1 },
  },
  {
    name: "an inner header cut by the capture: plain UDP, and how much of that is missing",
    bytes: vxlan("08000000 00000100", inner).subarray(0, 78),
    wireBytes: 118,
    want: { ...outer, cutBytes: 40 },
    counted: { udpTunnelsRefused: 1 },
  },
  {
    name: "a sound inner packet with a bad transport stays the innermost",
    bytes: vxlan("08000000 00000100", ethernet({}, ipv4({ source: "172.16.0.1", protocol: 6 }, [1, 2, 3]))),
    want: { layer: "network", source: "172.16.0.1", transport: -1, vlans: [] },
    counted: { malformedTransportHeaders: 1 },
  },
  {
    name: "a bad VXLAN in a good one: the inner UDP is the innermost",
    bytes: vxlan("08000000 00000100", vxlan("08000000 00000200", inner.subarray(0, 5))),
    want: { ...outer, layer: "transport" },
    counted: { udpTunnelsRefused: 1 },
  },
  {
    name: "from the port, not to it, is no tunnel",
    bytes: ethernet({}, ipv4({}, udp({ sourcePort: 4789 }, concat(fromHex("08000000 00000100"), inner)))),
    want: { layer: "transport", transport: 17, ports: [4789, 5000] },
  },
]);
