import { describe, expect, it } from "vitest";
import type { IncidentRecord } from "../../../src/contracts/alert.js";
import type { Detector, Finding } from "../../../src/contracts/detector.js";
import type { FindingMade } from "../../../src/contracts/finding-event.js";
import { overload } from "../../../src/detectors/realtime/overload.js";
import { host } from "../../inventory/frames.js";
import { LoopPlant, noise } from "../../sensor/loop-plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { at, baselineOf, findingsOf, knownAsset, party, START } from "../given.js";

const [MASTER, PLC_A, PLC_B, STATION, SERVER] = [host(1), host(11), host(12), host(50), host(60)] as const;
const COPY_FROM = 100;
const COPY_BYTES = 600_000;

function plant(seconds: number, slowerSeconds = 0, copyBytes = 0, from = COPY_FROM) {
  const latency = (poll: number, at: number) => 0.001 + 0.0004 * noise(poll) + (at >= from ? slowerSeconds : 0);
  const made = new LoopPlant().background(0, seconds);
  for (const server of [PLC_A, PLC_B]) {
    made.poll({ client: MASTER, server, fromSeconds: 0, toSeconds: seconds, latency });
  }
  made.copy(STATION, SERVER, 20, 80, 2000);
  if (copyBytes > 0) made.copy(STATION, SERVER, from, seconds, copyBytes);
  return made.frames(START);
}

const baseline = learnedFrom(plant(180));
const capacityMbps = 10;
const settings = { "realtime/utilisation": { capacityMbps }, "realtime/noncontrol-share": { capacityMbps } };

function records(slowerSeconds: number, copyBytes: number, seconds = 180) {
  return watched(plant(seconds, slowerSeconds, copyBytes), { baseline, settings });
}

describe("realtime/overload", () => {
  const found = records(0.008, COPY_BYTES);
  const alerts = alertsIn(found).filter(({ severity }) => severity > 0);

  it("joins a copy and the loops that it slows to one incident within 30 seconds", () => {
    const [alert] = alerts.filter(({ detector }) => detector === "realtime/overload");
    expect(alert?.observed).toMatch(
      /2 control loops suffer: .*10\.0\.0\.1 to 10\.0\.0\.11 .*10\.0\.0\.1 to 10\.0\.0\.12/,
    );
    expect(alert?.observed).toMatch(/10\.0\.0\.50 to 10\.0\.0\.60 tcp\/8080 with \d+ % of the growth/);
    expect(alert?.actor.ip).toBe("10.0.0.50");
    const raised = found.find((record) => record.kind === "alert" && record.detector === "realtime/overload");
    const seconds = (Date.parse(raised?.ts ?? "") * 1000 - START) / 1e6;
    expect(seconds).toBeGreaterThan(COPY_FROM);
    expect(seconds).toBeLessThanOrEqual(COPY_FROM + 30);
    expect(new Set(alerts.map(({ incident }) => incident)).size).toBe(1);
    expect(found.filter((record): record is IncidentRecord => record.kind === "incident").length).toBeGreaterThan(0);
  });

  it("takes what it is made of for its evidence", () => {
    const detectors = alerts.map(({ detector }) => detector).filter((id) => id.startsWith("realtime/"));
    expect(detectors).toEqual(["realtime/overload"]);
    const spoke = alerts.flatMap(({ evidence }) => evidence.map(({ detector }) => detector));
    expect(spoke).toContain("realtime/response-latency");
  });

  it("says nothing of loops that do not suffer: the link is loaded, and that is all", () => {
    const quiet = alertsIn(records(0, COPY_BYTES)).filter(({ severity }) => severity > 0);
    const told = quiet.map(({ detector, severityName }) => `${detector} ${severityName}`);
    expect(told.filter((text) => text.startsWith("realtime/"))).toEqual(["realtime/utilisation low"]);
  });

  it("says nothing of load when loops are slow for another reason", () => {
    const slow = alertsIn(records(0.008, 0)).filter(({ severity }) => severity > 0);
    expect(slow.map(({ detector }) => detector)).toEqual(["realtime/response-latency", "realtime/response-latency"]);
  });

  it("says nothing about what was learned", () => {
    expect(alertsIn(watched(plant(180), { baseline, settings })).filter(({ severity }) => severity > 0)).toEqual([]);
  });
});

/** What another detector found at `seconds`, about something that began at `since`. */
function made(detector: string, seconds: number, since = seconds): FindingMade {
  const place = { frame: Math.round(seconds), capture: 0 };
  const finding: Finding = {
    key: [detector],
    time: at(seconds),
    ...place,
    isAmendment: false,
    actor: party(1),
    target: party(2, 502),
    session: undefined,
    outcome: "unknown",
    severity: undefined,
    floor: undefined,
    raise: 0,
    isCertain: false,
    point: undefined,
    value: "9 ms",
    previous: "1 ms",
    observed: "",
    expected: "",
    why: "",
    evidence: [{ time: at(since), frame: Math.round(since), capture: 0, note: "the first of it" }],
  };
  return { type: "finding-made", time: at(seconds), ...place, detector: `realtime/${detector}`, finding };
}

describe("realtime/overload, by what is found when", () => {
  const known = baselineOf(knownAsset(1), knownAsset(2));
  const slow = made("response-latency", 221, 200);

  it.each([
    ["load just before the loop became slow", [made("noncontrol-share", 190), slow], 1],
    ["load while it became slow", [made("noncontrol-share", 210), slow], 1],
    ["load that shows in the mean of a minute only later", [slow, made("utilisation", 270)], 1],
    ["load that was over before", [made("noncontrol-share", 165), slow], 0],
    ["load that began later", [slow, made("noncontrol-share", 240)], 0],
    ["a loop alone", [slow], 0],
    ["load alone", [made("storm", 200), made("utilisation", 201)], 0],
    ["another period, which is no suffering", [made("period-shift", 200), made("storm", 201)], 0],
  ])("of %s", (_, events, count) => {
    expect(findingsOf(overload as Detector, known, events).length).toBe(count);
  });
});
