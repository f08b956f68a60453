import { concat, ethernet, fromHex, icmp, ipv4, tcp, udp } from "../../tools/packet-builder.js";
import { checkRows } from "../check-rows.js";

const transport = tcp({ sourcePort: 1, destinationPort: 2 }, [1, 2, 3]);
const inside = {
  layer: "transport",
  source: "10.0.0.1",
  destination: "10.0.0.2",
  ports: [1, 2] as [number, number],
  payload: "010203",
};
const frame = ethernet({}, ipv4({}, transport));

/** The frame with other bytes from `at` on, counted from the IP header. */
function withIp(at: number, text: string): Uint8Array {
  const changed = frame.slice();
  changed.set(fromHex(text), 14 + at);
  return changed;
}

checkRows("IPv4", [
  {
    name: "the fields of the header",
    bytes: ethernet({}, ipv4({ identification: 0xbeef, hopLimit: 63 }, transport)),
    want: { ...inside, identification: 0xbeef, hopLimit: 63, transport: 6 },
  },
  {
    name: "options",
    bytes: ethernet({}, ipv4({ options: fromHex("94040000 01010100") }, transport)),
    want: inside,
  },
  {
    name: "as many options as there can be",
    bytes: ethernet({}, ipv4({ options: new Uint8Array(40).fill(1) }, transport)),
    want: inside,
  },
  {
    name: "the reserved flag and don't fragment change nothing",
    bytes: withIp(6, "c000"),
    want: inside,
  },
  {
    name: "a total length of 0 takes what is there: the network card will split it",
    bytes: ethernet({}, ipv4({ totalLength: 0 }, transport)),
    want: inside,
  },
  {
    name: "a total length of 0 in a cut frame",
    bytes: ethernet({}, ipv4({ totalLength: 0 }, transport)),
    wireBytes: 1057,
    want: { ...inside, cutBytes: 1000 },
  },
  {
    name: "the capture cut the payload",
    bytes: ethernet({}, ipv4({ totalLength: 1043 }, transport)),
    wireBytes: 1057,
    want: { ...inside, cutBytes: 1000 },
  },
  {
    name: "the capture cut padding only",
    bytes: ethernet({}, ipv4({}, transport)),
    wireBytes: 60,
    want: { ...inside, cutBytes: 0 },
  },
  {
    name: "any other protocol is a transport without ports",
    bytes: ethernet({}, ipv4({ protocol: 89 }, [2, 1])),
    want: { layer: "transport", transport: 89, ports: [0, 0], payload: "0201" },
  },
  {
    name: "what is an extension header over IPv6 only",
    bytes: ethernet({}, ipv4({ protocol: 0 }, [6, 0, 0, 0, 0, 0, 0, 0])),
    want: { layer: "transport", transport: 0, payload: "0600000000000000" },
  },
  {
    name: "a total length beyond the frame",
    bytes: ethernet({}, ipv4({ totalLength: 44 }, transport)),
    want: { layer: "link" },
    counted: { malformedNetworkHeaders: 1 },
  },
  {
    name: "a total length beyond what a cut frame had on the wire",
    bytes: ethernet({}, ipv4({ totalLength: 1044 }, transport)),
    wireBytes: 1057,
    want: { layer: "link" },
    counted: { malformedNetworkHeaders: 1 },
  },
  {
    name: "a total length shorter than the header",
    bytes: ethernet({}, ipv4({ totalLength: 19 }, transport)),
    want: { layer: "link" },
    counted: { malformedNetworkHeaders: 1 },
  },
  {
    name: "a header length below five words",
    bytes: withIp(0, "44"),
    want: { layer: "link" },
    counted: { malformedNetworkHeaders: 1 },
  },
  {
    name: "a header length beyond the total length",
    bytes: withIp(0, "4f"),
    want: { layer: "link" },
    counted: { malformedNetworkHeaders: 1 },
  },
  {
    name: "another version",
    bytes: withIp(0, "65"),
    want: { layer: "link" },
    counted: { malformedNetworkHeaders: 1 },
  },
  {
    name: "nineteen bytes",
    bytes: frame.subarray(0, 33),
    want: { layer: "link" },
    counted: { malformedNetworkHeaders: 1 },
  },
  {
    name: "a header cut by the capture",
    bytes: frame.subarray(0, 33),
    wireBytes: 57,
    want: { layer: "link" },
    counted: { cutNetworkHeaders: 1 },
  },
  {
    name: "options cut by the capture",
    bytes: ethernet({}, ipv4({ options: new Uint8Array(40).fill(1) }, transport)).subarray(0, 70),
    wireBytes: 97,
    want: { layer: "link" },
    counted: { cutNetworkHeaders: 1 },
  },
  {
    name: "ICMP",
    bytes: ethernet({}, ipv4({}, icmp({ type: 3, code: 1 }, udp({})))),
    want: { layer: "transport", transport: 1, ports: [0, 0] },
  },
  {
    name: "an Authentication Header before the transport",
    bytes: ethernet(
      {},
      ipv4({ protocol: 51 }, concat(fromHex("06 04 0000 00000001 00000001"), new Uint8Array(12), transport)),
    ),
    want: inside,
  },
]);
