import { describe, expect, it } from "vitest";
import type { AssetEntity } from "../../../src/contracts/baseline.js";
import type { GatewayPart, GatewayShown } from "../../../src/contracts/gateway-event.js";
import type { AssetSeen, NeighbourSaid, SensorEvent } from "../../../src/contracts/sensor-event.js";
import { rogueGateway } from "../../../src/detectors/asset/rogue-gateway.js";
import { ethernet, type Host, icmp, udp } from "../../inventory/frames.js";
import { MASTER, PLC_A, PLC_B, Plant, usual } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { assetId, at, baselineOf, findingsOf, knownAsset, knownConduit, party, START } from "../given.js";
import { policyOf } from "../policy-stub.js";

const shown = (part: GatewayPart, who = party(9)): GatewayShown => ({
  type: "gateway",
  time: at(1),
  frame: 7,
  capture: 0,
  asset: who,
  part,
});
const said = (says: NeighbourSaid["says"]): NeighbourSaid => ({
  type: "neighbour",
  time: at(1),
  frame: 7,
  capture: 0,
  says,
  sender: party(9),
  holder: party(9),
  target: undefined,
  isUnicast: false,
  isOverride: true,
});
const behind = (isNew = true): AssetSeen => ({
  type: "asset-seen",
  time: at(1),
  frame: 7,
  capture: 0,
  asset: { ...party(9), asset: "a:ip:10.7.0.1", ip: "10.7.0.1" },
  isNew,
  address: "10.7.0.1",
});
const found = (events: readonly SensorEvent[], entity: AssetEntity = knownAsset(9)) =>
  findingsOf(rogueGateway, baselineOf(entity, knownAsset(3, { "dhcp/server": 1 })), events);

describe("asset/rogue-gateway", () => {
  it.each<[string, SensorEvent, AssetEntity, number]>([
    ["a DHCP server", shown("dhcp"), knownAsset(9), 1],
    ["one that was learned", shown("dhcp"), knownAsset(9, { "dhcp/server": 1 }), 0],
    ["one that was learned as something else", shown("dhcp"), knownAsset(9, { "dns/server": 1 }), 1],
    ["a name server", shown("dns"), knownAsset(9), 1],
    ["a name server in the Internet", shown("dns", { ...party(9), ip: "198.51.100.8" }), knownAsset(9), 0],
    ["a redirect", shown("redirect"), knownAsset(9), 1],
    ["an advertisement", said("router"), knownAsset(9), 1],
    ["an advertisement that was learned", said("router"), knownAsset(9, { "router-advertisement/server": 4 }), 0],
    ["an announcement", said("announce"), knownAsset(9), 0],
    ["packets of others", behind(), knownAsset(9), 1],
    ["packets of others by a router", behind(), { ...knownAsset(9), isRouter: true }, 0],
    ["another address of others", behind(false), knownAsset(9), 0],
    ["a virtual router", shown("vrrp", { ...party(9), mac: "00:00:5e:00:01:07" }), knownAsset(9), 0],
  ])("judges %s", (_, event, entity, want) => {
    expect(found([event], entity)).toHaveLength(want);
  });

  it("says it once for each part, and less of a router", () => {
    expect(found([shown("dhcp"), shown("dhcp"), shown("dns")])).toHaveLength(2);
    expect(found([shown("ospf")], { ...knownAsset(9), isRouter: true })[0]?.severity).toBe("medium");
    expect(found([shown("ospf")])[0]?.severity).toBeUndefined();
    expect(findingsOf(rogueGateway, undefined, [shown("dhcp")])).toEqual([]);
  });

  it("leaves out declared groups, and servers of names by their conduits", () => {
    const policy = policyOf({ zones: {}, over: { isRedundant: () => true } });
    expect(findingsOf(rogueGateway, baselineOf(knownAsset(9)), [shown("vrrp")], 0, { policy })).toEqual([]);
    const served = {
      ...knownConduit(1, 9, "53", [53]),
      key: `${assetId(1)}>${assetId(9)}/udp/53`,
      transport: "udp",
    } as const;
    expect(findingsOf(rogueGateway, baselineOf(knownAsset(9), served), [shown("dns")])).toEqual([]);
  });

  it("says who does so otherwise", () => {
    expect(found([shown("dhcp")])[0]).toMatchObject({
      key: [assetId(9), "dhcp"],
      observed: "10.0.0.9 (02:00:00:00:00:09 (made up, not a maker's)) gives out addresses (DHCP).",
      expected: "The baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) has as DHCP servers only 10.0.0.3.",
    });
  });

  describe("on the wire", () => {
    const offer = (from: Host) => {
      const payload = [2, 1, 6, 0, ...new Array(232).fill(0), 0x63, 0x82, 0x53, 0x63, 53, 1, 2, 255];
      return udp({ from, to: MASTER, ports: [67, 68], payload });
    };
    const question = (from: Host) => {
      const payload = [1, 1, 6, 0, ...new Array(232).fill(0), 0x63, 0x82, 0x53, 0x63, 53, 1, 1, 255];
      return udp({ from, to: PLC_B, ports: [68, 67], payload });
    };
    const answer = (from: Host, count = 1) =>
      udp({ from, to: MASTER, ports: [53, 50_001], payload: [0, 1, 0x81, 0x80, 0, 1, 0, count, 0, 0, 0, 0, 0] });
    const redirect = (from: Host) => icmp(from, MASTER, [5, 1, 0, 0, 10, 0, 0, 1, ...new Array(28).fill(0)]);
    const routed = (from: Host, protocol: number, first: readonly number[]) => {
      const header = [0x45, 0, 0, 20 + 24, 0, 1, 0, 0, 1, protocol, 0, 0, 10, 0, 0, 12, 224, 0, 0, 5];
      return ethernet(from.mac, "01:00:5e:00:00:05", 0x0800, [...header, ...first, ...new Array(22).fill(0)]);
    };
    const of = (frame: readonly number[] | undefined, learned?: readonly number[]) => {
      const plant = (extra: readonly number[] | undefined) => {
        const all = usual(new Plant(), 10);
        return (extra === undefined ? all : all.raw(5.05, extra)).frames(START);
      };
      const records = watched(plant(frame), { baseline: learnedFrom(plant(learned)) });
      return alertsIn(records).flatMap(({ detector, actor }) => (detector === "asset/rogue-gateway" ? actor.ip : []));
    };

    it.each<[string, readonly number[], string[]]>([
      ["an offered address", offer(PLC_B), [PLC_B.ip]],
      ["a wanted address", question(PLC_B), []],
      ["an answer of a name server", answer(PLC_B), [PLC_B.ip]],
      ["an answer without one", answer(PLC_B, 0), []],
      ["a redirect", redirect(PLC_B), [PLC_B.ip]],
      ["a router's hello", routed(PLC_B, 89, [2, 1]), [PLC_B.ip]],
      ["a router's update", routed(PLC_B, 89, [2, 4]), []],
      ["a router's advertisement of redundancy", routed(PLC_B, 112, [0x31, 1]), [PLC_B.ip]],
      ["an echo", icmp(PLC_B, PLC_A, [8, 0, 0, 0, 0, 1, 0, 1]), []],
    ])("judges %s", (_, frame, want) => {
      expect(of(frame)).toEqual(want);
      expect(of(frame, frame)).toEqual([]);
    });
  });
});
