import { describe, expect, it } from "vitest";
import type { ConduitEntity } from "../../../src/contracts/baseline.js";
import type { ConduitVolume, Session } from "../../../src/contracts/sensor-event.js";
import { type PacketTime, SECOND_US } from "../../../src/core/packet-time.js";
import { WeekHours } from "../../../src/core/week-hours.js";
import { offSchedule } from "../../../src/detectors/conduit/off-schedule.js";
import { MASTER, PLC_A, Plant } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { at, baselineOf, findingsOf, knownConduit, party, session } from "../given.js";
import { policyOf } from "../policy-stub.js";

/** The events are on a Monday from 8:00 on. */
const HOUR = 3600;
const hours = (...list: readonly number[]) => {
  const week = new WeekHours();
  for (const hour of list) week.add(at((hour - 8) * HOUR), at((hour - 8) * HOUR + 60));
  return week.text();
};
const ssh = (weekHours: string | undefined, port = 22): ConduitEntity => ({
  ...knownConduit(1, 2, String(port), [port]),
  weekHours,
});
const minute = (seconds: number, port = 22, over: Partial<Session> = {}): ConduitVolume => ({
  type: "conduit-volume",
  time: (at(seconds) + 60 * SECOND_US) as PacketTime,
  frame: 9,
  capture: 0,
  session: session({ server: party(2, port), ...over }),
  from: at(seconds),
  payloadBytes: [10, 10],
  frames: [1, 1],
});
const count = (event: ConduitVolume, entity: ConduitEntity, over = {}) =>
  findingsOf(offSchedule, baselineOf(entity), [event], 0, over).length;

describe("conduit/off-schedule", () => {
  it.each<[string, number, string | undefined, number]>([
    ["the usual hour", 0, hours(8), 0],
    ["an hour later", HOUR, hours(8), 0],
    ["an hour earlier", -HOUR, hours(8), 0],
    ["two hours later", 2 * HOUR, hours(8), 1],
    ["two hours earlier", -2 * HOUR, hours(8), 1],
    ["the same hour of another day", 24 * HOUR, hours(8), 1],
    ["the same hour of the week after", 168 * HOUR, hours(8), 0],
    ["any hour of a conduit without hours", 2 * HOUR, undefined, 0],
  ])("judges %s", (_, seconds, weekHours, want) => {
    expect(count(minute(seconds), ssh(weekHours))).toBe(want);
  });

  it.each([
    [22, 1],
    [3389, 1],
    [445, 1],
    [21, 1],
    [102, 1],
    [8080, 0],
    [53, 0],
  ])("judges TCP port %i: %i", (port, want) => {
    expect(count(minute(2 * HOUR, port), ssh(hours(8), port))).toBe(want);
  });

  it("leaves out approved remote access, and conduits that are not known", () => {
    const policy = policyOf({ zones: {}, over: { remoteAccess: () => ({ file: "p", line: 1, place: "r" }) } });
    expect(count(minute(2 * HOUR), ssh(hours(8)), { policy })).toBe(0);
    expect(count(minute(2 * HOUR), { ...ssh(hours(8)), state: "rare" })).toBe(0);
    expect(findingsOf(offSchedule, undefined, [minute(2 * HOUR)])).toEqual([]);
  });

  it("says who works where, and when", () => {
    expect(findingsOf(offSchedule, baselineOf(ssh(hours(8))), [minute(-29 * HOUR)])[0]).toMatchObject({
      observed: "10.0.0.1 works on 10.0.0.2 over SSH, tcp/22, on Sunday, 03:00 UTC.",
    });
  });

  it("finds work on a Sunday night, after three weeks of working days", () => {
    const parts = [
      { from: "client", payload: [...Buffer.from("SSH-2.0-x\r\n")] },
      { from: "server", payload: [...Buffer.from("SSH-2.0-y\r\n")] },
    ] as const;
    const monday = Date.UTC(2026, 0, 5) * 1000;
    const work = (days: readonly number[], hour: number) => {
      const plant = new Plant();
      for (const day of days) {
        const from = (24 * day + hour) * HOUR;
        plant.stream(from, MASTER, PLC_A, 22, parts).arp(from + 120, MASTER, PLC_A);
      }
      return plant.frames(monday);
    };
    const days = Array.from({ length: 23 }, (_, day) => day).filter((day) => day % 7 < 5);
    const baseline = learnedFrom(work(days, 9));
    const said = (day: number, hour: number) =>
      alertsIn(watched(work([day], hour), { baseline })).flatMap(({ detector, severityName }) =>
        detector === "conduit/off-schedule" ? severityName : [],
      );
    const info = watched(work([27], 3), { baseline }).flatMap((record) =>
      record.kind === "audit" ? [record.source] : [],
    );
    expect([...said(27, 3), ...info]).toHaveLength(1);
    expect(said(24, 10)).toEqual([]);
    expect(learnedFrom(work(days.slice(0, 10), 9)).conduitsInto(`a:${PLC_A.mac}`)[0]?.weekHours).toBeUndefined();
  });
});
