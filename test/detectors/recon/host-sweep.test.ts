import { describe, expect, it } from "vitest";
import type { ProbeSeen, SensorEvent, Session } from "../../../src/contracts/sensor-event.js";
import { hostSweep } from "../../../src/detectors/recon/host-sweep.js";
import { host, udp } from "../../inventory/frames.js";
import { Plant, usual } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import {
  assetId,
  at,
  baselineOf,
  conduit,
  findingsOf,
  knownAsset,
  knownConduit,
  knownConduitBy,
  party,
  START,
  session,
} from "../given.js";
import { policyOf } from "../policy-stub.js";

const SCANNER = 1;
const plant = baselineOf(knownAsset(SCANNER), knownAsset(30), knownConduit(SCANNER, 30, "80", [80]));

const to = (n: number, over: Partial<Session> = {}) =>
  session({ id: n, client: party(SCANNER, 40_000 + n), server: party(n, 80), ...over });

/** Hosts from 100 on, one every `step` seconds. */
const tried = (
  count: number,
  step: number,
  stage: "refused" | "established" | "ended" = "refused",
  from = 100,
): SensorEvent[] =>
  Array.from({ length: count }, (_, i) => [
    conduit("attempted", to(from + i), i * step, 2 * i),
    conduit(stage, to(from + i), i * step + 0.001, 2 * i + 1),
  ]).flat();
/** The same, but of one host. */
const atHost = (event: SensorEvent, n: number): SensorEvent =>
  event.type === "conduit" ? { ...event, session: { ...event.session, server: party(n, 80) } } : event;
const pinged = (count: number, step: number, over: Partial<ProbeSeen> = {}): ProbeSeen[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ type: "probe", time: at(i * step), frame: i, capture: 0, how: "echo" },
    ...{ source: party(SCANNER), target: party(100 + i), ...over },
  }));

const found = (events: readonly SensorEvent[], baseline: typeof plant | "none" = plant, over = {}, seconds = 10) =>
  findingsOf(hostSweep, baseline === "none" ? undefined : baseline, events, seconds, over);

describe("recon/host-sweep", () => {
  it.each([
    ["three hosts that do not answer", tried(3, 1), 0],
    ["four hosts in a row that do not answer", tried(4, 1), 1],
    ["the same, slowly", tried(4, 3000), 1],
    ["more slowly than failures are remembered", tried(4, 3601), 0],
    ["seven hosts that answer, within a minute", tried(7, 1, "established"), 0],
    ["eight hosts that answer, within a minute", tried(8, 1, "established"), 1],
    ["eight hosts that answer, in more than a minute", tried(8, 8.6, "established"), 0],
    ["fifteen hosts that answer, in a day", tried(15, 5000, "established"), 0],
    ["sixteen hosts that answer, in a day", tried(16, 5000, "established"), 1],
    ["sixteen hosts that answer, in more than a day", tried(16, 5761, "established"), 0],
    ["seven echo requests", pinged(7, 1), 0],
    ["four times one host that does not answer", tried(4, 1).map((event) => atHost(event, 99)), 0],
    [
      "two hosts, one of them three times",
      [...tried(3, 1).map((event) => atHost(event, 99)), ...tried(1, 1, "refused", 110)],
      0,
    ],
    ["four hosts whose connections end before they begin", tried(4, 1, "ended"), 1],
    ["eight echo requests", pinged(8, 1), 1],
    ["eight odd segments", pinged(8, 1, { how: "fin" }), 0],
    ["eight echo requests to one host", pinged(8, 1, { target: party(99) }), 0],
    ["eight echo requests to many at once", pinged(8, 1, { target: { ...party(99), station: undefined } }), 0],
  ])("judges %s against a baseline", (_, events, count) => {
    expect(found(events)).toHaveLength(count);
  });

  it.each([
    ["seven hosts that do not answer", tried(7, 1), 0],
    ["eight hosts that do not answer", tried(8, 1), 1],
    ["twelve outstations that answer a master that starts", tried(12, 1, "established"), 0],
    ["eight echo requests", pinged(8, 1), 1],
  ])("judges %s without one", (_, events, count) => {
    expect(found(events, "none")).toHaveLength(count);
  });

  it("leaves out whom it talked to when the baseline was learned", () => {
    const many = Array.from({ length: 9 }, (_, i) => 100 + i);
    const known = baselineOf(
      ...many.map((n) => knownAsset(n)),
      knownAsset(SCANNER),
      ...many.map((n) => knownConduit(SCANNER, n, "80", [80])),
    );
    expect(found(tried(9, 1, "refused", 100), known)).toEqual([]);
    expect(found(pinged(9, 1), known)).toEqual([]);
    expect(found(pinged(9, 1, { source: party(2) }), known).length).toBeGreaterThan(0);
  });

  it.each([
    ["from the port that it serves", 1812, 0],
    ["from another port of a known server", 40_000, 1],
  ])("takes datagrams that nobody answers, %s, for what they are", (_, port, count) => {
    const server = baselineOf(
      knownAsset(SCANNER),
      knownAsset(30),
      knownConduitBy(`${assetId(30)}>${assetId(SCANNER)}/udp/1812`, [1812]),
    );
    const sent = Array.from({ length: 4 }, (_, i) => {
      const of = to(100 + i, { client: party(SCANNER, port), transport: "udp", isDirectionKnown: false });
      return [conduit("attempted", of, 5 * i, 2 * i), conduit("ended", of, 5 * i + 4, 2 * i + 1)];
    }).flat();
    expect(found(sent, server)).toHaveLength(count);
  });

  it("leaves out public addresses that answer, and housekeeping", () => {
    const outside = (over: Partial<Session>) =>
      Array.from({ length: 9 }, (_, i) => {
        const of = to(100 + i, { server: { ...party(100 + i, 443), ip: `203.0.113.${i}` }, ...over });
        return [conduit("attempted", of, i, 2 * i), conduit("established", of, i + 0.1, 2 * i + 1)];
      }).flat();
    expect(found(outside({}))).toEqual([]);
    const nbns = { transport: "udp", isSymmetric: true, service: "nbns" } as const;
    expect(
      found(
        tried(9, 1).map(
          (event) => ({ ...event, session: { ...(event as { session: Session }).session, ...nbns } }) as SensorEvent,
        ),
      ),
    ).toEqual([]);
  });

  it("is one alert per source, with a finding for each host", () => {
    const findings = found(tried(20, 1));
    expect(new Set(findings.map(({ key }) => key.join()))).toEqual(new Set([assetId(SCANNER)]));
    expect(findings).toHaveLength(17);
    expect(findings[0]).toMatchObject({
      observed:
        "10.0.0.1 tried 4 hosts it never talked to, one after the other; the latest is 10.0.0.103, and the last four " +
        "did not answer.",
    });
    expect(findings.at(-1)?.observed).toContain("tried 20 hosts it never talked to, 20 of them within 60 s");
  });

  it("keeps a declared scanner as a record", () => {
    const policy = policyOf({ zones: {}, over: { isScanner: () => true } });
    expect(found(tried(4, 1), plant, { policy })).toMatchObject([{ severity: "info", floor: "info" }]);
  });

  describe("in real frames", () => {
    const known = learnedFrom(usual().frames(START - 86_400e6));
    const stranger = host(66);
    const echo = (to: number) => [8, 0, 0, 0, 0, 1, 0, to];
    const sweepers = (frames: Plant) => {
      const alerts = alertsIn(watched(frames.frames(START), { baseline: known }));
      return alerts.filter(({ detector }) => detector === "recon/host-sweep");
    };

    it("+ raises a ping sweep as one alert", () => {
      const sweep = usual();
      for (let n = 100; n < 130; n++) {
        const frame = udp({ from: stranger, to: host(n), ports: [0, 0], payload: [] });
        sweep.raw(10 + n / 100, icmp(frame, echo(n)));
      }
      expect(sweepers(sweep)).toMatchObject([{ severityName: "high", count: 23, actor: { ip: stranger.ip } }]);
    });

    it("+ raises a sweep of one port as one alert", () => {
      const sweep = usual();
      for (let n = 100; n < 112; n++) sweep.refused(10 + n / 100, stranger, host(n), 502);
      expect(sweepers(sweep)).toMatchObject([{ severityName: "high", actor: { ip: stranger.ip } }]);
    });

    it("- is silent on a master that starts, with and without a baseline", () => {
      expect(sweepers(usual())).toEqual([]);
      const starting = new Plant();
      for (let n = 20; n < 32; n++) starting.stream(n / 10, host(1), host(n), 502, [{ from: "server", payload: [1] }]);
      expect(alertsIn(watched(starting.frames(START), { baseline: undefined }))).toEqual([]);
    });
  });
});

/** The datagram's frame with ICMP in its place. */
function icmp(frame: readonly number[], message: readonly number[]): number[] {
  const header = frame.slice(0, 34);
  header[23] = 1;
  header[17] = 20 + message.length;
  return [...header, ...message];
}
