import { concat, ethernet, fromHex, ipv4, tcp, u16, vlan } from "../../tools/packet-builder.js";
import { checkRows } from "../check-rows.js";

const packet = ipv4({}, tcp({}, [1, 2, 3]));
const ipv4Rest = concat(u16(0x0800), packet);
const macs = fromHex("020000000002 020000000001");
const inside = { layer: "transport", etherType: 0x0800, source: "10.0.0.1", payload: "010203" };

checkRows("VLAN tags", [
  {
    name: "one 802.1Q tag",
    bytes: ethernet({ vlans: [100] }, packet),
    want: { ...inside, vlans: [100], sourceMac: "02:00:00:00:00:01" },
  },
  {
    name: "priority and drop eligible bits are no part of the identifier",
    bytes: concat(macs, fromHex("8100 f064"), ipv4Rest),
    want: { ...inside, vlans: [100] },
  },
  {
    name: "a priority tag (identifier 0) is skipped and not kept",
    bytes: concat(macs, vlan({ id: 0, priority: 6 }, ipv4Rest)),
    want: { ...inside, vlans: [] },
  },
  {
    name: "a priority tag inside a VLAN",
    bytes: concat(macs, vlan({ id: 5 }, vlan({ id: 0 }, ipv4Rest))),
    want: { ...inside, vlans: [5] },
  },
  {
    name: "802.1ad: service tag outside, customer tag inside",
    bytes: concat(macs, vlan({ id: 1000, tagProtocol: 0x88a8 }, vlan({ id: 20 }, ipv4Rest))),
    want: { ...inside, vlans: [1000, 20] },
  },
  {
    name: "the older 0x9100 and 0x9200",
    bytes: concat(macs, vlan({ id: 7, tagProtocol: 0x9200 }, vlan({ id: 8, tagProtocol: 0x9100 }, ipv4Rest))),
    want: { ...inside, vlans: [7, 8] },
  },
  {
    name: "the highest identifier",
    bytes: ethernet({ vlans: [4095] }, packet),
    want: { ...inside, vlans: [4095] },
  },
  {
    name: "of ten tags the outermost eight are kept",
    bytes: ethernet({ vlans: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }, packet),
    want: { ...inside, vlans: [1, 2, 3, 4, 5, 6, 7, 8] },
    counted: { vlansDropped: 2 },
  },
  {
    name: "a tagged frame that is not read further",
    bytes: ethernet({ vlans: [3], etherType: 0x8892 }, [1, 2]),
    want: { layer: "link", etherType: 0x8892, vlans: [3], payload: "0102" },
  },
  {
    name: "a tagged 802.3 frame",
    bytes: ethernet({ vlans: [3], etherType: 51 }, concat(fromHex("aaaa03 000000 0800"), packet, new Uint8Array(10))),
    want: { ...inside, vlans: [3] },
  },
  {
    name: "VN-TAG is skipped",
    bytes: concat(macs, fromHex("8926 0001 8002"), vlan({ id: 9 }, ipv4Rest)),
    want: { ...inside, vlans: [9] },
  },
  {
    name: "E-TAG is skipped",
    bytes: concat(macs, fromHex("893f 0001 8002 0000"), vlan({ id: 9 }, ipv4Rest)),
    want: { ...inside, vlans: [9] },
  },
  {
    name: "a tag that ends with the frame",
    bytes: concat(macs, fromHex("8100 0064 08")),
    want: { layer: "link", vlans: [], etherType: 0x8100 },
    counted: { malformedLinkHeaders: 1 },
  },
]);
