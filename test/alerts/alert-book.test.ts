import { describe, expect, it } from "vitest";
import { baselineOf, knownAsset, party } from "../detectors/given.js";
import { CONDUIT, findingOf, openBook, WRITER } from "./given.js";

describe("AlertBook", () => {
  it("tells an alert with everything the record holds", () => {
    const { raise, last } = openBook();
    raise(WRITER, findingOf({ value: "ON", previous: "OFF", point: "p" }, { protocol: "modbus" }));
    expect(last()).toEqual({
      v: 1,
      kind: "alert",
      id: expect.stringMatching(/^A-[0-9a-f]{12}$/),
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      incident: expect.stringMatching(/^I-[0-9a-f]{12}$/),
      ts: "2026-01-05T08:00:00.000000Z",
      lastTs: "2026-01-05T08:00:00.000000Z",
      phase: "detect",
      detector: "modbus/unauthorised-writer",
      title: "A finding",
      severity: 4,
      severityName: "critical",
      confidence: 0.85,
      class: "NOV",
      fr: ["RDF"],
      sr: ["5.2"],
      attack: ["T1692.001"],
      attackLegacy: ["T0855"],
      tactic: "TA0106",
      iso24392: [],
      actor: { asset: "a:02:00:00:00:00:01", ip: "10.0.0.1", mac: "02:00:00:00:00:01", port: 40_000 },
      target: { asset: "a:02:00:00:00:00:02", ip: "10.0.0.2", mac: "02:00:00:00:00:02", port: 502 },
      conduit: "a:02:00:00:00:00:01>a:02:00:00:00:00:02/tcp/modbus",
      service: "modbus",
      communityId: "1:test",
      point: "p",
      value: "ON",
      previous: "OFF",
      observed: "observed 1",
      expected: "expected",
      why: "why",
      outcome: "unknown",
      evidence: [{ frame: 1, ts: "2026-01-05T08:00:00.000000Z", note: "note 1" }],
      count: 1,
      firstFrame: 1,
      lastFrame: 1,
      sampleFrames: [1],
      recurrence: 0,
      suppressed: 0,
      baseline: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      rule: "modbus/unauthorised-writer@1",
      filters: {
        wireshark: "ip.addr == 10.0.0.1 && ip.addr == 10.0.0.2 && tcp.port == 502",
        bpf: "host 10.0.0.1 and host 10.0.0.2 and tcp port 502",
      },
    });
  });

  it("tells audit events without a detector or a severity", () => {
    const { raise, last } = openBook();
    raise(CONDUIT, findingOf({ severity: "info", floor: "info" }));
    expect(last()).toMatchObject({ kind: "audit", source: "conduit/new" });
    expect(last()).not.toHaveProperty("detector");
    expect(last()).not.toHaveProperty("severity");
  });

  it("names the capture of each frame when there are several", () => {
    const { raise, last } = openBook(["a.pcap", "b.pcap"]);
    raise(CONDUIT, findingOf({ capture: 1 }));
    expect(last()).toMatchObject({ file: "b.pcap", evidence: [{ file: "a.pcap" }] });
  });
});

describe("identity", () => {
  it("is the same for the same finding under the same baseline, and only then", () => {
    const idOf = (baseline: ReturnType<typeof baselineOf>, over: object) => {
      const { raise, last } = openBook([], baseline);
      raise(CONDUIT, findingOf(over));
      return last()?.id;
    };
    const id = idOf(baselineOf(), {});
    expect(idOf(baselineOf(), {})).toBe(id);
    expect(new Set([id, idOf(baselineOf(knownAsset(1)), {}), idOf(baselineOf(), { seconds: 1 })]).size).toBe(3);
    expect(idOf(baselineOf(), { key: ["key", ""] })).not.toBe(id);
  });

  it("joins what one actor goes on doing into one incident", () => {
    const { raise, told } = openBook();
    raise(CONDUIT, findingOf({}));
    raise(CONDUIT, findingOf({ seconds: 1200 }));
    raise(CONDUIT, findingOf({ key: ["other"], seconds: 2700 }, { id: 2, server: party(3, 80) }));
    raise(CONDUIT, findingOf({ key: ["third"], seconds: 2700 }, { id: 3, client: party(4, 1) }));
    const incidents = told.flatMap((record) => (record.kind === "alert" ? [record.incident] : []));
    expect(new Set(incidents).size).toBe(2);
    expect(incidents.at(-1)).not.toBe(incidents[0]);
  });
});

describe("folding", () => {
  it("counts repeats and tells them once a minute", () => {
    const { raise, pass, told, last } = openBook();
    raise(CONDUIT, findingOf({}));
    for (const frame of [2, 3, 4]) raise(CONDUIT, findingOf({ frame, seconds: frame }));
    expect(told).toHaveLength(1);
    pass(59.9);
    expect(told).toHaveLength(1);
    pass(60);
    expect(told).toHaveLength(2);
    expect(last()).toMatchObject({
      id: told[0]?.id,
      count: 4,
      firstFrame: 1,
      lastFrame: 4,
      sampleFrames: [1, 2, 3, 4],
      ts: "2026-01-05T08:00:00.000000Z",
      lastTs: "2026-01-05T08:00:04.000000Z",
      observed: "observed 4",
    });
    pass(600);
    expect(told).toHaveLength(2);
  });

  it("tells counts of ten, a hundred and a thousand at once", () => {
    const { raise, told } = openBook();
    for (let i = 0; i < 1500; i++) raise(CONDUIT, findingOf({ frame: i + 1, seconds: i / 100 }));
    expect(told.map(({ count }) => count)).toEqual([1, 10, 100, 1000]);
    expect(told[3]?.sampleFrames).toHaveLength(16);
    expect(told[3]?.evidence).toHaveLength(16);
  });

  it("begins a new alert after an hour of silence", () => {
    const { raise, told } = openBook();
    raise(CONDUIT, findingOf({}));
    raise(CONDUIT, findingOf({ seconds: 3600 }));
    raise(CONDUIT, findingOf({ seconds: 7200.5 }));
    expect(told.map(({ recurrence, count }) => [recurrence, count])).toEqual([
      [0, 1],
      [0, 2],
      [1, 1],
    ]);
    expect(told[2]?.id).not.toBe(told[0]?.id);
    expect(told[2]?.fingerprint).toBe(told[0]?.fingerprint);
  });

  it("tells what is left at the end, in the order in which it would have been told", () => {
    const { book, raise, told } = openBook();
    raise(CONDUIT, findingOf({ key: ["a"] }, { id: 1, server: party(5, 1) }));
    raise(CONDUIT, findingOf({ key: ["b"], seconds: 1 }, { id: 2, server: party(6, 1) }));
    raise(CONDUIT, findingOf({ key: ["b"], seconds: 2 }, { id: 2, server: party(6, 1) }));
    raise(CONDUIT, findingOf({ key: ["a"], seconds: 3 }, { id: 1, server: party(5, 1) }));
    book.finish();
    book.finish();
    expect(told.slice(2).map(({ target, count }) => [target?.ip, count])).toEqual([
      ["10.0.0.5", 2],
      ["10.0.0.6", 2],
    ]);
  });
});

describe("amending", () => {
  const attempt = findingOf({ outcome: "unknown" });
  const amended = (outcome: "rejected" | "accepted", over: object = {}) =>
    findingOf({ outcome, isAmendment: true, observed: `it was ${outcome}`, ...over });

  it("replaces the words of the occurrence and is not counted", () => {
    const { raise, told } = openBook();
    raise(CONDUIT, attempt);
    raise(CONDUIT, amended("accepted"));
    expect(told).toMatchObject([
      { count: 1, outcome: "unknown", severity: 2 },
      { count: 1, outcome: "accepted", severity: 2, observed: "it was accepted" },
    ]);
  });

  it("lowers what was rejected, but not what was accepted before", () => {
    const { raise, last, told } = openBook();
    raise(CONDUIT, attempt);
    raise(CONDUIT, amended("rejected"));
    expect(last()).toMatchObject({ severity: 1, outcome: "rejected" });
    raise(CONDUIT, findingOf({ frame: 9, seconds: 1 }));
    raise(CONDUIT, amended("rejected", { frame: 9, seconds: 1 }));
    expect(told).toHaveLength(2);
    raise(CONDUIT, findingOf({ frame: 12, seconds: 2 }));
    raise(CONDUIT, amended("accepted", { frame: 12, seconds: 2 }));
    expect(last()).toMatchObject({ severity: 2, outcome: "accepted", count: 3, observed: "it was accepted" });
    raise(CONDUIT, findingOf({ frame: 15, seconds: 3 }));
    raise(CONDUIT, amended("rejected", { frame: 15, seconds: 3 }));
    expect(last()).toMatchObject({ severity: 2, outcome: "accepted" });
  });

  it("does not lower what has happened again meanwhile", () => {
    const { raise, last } = openBook();
    raise(CONDUIT, attempt);
    raise(CONDUIT, findingOf({ frame: 9, seconds: 1 }));
    raise(CONDUIT, amended("rejected", { seconds: 2 }));
    expect(last()).toMatchObject({ severity: 2, outcome: "rejected", count: 2 });
  });

  it("ends with the last frame that shows it", () => {
    const { raise, last } = openBook();
    raise(CONDUIT, attempt);
    const note = (frame: number) => ({ time: attempt.time, frame, capture: 0, note: "x" });
    raise(CONDUIT, amended("accepted", { evidence: [note(4), note(5)] }));
    expect(last()).toMatchObject({ lastFrame: 5, lastTs: "2026-01-05T08:00:00.000000Z" });
  });

  it("tells nothing when it says nothing new", () => {
    const { raise, told, pass } = openBook();
    raise(CONDUIT, attempt);
    raise(CONDUIT, { ...attempt, isAmendment: true });
    pass(3000);
    expect(told).toHaveLength(1);
  });
});

describe("limits", () => {
  it("holds no more than its share of alerts and tells what it lets go", () => {
    const { raise, told, book } = openBook();
    for (let i = 0; i < 17_000; i++) {
      const about = { id: i, server: party(2, i) };
      raise(WRITER, findingOf({ key: [String(i)], seconds: i / 10_000 }, about));
      if (i === 0) raise(WRITER, findingOf({ key: ["0"], seconds: 0.00001, frame: 7 }, about));
    }
    expect(told.filter(({ count }) => count === 2)).toHaveLength(1);
    const before = told.length;
    book.finish();
    expect(told).toHaveLength(before);
    expect(new Set(told.map(({ id }) => id)).size).toBe(17_000);
  });
});
