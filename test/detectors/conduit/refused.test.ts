import { describe, expect, it } from "vitest";
import type { ConduitEvent, Session } from "../../../src/contracts/sensor-event.js";
import { refusedAttempt } from "../../../src/detectors/conduit/refused.js";
import { host } from "../../inventory/frames.js";
import { MASTER, PLC_A, Plant, usual } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, told, watched } from "../../sensor/watched.js";
import { baselineOf, conduit, findingsOf, knownAsset, START } from "../given.js";
import { DESK, HMI, OTHER, PLC, plant, to } from "./a-pair.js";

const found = (events: readonly ConduitEvent[], seconds = 0) => findingsOf(refusedAttempt, plant, events, seconds);

let id = 0;

/** An attempt at `seconds`, and the refusal, or the silence until it is given up with `frames` SYNs. */
function attempt(of: Session, seconds: number, refused: boolean, frames = 1): ConduitEvent[] {
  const own = { ...of, id: ++id };
  const first = conduit("attempted", own, seconds, id * 10);
  if (refused) return [first, conduit("refused", own, seconds + 0.1, id * 10 + 1)];
  const ended = conduit("ended", own, seconds + 30, id * 10 + 1);
  return [first, { ...ended, payloadBytes: [0, 0], frames: [frames, 0] }];
}

const inOrder = (...events: readonly ConduitEvent[]) => [...events].sort((a, b) => a.time - b.time);

describe("conduit/refused", () => {
  it("is raised by a refusal, of the first packet", () => {
    const findings = found(attempt(to(DESK, HMI, 9999), 0, true));
    expect(findings).toMatchObject([{ outcome: "rejected", severity: undefined, raise: 1, isAmendment: false }]);
    expect(findings[0]?.observed).toBe("1 attempt of 10.0.0.3 to connect to 10.0.0.1 on tcp/9999 was refused.");
    expect(findings[0]?.evidence.map(({ note }) => note)).toEqual([
      "10.0.0.3:40000 to 10.0.0.1:9999",
      "10.0.0.1 refused",
    ]);
    expect(findings[0]?.frame).toBe(findings[0]?.evidence[0]?.frame);
  });

  it("counts more on a controller", () => {
    expect(found(attempt(to(DESK, PLC, 9999), 0, true))).toMatchObject([{ severity: "medium" }]);
  });

  it.each([
    ["in a known conduit", attempt(to(HMI, PLC, 502), 0, true)],
    [
      "that is answered",
      [conduit("attempted", to(DESK, HMI, 99), 0, 1), conduit("established", to(DESK, HMI, 99), 1, 2)],
    ],
    ["of datagrams", attempt(to(DESK, HMI, 99, { transport: "udp" }), 0, true)],
  ])("is not raised by an attempt %s", (_, events) => {
    expect(found(events, 60)).toEqual([]);
  });

  it.each([
    [2, 0],
    [3, 1],
    [4, 2],
  ])("of %i attempts without answer raises %i", (count, want) => {
    const events = Array.from({ length: count }, (_, i) => attempt(to(DESK, HMI, 99), i * 40, false)).flat();
    expect(found(events, 60).map(({ outcome }) => outcome)).toEqual(Array.from({ length: want }, () => "no-response"));
  });

  it("counts the repeats of one attempt", () => {
    expect(found(attempt(to(DESK, HMI, 99), 0, false, 2), 60)).toEqual([]);
    expect(found(attempt(to(DESK, HMI, 99), 0, false, 3), 60).map(({ observed }) => observed)).toEqual([
      "3 attempts of 10.0.0.3 to connect to 10.0.0.1 on tcp/99 were not answered.",
    ]);
  });

  it("leaves alone what fails by habit, and only notes what did so too seldom", () => {
    expect(found(attempt(to(DESK, OTHER, 9100), 0, true))).toEqual([]);
    const habit = { ...learnedHabit(), state: "rare" } as const;
    const rare = baselineOf(knownAsset(DESK), knownAsset(OTHER), habit);
    expect(findingsOf(refusedAttempt, rare, attempt(to(DESK, OTHER, 9100), 0, true))).toMatchObject([
      { severity: "info" },
    ]);
  });

  it("takes failures on several ports for one search", () => {
    const ports = [9001, 9002, 9003, 9004, 9001];
    const events = ports.flatMap((port, i) => attempt(to(DESK, HMI, port), i, true));
    const findings = found(inOrder(...events));
    expect(findings.map(({ key }) => key.at(-1))).toEqual(["9001", "9002", "several", "several", "9001"]);
    expect(findings[3]?.observed).toMatch(
      /was refused; it has failed on 4 ports and hosts lately, this is the latest\.$/,
    );
  });

  it("forgets a search after a while", () => {
    const late = [9001, 9002, 9003].flatMap((port, i) => attempt(to(DESK, HMI, port), i * 400, true));
    expect(found(late).map(({ key }) => key.at(-1))).toEqual(["9001", "9002", "9003"]);
  });

  it("is raised by a refused connection to a controller, and not by one refused while learning", () => {
    const baseline = learnedFrom(usual().frames(START));
    const tried = usual(new Plant(), 20).refused(5, MASTER, PLC_A, 4444);
    const records = watched(tried.frames(START), { baseline });
    expect(told(records)).toEqual(["conduit/refused medium"]);
    expect(alertsIn(records)[0]?.outcome).toBe("rejected");
    const silent = usual(new Plant(), 20);
    for (const second of [1, 2, 3]) silent.unanswered(second, MASTER, host(77), 4444);
    expect(told(watched(silent.frames(START), { baseline }))).toEqual(["conduit/refused low"]);
    for (const plant of [tried, silent]) {
      expect(told(watched(plant.frames(START), { baseline: learnedFrom(plant.frames(START)) }))).toEqual([]);
    }
  });
});

function learnedHabit() {
  const { src, n, hours, days, first, last } = knownAsset(DESK);
  const ends = { client: knownAsset(DESK).key, server: knownAsset(OTHER).key, port: 9100 };
  return {
    kind: "refused",
    src,
    n,
    hours,
    days,
    first,
    last,
    ...ends,
    key: `${ends.client}>${ends.server}/tcp/9100`,
  } as const;
}
