import { describe, expect, it } from "vitest";
import { macVendor } from "../../src/catalog/mac-vendors.js";

describe("macVendor", () => {
  it.each([
    ["the first block", "00:00:00:00:00:01", "Xerox"],
    ["a block of 24 bits", "00:0c:29:ee:b7:84", "VMware"],
    ["another", "00:1b:1b:4a:34:e6", "Siemens"],
    ["a block of 28 bits", "74:1a:e0:00:00:00", "Huano International Technology"],
    ["a block of 28 bits of which nobody is told whose it is", "74:1a:e0:90:00:00", undefined],
    ["a block of 36 bits", "70:b3:d5:71:91:23", "2M Technology"],
    ["an older block of 36 bits", "00:50:c2:7d:51:23", "Deuta-Werke"],
    ["an address that is made up", "02:0c:29:ee:b7:84", undefined],
    ["a group address", "ff:ff:ff:ff:ff:ff", undefined],
    ["a block of nobody", "fc:ff:ff:00:00:00", undefined],
    ["no MAC at all", "", undefined],
  ])("of %s", (_, mac, want) => {
    expect(macVendor(mac)).toBe(want);
  });
});
