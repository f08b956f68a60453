import { describe, expect, it } from "vitest";
import type { AssetEntity } from "../../../src/contracts/baseline.js";
import type { GroupSent } from "../../../src/contracts/group-event.js";
import { broadcastMulticast } from "../../../src/detectors/conduit/broadcast-multicast.js";
import { BROADCAST, ethernet, type Host, tcp, udp } from "../../inventory/frames.js";
import { MASTER, PLC_A, Plant, usual } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { assetId, at, baselineOf, findingsOf, knownAsset, party, START } from "../given.js";

const sent = (over: Partial<GroupSent> = {}): GroupSent => ({
  type: "group",
  time: at(1),
  frame: 7,
  capture: 0,
  asset: party(2),
  group: "239.1.1.1/udp/5000",
  isDiscovery: false,
  isControlPort: false,
  isHousekeeping: false,
  ...over,
});
const many = Array.from({ length: 32 }, (_, i) => `ether/${8000 + i}`);
const found = (event: GroupSent, entity: AssetEntity = knownAsset(2)) =>
  findingsOf(broadcastMulticast, baselineOf(entity, { ...knownAsset(3), groups: ["profinet/identify"] }), [event]);

describe("conduit/broadcast-multicast", () => {
  it.each<[string, GroupSent, AssetEntity, (string | undefined)[]]>([
    ["a new group", sent(), knownAsset(2), [undefined]],
    ["a known group", sent(), { ...knownAsset(2), groups: ["239.1.1.1/udp/5000"] }, []],
    ["an asset with very many groups", sent(), { ...knownAsset(2), groups: many }, []],
    ["housekeeping", sent({ isHousekeeping: true }), knownAsset(2), ["info"]],
    ["discovery", sent({ isDiscovery: true }), knownAsset(2), ["medium"]],
    [
      "discovery over a housekeeping service",
      sent({ isDiscovery: true, isHousekeeping: true }),
      knownAsset(2),
      ["medium"],
    ],
    ["a control port", sent({ isControlPort: true }), knownAsset(2), ["medium"]],
    ["a new group of a stranger", sent({ asset: party(9) }), knownAsset(2), []],
    ["discovery of a stranger", sent({ asset: party(9), isDiscovery: true }), knownAsset(2), ["medium"]],
    [
      "discovery by a tool that is seldom seen",
      sent({ group: "profinet/identify", isDiscovery: true }),
      { ...knownAsset(2), state: "rare", groups: ["profinet/identify"] },
      [],
    ],
  ])("judges %s", (_, event, entity, want) => {
    expect(found(event, entity).map(({ severity }) => severity)).toEqual(want);
  });

  it("says who else does so", () => {
    expect(found(sent({ group: "profinet/identify", isDiscovery: true }))[0]).toMatchObject({
      key: [assetId(2), "profinet/identify"],
      observed: "10.0.0.2 (02:00:00:00:00:02 (made up, not a maker's)) asks everyone who they are (profinet/identify).",
      expected: "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) it never did; 10.0.0.3 did.",
    });
    expect(findingsOf(broadcastMulticast, undefined, [sent({ isDiscovery: true })])).toEqual([]);
  });

  describe("on the wire", () => {
    const all: Host = { mac: BROADCAST, ip: "10.0.0.255" };
    const group: Host = { mac: "01:00:5e:01:01:01", ip: "239.1.1.1" };
    const text = (words: string) => [...Buffer.from(words)];
    const to = (host: Host, port: number, payload: readonly number[]) =>
      udp({ from: PLC_A, to: host, ports: [50_000, port], payload });
    const dcp = (id: number) =>
      ethernet(PLC_A.mac, "01:0e:cf:00:00:00", 0x8892, [0xfe, id, 5, 0, ...new Array(40).fill(0)]);
    const whoIs = (service: number) =>
      to(all, 47_808, [0x81, 0x0b, 0, 12, 1, 0x20, 0xff, 0xff, 0, 0xff, 0x10, service]);
    const mdns = (label: string) =>
      to({ mac: "01:00:5e:00:00:fb", ip: "224.0.0.251" }, 5353, [
        0,
        0,
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        0,
        0,
        0,
        label.length,
        ...text(label),
        0,
      ]);
    const of = (frame: readonly number[]) => {
      const plant = (hasFrame: boolean) => {
        const usually = usual(new Plant(), 10);
        return (hasFrame ? usually.raw(5.05, frame) : usually).frames(START);
      };
      const said = (isLearned: boolean) => {
        const records = watched(plant(true), { baseline: learnedFrom(plant(isLearned)) });
        const audit = records.flatMap((record) => (record.kind === "audit" ? [record.source] : []));
        const alerts = alertsIn(records).map(({ detector, severityName }) => `${detector} ${severityName}`);
        return [...audit, ...alerts].filter((name) => name.startsWith("conduit/broadcast"));
      };
      expect(said(true)).toEqual([]);
      return said(false);
    };
    const [LOW, NOTE] = [["conduit/broadcast-multicast low"], ["conduit/broadcast-multicast"]];

    it.each<[string, readonly number[], string[]]>([
      ["PROFINET identify", dcp(0xfe), LOW],
      ["PROFINET hello", dcp(0xfc), NOTE],
      ["EtherNet/IP list identity", to(all, 44_818, [0x63, 0, 0, 0]), LOW],
      ["BACnet who-is", whoIs(8), LOW],
      ["a name service query", to(all, 137, [1, 2, 3]), NOTE],
      ["mDNS service enumeration", mdns("_services"), LOW],
      ["another mDNS query", mdns("_printers"), NOTE],
      ["an SSDP search", to(group, 1900, text("M-SEARCH * HTTP/1.1\r\n")), LOW],
      ["an SSDP notice", to(group, 1900, text("NOTIFY * HTTP/1.1\r\n")), NOTE],
      ["a WS-Discovery probe", to(group, 3702, text("<x:Probe><d:Types/></x:Probe>")), LOW],
      ["a WS-Discovery answer", to(group, 3702, text("<x:ProbeMatches><x:Probe></x:ProbeMatches>")), NOTE],
      ["a broadcast to a control port", to(all, 502, [0, 1]), LOW],
      [
        "a connection to everyone's control port",
        tcp({ from: PLC_A, to: all, ports: [40_000, 502], sequence: 1, acknowledgement: 0, flags: 2 }),
        LOW,
      ],
      ["a frame to its controller", to(MASTER, 47_808, [0x81, 0x0a, 0, 8, 1, 0, 0x10, 8]), []],
    ])("judges %s", (_, frame, want) => {
      expect(of(frame)).toEqual(want);
    });
  });
});
