import { describe, expect, it } from "vitest";
import { stationSuffix } from "../../src/inventory/packet-station.js";

describe("stationSuffix", () => {
  it.each([
    [[], ""],
    [[10], "@10"],
    [[100, 10], "@100.10"],
    [[100, 10, 7], "@100.10"],
  ])("names the VLANs %j", (vlans, want) => {
    expect(stationSuffix(vlans)).toBe(want);
  });
});
