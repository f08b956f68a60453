import { describe, expect, it } from "vitest";
import { arpReply, arpRequest, BROADCAST, ethernet, host, icmp6 } from "./frames.js";
import { heard } from "./heard.js";

const [A, B, X] = [host(1), host(2), host(9)];
const address = (last: number, head = [0x20, 0x01, 0x0d, 0xb8]) => [...head, ...Array(11).fill(0), last];
const LINK_ROUTER = [0xfe, 0x80, ...Array(13).fill(0), 1];
const ALL_NODES = [0xff, 0x02, ...Array(13).fill(0), 1];
const UNSPECIFIED = Array<number>(16).fill(0);
const option = (type: number, last: number) => [type, 1, 2, 0, 0, 0, 0, last];
const macs = [A.mac, "33:33:00:00:00:01"] as const;
const unicast = [A.mac, B.mac] as const;
const solicitation = (target: number, ...options: number[]) => [
  135,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  ...address(target),
  ...options,
];
const advertisement = (flags: number, target: number, ...options: number[]) => [
  ...[136, 0, 0, 0, flags, 0, 0, 0],
  ...address(target),
  ...options,
];
const routerMessage = (...options: number[]) => [134, 0, 0, 0, 64, 0, 7, 8, 0, 0, 0, 0, 0, 0, 0, 0, ...options];

describe("NeighbourReader", () => {
  it.each<[string, number[], string]>([
    ["a question", arpRequest(A, B.ip), "ask 1 1/10.0.0.1 about 10.0.0.2 to all override"],
    ["a probe", arpRequest({ mac: A.mac, ip: "0.0.0.0" }, B.ip), "ask 1 1/- about 10.0.0.2 to all override"],
    ["an answer", arpReply(A, B), "answer 1 1/10.0.0.1 about 10.0.0.2 to one override"],
    ["an answer to all", arpReply(A, undefined), "announce 1 1/10.0.0.1 about - to all override"],
    ["an announcement", arpRequest(A, A.ip), "announce 1 1/10.0.0.1 about - to all override"],
    ["a holder other than the sender", arpReply(A, B, X.mac), "answer 9 1/10.0.0.1 about 10.0.0.2 to one override"],
    [
      "a solicitation",
      icmp6(macs, [address(1), ALL_NODES], solicitation(2, ...option(1, 1))),
      "ask 1 1/2001:db8::1 about 2001:db8::2 to all override",
    ],
    [
      "a solicitation for an address not taken yet",
      icmp6(macs, [UNSPECIFIED, ALL_NODES], solicitation(2)),
      "ask 1 1/- about 2001:db8::2 to all",
    ],
    [
      "an advertisement with the override flag",
      icmp6(unicast, [address(1), address(2)], advertisement(0x60, 1, ...option(2, 9))),
      "answer 1 9/2001:db8::1 about 2001:db8::2 to one override",
    ],
    [
      "an advertisement to all without",
      icmp6(macs, [address(1), ALL_NODES], advertisement(0, 1)),
      "announce 1 1/2001:db8::1 about - to all",
    ],
    [
      "a router, its options in any order",
      icmp6(macs, [LINK_ROUTER, ALL_NODES], routerMessage(5, 1, 0, 0, 0, 0, 5, 220, ...option(1, 1))),
      "router 1 1/fe80::1 about - to all override",
    ],
  ])("reads %s", (_, bytes, want) => {
    const lines = heard("neighbour", [[0, bytes]], ({ says, sender, holder, target, isUnicast, isOverride }) => {
      const who = `${sender.mac?.slice(-1)} ${holder.mac?.slice(-1)}/${holder.ip ?? "-"}`;
      return `${says} ${who} about ${target ?? "-"} to ${isUnicast ? "one" : "all"}${isOverride ? " override" : ""}`;
    });
    expect(lines).toEqual([want]);
  });

  it.each<[string, number[]]>([
    ["an operation that is none", [...arpRequest(A, B.ip).slice(0, 21), 9, ...arpRequest(A, B.ip).slice(22)]],
    ["a message that a router passed on", icmp6(macs, [address(1), ALL_NODES], solicitation(2), 254)],
    ["a message that is cut", icmp6(macs, [address(1), ALL_NODES], solicitation(2).slice(0, 20))],
    ["another message", icmp6(macs, [address(1), ALL_NODES], [129, ...Array(30).fill(0)])],
    ["an ARP that is cut", ethernet(A.mac, BROADCAST, 0x0806, [0, 1, 8, 0, 6, 4, 0, 1])],
  ])("reads nothing of %s", (_, bytes) => {
    expect(heard("neighbour", [[0, bytes]], ({ says }) => says)).toEqual([]);
  });

  it("stops at an option without length", () => {
    const bytes = icmp6(macs, [address(1), ALL_NODES], solicitation(2, 7, 0, 0, 0, 0, 0, 0, 0, ...option(1, 9)));
    expect(heard("neighbour", [[0, bytes]], ({ holder }) => holder.mac)).toEqual([A.mac]);
  });
});
