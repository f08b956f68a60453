import { describe, expect, it } from "vitest";
import { createFrame } from "../../src/core/frame.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { blindSpots } from "../../src/sensor/blind-spots.js";
import { Pipeline } from "../../src/sensor/pipeline.js";

describe("blind spots", () => {
  it("are none when nothing was missed", () => {
    expect(blindSpots(new Pipeline({ listener: {} }))).toEqual([]);
  });

  it("name what could not be read, with its count", () => {
    const pipeline = new Pipeline({ listener: {} });
    const frame = createFrame();
    frame.bytes = new Uint8Array(60);
    frame.end = 60;
    frame.wireBytes = 60;
    frame.time = 1e15 as PacketTime;
    frame.linkType = 147;
    pipeline.frame(frame);
    pipeline.frame(frame);
    expect(blindSpots(pipeline)).toEqual(["2 frames of a link type that is not read"]);
  });
});
