import { describe, expect, it } from "vitest";
import { isPublicAddress } from "../../src/core/public-address.js";

describe("isPublicAddress", () => {
  it.each([
    ["9.255.255.255", true],
    ["10.0.0.0", false],
    ["11.0.0.0", true],
    ["100.63.255.255", true],
    ["100.64.0.0", false],
    ["100.127.255.255", false],
    ["100.128.0.0", true],
    ["127.0.0.1", false],
    ["169.253.0.0", true],
    ["169.254.0.1", false],
    ["172.15.0.1", true],
    ["172.16.0.1", false],
    ["172.31.0.1", false],
    ["172.32.0.1", true],
    ["192.167.0.1", true],
    ["192.168.0.1", false],
    ["198.17.0.1", true],
    ["198.18.0.1", false],
    ["198.19.0.1", false],
    ["198.20.0.1", true],
    ["223.255.255.255", true],
    ["224.0.0.1", false],
    ["255.255.255.255", false],
    ["0.0.0.0", false],
    ["2001:db8::1", true],
    ["3fff::1", true],
    ["4000::1", false],
    ["fe80::1", false],
    ["fd00::1", false],
    ["ff02::1", false],
    ["::1", false],
    ["::ffff:10.0.0.1", false],
    ["::ffff:8.8.8.8", true],
  ])("says of %s: %s", (ip, isPublic) => {
    expect(isPublicAddress(ip)).toBe(isPublic);
  });
});
