import { describe, expect, it } from "vitest";
import type { ConduitEvent, ConduitStage, ConduitVolume, Session } from "../../../src/contracts/sensor-event.js";
import { dataDiodeViolation } from "../../../src/detectors/zone/data-diode-violation.js";
import { udp as datagram } from "../../inventory/frames.js";
import { Plant } from "../../sensor/plant.js";
import { at, conduit, findingsOf, party, session } from "../given.js";
import { policyOf } from "../policy-stub.js";
import { alertsOf, hosts, policyWith } from "./real-plant.js";

const zones = {
  cell: { type: "control", ips: ["10.0.0.1"] },
  history: { type: "dmz", ips: ["10.0.0.2"] },
} as const;
const oneWay = { from: "cell", to: "history", ports: [5000], isOneWay: true };
const policy = policyOf({ zones, conduits: [oneWay] });
const strict = policyOf({ zones, conduits: [{ ...oneWay, isStrictlyOneWay: true }] });
const twoWay = policyOf({ zones, conduits: [{ ...oneWay, isOneWay: false }] });

const forward = session({ client: party(1, 40_000), server: party(2, 5000) });
const backward = session({ client: party(2, 40_000), server: party(1, 5000), transport: "udp" });

const carrying = (
  stage: ConduitStage,
  payloadBytes: readonly [number, number],
  of: Session = forward,
  seconds = 1,
): ConduitEvent => ({ ...conduit(stage, of, seconds, 10 + seconds), payloadBytes, frames: [4, 3] });

const volume = (payloadBytes: readonly [number, number]): ConduitVolume => ({
  ...{ type: "conduit-volume", time: at(60), frame: 70, capture: 0, session: forward, from: at(0) },
  ...{ payloadBytes, frames: [4, 3] },
});

const found = (events: readonly (ConduitEvent | ConduitVolume)[], by = policy) =>
  findingsOf(dataDiodeViolation, undefined, events, 0, { policy: by });

describe("zone/data-diode-violation", () => {
  it.each([
    ["acknowledgements", [carrying("established", [0, 0]), carrying("ended", [900, 0])], policy],
    ["payload on a conduit that goes both ways", [carrying("ended", [900, 1])], twoWay],
    ["payload that is not of the conduit", [carrying("ended", [900, 1], { ...forward, server: party(2, 80) })], policy],
    [
      "a connection the other way without payload",
      [conduit("attempted", { ...backward, transport: "tcp" }, 0, 1)],
      policy,
    ],
  ])("is silent on %s", (_, events, by) => {
    expect(found(events, by)).toEqual([]);
  });

  it.each([
    ["an answer", carrying("established", [10, 1]), policy, undefined],
    ["payload told at the end of the minute", volume([900, 1]), policy, undefined],
    ["payload told at the end of the session", carrying("ended", [900, 1]), policy, undefined],
    ["a datagram the other way", carrying("attempted", [1, 0], backward), policy, undefined],
    ["acknowledgements of a strict conduit", carrying("established", [0, 0]), strict, "high"],
    ["payload on a strict conduit", carrying("established", [0, 1]), strict, undefined],
  ])("raises %s", (_, event, by, severity) => {
    expect(found([event], by)).toMatchObject([{ severity, actor: { ip: "10.0.0.2" }, target: { ip: "10.0.0.1" } }]);
  });

  it("raises once a session, and tells its end", () => {
    const events = [
      carrying("established", [10, 5]),
      carrying("identified", [20, 9], forward, 2),
      volume([900, 9]),
      carrying("ended", [900, 12], forward, 70),
    ];
    const findings = found(events);
    expect(findings.map(({ frame, isAmendment }) => [frame, isAmendment])).toEqual([
      [11, false],
      [11, true],
    ]);
    expect(findings[1]).toMatchObject({
      observed:
        "10.0.0.2 sent 3 frames with 12 payload bytes to 10.0.0.1 on tcp/5000, against the direction of the conduit " +
        "c0.",
      expected: "The line policy.yaml:10 (conduits[0]) declares it one-way: nothing but acknowledgements comes back.",
    });
  });

  it("gets worse when payload follows", () => {
    const findings = found([carrying("established", [0, 0]), carrying("identified", [9, 9], forward, 2)], strict);
    expect(findings.map(({ severity, isAmendment }) => [severity, isAmendment])).toEqual([
      ["high", false],
      [undefined, true],
    ]);
  });

  describe("in real frames", () => {
    const rest = "conduits:\n  - { from: view, to: history, services: [udp/5000, tcp/5001], oneway: true }\n";

    it("+ raises a datagram that comes back", () => {
      const plant = new Plant()
        .datagram(1, hosts.view, hosts.history, 5000)
        .raw(2, datagram({ from: hosts.history, to: hosts.view, ports: [5000, 50_000], payload: [1] }));
      expect(alertsOf("zone/data-diode-violation", plant, policyWith(rest))).toMatchObject([
        { severityName: "critical", actor: { ip: "10.3.0.1" } },
      ]);
    });

    it("+ raises a datagram that is sent the other way", () => {
      const plant = new Plant()
        .datagram(1, hosts.view, hosts.history, 5000)
        .datagram(2, hosts.history, hosts.view, 5000);
      expect(alertsOf("zone/data-diode-violation", plant, policyWith(rest))).toMatchObject([
        { severityName: "critical", actor: { ip: "10.3.0.1" } },
      ]);
    });

    it("+ raises one from that port to that port", () => {
      const plant = new Plant()
        .datagram(1, hosts.view, hosts.history, 5000)
        .raw(200, datagram({ from: hosts.history, to: hosts.view, ports: [5000, 5000], payload: [1] }));
      expect(alertsOf("zone/data-diode-violation", plant, policyWith(rest))).toMatchObject([
        { severityName: "critical", actor: { ip: "10.3.0.1" } },
      ]);
    });

    it("- is silent on acknowledgements", () => {
      const plant = new Plant().stream(1, hosts.view, hosts.history, 5001, [
        { from: "client", payload: [1, 2] },
        { from: "server", payload: [] },
      ]);
      expect(alertsOf("zone/data-diode-violation", plant, policyWith(rest))).toEqual([]);
    });
  });
});
