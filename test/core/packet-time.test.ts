import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPacketTime, type PacketTime } from "../../src/core/packet-time.js";

describe("a packet time", () => {
  it.each([
    [0, "1970-01-01T00:00:00.000000Z"],
    [1_424_798_300_633_292, "2015-02-24T17:18:20.633292Z"],
    [951_782_400_000_001, "2000-02-29T00:00:00.000001Z"],
  ])("%i is %s", (us, text) => {
    expect(formatPacketTime(us as PacketTime)).toBe(text);
  });

  it("is the date that Date says, to the millisecond", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000_000_000 }), (ms) => {
        expect(formatPacketTime((ms * 1000) as PacketTime)).toBe(new Date(ms).toISOString().replace("Z", "000Z"));
      }),
    );
  });
});
