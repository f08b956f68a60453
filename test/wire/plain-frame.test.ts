import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPacket } from "../../src/core/packet.js";
import { readPlainFrame } from "../../src/wire/plain-frame.js";
import { WireDecoder } from "../../src/wire/wire-decoder.js";
import { concat, ethernet, fromHex, ipv4, ipv6, tcp, udp } from "../tools/packet-builder.js";
import { checkRows } from "./check-rows.js";
import { decodeBytes, frameOf, inWords } from "./decode-bytes.js";

const segment = tcp(
  { sourcePort: 1, destinationPort: 502, sequence: 9, options: fromHex("0101080a 00000001 00000002") },
  [1, 2],
);
const packet = ipv4({ identification: 3, hopLimit: 64 }, segment);

checkRows("plain frames", [
  { name: "untagged", bytes: ethernet({}, packet), want: { layer: "transport", vlans: [], payload: "0102" } },
  { name: "tagged", bytes: ethernet({ vlans: [12] }, packet), want: { layer: "transport", vlans: [12] } },
  { name: "priority tag", bytes: ethernet({ vlans: [0] }, packet), want: { layer: "transport", vlans: [] } },
  { name: "54 bytes", bytes: ethernet({}, ipv4({}, tcp({}))), want: { layer: "transport", payload: "" } },
  {
    name: "a packet that reaches into the check sequence",
    bytes: ethernet({}, packet),
    checkSequenceBytes: 1,
    want: { layer: "link" },
    counted: { malformedNetworkHeaders: 1 },
  },
]);

/** The walk reads frames with a check sequence; with one added, it must give what the short path gives without. */
function decodeByWalk(bytes: Uint8Array) {
  return decodeBytes(bytes, { wireBytes: bytes.length + 4, checkSequenceBytes: 4 });
}

describe("the path for plain frames", () => {
  it.each([
    { name: "untagged", bytes: ethernet({}, packet), isPlain: true },
    { name: "tagged", bytes: ethernet({ vlans: [12] }, packet), isPlain: true },
    { name: "two tags", bytes: ethernet({ vlans: [12, 13] }, packet), isPlain: false },
    {
      name: "UDP",
      bytes: ethernet({}, ipv4({}, udp({}, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]))),
      isPlain: false,
    },
    { name: "IPv6", bytes: ethernet({}, ipv6({}, segment)), isPlain: false },
  ])("is taken or not: $name", ({ bytes, isPlain }) => {
    expect(readPlainFrame(frameOf(bytes), createPacket())).toBe(isPlain);
  });

  it("touches nothing of the packet when it is not taken", () => {
    const left = createPacket();
    expect(readPlainFrame(frameOf(ethernet({}, packet).with(26, 0x45).with(14, 0x46).subarray(0, 60)), left)).toBe(
      false,
    );
    expect(left).toEqual(createPacket());
  });

  it("leaves nothing of the frame before", () => {
    const reused = createPacket();
    const before = ethernet({ vlans: [1, 2] }, ipv6({ payloadLength: 900 }, segment));
    new WireDecoder().decode(frameOf(before, { wireBytes: 962 }), reused);
    expect(inWords(reused)).toMatchObject({ vlans: [1, 2], source: "2001:db8::1" });
    expect(reused.cutBytes).toBeGreaterThan(0);
    expect(readPlainFrame(frameOf(ethernet({}, packet)), reused)).toBe(true);
    expect(inWords(reused)).toEqual(decodeBytes(ethernet({}, packet)).packet);
    expect(inWords(reused)).toMatchObject({ vlans: [], cutBytes: 0, transport: 6 });
  });

  it("gives what the walk from header to header gives, for any damage to a frame", () => {
    const frames = [[], [12], [0], [12, 13]].map((vlans) => concat(ethernet({ vlans }, packet), new Uint8Array(4)));
    const damage = fc.array(fc.tuple(fc.nat({ max: 62 }), fc.nat({ max: 255 })), { maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...frames), damage, fc.nat({ max: 80 }), (frame, changes, length) => {
        const bytes = frame.slice(0, Math.max(length, 20));
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        expect(decodeBytes(bytes)).toEqual(decodeByWalk(bytes));
      }),
      { numRuns: 5000 },
    );
  });
});
