import { describe, expect, it } from "vitest";
import type { ConduitEvent } from "../../../src/contracts/sensor-event.js";
import { directionReversal } from "../../../src/detectors/conduit/direction-reversal.js";
import { MASTER, PLC_A, Plant, usual } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, told, watched } from "../../sensor/watched.js";
import { baselineOf, conduit, findingsOf, knownConduit, party, START, session } from "../given.js";
import { line, policyOf } from "../policy-stub.js";
import { DESK, HMI, MIDSTREAM, PLC, plant, to } from "./a-pair.js";

const found = (events: readonly ConduitEvent[], seconds = 0) => findingsOf(directionReversal, plant, events, seconds);
const established = (of: ConduitEvent["session"]) => conduit("established", of, 0, 1);
const parts = [
  { from: "client", payload: [1] },
  { from: "server", payload: [2] },
] as const;

describe("conduit/direction-reversal", () => {
  it("is raised when only the server has begun until now, after a moment", () => {
    expect(found([established(to(HMI, DESK, 80))], 2.9)).toEqual([]);
    expect(found([established(to(HMI, DESK, 80))], 3)).toMatchObject([
      { frame: 1, outcome: "accepted", raise: 0, severity: undefined },
    ]);
  });

  it("is raised at once when the protocol is known", () => {
    expect(found([established(to(PLC, HMI, 502, { protocol: "modbus" }))])).toHaveLength(1);
  });

  it.each([
    ["in the usual direction", to(DESK, HMI, 80)],
    ["between strangers", to(DESK, PLC, 80)],
    ["of which nobody saw the beginning", session({ ...MIDSTREAM, client: party(PLC, 5), server: party(HMI, 6) })],
    ["of datagrams without a known server", to(HMI, DESK, 7000, { transport: "udp", isDirectionKnown: false })],
    ["of published data", to(HMI, DESK, 4840, { transport: "udp", protocol: "uadp", service: "uadp" })],
  ])("is not raised by a session %s", (_, of) => {
    expect(found([established(of)], 10)).toEqual([]);
  });

  it("is not raised when the protocol shows that the usual side serves", () => {
    const opened = session({ client: party(PLC, 40_000), server: party(HMI, 5020) });
    const turned = session({ client: party(HMI, 5020), server: party(PLC, 40_000), protocol: "modbus" });
    expect(found([established(opened), conduit("identified", turned, 1, 2)], 10)).toEqual([]);
  });

  it("is not raised by the data of a file transfer", () => {
    const ftp = baselineOf(knownConduit(DESK, HMI, "21", [21]));
    const data = session({ client: party(HMI, 20), server: party(DESK, 50_000) });
    expect(findingsOf(directionReversal, ftp, [established(data)], 10)).toEqual([]);
    const other = session({ client: party(HMI, 21), server: party(DESK, 50_000) });
    expect(findingsOf(directionReversal, ftp, [established(other)], 10)).toHaveLength(1);
  });

  it("is worse across zones that the policy does not join, and none where it does", () => {
    const verdict = (given: "denied" | "allowed") =>
      policyOf({
        zones: {},
        over: {
          judge: () => ({
            verdict: given,
            from: undefined,
            to: undefined,
            at: line(1, "conduits[0]"),
            conduit: undefined,
            nearMisses: [],
          }),
        },
      });
    const raised = (given: "denied" | "allowed") =>
      findingsOf(directionReversal, plant, [established(to(HMI, DESK, 80))], 3, { policy: verdict(given) });
    expect(raised("denied").map(({ raise }) => raise)).toEqual([1]);
    expect(raised("allowed")).toEqual([]);
  });

  it("is raised by a controller that opens a connection to its client, and not by polls", () => {
    const baseline = learnedFrom(usual().frames(START));
    const back = usual(new Plant(), 20).stream(5, PLC_A, MASTER, 8443, parts, { stepSeconds: 1 });
    const alerts = alertsIn(watched(back.frames(START), { baseline }));
    expect(alerts).toMatchObject([{ detector: "asset/role-change", severityName: "high" }]);
    expect(alerts[0]?.evidence.map(({ detector }) => detector)).toContain("conduit/direction-reversal");
    expect(told(watched(usual(new Plant(), 20).frames(START), { baseline }))).toEqual([]);
  });
});
