import { describe, expect, it } from "vitest";
import { isLinkLocal, isSameSubnet } from "../../src/detectors/address-kind.js";

describe("addresses", () => {
  it.each([
    ["10.0.0.1", "10.0.0.254", true],
    ["10.0.0.1", "10.0.1.1", false],
    ["fd00::1", "fd00::ffff:1:2:3", true],
    ["fd00:0:0:1::1", "fd00::1", false],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::1", true],
    ["::1:0:0:0:1", "::2:0:0:0:1", false],
    ["10.0.0.1", "fd00::1", false],
  ])("%s and %s are of one subnet: %s", (one, other, want) => {
    expect(isSameSubnet(one, other)).toBe(want);
  });

  it.each([
    ["169.254.3.4", true],
    ["fe80::1", true],
    ["febf::1", true],
    ["fec0::1", false],
    ["169.253.3.4", false],
    ["fd00::1", false],
  ])("%s is link-local: %s", (ip, want) => {
    expect(isLinkLocal(ip)).toBe(want);
  });
});
