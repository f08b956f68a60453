import { concat, ethernet, fromHex, icmp, ipv4, ipv6, tcp } from "../../tools/packet-builder.js";
import { checkRows } from "../check-rows.js";

const four = ipv4({ source: "172.16.0.1", destination: "172.16.0.2" }, tcp({}, [1, 2]));
const six = ipv6({ source: "2001:db8:1::1" }, tcp({}, [1, 2]));
const noLink = { sourceMac: "none", destinationMac: "none", vlans: [], etherType: 0 };
const inside4 = { layer: "transport", source: "172.16.0.1", payload: "0102", ...noLink };
const inside6 = { layer: "transport", source: "2001:db8:1::1", payload: "0102", ...noLink };
const outer = { layer: "network", transport: -1, source: "10.0.0.1", sourceMac: "02:00:00:00:00:01", vlans: [5] };

function inFour(payload: Uint8Array, protocol?: number): Uint8Array {
  return ethernet({ vlans: [5] }, ipv4(protocol === undefined ? {} : { protocol }, payload));
}

checkRows("IP in IP", [
  { name: "4 in 4", bytes: inFour(four), want: inside4 },
  { name: "6 in 4", bytes: inFour(six), want: inside6 },
  { name: "4 in 6", bytes: ethernet({}, ipv6({}, four)), want: inside4 },
  { name: "6 in 6", bytes: ethernet({}, ipv6({}, six)), want: inside6 },
  { name: "4 in 4 in 4", bytes: inFour(ipv4({ source: "192.168.0.1" }, four)), want: inside4 },
  { name: "MPLS in IP", bytes: inFour(concat(fromHex("00010140"), four), 137), want: inside4 },
  {
    name: "ICMP inside",
    bytes: inFour(ipv4({ source: "172.16.0.9" }, icmp({}))),
    want: { layer: "transport", transport: 1, source: "172.16.0.9", ...noLink },
  },
  {
    name: "a version that the protocol number denies: the outer packet is all there is",
    bytes: inFour(six, 4),
    want: outer,
    counted: { malformedNetworkHeaders: 1 },
  },
  {
    name: "an inner header that is not there",
    bytes: inFour(four.subarray(0, 19), 4),
    want: outer,
    counted: { malformedNetworkHeaders: 1 },
  },
  {
    name: "a sound inner header with a transport that is not there",
    bytes: inFour(ipv4({ source: "172.16.0.1", protocol: 6 }, [1])),
    want: { layer: "network", transport: -1, source: "172.16.0.1", ...noLink },
    counted: { malformedTransportHeaders: 1 },
  },
]);
