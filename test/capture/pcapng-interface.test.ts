import { describe, expect, it } from "vitest";
import { type PcapngBlock, pcapng } from "../tools/capture-writer.js";
import { readCapture } from "./collected-frames.js";

const AT = 1_424_798_300_633_292;
const bytes = Uint8Array.of(0x0a, 0x0b, 0x0c, 0x0d, 0x0e);
const section: PcapngBlock = { block: "section" };
const ethernet: PcapngBlock = { block: "interface" };
const packet: PcapngBlock = { block: "enhanced", time: BigInt(AT), bytes };
const comment = { code: 1, value: new TextEncoder().encode("seen") };

describe("times", () => {
  const POWER_OF_2 = 0x80;
  const rows: readonly { name: string; resolution?: number; offset?: bigint; time: bigint; timeUs: number }[] = [
    { name: "microseconds when nothing is said", time: 1_424_798_300_633_292n, timeUs: AT },
    { name: "seconds", resolution: 0, time: 1_424_798_300n, timeUs: 1_424_798_300_000_000 },
    { name: "milliseconds", resolution: 3, time: 1_424_798_300_633n, timeUs: 1_424_798_300_633_000 },
    { name: "microseconds", resolution: 6, time: 1_424_798_300_633_292n, timeUs: AT },
    { name: "hundreds of nanoseconds", resolution: 7, time: 14_247_983_006_332_929n, timeUs: AT },
    { name: "nanoseconds", resolution: 9, time: 1_424_798_300_633_292_999n, timeUs: AT },
    { name: "picoseconds", resolution: 12, time: 8_300_633_292_999_999n, timeUs: 8_300_633_292 },
    { name: "femtoseconds", resolution: 15, time: 8_300_633_292_999_999n, timeUs: 8_300_633 },
    { name: "a resolution beyond all sense", resolution: 127, time: 2n ** 64n - 1n, timeUs: 0 },
    { name: "a 1024th of a second", resolution: POWER_OF_2 | 10, time: 1024n * 7n + 512n, timeUs: 7_500_000 },
    { name: "2^-20 of a second", resolution: POWER_OF_2 | 20, time: (7n << 20n) + 1n, timeUs: 7_000_000 },
    {
      name: "2^-32 of a second",
      resolution: POWER_OF_2 | 32,
      time: (1_424_798_300n << 32n) + 2n ** 31n,
      timeUs: 1_424_798_300_500_000,
    },
    { name: "seconds as a power of 2", resolution: POWER_OF_2, time: 7n, timeUs: 7_000_000 },
    { name: "with an offset", offset: 1_424_798_300n, time: 633_292n, timeUs: AT },
    { name: "with an offset back", offset: -100n, time: 1_424_798_400_633_292n, timeUs: AT },
    { name: "nanoseconds with an offset", resolution: 9, offset: 1_424_798_300n, time: 633_292_001n, timeUs: AT },
    { name: "a power of 2 with an offset", resolution: POWER_OF_2 | 10, offset: 5n, time: 512n, timeUs: 5_500_000 },
    { name: "the last one there is", time: 9_007_199_254_740_991n, timeUs: 9_007_199_254_740_991 },
  ];
  it.each(rows)("reads $name", async ({ resolution, offset, time, timeUs }) => {
    const options = [
      comment,
      ...(resolution === undefined ? [] : [{ code: 9, value: { u8: resolution } }]),
      ...(offset === undefined ? [] : [{ code: 14, value: { i64: offset } }]),
    ];
    for (const isBigEndian of [false, true]) {
      const read = await readCapture(
        pcapng({ ...section, isBigEndian } as PcapngBlock, { block: "interface", options }, {
          ...packet,
          time,
        } as PcapngBlock),
      );
      expect(read.frames.map((frame) => frame.timeUs)).toEqual([timeUs]);
      expect(read.damages).toEqual([]);
    }
  });

  it.each([
    { name: "before 1970", options: [{ code: 14, value: { i64: -1n } }], time: 999_999n },
    { name: "after 2255", options: [], time: 9_007_199_254_740_992n },
    { name: "with all bits set", options: [], time: 2n ** 64n - 1n },
    {
      name: "with all bits set and the largest offset",
      options: [{ code: 14, value: { i64: 2n ** 63n - 1n } }],
      time: 2n ** 64n - 1n,
    },
  ])("keeps the last time for one $name", async ({ options, time }) => {
    const read = await readCapture(
      pcapng(section, ethernet, { block: "interface", options }, packet, {
        ...packet,
        interface: 1,
        time,
      } as PcapngBlock),
    );
    expect(read.frames.map((frame) => frame.timeUs)).toEqual([AT, AT]);
  });

  it("lets times go back, as the file has them", async () => {
    const read = await readCapture(
      pcapng(section, ethernet, { ...packet, time: 9n } as PcapngBlock, { ...packet, time: 5n } as PcapngBlock),
    );
    expect(read.frames.map((frame) => frame.timeUs)).toEqual([9, 5]);
  });
});

describe("the frame check sequence of an interface", () => {
  it.each([
    { said: 0, checkSequenceBytes: 0 },
    { said: 4, checkSequenceBytes: 4 },
    { said: 16, checkSequenceBytes: 2 },
    { said: 32, checkSequenceBytes: 4 },
  ])("said as $said is $checkSequenceBytes bytes", async ({ said, checkSequenceBytes }) => {
    const described: PcapngBlock = { block: "interface", options: [{ code: 13, value: { u8: said } }] };
    for (const one of [
      packet,
      { ...packet, block: "packet" } as PcapngBlock,
      { block: "simple", bytes } as PcapngBlock,
    ]) {
      const read = await readCapture(pcapng(section, described, one));
      expect(read.frames.map((frame) => frame.checkSequenceBytes)).toEqual([checkSequenceBytes]);
    }
  });
});
