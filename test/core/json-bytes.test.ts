import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JsonBytes } from "../../src/core/json-bytes.js";
import { formatPacketTime, type PacketTime } from "../../src/core/packet-time.js";

function written(write: (json: JsonBytes) => void): string {
  const json = new JsonBytes();
  write(json);
  return Buffer.from(json.bytes.subarray(0, json.length)).toString();
}

describe("JSON bytes", () => {
  it("are those of JSON.stringify, for any value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: "binary" }), (value, text) => {
        const both = { value, text, missing: undefined, numbers: [0, 9, 10, 99, 2147483647, 2147483648, -1, 0.5] };
        expect(written((json) => json.value(both))).toBe(JSON.stringify(both));
      }),
    );
  });

  it("write times as formatPacketTime does", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8_000_000_000_000_000 }), (us) => {
        const time = us as PacketTime;
        expect(written((json) => json.time(time))).toBe(JSON.stringify(formatPacketTime(time)));
      }),
    );
  });

  it("grow past the first buffer", () => {
    const long = "x".repeat(500_000);
    expect(written((json) => json.value([long, long]))).toBe(JSON.stringify([long, long]));
  });
});
