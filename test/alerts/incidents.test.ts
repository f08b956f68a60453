import { describe, expect, it } from "vitest";
import { type IncidentAlert, Incidents, rootOf } from "../../src/alerts/incidents.js";
import { at } from "../detectors/given.js";

const MINUTES = 60;

function alert(id: string, seconds: number, actor: string, over: Partial<IncidentAlert> = {}): IncidentAlert {
  return { id, actor, target: undefined, time: at(seconds), level: 2, tactic: "TA0102", title: id, ...over };
}

describe("Incidents", () => {
  it("join alerts of one actor with no more than half an hour between them", () => {
    const incidents = new Incidents();
    const first = incidents.join(alert("1", 0, "a")).incident;
    expect(incidents.join(alert("2", 30 * MINUTES, "a")).incident).toBe(first);
    expect(incidents.join(alert("3", 60 * MINUTES, "a")).incident).toBe(first);
    expect(incidents.join(alert("4", 90 * MINUTES + 1, "a")).incident).not.toBe(first);
    expect(incidents.join(alert("5", 0, "b")).incident).not.toBe(first);
  });

  it("stay open while an alert goes on", () => {
    const incidents = new Incidents();
    const one = alert("1", 0, "a");
    const first = incidents.join(one).incident;
    incidents.update(first, { ...one, time: at(20 * MINUTES) });
    expect(incidents.join(alert("2", 50 * MINUTES, "a")).incident).toBe(first);
    expect(first.alerts).toEqual(["1", "2"]);
  });

  it("end after a day and after 500 alerts", () => {
    const incidents = new Incidents();
    const one = alert("1", 0, "a");
    const first = incidents.join(one).incident;
    for (let minute = 20; minute <= 24 * 60; minute += 20)
      incidents.update(first, { ...one, time: at(minute * MINUTES) });
    expect(incidents.join(alert("2", 24 * 60 * MINUTES + 1, "a")).incident).not.toBe(first);
    const second = incidents.join(alert("b", 0, "b")).incident;
    for (let i = 0; i < 499; i++) expect(incidents.join(alert(`x${i}`, 1, "b")).incident).toBe(second);
    expect(incidents.join(alert("last", 1, "b")).incident).not.toBe(second);
  });

  it.each([
    [59, true],
    [61, false],
  ])("hand over to a victim that acts %i minutes later: %s", (minutes, want) => {
    const incidents = new Incidents();
    const first = incidents.join(alert("1", 0, "a", { target: "b" })).incident;
    const next = incidents.join(alert("2", minutes * MINUTES, "b", { target: "c" })).incident;
    expect(next === first).toBe(want);
  });

  it("merge into the oldest when one alert belongs to both, and name where the other went", () => {
    const incidents = new Incidents();
    const first = incidents.join(alert("1", 0, "a", { target: "b" })).incident;
    const other = incidents.join(alert("2", 1, "x", { target: "y" })).incident;
    incidents.update(first, alert("1", 2, "a", { target: "x" }));
    const { incident, merged } = incidents.join(alert("3", 3, "x"));
    expect([incident, merged]).toEqual([first, [other]]);
    expect(rootOf(other)).toBe(first);
    expect(first.alerts).toEqual(["1", "2", "3"]);
    expect(incidents.join(alert("4", 4, "x")).incident).toBe(first);
  });

  it.each([
    [["TA0102", "TA0109", "TA0106"], 3],
    [["TA0102", "TA0109", "TA0109"], 2],
    [["TA0106", "TA0109", "TA0102"], 2],
    [["TA0109", "TA0102", "TA0100", "TA0106"], 3],
  ] as const)("are one level worse when the tactics %j follow the kill chain: %i", (tactics, want) => {
    const incidents = new Incidents();
    const joined = tactics.map((tactic, i) => incidents.join(alert(String(i), i, "a", { tactic })).incident);
    expect(joined[0]?.level).toBe(want);
  });

  it("are as bad as their worst alert", () => {
    const incidents = new Incidents();
    const { incident } = incidents.join(alert("1", 0, "a", { level: 1 }));
    incidents.update(incident, alert("1", 1, "a", { level: 3 }));
    incidents.join(alert("2", 2, "a", { level: 2 }));
    expect([incident.level, incident.lead.id]).toEqual([3, "1"]);
  });
});
