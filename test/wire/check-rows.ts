import { describe, expect, it } from "vitest";
import { createPacket, type Packet } from "../../src/core/packet.js";
import { WireDecoder } from "../../src/wire/wire-decoder.js";
import { countedOf, type Decoded, decodeBytes, type FrameFields, frameOf, inWords } from "./decode-bytes.js";

export interface Row extends FrameFields {
  name: string;
  bytes: Uint8Array;
  want: Partial<Decoded>;
  /** The counters that are not 0. */
  counted?: Record<string, number>;
}

/** No row has headers beyond this many bytes. */
const CUTS_MAX = 300;

/** One test per row, and for each row what must hold of every frame. */
export function checkRows(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    it.each(rows)("$name", ({ bytes, want, counted, ...fields }) => {
      const got = decodeBytes(bytes, fields);
      expect(got.packet).toMatchObject(want);
      expect(got.counted).toEqual(counted ?? {});
    });

    it.each(rows)("reads nothing outside the frame: $name", ({ bytes, ...fields }) => {
      const texts = [0x00, 0x45, 0xff].map((filler) => decodeWithin(bytes, fields, filler));
      expect(texts[1]).toEqual(texts[0]);
      expect(texts[2]).toEqual(texts[0]);
    });

    it.each(rows.filter((row) => row.counted === undefined))("cut anywhere, the sender is not blamed: $name", (row) => {
      const wireBytes = row.wireBytes || row.bytes.length;
      const whole = decodeBytes(row.bytes, row).packet;
      for (let length = 0; length < Math.min(row.bytes.length, CUTS_MAX); length++) {
        const cut = decodeBytes(row.bytes.subarray(0, length), { ...row, wireBytes });
        expect(blamed(cut.counted)).toEqual([]);
        checkCutPayload(cut.packet, whole);
      }
    });
  });
}

function decodeWithin(bytes: Uint8Array, fields: FrameFields, filler: number): Decoded {
  const decoder = new WireDecoder();
  const packet = createPacket();
  const frame = frameOf(bytes, fields, filler);
  decoder.decode(frame, packet);
  expectSoundOffsets(packet);
  if (packet.bytes === frame.bytes) expect(packet.payloadEnd).toBeLessThanOrEqual(frame.end);
  return { ...inWords(packet), ...countedOf(decoder) };
}

export function expectSoundOffsets(packet: Packet): void {
  const { payloadAt, payloadEnd, cutBytes } = packet;
  const isSound = payloadAt >= 0 && payloadAt <= payloadEnd && payloadEnd <= packet.bytes.length && cutBytes >= 0;
  if (!isSound) expect({ payloadAt, payloadEnd, cutBytes, of: packet.bytes.length }).toBe("sound");
}

function blamed(counted: Record<string, number>): string[] {
  return Object.keys(counted).filter((name) => name.startsWith("malformed"));
}

/** What is there of the payload is its beginning, and what is missing of it is known. */
function checkCutPayload(cut: Decoded, whole: Decoded): void {
  const isSameTransport = cut.layer === "transport" && cut.transport === whole.transport;
  const isSamePacket = cut.source === whole.source && cut.ports?.[1] === whole.ports?.[1];
  if (!isSameTransport || !isSamePacket) return;
  expect(whole.payload?.startsWith(cut.payload ?? "")).toBe(true);
  expect(cut.payload!.length / 2 + cut.cutBytes!).toBe(whole.payload!.length / 2 + whole.cutBytes!);
}
