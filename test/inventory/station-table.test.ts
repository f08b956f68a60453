import { describe, expect, it } from "vitest";
import { StationTable } from "../../src/inventory/station-table.js";

const MAC = "02:00:00:00:00:01";

function sightedFrom(...ips: readonly string[]): StationTable {
  const table = new StationTable([]);
  for (const ip of ips) table.sight(MAC, ip, false);
  return table;
}

describe("StationTable", () => {
  it.each([
    ["one address", ["10.0.0.1"], false],
    ["four addresses of one subnet", ["10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4"], false],
    ["three addresses of three subnets", ["10.0.0.1", "10.0.1.1", "10.0.2.1"], false],
    ["four addresses of two subnets", ["10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.1.4"], true],
    ["the second subnet late", ["10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4", "10.0.0.5", "10.9.0.1"], true],
    ["link-local and unspecified addresses", ["0.0.0.0", "169.254.0.1", "169.254.1.1", "10.0.0.1", "fe80::1"], false],
    ["a host with IPv6 privacy addresses", ["2001:db8::1", "2001:db8::2", "2001:db8::3", "fd00::1"], false],
    ["four IPv6 prefixes", ["2001:db8:1::1", "2001:db8:2::1", "2001:db8:3::1", "fd00::1"], true],
  ])("tells a router: %s", (_, ips, want) => {
    expect(sightedFrom(...ips).isRouter(MAC)).toBe(want);
  });

  it("names hosts by MAC and what is behind a router by address", () => {
    const ips = ["10.0.0.2", "10.0.0.3", "10.0.1.2", "10.0.1.3"];
    expect(sightedFrom("10.0.0.2").assetId(MAC, "10.0.0.2")).toBe(`a:${MAC}`);
    expect(sightedFrom(...ips).assetId(MAC, "10.0.0.2")).toBe("a:ip:10.0.0.2");
    expect(sightedFrom(...ips).assetId(MAC, "fe80::1")).toBe(`a:${MAC}`);
    expect(sightedFrom(...ips).assetId(MAC, undefined)).toBe(`a:${MAC}`);
    expect(sightedFrom(...ips).assetId(undefined, "10.0.0.2")).toBe("a:ip:10.0.0.2");
  });

  it("leaves a router the addresses it claims by ARP", () => {
    const table = sightedFrom("10.0.0.2", "10.0.0.3", "10.0.1.2", "10.0.1.3");
    table.sight(MAC, "10.0.0.254", true);
    expect(table.assetId(MAC, "10.0.0.254")).toBe(`a:${MAC}`);
    expect(table.assetId(MAC, "10.0.0.7")).toBe("a:ip:10.0.0.7");
  });

  it("takes a router of the baseline for one from the start", () => {
    const table = new StationTable([{ station: MAC, isRouter: true, ips: ["10.0.0.254"] }]);
    expect(table.assetId(MAC, "10.0.0.7")).toBe("a:ip:10.0.0.7");
    expect(table.assetId(MAC, "10.0.0.254")).toBe(`a:${MAC}`);
  });

  it("keeps the known addresses of a host that begins to act as a router", () => {
    const table = new StationTable([{ station: MAC, isRouter: false, ips: ["10.0.0.1"] }]);
    for (const ip of ["10.0.0.1", "10.0.0.2", "10.0.1.2", "10.0.1.3"]) table.sight(MAC, ip, false);
    expect(table.isRouter(MAC)).toBe(true);
    expect(table.assetId(MAC, "10.0.0.1")).toBe(`a:${MAC}`);
    expect(table.assetId(MAC, "10.0.1.2")).toBe("a:ip:10.0.1.2");
  });

  it("knows where an address was last seen", () => {
    const table = new StationTable([{ station: MAC, isRouter: false, ips: ["10.0.0.1", "10.0.0.2"] }]);
    table.sight("06:00:00:00:00:01", "10.0.0.2", false);
    table.sight("06:00:00:00:00:01", "fe80::1", false);
    expect(["10.0.0.1", "10.0.0.2", "10.0.0.3", "fe80::1"].map((ip) => table.stationAt(ip))).toEqual([
      ...[MAC, "06:00:00:00:00:01", undefined, undefined],
    ]);
  });

  it.each(["00:00:5e:00:01:0a", "00:00:5e:00:02:0a", "00:00:0c:07:ac:01", "00:00:0c:9f:f0:01"])(
    "takes the virtual MAC %s for a router",
    (mac) => {
      expect(new StationTable([]).assetId(mac, "10.0.0.7")).toBe("a:ip:10.0.0.7");
    },
  );

  it("stays within its limit and keeps the stations of the baseline", () => {
    const table = new StationTable([{ station: MAC, isRouter: true, ips: [] }]);
    for (let i = 0; i < 30_000; i++) table.sight(`06:00:00:00:${i >> 8}:${i & 255}`, "10.0.0.1", false);
    expect(table.isRouter(MAC)).toBe(true);
    expect(table.evictions).toBe(10_001);
  });
});
