import { describe, expect, it } from "vitest";
import { BD_SEQ, EdgeSession, REBIRTH } from "./edge-session.js";

const JUMP = ["sparkplugSequenceJump"];
const UNBORN = ["sparkplugBirthMissing"];
const VALVE = { name: "Valve", alias: 6, datatype: 11, boolean: true };

describe("sequence numbers", () => {
  it("run from the birth on, over 255, through devices and deaths", () => {
    const session = new EdgeSession().start();
    session.nbirth();
    session.send("DBIRTH", { metrics: [VALVE], seq: 1 }, "d");
    for (let seq = 2; seq < 600; seq++) {
      const type = seq % 2 === 0 ? "NDATA" : "DDATA";
      const { anomalies } = session.send(type, { seq: seq & 255 }, type === "DDATA" ? "d" : undefined);
      expect(anomalies).toEqual([]);
    }
    expect(session.send("DDEATH", { seq: 600 & 255 }, "d").anomalies).toEqual([]);
    expect(session.send("NDATA", { seq: 601 & 255 }).anomalies).toEqual([]);
  });

  it.each([
    { name: "one is missing", seq: 2 },
    { name: "one comes again", seq: 0 },
    { name: "they go back", seq: 255 },
  ])("are told when $name, once", ({ seq }) => {
    const session = new EdgeSession().start();
    session.nbirth();
    expect(session.send("NDATA", { seq }).anomalies).toEqual(JUMP);
    expect(session.send("NDATA", { seq: (seq + 1) & 255 }).anomalies).toEqual([]);
  });

  it("are not held against anybody after a gap, without a birth, or of another edge node", () => {
    const session = new EdgeSession().start();
    session.nbirth();
    session.gap();
    expect(session.send("NDATA", { seq: 77 }).anomalies).toEqual([]);
    expect(session.send("NDATA", { seq: 79 }).anomalies).toEqual(JUMP);
    const midstream = new EdgeSession();
    expect(midstream.send("NDATA", { seq: 3 }).anomalies).toEqual([]);
    expect(midstream.send("NDATA", { seq: 9 }).anomalies).toEqual([]);
  });

  it("are those of one direction, where overlapping subscriptions bring messages twice", () => {
    const session = new EdgeSession();
    session.nbirth();
    session.send("NBIRTH", { metrics: [BD_SEQ, REBIRTH], seq: 0 }, undefined, false);
    expect(session.send("NDATA", { seq: 1 }).anomalies).toEqual([]);
    expect(session.send("NDATA", { seq: 1 }, undefined, false).anomalies).toEqual([]);
    expect(session.send("NDATA", { seq: 1 }, undefined, false).anomalies).toEqual([]);
    expect(session.send("NDATA", { seq: 2 }, undefined, false).anomalies).toEqual([]);
    expect(session.send("NDATA", { seq: 4 }, undefined, false).anomalies).toEqual(JUMP);
  });
});

describe("births", () => {
  it.each([
    { name: "data of the node", type: "NDATA", device: undefined },
    { name: "the birth of a device", type: "DBIRTH", device: "d" },
    { name: "data of a device", type: "DDATA", device: "d" },
    { name: "the death of a device", type: "DDEATH", device: "d" },
  ])("must come before $name; that is told once", ({ type, device }) => {
    const session = new EdgeSession().start();
    expect(session.send(type, { seq: 1 }, device).anomalies).toEqual(UNBORN);
    expect(session.send(type, { seq: 2 }, device).anomalies).not.toEqual(UNBORN);
  });

  it("of a device must come before its data; that is told once", () => {
    const session = new EdgeSession().start();
    session.nbirth();
    expect(session.send("DDATA", { seq: 1 }, "d").anomalies).toEqual(UNBORN);
    expect(session.send("DDATA", { metrics: [{ alias: 1, int: 1 }], seq: 2 }, "d").anomalies).toEqual([]);
    expect(session.send("DBIRTH", { metrics: [VALVE], seq: 3 }, "d").anomalies).toEqual([]);
    expect(session.send("DDEATH", { seq: 4 }, "d").anomalies).toEqual([]);
    expect(session.send("DDATA", { seq: 5 }, "d").anomalies).toEqual(UNBORN);
  });

  it("are not missed from the middle, after a gap, or by who only listens", () => {
    expect(new EdgeSession().send("NDATA", { seq: 1 }).anomalies).toEqual([]);
    const lossy = new EdgeSession().start();
    lossy.gap();
    expect(lossy.send("DDATA", { seq: 1 }, "d").anomalies).toEqual([]);
    expect(new EdgeSession().start().send("DDATA", { seq: 1 }, "d", false).anomalies).toEqual([]);
  });

  it("that may have been lost excuse unknown aliases", () => {
    const session = new EdgeSession().start();
    session.nbirth(VALVE);
    session.gap();
    expect(session.send("NDATA", { metrics: [{ alias: 99, int: 1 }], seq: 1 }).anomalies).toEqual([]);
  });

  it("that are compressed say nothing of their metrics", () => {
    const session = new EdgeSession().start();
    const birth = session.send("NBIRTH", { uuid: "SPBV1.0_COMPRESSED", body: Uint8Array.of(1, 2) });
    expect(birth.anomalies).toEqual([]);
    expect(birth.body).toMatchObject({ uuid: "SPBV1.0_COMPRESSED", body: "0102" });
    expect(session.send("NDATA", { metrics: [{ alias: 9, int: 1 }], seq: 1 }).anomalies).toEqual([]);
  });
});

describe("deaths", () => {
  it("end what the birth began", () => {
    const session = new EdgeSession().start();
    session.nbirth(VALVE);
    expect(session.send("NDEATH", { metrics: [BD_SEQ] }).anomalies).toEqual([]);
    expect(session.send("NDATA", { seq: 1 }).anomalies).toEqual(UNBORN);
  });

  it("of an earlier session are told and ignored", () => {
    const session = new EdgeSession().start();
    session.nbirth(VALVE);
    const late = session.send("NDEATH", { metrics: [{ ...BD_SEQ, long: 6 }] }, undefined, false);
    expect(late.anomalies).toEqual(["sparkplugBdSeqMismatch"]);
    expect(session.send("NDATA", { metrics: [{ alias: 6, boolean: true }], seq: 1 }).anomalies).toEqual([]);
  });

  it("are promised by the will with the bdSeq of the birth", () => {
    const session = new EdgeSession().start();
    expect(session.will({ metrics: [BD_SEQ] })).toMatchObject({ isSparkplug: true, anomalies: [], body: { bdSeq: 7 } });
    expect(session.nbirth().anomalies).toEqual([]);
    expect(session.will({ metrics: [{ ...BD_SEQ, long: 8 }] }).anomalies).toEqual([]);
    expect(session.nbirth().anomalies).toEqual(["sparkplugBdSeqMismatch"]);
    expect(session.will({}).anomalies).toEqual(["sparkplugBdSeqMissing"]);
  });
});
