import { ethernet, ipv4, ipv6, udp } from "../../tools/packet-builder.js";
import { checkRows } from "../check-rows.js";

const inside = { layer: "transport", transport: 17, ports: [40_000, 5000] as [number, number], payload: "010203" };
const network = { layer: "network", transport: -1, source: "10.0.0.1" };

function frame(length: number | undefined, payload = [1, 2, 3]): Uint8Array {
  return ethernet({}, ipv4({}, udp(length === undefined ? {} : { length }, payload)));
}

checkRows("UDP", [
  { name: "a datagram", bytes: frame(undefined), want: inside },
  { name: "an empty datagram", bytes: frame(undefined, []), want: { ...inside, payload: "" } },
  { name: "what IP carries beyond the length is no payload", bytes: frame(10), want: { ...inside, payload: "0102" } },
  {
    name: "a length of 0 over IPv6 takes what is there, as hosts do",
    bytes: ethernet({}, ipv6({}, udp({ length: 0 }, [1, 2, 3]))),
    want: inside,
  },
  { name: "a length of 0 over IPv4", bytes: frame(0), want: network, counted: { malformedTransportHeaders: 1 } },
  { name: "a length below the header's", bytes: frame(7), want: network, counted: { malformedTransportHeaders: 1 } },
  { name: "a length beyond the packet", bytes: frame(12), want: network, counted: { malformedTransportHeaders: 1 } },
  {
    name: "the capture cut the payload",
    bytes: ethernet({}, ipv4({ totalLength: 131 }, udp({ length: 111 }, [1, 2, 3]))),
    wireBytes: 145,
    want: { ...inside, cutBytes: 100 },
  },
  {
    name: "a length of 0 in a cut frame",
    bytes: ethernet({}, ipv4({ totalLength: 131 }, udp({ length: 0 }, [1, 2, 3]))),
    wireBytes: 145,
    want: { ...inside, cutBytes: 100 },
  },
  {
    name: "a length beyond the packet in a cut frame",
    bytes: ethernet({}, ipv4({ totalLength: 131 }, udp({ length: 999 }, [1, 2, 3]))),
    wireBytes: 145,
    want: { ...inside, cutBytes: 100 },
  },
  {
    name: "a length of 0 in a packet that no datagram of IPv4 could be: the network card will split it",
    bytes: ethernet({}, ipv4({ totalLength: 0 }, udp({ length: 0 }, new Array(65_530).fill(1)))),
    want: { ...inside, payload: "01".repeat(65_530) },
  },
  {
    name: "seven bytes",
    bytes: ethernet({}, ipv4({ protocol: 17 }, udp({}).subarray(0, 7))),
    want: network,
    counted: { malformedTransportHeaders: 1 },
  },
  {
    name: "the header cut by the capture",
    bytes: frame(undefined).subarray(0, 41),
    wireBytes: 45,
    want: network,
    counted: { cutTransportHeaders: 1 },
  },
]);
