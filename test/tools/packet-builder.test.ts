import { describe, expect, it } from "vitest";
import { hex } from "../../src/core/bytes.js";
import { arp, ethernet, fromHex, icmp, ipv4, ipv4Fragments, ipv6, ipv6Fragments, tcp, udp } from "./packet-builder.js";

const payload = fromHex("41414141 414141");

/** Lengths and checksums of every row were found right by another decoder. */
const rows = [
  {
    name: "two tags, IPv4 with options, TCP with options",
    bytes: ethernet(
      { vlans: [5, 6] },
      ipv4(
        { identification: 0x1234, options: [1, 1, 1, 0] },
        tcp({ sequence: 0xffff_fff0, acknowledgement: 5, options: fromHex("020405b4") }, payload),
      ),
    ),
    want: `020000000002 020000000001 8100 0005 8100 0006 0800
      46 00 0037 1234 0000 40 06 518a 0a000001 0a000002 01010100
      9c40 01f6 fffffff0 00000005 6010 ffff e11e 0000 020405b4 41414141414141`,
  },
  {
    name: "IPv4, UDP",
    bytes: ethernet({}, ipv4({}, udp({}, payload))),
    want: `020000000002 020000000001 0800
      45 00 0023 0000 0000 40 11 66c8 0a000001 0a000002
      9c40 1388 000f 3741 4141414141 4141`,
  },
  {
    name: "IPv6, TCP",
    bytes: ethernet({}, ipv6({ flowLabel: 0xabcde }, tcp({}, payload))),
    want: `020000000002 020000000001 86dd
      600abcde 001b 06 40 20010db8000000000000000000000001 20010db8000000000000000000000002
      9c40 01f6 00000000 00000000 5010 ffff b15e 0000 41414141414141`,
  },
  {
    name: "ICMP",
    bytes: ethernet({}, ipv4({}, icmp({}, payload))),
    want: `020000000002 020000000001 0800
      45 00 0023 0000 0000 40 01 66d8 0a000001 0a000002
      08 00 f339 0001 0001 41414141414141`,
  },
  {
    name: "ICMPv6",
    bytes: ethernet({}, ipv6({ nextHeader: 58 }, fromHex("80000000 00010001 41"))),
    want: `020000000002 020000000001 86dd
      60000000 0009 3a 40 20010db8000000000000000000000001 20010db8000000000000000000000002
      80 00 e344 0001 0001 41`,
  },
  {
    name: "ARP",
    bytes: ethernet({}, arp({ operation: 2 })),
    want: `020000000002 020000000001 0806
      0001 0800 06 04 0002 020000000001 0a000001 000000000000 0a000002`,
  },
];

describe("packet builder", () => {
  it.each(rows)("$name", ({ bytes, want }) => {
    expect(hex(bytes, 0, bytes.length)).toBe(want.replace(/\s+/g, ""));
  });

  it("cuts IPv4 packets into fragments", () => {
    const parts = ipv4Fragments(ipv4({ identification: 3 }, udp({}, payload)), 8);
    expect(parts.map((part) => hex(part, 2, 10))).toEqual(["001c000320004011", "001b000300014011"]);
  });

  it("cuts IPv6 packets into fragments", () => {
    const parts = ipv6Fragments(ipv6({}, udp({}, payload)), 8, 77);
    expect(parts.map((part) => hex(part, 4, 8) + hex(part, 40, 48))).toEqual([
      "00102c40" + "110000010000004d",
      "000f2c40" + "110000080000004d",
    ]);
  });
});
