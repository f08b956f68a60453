import { ethernet, fromHex, icmp, ipv4, ipv6 } from "../../tools/packet-builder.js";
import { checkRows } from "../check-rows.js";

checkRows("transports without ports", [
  {
    name: "ICMP: the payload is the message with its header",
    bytes: ethernet({}, ipv4({}, icmp({ type: 8 }, [5]))),
    want: { layer: "transport", transport: 1, ports: [0, 0], payload: "0800f2fd0001000105" },
  },
  {
    name: "ICMP, seven bytes",
    bytes: ethernet({}, ipv4({ protocol: 1 }, fromHex("08000000000000"))),
    want: { layer: "network", transport: -1 },
    counted: { malformedTransportHeaders: 1 },
  },
  {
    name: "ICMP, seven bytes of a cut frame",
    bytes: ethernet({}, ipv4({ protocol: 1, totalLength: 84 }, fromHex("08000000000000"))),
    wireBytes: 98,
    want: { layer: "network", transport: -1 },
    counted: { cutTransportHeaders: 1 },
  },
  {
    name: "ICMPv6, four bytes",
    bytes: ethernet({}, ipv6({ nextHeader: 58 }, fromHex("85000000"))),
    want: { layer: "transport", transport: 58 },
  },
  {
    name: "ICMPv6, three bytes",
    bytes: ethernet({}, ipv6({ nextHeader: 58 }, fromHex("850000"))),
    want: { layer: "network", transport: -1 },
    counted: { malformedTransportHeaders: 1 },
  },
  {
    name: "SCTP, its payload cut by the capture",
    bytes: ethernet({}, ipv4({ protocol: 132, totalLength: 30 }, [1, 2, 3])),
    wireBytes: 44,
    want: { layer: "transport", transport: 132, ports: [0, 0], payload: "010203", cutBytes: 7 },
  },
  {
    name: "nothing behind the IP header",
    bytes: ethernet({}, ipv4({ protocol: 112 }, [])),
    want: { layer: "transport", transport: 112, payload: "" },
  },
]);
