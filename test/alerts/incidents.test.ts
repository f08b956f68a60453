import { describe, expect, it } from "vitest";
import { Incidents } from "../../src/alerts/incidents.js";
import { at } from "../detectors/given.js";

const MINUTES = 60;

describe("Incidents", () => {
  it("joins alerts of one actor with no more than half an hour between them", () => {
    const incidents = new Incidents();
    const first = incidents.join("a", "1", at(0));
    expect(incidents.join("a", "2", at(30 * MINUTES))).toBe(first);
    expect(incidents.join("a", "3", at(60 * MINUTES))).toBe(first);
    expect(incidents.join("a", "4", at(90 * MINUTES + 1))).not.toBe(first);
    expect(incidents.join("b", "5", at(0))).not.toBe(first);
  });

  it("stays open while the actor goes on", () => {
    const incidents = new Incidents();
    const first = incidents.join("a", "1", at(0));
    incidents.touch("a", at(20 * MINUTES));
    incidents.touch("nobody", at(20 * MINUTES));
    expect(incidents.join("a", "2", at(50 * MINUTES))).toBe(first);
  });

  it("ends after a day and after 500 alerts", () => {
    const incidents = new Incidents();
    const first = incidents.join("a", "1", at(0));
    for (let minute = 20; minute <= 24 * 60; minute += 20) incidents.touch("a", at(minute * MINUTES));
    expect(incidents.join("a", "2", at(24 * 60 * MINUTES + 1))).not.toBe(first);
    const second = incidents.join("b", "1", at(0));
    for (let i = 0; i < 499; i++) expect(incidents.join("b", `x${i}`, at(1))).toBe(second);
    expect(incidents.join("b", "last", at(1))).not.toBe(second);
  });
});
