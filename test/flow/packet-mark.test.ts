import { describe, expect, it } from "vitest";
import { createPacket } from "../../src/core/packet.js";
import { markOf } from "../../src/flow/packet-mark.js";
import { WireDecoder } from "../../src/wire/wire-decoder.js";
import { concat, ethernet, fromHex, ipv4, ipv6, tcp, vlan } from "../tools/packet-builder.js";
import { frameOf } from "../wire/decode-bytes.js";

const macs = fromHex("020000000002 020000000001");
const segment = tcp({}, [1]);
const marked = ipv4({}, segment).with(1, (46 << 2) | 3);
const six = ipv6({}, segment).with(0, 0x6b).with(1, 0x80);

function markIn(bytes: Uint8Array): number {
  const packet = createPacket();
  new WireDecoder().decode(frameOf(bytes), packet);
  return markOf(packet);
}

describe("markOf", () => {
  it.each([
    ["nothing", ethernet({}, ipv4({}, segment)), 0],
    ["DSCP of IPv4, without the bits of congestion", ethernet({ etherType: 0x0800 }, marked), 46],
    ["DSCP of IPv6", ethernet({ etherType: 0x86dd }, six), 46],
    ["a tag of priority 0", ethernet({ vlans: [5], etherType: 0x0800 }, marked), 46 + (1 << 6)],
    [
      "a tag with a priority",
      concat(macs, vlan({ id: 5, priority: 6 }, concat(fromHex("0800"), marked))),
      46 + (7 << 6),
    ],
    [
      "a priority without a VLAN",
      concat(macs, vlan({ id: 0, priority: 4 }, concat(fromHex("0800"), marked))),
      46 + (5 << 6),
    ],
    [
      "the outermost of two tags",
      concat(macs, vlan({ id: 5, priority: 6 }, vlan({ id: 7, priority: 1 }, concat(fromHex("0800"), marked)))),
      46 + (7 << 6),
    ],
  ] as const)("reads %s", (_, bytes, mark) => {
    expect(markIn(bytes)).toBe(mark);
  });

  it("leaves nothing of the frame before", () => {
    const [packet, decoder] = [createPacket(), new WireDecoder()];
    for (const last of [ethernet({ etherType: 0x0800 }, marked), ethernet({ etherType: 0x86dd }, six)]) {
      decoder.decode(frameOf(concat(macs, vlan({ id: 5, priority: 6 }, concat(fromHex("0800"), marked)))), packet);
      decoder.decode(frameOf(last), packet);
      expect(markOf(packet)).toBe(46);
    }
  });
});
