import { createFrame, type Frame } from "../../../src/core/frame.js";
import { createPacket } from "../../../src/core/packet.js";
import type { PacketTime } from "../../../src/core/packet-time.js";
import { WireDecoder } from "../../../src/wire/wire-decoder.js";
import { mutate, window } from "../mutate.js";
import { expect, expectBoundedMemory } from "../oracle.js";
import { checkPacket, describePacket } from "../packet-oracle.js";
import { pickOne, type Target } from "./target.js";

const LINK_TYPES = [0, 1, 9, 12, 101, 104, 113, 228, 229, 276, 0x7fff] as const;
const FRAMES_MAX = 30;
/** Bytes around the frame that it must not depend on. */
const MARGIN_BYTES = 64;

/** Reads the headers of frames; the tag is the link type. Each reading has other bytes around the frame. */
export const wireTarget: Target = {
  name: "wire",
  make: (corpus, random) => mutate(window(pickOne(corpus.frames, random), random, FRAMES_MAX, 0), random, LINK_TYPES),
  run(parts) {
    const readings = [0x00, 0xff].map((filler) => ({ filler, wire: new WireDecoder(), packet: createPacket() }));
    const frame = createFrame();
    parts.forEach(({ tag, bytes }, index) => {
      const told = readings.map(({ filler, wire, packet }) => {
        const around = place(frame, bytes, filler, index, tag);
        const before = around.slice();
        wire.decode(frame, packet);
        checkPacket(packet);
        expect(Buffer.compare(before, around) === 0, `frame ${index} was written to`);
        return describePacket(packet);
      });
      expect(told[0] === told[1], `frame ${index} is read beyond its end: ${told[0]} or ${told[1]}`);
    });
    expectBoundedMemory();
  },
};

/** Every third frame was cut by the capture and says so. */
function place(frame: Frame, bytes: Uint8Array, filler: number, index: number, linkType: number): Uint8Array {
  const around = new Uint8Array(bytes.length + 2 * MARGIN_BYTES).fill(filler);
  around.set(bytes, MARGIN_BYTES);
  frame.bytes = around;
  frame.at = MARGIN_BYTES;
  frame.end = MARGIN_BYTES + bytes.length;
  frame.wireBytes = bytes.length + (index % 3 === 2 ? 40 : 0);
  frame.time = (1.7e15 + index * 1000) as PacketTime;
  frame.number = index + 1;
  frame.linkType = linkType;
  return around;
}
