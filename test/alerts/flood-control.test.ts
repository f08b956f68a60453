import { describe, expect, it } from "vitest";
import { FloodControl } from "../../src/alerts/flood-control.js";
import { at, party, session } from "../detectors/given.js";
import { CONDUIT, findingOf, openBook } from "./given.js";

const candidate = { detector: "conduit/new", actor: "a", known: "", level: 1 };

function admitted(flood: FloodControl, count: number, seconds: number, over: Partial<typeof candidate> = {}): number {
  let n = 0;
  for (let i = 0; i < count; i++) if (flood.admits({ ...candidate, ...over, time: at(seconds) })) n++;
  return n;
}

describe("FloodControl", () => {
  it("lets ten of a detector and actor through at once, then one a minute", () => {
    const flood = new FloodControl();
    expect(admitted(flood, 30, 0)).toBe(10);
    expect(admitted(flood, 5, 59)).toBe(0);
    expect(admitted(flood, 5, 61)).toBe(1);
    expect(admitted(flood, 5, 299)).toBe(3);
  });

  it("lets fifty of a detector through, and the first of every actor as long as there is room in all", () => {
    const flood = new FloodControl();
    let told = 0;
    for (let i = 0; i < 1000; i++) told += admitted(flood, 1, 0, { actor: `a${i}` });
    expect(told).toBe(200);
    expect(admitted(flood, 1, 0, { actor: "late" })).toBe(0);
  });

  it("never holds back what is critical", () => {
    const flood = new FloodControl();
    expect(admitted(flood, 500, 0, { level: 4 })).toBe(500);
    expect(admitted(flood, 500, 0, { level: 4, known: "b" })).toBe(500);
  });

  it("lets what is high through while there is room in all, and ten beyond that, then two a minute", () => {
    const flood = new FloodControl();
    expect(admitted(flood, 500, 0, { level: 3 })).toBe(210);
    expect(admitted(flood, 500, 60, { level: 3 })).toBe(22);
  });

  it("lets what is high through once for each detector and those known, however many are made up", () => {
    const flood = new FloodControl();
    admitted(flood, 500, 0, { level: 3 });
    expect(admitted(flood, 3, 0, { level: 3, known: "a:1" })).toBe(1);
    expect(admitted(flood, 3, 0, { level: 3, known: "a:1>a:2" })).toBe(1);
    expect(admitted(flood, 3, 0, { level: 3, known: "a:1", detector: "asset/silent" })).toBe(1);
    expect(admitted(flood, 3, 0, { level: 2, known: "a:3" })).toBe(0);
  });

  it("never holds back what says that others were held back or forgotten", () => {
    const flood = new FloodControl();
    for (let i = 0; i < 300; i++) admitted(flood, 1, 0, { actor: `a${i}` });
    expect(admitted(flood, 3, 0, { detector: "integrity/alert-flood" })).toBe(3);
    expect(admitted(flood, 3, 0, { detector: "integrity/state-exhausted" })).toBe(3);
    expect(admitted(flood, 3, 0, { detector: "integrity/parser-errors" })).toBe(0);
  });

  it("lets the first of an actor in ten minutes through", () => {
    const flood = new FloodControl();
    admitted(flood, 30, 0);
    expect(admitted(flood, 3, 601)).toBe(3);
  });
});

describe("AlertBook in a flood", () => {
  it("tells ten, counts the others in the last one told, and says so once a minute", () => {
    const { raise, pass, told, suppressed, book } = openBook();
    for (let i = 0; i < 40; i++) {
      const of = { id: i + 1, server: party(100 + i, 4000 + i), client: session().client };
      raise(CONDUIT, findingOf({ key: [String(i)], frame: i + 1, seconds: i / 100 }, of));
    }
    expect(told).toHaveLength(10);
    expect(suppressed).toEqual([]);
    pass(61);
    expect(suppressed).toMatchObject([{ count: 30, detectors: [["conduit/new", 30]] }]);
    expect(suppressed[0]?.actors[0]?.[0].asset).toBe(session().client.asset);
    book.finish();
    expect(told.at(-1)?.suppressed).toBe(30);
  });

  it("does not forget what was told for what is held back", () => {
    const { raise, told, pass, suppressed } = openBook();
    const nth = (i: number) => ({ id: i + 1, server: party(100 + i, 4000 + i) });
    for (let i = 0; i < 9000; i++) raise(CONDUIT, findingOf({ key: [String(i)], frame: i + 1 }, nth(i)));
    raise(CONDUIT, findingOf({ key: ["3"], frame: 9001 }, nth(3)));
    pass(61);
    expect(told.filter(({ firstFrame }) => firstFrame === 4).at(-1)?.count).toBe(2);
    expect(suppressed.map(({ count }) => count)).toEqual([8990]);
  });

  it("tells what was held back when it turns out to be high", () => {
    const { raise, told } = openBook();
    const nth = (i: number) => ({ id: i + 1, server: party(100 + i, 4000 + i) });
    for (let i = 0; i < 12; i++) raise(CONDUIT, findingOf({ key: [String(i)], frame: i + 1 }, nth(i)));
    expect(told).toHaveLength(10);
    raise(CONDUIT, findingOf({ key: ["11"], frame: 12, isAmendment: true, severity: "high" }, nth(11)));
    expect(told.at(-1)).toMatchObject({ severityName: "high", firstFrame: 12 });
  });
});
