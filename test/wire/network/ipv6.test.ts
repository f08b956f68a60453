import { concat, ethernet, fromHex, ipv6, tcp } from "../../tools/packet-builder.js";
import { checkRows } from "../check-rows.js";

const transport = tcp({ sourcePort: 1, destinationPort: 2 }, [1, 2, 3]);
const inside = {
  layer: "transport",
  source: "2001:db8::1",
  destination: "2001:db8::2",
  ports: [1, 2] as [number, number],
  payload: "010203",
};
const hopByHop = { number: 0, bytes: fromHex("00 00 0502 0000 0100") };
const routing = { number: 43, bytes: fromHex("00 02 0401 00000000 20010db8000000000000000000000009") };
const destination = { number: 60, bytes: fromHex("00 01 010a 00000000 0000 00000000 0000") };
const mobility = { number: 135, bytes: fromHex("00 00 0500 0000 0000") };
const authentication = { number: 51, bytes: concat(fromHex("00 04 0000 00000001 00000001"), new Uint8Array(12)) };
const atomicFragment = { number: 44, bytes: fromHex("00 00 0000 00000001") };

checkRows("IPv6", [
  {
    name: "the fields of the header",
    bytes: ethernet({}, ipv6({ flowLabel: 0xabcde, hopLimit: 3 }, transport)),
    want: { ...inside, identification: 0xabcde, hopLimit: 3, transport: 6, etherType: 0x86dd },
  },
  {
    name: "padding falls away",
    bytes: concat(ethernet({}, ipv6({}, transport)), new Uint8Array(9)),
    want: inside,
  },
  ...[hopByHop, routing, destination, mobility, authentication].map((extension) => ({
    name: `extension header ${extension.number}`,
    bytes: ethernet({}, ipv6({ extensions: [extension] }, transport)),
    want: inside,
  })),
  {
    name: "all extension headers in their order",
    bytes: ethernet({}, ipv6({ extensions: [hopByHop, destination, routing, authentication] }, transport)),
    want: inside,
  },
  {
    name: "a fragment that is the whole datagram is no fragment [RFC 6946 §4]",
    bytes: ethernet({}, ipv6({ extensions: [atomicFragment] }, transport)),
    want: inside,
  },
  {
    name: "encrypted: a transport without ports",
    bytes: ethernet({}, ipv6({ nextHeader: 50 }, fromHex("00000001 00000002 cafe"))),
    want: { layer: "transport", transport: 50, ports: [0, 0], payload: "0000000100000002cafe" },
  },
  {
    name: "no next header",
    bytes: ethernet({}, ipv6({ nextHeader: 59 }, [1, 2])),
    want: { layer: "network", transport: -1, source: "2001:db8::1" },
  },
  {
    name: "no next header behind an extension header",
    bytes: ethernet({}, ipv6({ nextHeader: 59, extensions: [destination] }, [])),
    want: { layer: "network", transport: -1 },
  },
  {
    name: "ICMPv6",
    bytes: ethernet({}, ipv6({ nextHeader: 58 }, fromHex("8700 0000 00000000"))),
    want: { layer: "transport", transport: 58, payload: "87001d4800000000" },
  },
  {
    name: "ICMP of the other version is just a protocol",
    bytes: ethernet({}, ipv6({ nextHeader: 1 }, [1])),
    want: { layer: "transport", transport: 1, payload: "01" },
  },
  {
    name: "the capture cut the payload",
    bytes: ethernet({}, ipv6({ payloadLength: 1023 }, transport)),
    wireBytes: 1077,
    want: { ...inside, cutBytes: 1000 },
  },
  {
    name: "a payload length beyond the frame",
    bytes: ethernet({}, ipv6({ payloadLength: 24 }, transport)),
    want: { layer: "link" },
    counted: { malformedNetworkHeaders: 1 },
  },
  {
    name: "a payload length of 0 means no payload, whatever follows",
    bytes: ethernet({}, ipv6({ payloadLength: 0 }, transport)),
    want: { layer: "network", transport: -1 },
    counted: { malformedTransportHeaders: 1 },
  },
  {
    name: "a payload length of 0 in a packet longer than the field can say: the network card will split it",
    bytes: ethernet({}, ipv6({ payloadLength: 0 }, tcp({ sourcePort: 1, destinationPort: 2 }, new Uint8Array(65_535)))),
    want: { ...inside, payload: "00".repeat(65_535) },
  },
  {
    name: "a jumbogram is refused",
    bytes: ethernet(
      {},
      ipv6({ payloadLength: 0, extensions: [{ number: 0, bytes: fromHex("00 00 c204 00010000") }] }, transport),
    ),
    want: { layer: "link" },
    counted: { malformedNetworkHeaders: 1 },
  },
  {
    name: "another version",
    bytes: ethernet({}, ipv6({}, transport)).with(14, 0x45),
    want: { layer: "link" },
    counted: { malformedNetworkHeaders: 1 },
  },
  {
    name: "39 bytes",
    bytes: ethernet({}, ipv6({}, transport)).subarray(0, 53),
    want: { layer: "link" },
    counted: { malformedNetworkHeaders: 1 },
  },
  {
    name: "39 bytes of a cut frame",
    bytes: ethernet({}, ipv6({}, transport)).subarray(0, 53),
    wireBytes: 77,
    want: { layer: "link" },
    counted: { cutNetworkHeaders: 1 },
  },
  {
    name: "an extension header longer than the packet",
    bytes: ethernet({}, ipv6({ nextHeader: 60 }, fromHex("0605 0000 00000000"))),
    want: { layer: "network", transport: -1 },
    counted: { malformedNetworkHeaders: 1 },
  },
  {
    name: "one byte of an extension header",
    bytes: ethernet({}, ipv6({ nextHeader: 0 }, [6])),
    want: { layer: "network", transport: -1 },
    counted: { malformedNetworkHeaders: 1 },
  },
  {
    name: "an Authentication Header too short for its own fields",
    bytes: ethernet({}, ipv6({ nextHeader: 51 }, concat(fromHex("0600 0000 00000001"), transport))),
    want: { layer: "network", transport: -1 },
    counted: { malformedNetworkHeaders: 1 },
  },
  {
    name: "seven bytes of a fragment header",
    bytes: ethernet({}, ipv6({ nextHeader: 44 }, fromHex("0600 0000 000000"))),
    want: { layer: "network", transport: -1 },
    counted: { malformedNetworkHeaders: 1 },
  },
]);
