import { arp, concat, ethernet, fromHex, MAC } from "../../tools/packet-builder.js";
import { checkRows } from "../check-rows.js";

const request = "0001080006040001 020000000001 0a000001 000000000000 0a000002".replaceAll(" ", "");

checkRows("ARP", [
  {
    name: "a request, padded",
    bytes: concat(ethernet({ destination: "ff:ff:ff:ff:ff:ff", vlans: [4] }, arp({})), new Uint8Array(18)),
    want: { layer: "arp", etherType: 0x0806, sourceMac: MAC.client, vlans: [4], payload: request },
  },
  {
    name: "a reply",
    bytes: ethernet({}, arp({ operation: 2, targetMac: MAC.server })),
    want: { layer: "arp", payload: "0001080006040002" + "0200000000010a000001" + "0200000000020a000002" },
  },
  {
    name: "for another kind of address it stays a frame",
    bytes: ethernet({ etherType: 0x0806 }, arp({}).with(3, 0x01)),
    want: { layer: "link", etherType: 0x0806 },
  },
  {
    name: "with other address lengths it stays a frame",
    bytes: ethernet({ etherType: 0x0806 }, arp({}).with(4, 8)),
    want: { layer: "link", etherType: 0x0806 },
  },
  {
    name: "27 bytes",
    bytes: ethernet({ etherType: 0x0806 }, fromHex(request).subarray(0, 27)),
    want: { layer: "link" },
    counted: { malformedNetworkHeaders: 1 },
  },
  {
    name: "27 bytes of a cut frame",
    bytes: ethernet({ etherType: 0x0806 }, fromHex(request).subarray(0, 27)),
    wireBytes: 60,
    want: { layer: "link" },
    counted: { cutNetworkHeaders: 1 },
  },
]);
