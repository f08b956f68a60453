import { concat, ethernet, fromHex, icmp, ipv4, tcp } from "../../tools/packet-builder.js";
import { checkRows } from "../check-rows.js";

const modbus = fromHex("0001 0000 0006 01 03 0000 000a");
const packet = ipv4({}, tcp({ sourcePort: 40_000, destinationPort: 502 }, modbus));

checkRows("Ethernet", [
  {
    name: "IPv4 over Ethernet II",
    bytes: ethernet({}, packet),
    want: {
      layer: "transport",
      sourceMac: "02:00:00:00:00:01",
      destinationMac: "02:00:00:00:00:02",
      etherType: 0x0800,
      vlans: [],
      source: "10.0.0.1",
      destination: "10.0.0.2",
      ports: [40_000, 502],
      payload: "00010000000601030000000a",
    },
  },
  {
    name: "padding to the smallest frame is no payload",
    bytes: concat(ethernet({}, ipv4({}, tcp({}))), new Uint8Array(6)),
    want: { layer: "transport", payload: "", cutBytes: 0 },
  },
  {
    name: "padding is no payload of a transport without length either",
    bytes: concat(ethernet({}, ipv4({}, icmp({}))), new Uint8Array(18)),
    want: { layer: "transport", transport: 1, payload: "0800f7fd00010001" },
  },
  {
    name: "a check sequence that nobody announced is no payload",
    bytes: concat(ethernet({}, packet), fromHex("deadbeef")),
    want: { payload: "00010000000601030000000a" },
  },
  {
    name: "a check sequence behind a payload without length ends at the announced place",
    bytes: concat(ethernet({ etherType: 0x8892 }, [1, 2, 3]), fromHex("deadbeef")),
    checkSequenceBytes: 4,
    want: { layer: "link", etherType: 0x8892, payload: "010203" },
  },
  {
    name: "of a check sequence half cut off, half is left to take away",
    bytes: concat(ethernet({ etherType: 0x8892 }, [1, 2, 3]), fromHex("dead")),
    checkSequenceBytes: 4,
    wireBytes: 21,
    want: { layer: "link", payload: "010203", cutBytes: 0 },
  },
  {
    name: "a check sequence wholly cut off",
    bytes: ethernet({ etherType: 0x8892 }, [1, 2, 3]),
    checkSequenceBytes: 4,
    wireBytes: 23,
    want: { layer: "link", payload: "010203", cutBytes: 2 },
  },
  {
    name: "a wire length of 0, as some writers leave it",
    bytes: ethernet({}, packet),
    wireBytes: 0,
    want: { layer: "transport", payload: "00010000000601030000000a", cutBytes: 0 },
  },
  {
    name: "an EtherType that is not read further keeps what it carries",
    bytes: ethernet({ etherType: 0x88cc }, [9, 8, 7]),
    want: { layer: "link", etherType: 0x88cc, payload: "090807", cutBytes: 0 },
  },
  {
    name: "a frame shorter than its header",
    bytes: ethernet({}, packet).subarray(0, 13),
    want: { layer: "none" },
    counted: { malformedLinkHeaders: 1 },
  },
  {
    name: "a header cut by the capture is not the sender's fault",
    bytes: ethernet({}, packet).subarray(0, 13),
    wireBytes: 66,
    want: { layer: "none" },
    counted: { cutLinkHeaders: 1 },
  },
  {
    name: "no bytes at all",
    bytes: new Uint8Array(0),
    want: { layer: "none" },
    counted: { malformedLinkHeaders: 1 },
  },
]);
