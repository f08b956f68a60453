import { describe, expect, it } from "vitest";
import { addressScope, subnetOf } from "../../src/inventory/address-scope.js";

describe("addressScope", () => {
  it.each([
    ["192.168.1.1", "global"],
    ["8.8.8.8", "global"],
    ["169.254.3.4", "link"],
    ["0.0.0.0", "none"],
    ["127.0.0.1", "none"],
    ["224.0.0.251", "none"],
    ["255.255.255.255", "none"],
    ["2001:db8::1", "global"],
    ["fd00::1", "global"],
    ["fe80::1", "link"],
    ["febf::1", "link"],
    ["fec0::1", "global"],
    ["::", "none"],
    ["::1", "none"],
    ["ff02::1", "none"],
  ])("of %s is %s", (ip, want) => {
    expect(addressScope(ip)).toBe(want);
  });
});

describe("subnetOf", () => {
  it.each([
    ["10.1.2.3", "10.1.2"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:db8::6", "2001:db8:0:0"],
    ["2001::1:2:3:4:5", "2001:0:0:1"],
    ["::", "0:0:0:0"],
    ["1::", "1:0:0:0"],
  ])("of %s is %s", (ip, want) => {
    expect(subnetOf(ip)).toBe(want);
  });
});
