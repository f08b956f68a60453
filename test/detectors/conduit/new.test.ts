import { describe, expect, it } from "vitest";
import type { ConduitEvent, Session } from "../../../src/contracts/sensor-event.js";
import { newConduit } from "../../../src/detectors/conduit/new.js";
import {
  assetId,
  baselineOf,
  conduit,
  findingsOf,
  knownAsset,
  knownConduit,
  knownConduitBy,
  party,
  session,
} from "../given.js";

const [HMI, PLC, DESK, OTHER] = [1, 2, 3, 4] as const;

const plant = baselineOf(
  knownAsset(HMI, { "modbus/client": 40 }),
  knownAsset(PLC, { "modbus/server": 40 }),
  knownAsset(DESK),
  knownAsset(OTHER),
  knownConduit(HMI, PLC, "modbus", [502]),
  knownConduit(DESK, HMI, "3306", [3306]),
  knownConduitBy(`${assetId(HMI)}<>${assetId(DESK)}/udp/nbns`, [137]),
  knownConduitBy(`${assetId(DESK)}<>${assetId(OTHER)}/tcp/unattributed`, [1613, 7145]),
);

const to = (client: number, server: number, port: number, over: Partial<Session> = {}) =>
  session({ client: party(client, 40_000), server: party(server, port), ...over });

const midstream = { isDirectionKnown: false, isMidstream: true, service: "unattributed" } as const;
const nbns = { transport: "udp", isSymmetric: true, isDirectionKnown: false, service: "nbns" } as const;
const found = (events: readonly ConduitEvent[], seconds = 0) => findingsOf(newConduit, plant, events, seconds);

describe("conduit/new", () => {
  it.each([
    ["known by its port", to(HMI, PLC, 502)],
    ["known by its protocol on another port", to(HMI, PLC, 503, { protocol: "modbus" })],
    ["identified where only the port was known", to(DESK, HMI, 3306, { protocol: "mysql" })],
    [
      "midstream, known by the port of either side",
      session({ ...midstream, client: party(PLC, 502), server: party(HMI, 1) }),
    ],
    ["midstream between a pair known so", session({ ...midstream, client: party(DESK, 9), server: party(OTHER, 8) })],
    ["opened to a port known without direction", to(OTHER, DESK, 1613)],
    ["housekeeping, the other way round", session({ ...nbns, client: party(DESK, 137), server: party(HMI, 137) })],
    ["of an asset with itself", to(OTHER, OTHER, 80)],
  ])("is silent on a conduit %s", (_, of) => {
    expect(found([conduit("attempted", of, 0, 1), conduit("established", of, 1, 2)], 10)).toEqual([]);
  });

  it.each([
    ["another pair", to(DESK, OTHER, 80), undefined, 0],
    ["another service of a known pair", to(DESK, HMI, 80), undefined, 0],
    ["the other direction", to(HMI, DESK, 3306), undefined, 0],
    ["a new client of a controller", to(DESK, PLC, 502), undefined, 1],
    ["a controller that becomes a client", to(PLC, DESK, 80), undefined, 1],
    ["a port of a controller that nobody uses", to(DESK, PLC, 4444), undefined, 2],
    ["remote execution", to(DESK, OTHER, 445), undefined, 1],
    ["remote execution on a controller", to(DESK, PLC, 445), undefined, 2],
    [
      "midstream to a controller",
      session({ ...midstream, client: party(DESK, 1), server: party(PLC, 4444) }),
      undefined,
      1,
    ],
    ["housekeeping of strangers", session({ ...nbns, client: party(OTHER, 137), server: party(PLC, 137) }), "low", 0],
    ["housekeeping of a known pair", session({ ...nbns, client: party(HMI, 137), server: party(PLC, 137) }), "info", 0],
  ])("rates %s", (_, of, severity, raise) => {
    const [finding] = found([conduit(of.isMidstream ? "established" : "attempted", of, 0, 1)], 3);
    expect([finding?.severity, finding?.raise]).toEqual([severity, raise]);
  });

  it("raises an attempt at once and amends it with the answer", () => {
    const of = to(DESK, PLC, 502);
    const findings = found([conduit("attempted", of, 0, 1), conduit("established", of, 1, 2)], 10);
    expect(findings.map(({ time, frame, isAmendment, outcome }) => [frame, isAmendment, outcome, time])).toEqual([
      [1, false, "unknown", findings[0]?.time],
      [1, true, "accepted", findings[0]?.time],
    ]);
    expect(findings[1]).toMatchObject({
      observed: "10.0.0.3 has a connection to 10.0.0.2 on tcp/502.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) 10.0.0.3 and 10.0.0.2 never talked to " +
        "each other; this service of 10.0.0.2 is used by 10.0.0.1.",
      why:
        "A controller talks to few partners, and those do not change by themselves. Find out what on 10.0.0.3 opened " +
        "it; approve the conduit if it is meant.",
    });
    expect(findings[1]?.evidence.map(({ frame }) => frame)).toEqual([1, 2]);
  });

  it("says what a pair has, with who begins it", () => {
    expect(found([conduit("attempted", to(DESK, HMI, 80), 0, 1)])[0]?.expected).toMatch(
      / 10\.0\.0\.3 and 10\.0\.0\.1 only have udp\/nbns and tcp\/3306 from 10\.0\.0\.3\.$/,
    );
  });

  it.each([
    ["refused", conduit("refused", to(DESK, PLC, 502), 1, 2), "rejected", "; 10.0.0.2 refused it."],
    ["left without answer", undefined, "no-response", "; it was not answered."],
  ])("says of an attempt that it was %s", (_, answer, outcome, text) => {
    const events = [conduit("attempted", to(DESK, PLC, 502), 0, 1), ...(answer === undefined ? [] : [answer])];
    const findings = found(events, 10);
    expect(findings).toHaveLength(2);
    expect(findings[1]).toMatchObject({ isAmendment: true, outcome });
    expect(findings[1]?.observed).toBe(`10.0.0.3 tried to open a connection to 10.0.0.2 on tcp/502${text}`);
  });

  it("waits for the answer as long as it says, and not until the end of the capture", () => {
    const attempt = [conduit("attempted", to(DESK, PLC, 502), 0, 1)];
    expect(found(attempt, 2.9)).toHaveLength(1);
    expect(found(attempt, 3)).toHaveLength(2);
  });

  it("says of a connection under way that nobody saw who opened it", () => {
    const of = session({ ...midstream, client: party(DESK, 1613), server: party(PLC, 7145) });
    expect(found([conduit("established", of, 0, 1)], 10)).toMatchObject([
      {
        outcome: "accepted",
        observed:
          "A connection between 10.0.0.3 port 1613 and 10.0.0.2 port 7145 is under way; its beginning was not seen, " +
          "so it is not known who opened it.",
      },
    ]);
  });

  it("watches datagrams for a moment, and reports them early when they end before", () => {
    const of = to(DESK, PLC, 47_808, { transport: "udp" });
    const first = conduit("attempted", of, 0, 1);
    expect(found([first], 1.9)).toEqual([]);
    expect(found([first, conduit("established", of, 1, 2)], 10)).toMatchObject([
      { outcome: "accepted", observed: "10.0.0.3 sent datagrams to 10.0.0.2 on udp/47808 and was answered." },
    ]);
    expect(found([first, conduit("ended", of, 1, 2)])).toHaveLength(1);
  });

  it("tells what it was identified as, and raises a known port with a foreign protocol", () => {
    const of = to(DESK, PLC, 502);
    const known = { ...of, protocol: "modbus", service: "modbus" };
    const findings = found([conduit("attempted", of, 0, 1), conduit("identified", known, 1, 3)]);
    expect(findings.at(-1)?.evidence.at(-1)?.note).toBe("identified as tcp/502 (modbus)");
    expect(findings.at(-1)?.observed).toContain("on tcp/502 (modbus)");
    const foreign = { ...to(HMI, PLC, 502), protocol: "mqtt", service: "mqtt" };
    expect(found([conduit("attempted", to(HMI, PLC, 502), 0, 1), conduit("identified", foreign, 1, 3)])).toHaveLength(
      1,
    );
  });

  it("says no more when the protocol shows that the other side serves, as it always does", () => {
    const opened = session({ client: party(PLC, 40_000), server: party(HMI, 5020) });
    const turned = session({ client: party(HMI, 5020), server: party(PLC, 40_000), protocol: "modbus" });
    const events = [
      conduit("attempted", opened, 0, 1),
      conduit("identified", turned, 1, 2),
      conduit("established", turned, 1, 3),
      conduit("ended", turned, 2, 4),
    ];
    expect(found(events, 10).map(({ frame, isAmendment }) => [frame, isAmendment])).toEqual([[1, false]]);
  });

  it("gives one conduit one key, whatever is known of it by then", () => {
    const of = to(DESK, PLC, 502);
    const known = { ...of, protocol: "modbus", service: "modbus" };
    const keys = found([conduit("attempted", of, 0, 1), conduit("identified", known, 1, 3)]).map(({ key }) => key);
    expect(keys[0]).toEqual(keys[1]);
    const one = session({ ...midstream, client: party(DESK, 1), server: party(PLC, 2) });
    const back = session({ ...midstream, id: 2, client: party(PLC, 2), server: party(DESK, 1) });
    const both = found([conduit("established", one, 0, 1), conduit("established", back, 1, 2)]).map(({ key }) => key);
    expect(both[0]).toEqual(both[1]);
  });

  it("reports early what does not fit among the waiting", () => {
    const events = Array.from({ length: 16_385 }, (_, i) =>
      conduit("attempted", to(DESK, PLC, 1000 + i, { id: i + 1, transport: "udp" }), 0, i + 1),
    );
    expect(found(events).map(({ frame }) => frame)).toEqual([1]);
    expect(found(events, 2)).toHaveLength(16_385);
  });
});
