import { concat, ethernet, fromHex, ipv4, ipv6, tcp } from "../../tools/packet-builder.js";
import { checkRows } from "../check-rows.js";

const four = ipv4({ source: "172.16.0.1", destination: "172.16.0.2" }, tcp({}, [1, 2, 3, 4]));
const mirrored = ethernet({ source: "02:00:00:00:00:0a", destination: "02:00:00:00:00:0b", vlans: [7] }, four);
const inside = {
  layer: "transport",
  source: "172.16.0.1",
  payload: "01020304",
  sourceMac: "02:00:00:00:00:0a",
  destinationMac: "02:00:00:00:00:0b",
  vlans: [7],
  cutBytes: 0,
};
const outer = { layer: "network", transport: -1, source: "10.0.0.1", sourceMac: "02:00:00:00:00:01" };

function gre(header: string, payload: Uint8Array = new Uint8Array(0)): Uint8Array {
  return ethernet({ vlans: [5] }, ipv4({ protocol: 47 }, concat(fromHex(header), payload)));
}

checkRows("ERSPAN", [
  { name: "type I: no sequence number, no header of its own", bytes: gre("0000 88be", mirrored), want: inside },
  { name: "type II", bytes: gre("1000 88be 00000001  1007 1064 00000002", mirrored), want: inside },
  {
    name: "type II, the mirror kept the first 60 bytes of the frame",
    bytes: gre("1000 88be 00000001  1007 1464 00000002", mirrored.subarray(0, 60)),
    want: { ...inside, payload: "0102", cutBytes: 2 },
  },
  {
    name: "type II, the mirror kept less than the headers",
    bytes: gre("1000 88be 00000001  1007 1464 00000002", mirrored.subarray(0, 48)),
    want: { layer: "network", source: "172.16.0.1", transport: -1 },
    counted: { cutTransportHeaders: 1 },
  },
  {
    name: "type II with the frame's check sequence",
    bytes: gre("1000 88be 00000001  1007 1064 00000002", concat(mirrored, fromHex("deadbeef"))),
    want: inside,
  },
  {
    name: "type II of another version",
    bytes: gre("1000 88be 00000001  2007 1064 00000002", mirrored),
    want: outer,
    counted: { malformedTunnelHeaders: 1 },
  },
  {
    name: "type II, seven bytes",
    bytes: gre("1000 88be 00000001  1007 1064 000000"),
    want: outer,
    counted: { malformedTunnelHeaders: 1 },
  },
  {
    name: "type III",
    bytes: gre("1000 22eb 00000001  2007 1064 00000002 0000 0000", mirrored),
    want: inside,
  },
  {
    name: "type III with a platform's subheader",
    bytes: gre("1000 22eb 00000001  2007 1064 00000002 0000 0001  0c00000000000001", mirrored),
    want: inside,
  },
  {
    name: "type III, frame type IP",
    bytes: gre("1000 22eb 00000001  2007 1064 00000002 0000 0800", four),
    want: { ...inside, sourceMac: "none", destinationMac: "none", vlans: [] },
  },
  {
    name: "type III, frame type IP, version 6",
    bytes: gre("1000 22eb 00000001  2007 1064 00000002 0000 0800", ipv6({}, tcp({}))),
    want: { layer: "transport", source: "2001:db8::1" },
  },
  {
    name: "type III, another frame type",
    bytes: gre("1000 22eb 00000001  2007 1064 00000002 0000 1c00", mirrored),
    want: outer,
    counted: { malformedTunnelHeaders: 1 },
  },
  {
    name: "type III of another version",
    bytes: gre("1000 22eb 00000001  1007 1064 00000002 0000 0000", mirrored),
    want: outer,
    counted: { malformedTunnelHeaders: 1 },
  },
  {
    name: "type III, eleven bytes",
    bytes: gre("1000 22eb 00000001  2007 1064 00000002 0000 00"),
    want: outer,
    counted: { malformedTunnelHeaders: 1 },
  },
  {
    name: "type III, a subheader that is not there",
    bytes: gre("1000 22eb 00000001  2007 1064 00000002 0000 0001 0c"),
    want: outer,
    counted: { malformedTunnelHeaders: 1 },
  },
]);
