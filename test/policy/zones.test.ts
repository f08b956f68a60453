import { describe, expect, it } from "vitest";
import type { AssetName } from "../../src/contracts/asset-directory.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { at } from "../detectors/given.js";
import { between, hmi, host, officePc, plc, policyOf, zones } from "./policies.js";

const MAC = "02:00:00:00:00:aa";

describe("The zone of a party", () => {
  const policy = policyOf(
    "assets:",
    "  - { id: historian, ips: [10.5.0.9] }",
    `  - { id: laptop, macs: [${MAC.toUpperCase()}], ips: [10.5.0.10] }`,
    '  - { id: panel, sensorIds: ["a:02:00:00:00:00:bb@30"] }',
    '  - { id: scada, identities: ["SCADA-*"] }',
    "zones:",
    '  - { id: by-asset, type: dmz, assets: [historian, panel, scada, "a:02:00:00:00:00:cc"] }',
    '  - { id: by-mac, type: dmz, macs: ["02:00:00:00:00:dd"] }',
    '  - { id: by-name, type: dmz, identities: ["PLC-?*"] }',
    '  - { id: wide, type: mes, subnets: [10.5.0.0/16, "fd00::/8"] }',
    "  - { id: narrow, type: control, subnets: [10.5.0.0/28, 10.5.7.7] }",
    "  - { id: by-vlan, type: field, vlans: [30, 40] }",
  ).withNames((asset): readonly AssetName[] => {
    if (asset === "a:02:00:00:00:00:01") return [{ kind: "lldp-system", name: "plc-?x" }];
    return asset === "a:02:00:00:00:00:02" ? [{ kind: "netbios-name", name: "scada-1" }] : [];
  });
  const rows = [
    { name: "an asset before its subnet", party: host("10.5.0.9"), want: "by-asset" },
    { name: "an asset id in the zone", party: host("10.5.0.1", "02:00:00:00:00:cc"), want: "by-asset" },
    { name: "an asset id with its VLAN", party: host("10.5.0.1", "02:00:00:00:00:bb", 30), want: "by-asset" },
    { name: "that id on another VLAN", party: host("1.1.1.1", "02:00:00:00:00:bb", 40), want: "by-vlan" },
    { name: "an asset by name", party: host("10.5.0.1", "02:00:00:00:00:02"), want: "by-asset" },
    { name: "a MAC before a subnet", party: host("10.5.0.1", "02:00:00:00:00:dd"), want: "by-mac" },
    { name: "a name before a subnet", party: host("10.5.0.1", "02:00:00:00:00:01"), want: "by-name" },
    { name: "the longest prefix", party: host("10.5.0.15"), want: "narrow" },
    { name: "beside it", party: host("10.5.0.16"), want: "wide" },
    { name: "one address", party: host("10.5.7.7"), want: "narrow" },
    { name: "IPv6", party: host("fd12::1"), want: "wide" },
    { name: "a subnet before a VLAN", party: host("10.5.9.9", "02:00:00:00:00:ee", 30), want: "wide" },
    { name: "a VLAN", party: host("1.1.1.1", "02:00:00:00:00:ee", 40), want: "by-vlan" },
    { name: "no VLAN of ours", party: host("1.1.1.1", "02:00:00:00:00:ee", 41), want: undefined },
    { name: "the inner VLAN", party: { ...host("1.1.1.1"), asset: "a:x", station: "x@30.41" }, want: "by-vlan" },
    {
      name: "behind a router, its VLAN and MAC say nothing",
      party: { ...host("1.1.1.1", "02:00:00:00:00:dd", 30), asset: "a:ip:1.1.1.1" },
      want: undefined,
    },
    {
      name: "an address of an asset that has another MAC",
      party: host("10.5.0.10", "02:00:00:00:00:ab"),
      want: "narrow",
    },
  ];
  it.each(rows)("$name", ({ party, want }) => {
    expect(policy.zoneOf(party)?.id).toBe(want);
  });

  it("knows no names until it is told of them", () => {
    const nameless = policyOf("zones: [{ id: z, type: dmz, identities: [x] }]");
    expect(nameless.zoneOf(hmi)).toBeUndefined();
    expect(nameless.withNames(() => [{ kind: "lldp-system", name: "X" }]).zoneOf(hmi)?.id).toBe("z");
  });

  it("judges a session anew when one of its ends gets a name", () => {
    const names: AssetName[] = [];
    const named = policyOf(
      "zones: [{ id: a, type: dmz, identities: [x] }, { id: b, type: mes, subnets: [10.3.0.0/24] }]",
      "conduits: [{ from: a, to: b, services: any }]",
    ).withNames((asset) => (asset === hmi.asset ? names : []));
    const session = between(hmi, plc, 80);
    expect(named.judge(session, at(0)).verdict).toBe("unzoned");
    names.push({ kind: "lldp-system", name: "X" });
    expect(named.judge(session, at(0)).verdict).toBe("allowed");
  });

  it("tells declared devices from members of a network", () => {
    expect(policy.isDeclared(host("10.5.0.9"))).toBe(true);
    expect(policy.isDeclared(host("10.5.0.1", "02:00:00:00:00:dd"))).toBe(true);
    expect(policy.isDeclared(host("10.5.0.15"))).toBe(false);
  });
});

describe("Levels of a zone", () => {
  it("have defaults, for all requirements or some", () => {
    const policy = policyOf(
      "zones:",
      "  - { id: a, type: dmz }",
      "  - { id: b, type: control, level: 2, slt: 3, strict: true }",
      "  - { id: c, type: field, slt: { RDF: 4, RA: 0 } }",
    );
    const told = policy.zones.map(({ level, isStrict, securityLevels: { IAC, RDF, RA } }) => [
      level,
      isStrict,
      IAC,
      RDF,
      RA,
    ]);
    expect(told).toEqual([
      [3.5, false, 2, 2, 2],
      [2, true, 3, 3, 3],
      [0, false, 2, 4, 0],
    ]);
  });
});

describe("Inside", () => {
  const policy = policyOf(
    "internal: [203.0.113.0/24]",
    "zones:",
    "  - { id: ours, type: enterprise, subnets: [198.51.100.0/24] }",
    "  - { id: guests, type: untrusted, subnets: [192.168.77.0/24] }",
  );
  it.each([
    ["10.1.2.3", true],
    ["172.31.0.1", true],
    ["172.32.0.1", false],
    ["192.168.1.1", true],
    ["fd00::1", true],
    ["2001:db8::1", false],
    ["::ffff:10.0.0.1", true],
    ["203.0.113.9", true],
    ["203.0.114.9", false],
    ["198.51.100.9", true],
    ["192.168.77.9", false],
    ["8.8.8.8", false],
    ["nonsense", false],
  ])("%s: %s", (ip, want) => {
    expect(policy.isInternal(ip)).toBe(want);
  });
});

describe("The other lists", () => {
  const policy = policyOf(
    ...zones,
    "assets:",
    "  - { id: plc-1, ips: [10.3.0.9], conduitDevice: true }",
    "  - { id: viewer, ips: [10.2.0.77], readOnly: true }",
    "conduits: [{ id: poll, from: supervisory, to: control, services: modbus }]",
    "essential:",
    '  - { id: level, assets: [plc-1], conduits: [poll, "a:x>a:y/tcp/502"],',
    "      points: [{ server: control, unit: 1, points: hr 40-41 }] }",
    "points:",
    "  - { server: plc-1, unit: 1, points: [hr 40-41], min: 0, max: 100, name: Level }",
    '  - { server: control, points: ["ns=2;s=Tank*"], readOnly: true }',
    "maintenance:",
    "  - { who: [10.1.0.7, plc-1], when: { from: 2026-01-05T08:00:00Z, to: 2026-01-05T09:00:00Z }, ticket: CHG-1 }",
    "remoteAccess:",
    '  - { from: office, to: control, services: [rdp, ssh], when: { days: [mon], between: "08:00-10:00" } }',
    "retired:",
    '  - { mac: "02:00:00:00:00:AA" }',
    '  - { certificate: "AB:cd:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:01" }',
    "  - { clientIdentifier: Gateway7 }",
    "mobile: [{ who: 10.3.0.50, zones: [control, supervisory] }]",
    "redundant: [{ id: pair, members: [10.2.0.10, 10.2.0.11], addresses: [10.2.0.12] }]",
    "scanners: [{ who: 10.1.0.99, when: { days: [mon] } }]",
  );

  it("know essential functions by asset, conduit and point", () => {
    const asked = [
      { party: plc },
      { party: hmi },
      { asset: "a:ip:10.3.0.9" },
      { conduit: "a:x>a:y/tcp/502" },
      { conduit: "a:x>a:y/tcp/503" },
      { session: between(hmi, host("10.3.0.8"), 502) },
      { session: between(hmi, host("10.3.0.8"), 80) },
      { point: "a:ip:10.3.0.8/1/hr/41" },
      { point: "a:ip:10.3.0.8/1/hr/42" },
      { point: "a:ip:10.3.0.8/2/hr/41" },
      { point: "a:ip:10.2.0.8/1/hr/41" },
    ];
    const want = [true, false, true, true, false, true, false, true, false, false, false];
    expect(asked.map((what) => policy.isEssential(what))).toEqual(want);
  });

  it("know the limits of points", () => {
    const limits = (point: string, server = plc) => policy.limitsOf(server, point);
    expect(limits(`${plc.asset}/1/hr/40`)).toMatchObject({
      min: 0,
      max: 100,
      isReadOnly: false,
      at: { place: "Level" },
    });
    expect(limits(`${plc.asset}/1/hr/40`)).toMatchObject({ max: 100 });
    expect(limits(`${plc.asset}/2/hr/40`)).toBeUndefined();
    expect(limits(`${plc.asset}/1/ir/40`)).toBeUndefined();
    expect(limits(`${plc.asset}/1/hr/40`, hmi)).toBeUndefined();
    expect(limits("ns=2;s=Tank.Level")).toMatchObject({ isReadOnly: true });
    expect(limits("ns=2;s=Pump")).toBeUndefined();
  });

  it("know what holds at a time", () => {
    const minutes = [-1, 0, 59, 60].map((minute) => at(minute * 60));
    expect(minutes.map((time) => policy.maintenance(plc, time)?.place)).toEqual([
      undefined,
      "maintenance[0]",
      "maintenance[0]",
      undefined,
    ]);
    expect(policy.maintenance(hmi, at(0))).toBeUndefined();
    const rdp = between(officePc, plc, 3389);
    const hours = [-1, 0, 1, 2, 24, 168].map((hour) => policy.remoteAccess(rdp, at(hour * 3600)) !== undefined);
    expect(hours).toEqual([false, true, true, false, false, true]);
    expect(policy.remoteAccess(between(officePc, plc, 5900), at(0))).toBeUndefined();
    expect(policy.remoteAccess(between(hmi, plc, 3389), at(0))).toBeUndefined();
    const scanner = host("10.1.0.99");
    expect([at(0), at(86_400)].map((time) => policy.isScanner(scanner, time))).toEqual([true, false]);
  });

  it("know identities, devices and pairs", () => {
    expect(policy.retired("mac", "02:00:00:00:00:aa")?.place).toBe("retired[0]");
    expect(policy.retired("certificate", "abcd000000000000000000000000000000000001")?.line).toBe(
      (policy.retired("mac", "02:00:00:00:00:aa")?.line ?? 0) + 1,
    );
    expect(policy.retired("client-identifier", "Gateway7")).toBeDefined();
    expect(policy.retired("client-identifier", "gateway7")).toBeUndefined();
    expect(policy.retired("edge-node", "Gateway7")).toBeUndefined();
    expect([policy.mobileZones(host("10.3.0.50")), policy.mobileZones(plc)]).toEqual([
      ["control", "supervisory"],
      undefined,
    ]);
    expect(["10.2.0.10", "10.2.0.12", "10.2.0.13"].map((ip) => policy.isRedundant(host(ip)))).toEqual([
      true,
      true,
      false,
    ]);
    expect([policy.isConduitDevice(plc), policy.isConduitDevice(hmi)]).toEqual([true, false]);
    expect([policy.readOnly(host("10.2.0.77"))?.place, policy.readOnly(hmi)]).toEqual(["viewer", undefined]);
  });

  it("have answers when the file says nothing", () => {
    const empty = policyOf();
    const time = 0 as PacketTime;
    expect([
      empty.zoneOf(plc),
      empty.isEssential({ party: plc }),
      empty.retired("mac", "x"),
      empty.mobileZones(plc),
      empty.isRedundant(plc),
      empty.isScanner(plc, time),
      empty.maintenance(plc, time),
      empty.remoteAccess(between(hmi, plc, 22), time),
      empty.limitsOf(plc, "x"),
      empty.readOnly(plc),
      empty.judge(between(hmi, plc, 22), time).verdict,
    ]).toEqual([
      undefined,
      false,
      undefined,
      undefined,
      false,
      false,
      undefined,
      undefined,
      undefined,
      undefined,
      "unzoned",
    ]);
  });
});
