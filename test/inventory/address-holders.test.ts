import { describe, expect, it } from "vitest";
import type { AddressMoved } from "../../src/contracts/sensor-event.js";
import { arpReply, arpRequest, host, udp } from "./frames.js";
import { heard, type Sent } from "./heard.js";

const [A, B, C] = [host(1), host(2), host(3)];
const asA = (seconds: number, hopLimit = 64): Sent => [seconds, udp({ from: A, to: C, ports: [1, 2], hopLimit })];
const asB = (seconds: number, hopLimit = 64): Sent => [
  seconds,
  udp({ from: { mac: B.mac, ip: A.ip }, to: C, ports: [1, 2], hopLimit }),
];
const claimB = (seconds: number): Sent => [seconds, arpReply({ mac: B.mac, ip: A.ip }, C)];
const inVlan = (seconds: number, mac: string, vlan: number): Sent => [
  seconds,
  udp({ from: { mac, ip: A.ip }, to: C, ports: [1, 2], vlan }),
];

const line = ({ frame, time, from, to, by, fromLastTime }: AddressMoved) =>
  `${frame}: ${from.mac?.slice(-1)}>${to.mac?.slice(-1)} by ${by} after ${(time - fromLastTime) / 1e6} s`;

describe("an address", () => {
  it.each<[string, Sent[], string[]]>([
    ["stays with its station", [asA(0), asA(1), [2, arpRequest(A, C.ip)], asA(3)], []],
    [
      "moves with traffic, and back",
      [asA(0), asB(5), asB(6), asA(7)],
      ["2: 1>2 by traffic after 5 s", "4: 2>1 by traffic after 1 s"],
    ],
    ["moves with a claim", [asA(0), claimB(2), claimB(3)], ["2: 1>2 by arp after 2 s"]],
    [
      "moves back from a claim",
      [asA(0), claimB(2), asA(3)],
      ["2: 1>2 by arp after 2 s", "3: 2>1 by traffic after 1 s"],
    ],
    ["was last used by ARP or traffic", [asA(0), [4, arpRequest(A, C.ip)], asB(5)], ["3: 1>2 by traffic after 1 s"]],
    ["does not move to who passes it on", [asA(0), asB(1, 63), asA(2), asB(3, 63)], []],
    ["was never held by who passes it on", [asB(0, 63), asA(1), asB(2, 63)], []],
    [
      "moves to who passes it on and has claimed it",
      [asA(0), claimB(1), asA(2), asB(3, 63)],
      ["2: 1>2 by arp after 1 s", "3: 2>1 by traffic after 1 s", "4: 1>2 by traffic after 1 s"],
    ],
    [
      "moves to who passed it on before the claim",
      [asB(0, 63), asA(1), claimB(2), asA(3), asB(4, 63)],
      ["3: 1>2 by arp after 1 s", "4: 2>1 by traffic after 1 s", "5: 1>2 by traffic after 1 s"],
    ],
    ["is another in another VLAN", [inVlan(0, A.mac, 10), inVlan(1, B.mac, 20), inVlan(2, A.mac, 10)], []],
    ["moves within a VLAN", [inVlan(0, A.mac, 10), inVlan(1, B.mac, 10)], ["2: 1>2 by traffic after 1 s"]],
  ])("%s", (_, sent, want) => {
    expect(heard("address-moved", sent, line)).toEqual(want);
  });

  it("does not move to or from a router", () => {
    const far = [0, 1, 2, 3].map((n): Sent => {
      const from = { mac: B.mac, ip: `10.${n % 2}.0.${n}` };
      return [n, udp({ from, to: C, ports: [1, 2] })];
    });
    expect(heard("address-moved", [...far, asA(5), asB(6), asA(7), asB(8)], line)).toEqual([]);
    expect(heard("address-moved", [asB(-1), ...far, asA(5), asB(6)], line)).toEqual([]);
  });

  it("that two stations fight for is told of once a second", () => {
    const fight = Array.from({ length: 10_000 }, (_, i) => (i % 2 === 0 ? asA(i / 1000) : asB(i / 1000)));
    const told = heard("address-moved", fight, ({ from, to }) => `${from.mac?.slice(-1)}${to.mac?.slice(-1)}`);
    expect(told.length).toBeGreaterThan(12);
    expect(told.length).toBeLessThan(20);
    expect(told.slice(0, 4)).toEqual(["12", "21", "12", "21"]);
    for (const [i, move] of told.entries()) expect(move).toBe(i % 2 === 0 ? "12" : "21");
  });

  it("says who holds it after the event that says who that is", () => {
    const types: string[] = [];
    for (const type of ["asset-seen", "address-moved"] as const) {
      types.push(...(heard(type, [asA(0), asB(1)], ({ frame }) => `${frame} ${type}`) as string[]));
    }
    expect(types).toEqual(["1 asset-seen", "2 asset-seen", "2 address-moved"]);
  });
});
