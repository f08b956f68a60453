import { describe, expect, it } from "vitest";
import type { AlertRecord } from "../../src/contracts/alert.js";
import { party } from "../detectors/given.js";
import { CONDUIT, DEVICE, docOf, findingOf, openBook, WRITER } from "./given.js";

const asAlert = (record: unknown) => record as AlertRecord;

describe("one cause, one alert", () => {
  const write = findingOf({ key: ["w"], frame: 4, seconds: 1 }, { protocol: "modbus" });

  it("upgrades the weaker in place and keeps it as evidence", () => {
    const { raise, told, last } = openBook();
    raise(CONDUIT, findingOf({ frame: 1 }));
    raise(WRITER, write);
    expect(told.map(({ id }) => id)).toEqual([told[0]?.id, told[0]?.id]);
    expect(last()).toMatchObject({
      detector: "modbus/unauthorised-writer",
      severity: 4,
      confidence: 0.89,
      count: 1,
      firstFrame: 4,
      sampleFrames: [4],
      observed: "observed 4",
      evidence: [
        { frame: 1, detector: "conduit/new" },
        { frame: 4, note: "note 4" },
      ],
    });
    expect(asAlert(last()).evidence[1]).not.toHaveProperty("detector");
  });

  it("upgrades step by step, and takes what lies between", () => {
    const { raise, told, last, book } = openBook();
    raise(CONDUIT, findingOf({ frame: 1 }));
    raise(docOf({ id: "modbus/umas-engineering" }), findingOf({ key: ["u"], frame: 2 }, { protocol: "modbus" }));
    raise(WRITER, write);
    book.finish();
    expect(new Set(told.map(({ id }) => id)).size).toBe(1);
    expect(last()).toMatchObject({
      detector: "modbus/umas-engineering",
      evidence: [
        { frame: 1, detector: "conduit/new" },
        { frame: 2 },
        { frame: 4, detector: "modbus/unauthorised-writer" },
      ],
    });
  });

  it("takes a weaker that comes later as evidence, with the next update", () => {
    const { raise, told, last, pass } = openBook();
    raise(WRITER, write);
    raise(CONDUIT, findingOf({ frame: 5, seconds: 2 }));
    expect(told).toHaveLength(1);
    pass(100);
    expect(last()).toMatchObject({
      detector: "modbus/unauthorised-writer",
      count: 1,
      evidence: [{ frame: 4 }, { frame: 5, detector: "conduit/new" }],
    });
  });

  it("goes on counting under either name", () => {
    const { raise, book, last } = openBook();
    raise(CONDUIT, findingOf({ frame: 1 }));
    raise(WRITER, write);
    raise(CONDUIT, findingOf({ frame: 7, seconds: 3 }));
    raise(WRITER, findingOf({ key: ["w"], frame: 8, seconds: 4 }, { protocol: "modbus" }));
    book.finish();
    expect(last()).toMatchObject({ count: 2, sampleFrames: [4, 8], lastFrame: 8 });
    expect(last()?.evidence.map(({ frame }) => frame)).toEqual([1, 4, 7, 8]);
  });

  it("joins a device with what it did, in either order", () => {
    const device = findingOf({ key: ["d"], frame: 2 }, undefined);
    const contact = findingOf({ frame: 3, seconds: 1 });
    const { raise: one, told: first } = openBook();
    one(DEVICE, device);
    one(CONDUIT, contact);
    expect(first.map(({ id }) => id)).toEqual([first[0]?.id, first[0]?.id]);
    expect(first[1]).toMatchObject({ detector: "conduit/new", evidence: [{ detector: "asset/new-device" }, {}] });
    const { raise: other, told: second, book } = openBook();
    other(CONDUIT, contact);
    other(DEVICE, { ...device, time: contact.time });
    book.finish();
    expect(second.map(({ kind }) => kind)).toEqual(["alert", "alert"]);
    expect(second[1]).toMatchObject({ detector: "conduit/new" });
  });

  it.each([
    ["another conduit", WRITER, findingOf({ key: ["w"], seconds: 1 }, { id: 2, server: party(3, 502) })],
    ["another service", WRITER, findingOf({ key: ["w"], seconds: 1 }, { id: 2, server: party(2, 503) })],
    ["more than a minute later", WRITER, findingOf({ key: ["w"], seconds: 61 })],
    ["a detector that explains nothing", docOf({ id: "x/y" }), findingOf({ key: ["w"], seconds: 1 })],
    ["an audit event", WRITER, findingOf({ key: ["w"], seconds: 1, severity: "info", floor: "info" })],
  ])("keeps %s apart", (_, doc, finding) => {
    const { raise, told } = openBook();
    raise(CONDUIT, findingOf({}));
    raise(doc, finding);
    expect(new Set(told.map(({ id }) => id)).size).toBe(2);
  });

  it("never falls below what the weaker was worth", () => {
    const { raise, last } = openBook();
    raise(CONDUIT, findingOf({ severity: "high" }));
    raise(WRITER, findingOf({ key: ["w"], seconds: 1, severity: "low", frame: 4 }));
    expect(last()).toMatchObject({ detector: "modbus/unauthorised-writer", severity: 3 });
    raise(
      WRITER,
      findingOf({ key: ["w"], seconds: 1, severity: "low", frame: 4, isAmendment: true, outcome: "rejected" }),
    );
    expect(last()).toMatchObject({ severity: 3, outcome: "rejected" });
  });
});
