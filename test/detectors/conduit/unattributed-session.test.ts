import { describe, expect, it } from "vitest";
import type { ConduitEvent, Session } from "../../../src/contracts/sensor-event.js";
import { unattributedSession } from "../../../src/detectors/conduit/unattributed-session.js";
import { host } from "../../inventory/frames.js";
import { PLC_A, PLC_B, Plant, usual } from "../../sensor/plant.js";
import { learnedFrom, told, watched } from "../../sensor/watched.js";
import { conduit, findingsOf, party, START, session } from "../given.js";
import { DESK, HMI, MIDSTREAM, OTHER, PLC, plant, to } from "./a-pair.js";

const found = (events: readonly ConduitEvent[]) => findingsOf(unattributedSession, plant, events);

const between = (one: number, other: number, over: Partial<Session> = {}) =>
  session({ ...MIDSTREAM, client: party(one, 1613), server: party(other, 7146), ...over });

/** The first packet of a session, and the first one back. */
function underWay(of: Session, seconds = 0, frame = 1): ConduitEvent[] {
  return [
    { ...conduit("established", of, seconds, frame), payloadBytes: [9, 0] },
    { ...conduit("answered", of, seconds + 1, frame + 1), payloadBytes: [9, 9] },
  ];
}

const parts = [
  { from: "client", payload: [9, 9, 9, 9] },
  { from: "server", payload: [8, 8, 8, 8] },
] as const;

describe("conduit/unattributed-session", () => {
  it("is raised when both sides have sent payload, of the first packet", () => {
    const findings = found(underWay(between(DESK, PLC)));
    expect(findings).toMatchObject([{ frame: 1, severity: undefined, outcome: "accepted", isAmendment: false }]);
    expect(findings[0]?.evidence.map(({ frame }) => frame)).toEqual([1, 2]);
    expect(findings[0]?.observed).toBe(
      "10.0.0.3 port 1613 and 10.0.0.2 port 7146 exchange data in a connection whose beginning was not seen; what " +
        "they say is of no known protocol, so it is not known who opened it.",
    );
  });

  it.each([
    ["of one side alone", underWay(between(DESK, PLC)).slice(0, 1)],
    ["that began with a handshake", [conduit("established", to(DESK, PLC, 99), 0, 1)]],
    ["on a port of a conduit of the two", underWay(between(PLC, HMI, { client: party(PLC, 502) }))],
    ["like one that was learned", underWay(between(DESK, OTHER))],
    ["of a known protocol", underWay(between(DESK, PLC, { protocol: "modbus", isDirectionKnown: true }))],
  ])("is not raised by a session %s", (_, events) => {
    expect(found(events)).toEqual([]);
  });

  it("is raised by an encrypted one, whoever serves", () => {
    const of = between(DESK, PLC, { protocol: "tls", isDirectionKnown: true, service: "7146" });
    expect(found(underWay(of))[0]?.observed).toContain("it is encrypted (tls)");
  });

  it.each([
    ["early", 299, HMI, "medium"],
    ["late", 300, HMI, undefined],
    ["early with a controller", 1, PLC, undefined],
  ])("counts a session that comes %s", (_, seconds, other, severity) => {
    const start = conduit("attempted", to(DESK, HMI, 3306, { id: 9 }), 0, 1);
    const [finding] = found([start, ...underWay(between(OTHER, other), seconds, 5)]);
    expect(finding?.severity).toBe(severity);
  });

  it("is one finding per pair, whoever was seen first", () => {
    const back = between(PLC, DESK, { id: 2 });
    const keys = found([...underWay(between(DESK, PLC)), ...underWay(back, 5, 10)]).map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toEqual(keys[1]);
  });

  it("is not raised by a session that was seen to begin and goes on after a pause", () => {
    const begun = conduit("established", to(DESK, PLC, 7146, { communityId: "1:same" }), 0, 1);
    expect(found([begun, ...underWay(between(DESK, PLC, { id: 2, communityId: "1:same" }), 400, 9)])).toEqual([]);
  });

  it("is raised by frames of an open session between controllers, and not by a conduit that was learned", () => {
    const baseline = learnedFrom(usual().frames(START));
    const open = usual(new Plant(), 20).stream(5, PLC_A, PLC_B, 4444, parts, { hasHandshake: false });
    expect(told(watched(open.frames(START), { baseline }))).toEqual(["conduit/unattributed-session medium"]);
    expect(told(watched(open.frames(START), { baseline: learnedFrom(open.frames(START)) }))).toEqual([]);
    const half = usual(new Plant(), 20).stream(5, host(50), host(51), 4444, parts.slice(0, 1), {
      hasHandshake: false,
      hasEnd: false,
    });
    expect(told(watched(half.frames(START), { baseline }))).not.toContain("conduit/unattributed-session low");
  });
});
