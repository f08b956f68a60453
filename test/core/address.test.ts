import { isIPv6 } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatIp, formatMac } from "../../src/core/address.js";

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replace(/ /g, ""), "hex"));

describe("addresses as text", () => {
  it.each([
    ["20010db8 00000000 00000000 00000001", "2001:db8::1"],
    ["00000000 00000000 00000000 00000000", "::"],
    ["00000000 00000000 00000000 00000001", "::1"],
    ["20010db8 00000001 00010001 00010001", "2001:db8:0:1:1:1:1:1"],
    ["20010000 00000001 00000000 00000001", "2001:0:0:1::1"],
    ["20010db8 00010001 00010001 00010000", "2001:db8:1:1:1:1:1:0"],
    ["fe800000 00000000 00000000 00000000", "fe80::"],
    ["00000000 00000000 0000ffff c0000280", "::ffff:192.0.2.128"],
  ])("%s is %s", (hex, text) => {
    expect(formatIp(bytes(hex), 0, 6)).toBe(text);
  });

  it("are read back by the platform as what they were", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (address) => {
        const text = formatIp(address, 0, 6);
        expect(isIPv6(text)).toBe(true);
        expect(new URL(`http://[${text}]/`).hostname).toBe(new URL(`http://[${plain(address)}]/`).hostname);
      }),
    );
  });

  it("write a link address in pairs", () => {
    expect(formatMac(bytes("00 00 0c 29 ee b7 84"), 1)).toBe("00:0c:29:ee:b7:84");
  });
});

function plain(address: Uint8Array): string {
  return Buffer.from(address)
    .toString("hex")
    .replace(/....(?!$)/g, "$&:");
}
