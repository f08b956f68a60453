import { describe, expect, it } from "vitest";
import { party } from "../detectors/given.js";
import { CONDUIT, docOf, findingOf, openBook, WRITER } from "./given.js";

const SCAN = docOf({ id: "recon/host-sweep", attack: ["T0846"] });

describe("incidents of an AlertBook", () => {
  it("are told when they begin and when they grow worse, with their stages in the order of the kill chain", () => {
    const { raise, incidents, told } = openBook();
    raise(SCAN, findingOf({ key: ["scan"] }));
    raise(WRITER, findingOf({ key: ["write"], seconds: 100, frame: 9 }, { id: 2 }));
    expect(incidents.map(({ severityName }) => severityName)).toEqual(["medium", "critical"]);
    expect(incidents[1]).toMatchObject({
      state: "open",
      title: "A finding",
      stages: [{ tactic: "TA0102" }, { tactic: "TA0106" }],
      alerts: told.map(({ id }) => id),
      actors: [party(1).asset],
    });
    expect(new Set(incidents.map(({ id }) => id)).size).toBe(1);
  });

  it("fall quiet half an hour after the last sign of any of their alerts", () => {
    const { raise, pass, incidents } = openBook();
    raise(CONDUIT, findingOf());
    raise(CONDUIT, findingOf({ seconds: 1200, frame: 5 }));
    pass(1800 + 1199);
    expect(incidents.map(({ state }) => state)).toEqual(["open"]);
    pass(1800 + 1261);
    expect(incidents.map(({ state }) => state)).toEqual(["open", "quiet"]);
  });

  it("are told as quiet before their time where too many go on, those without news for longest first", () => {
    const { raise, incidents } = openBook();
    const nth = (i: number) => ({ key: [String(i)], frame: i + 1, actor: { ...party(1), asset: `a:ip:${i}` } });
    for (let i = 0; i < 4096; i++) raise(WRITER, findingOf({ ...nth(i), seconds: i / 1000 }, undefined));
    expect(incidents.every(({ state }) => state === "open")).toBe(true);
    for (let i = 4096; i < 4100; i++) raise(WRITER, findingOf({ ...nth(i), seconds: i / 1000 }, undefined));
    const quiet = incidents.filter(({ state }) => state === "quiet");
    expect(quiet.map(({ actors }) => actors[0])).toEqual(["a:ip:0", "a:ip:1", "a:ip:2", "a:ip:3"]);
  });

  it("are told at the end with what joined them since", () => {
    const { raise, book, incidents } = openBook();
    raise(CONDUIT, findingOf());
    raise(CONDUIT, findingOf({ key: ["other"], seconds: 100, frame: 4 }, { id: 3, server: party(9, 80) }));
    expect(incidents).toHaveLength(1);
    book.finish();
    expect(incidents.at(-1)?.alerts).toHaveLength(2);
  });
});
