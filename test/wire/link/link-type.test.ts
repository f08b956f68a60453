import { ethernet, ipv4, tcp } from "../../tools/packet-builder.js";
import { checkRows } from "../check-rows.js";

checkRows("link types", [
  {
    name: "Ethernet",
    bytes: ethernet({}, ipv4({}, tcp({}))),
    linkType: 1,
    want: { layer: "transport" },
  },
  {
    name: "one that is not known",
    bytes: ethernet({}, ipv4({}, tcp({}))),
    linkType: 127,
    want: { layer: "none" },
    counted: { unknownLinkTypes: 1 },
  },
  {
    name: "a number that no link type has",
    bytes: ethernet({}, ipv4({}, tcp({}))),
    linkType: 0xffff_ffff,
    want: { layer: "none" },
    counted: { unknownLinkTypes: 1 },
  },
]);
