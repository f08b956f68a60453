import { describe, expect, it } from "vitest";
import { BROADCAST, host, icmp, icmp6, tcp } from "./frames.js";
import { heard, type Sent } from "./heard.js";

const [A, B] = [host(1), host(2)];
const [FIN, SYN, PSH, ACK, URG, ECE] = [1, 2, 8, 16, 32, 64] as const;
const segment = (flags: number, payload: readonly number[] = []): number[] =>
  tcp({ from: A, to: B, ports: [40_000, 502], sequence: 1, acknowledgement: 0, flags, payload });
const two = [0x20, 1, ...Array<number>(13).fill(0), 2];

function probes(...sent: readonly (readonly number[])[]): unknown[] {
  return heard(
    "probe",
    sent.map((bytes, i): Sent => [i, bytes]),
    ({ how, source, target }) => `${how} ${source.asset} > ${target.asset} ${target.port ?? "-"}`,
  );
}

const pair = `a:${A.mac} > a:${B.mac}`;

describe("ProbeReader", () => {
  it.each<[string, number[], string]>([
    ["an echo request", icmp(A, B, [8, 0, 0, 0, 0, 1, 0, 1]), `echo ${pair} -`],
    ["an echo request of IPv6", icmp6([A.mac, B.mac], [two, two], [128, 0, 0, 0, 0, 1, 0, 1]), `echo ${pair} -`],
    [
      "an echo request to all",
      icmp(A, { mac: BROADCAST, ip: "10.0.0.255" }, [8, 0, 0, 0, 0, 1, 0, 1]),
      `echo a:${A.mac} > a:ip:10.0.0.255 -`,
    ],
    ["no flags", segment(0), `null ${pair} 502`],
    ["FIN alone", segment(FIN), `fin ${pair} 502`],
    ["FIN, PSH and URG", segment(FIN | PSH | URG), `xmas ${pair} 502`],
    ["congestion flags aside", segment(FIN | ECE), `fin ${pair} 502`],
  ])("tells %s", (_, bytes, want) => {
    expect(probes(bytes)).toEqual([want]);
  });

  it.each<[string, number[][]]>([
    ["an echo reply", [icmp(A, B, [0, 0, 0, 0, 0, 1, 0, 1])]],
    ["an ICMPv6 number in IPv4", [icmp(A, B, [128, 0, 0, 0, 0, 1, 0, 1])]],
    ["the end of a connection", [segment(FIN | ACK)]],
    ["an acknowledgement", [segment(ACK)]],
    ["a FIN of a known session", [segment(SYN), segment(FIN)]],
    ["a segment with payload", [segment(0, [1])]],
  ])("tells nothing of %s", (_, sent) => {
    expect(probes(...sent)).toEqual([]);
  });
});
