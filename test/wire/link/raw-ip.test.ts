import { fromHex, ipv4, ipv6, udp } from "../../tools/packet-builder.js";
import { checkRows } from "../check-rows.js";

const four = ipv4({}, udp({}, [1, 2]));
const six = ipv6({}, udp({}, [1, 2]));
const inside4 = { layer: "transport", source: "10.0.0.1", sourceMac: "none", destinationMac: "none", payload: "0102" };
const inside6 = { ...inside4, source: "2001:db8::1" };

checkRows("raw IP", [
  { name: "link type 101, version 4", bytes: four, linkType: 101, want: inside4 },
  { name: "link type 101, version 6", bytes: six, linkType: 101, want: inside6 },
  { name: "link type 12, version 4", bytes: four, linkType: 12, want: inside4 },
  { name: "link type 14, version 6", bytes: six, linkType: 14, want: inside6 },
  { name: "link type 228", bytes: four, linkType: 228, want: inside4 },
  { name: "link type 229", bytes: six, linkType: 229, want: inside6 },
  {
    name: "link type 228 with version 6",
    bytes: six,
    linkType: 228,
    want: { layer: "none" },
    counted: { malformedNetworkHeaders: 1 },
  },
  {
    name: "neither version",
    bytes: fromHex("5500"),
    linkType: 101,
    want: { layer: "none" },
    counted: { malformedNetworkHeaders: 1 },
  },
  {
    name: "nothing",
    bytes: new Uint8Array(0),
    linkType: 101,
    want: { layer: "none" },
    counted: { malformedNetworkHeaders: 1 },
  },
]);
