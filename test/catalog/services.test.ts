import { describe, expect, it } from "vitest";
import { remoteExecutionAt, symmetricServiceAt } from "../../src/catalog/services.js";

describe("services", () => {
  it.each([
    ["udp", 137, "nbns"],
    ["tcp", 139, "nbss"],
    ["udp", 139, undefined],
    ["udp", 68, "dhcp"],
    ["udp", 53, undefined],
    ["tcp", 445, undefined],
  ] as const)("calls %s/%i housekeeping or not", (over, port, want) => {
    expect(symmetricServiceAt(over, port)).toBe(want);
  });

  it("knows where programs are started from afar", () => {
    expect([remoteExecutionAt(445), remoteExecutionAt(3389), remoteExecutionAt(502)]).toEqual([
      "SMB",
      "RDP",
      undefined,
    ]);
  });
});
