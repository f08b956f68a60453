import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { alertRecord, decisionRecord } from "./sample-records.js";
import { driversHere, temporaryFolders, withStore } from "./with-store.js";

const folder = temporaryFolders();

function section(length: number, fill = 1): Uint8Array {
  return new Uint8Array(length).fill(fill);
}

function namesIn(path: string): string[] {
  return readdirSync(join(path, "evidence")).sort();
}

describe.each(driversHere)("a folder of evidence over %s", (driver) => {
  it("has a file for each alert, to which more is added", () => {
    const path = folder();
    withStore(path, { driver }, ({ evidence }) => {
      evidence.add("A-1", section(3, 1));
      evidence.add("A-1", section(2, 2));
      expect(evidence.path("A-1")).toBe(join(path, "evidence", "A-1.pcapng"));
      expect(evidence.path("A-2")).toBeUndefined();
      expect(evidence.bytes).toBe(5);
    });
    expect([...readFileSync(join(path, "evidence", "A-1.pcapng"))]).toEqual([1, 1, 1, 2, 2]);
    withStore(path, { driver }, ({ evidence }) => expect(evidence.bytes).toBe(5));
  });

  it("lets the oldest go at its limit, those of open critical alerts last", () => {
    const path = folder();
    let now = 0;
    withStore(path, { driver, evidenceBytesMax: 400, now: () => now++ }, (store) => {
      store.append([alertRecord("A-1", 4), alertRecord("A-2", 4), alertRecord("A-3", 2), alertRecord("A-4", 4)]);
      store.append([decisionRecord("D-1", "close", "A-2")]);
      for (const id of ["A-1", "A-2", "A-3", "A-4"]) store.evidence.add(id, section(100));
      store.evidence.add("A-5", section(150));
      expect(namesIn(path)).toEqual(["A-1.pcapng", "A-4.pcapng", "A-5.pcapng"]);
      store.evidence.add("A-6", section(200));
      expect(namesIn(path)).toEqual(["A-1.pcapng", "A-4.pcapng", "A-6.pcapng"]);
      store.evidence.add("A-7", section(390));
      expect([namesIn(path), store.evidence.bytes]).toEqual([["A-7.pcapng"], 390]);
      expect(store.evidence.refusals).toBe(0);
    });
  });

  it("refuses, and counts, what is too large or has no name for a file", () => {
    const path = folder();
    withStore(path, { driver, evidenceBytesMax: 100 }, ({ evidence }) => {
      evidence.add("A-1", section(60));
      evidence.add("A-1", section(60));
      for (const id of ["../A-2", "", "a/b", "-x", "x".repeat(81), "A-\n", "A.b"]) evidence.add(id, section(1));
      expect([evidence.refusals, evidence.bytes, namesIn(path)]).toEqual([8, 60, ["A-1.pcapng"]]);
    });
  });

  it("takes away what a full or broken disk left half written", () => {
    const path = folder();
    withStore(path, { driver }, ({ evidence }) => {
      evidence.add("A-1", section(10));
      rmSync(join(path, "evidence"), { recursive: true });
      evidence.add("A-1", section(10));
      expect([evidence.refusals, evidence.bytes, evidence.path("A-1")]).toEqual([1, 0, undefined]);
    });
  });

  it("finds its way after files came, went or grew without it", () => {
    const path = folder();
    withStore(path, { driver }, ({ evidence }) => {
      for (const id of ["A-1", "A-2", "A-3"]) evidence.add(id, section(10));
    });
    const inner = join(path, "evidence");
    rmSync(join(inner, "A-1.pcapng"));
    writeFileSync(join(inner, "A-2.pcapng"), section(7));
    writeFileSync(join(inner, "A-4.pcapng"), section(5));
    writeFileSync(join(inner, "notes.txt"), "of a person");
    withStore(path, { driver, evidenceBytesMax: 25 }, ({ evidence }) => {
      expect(evidence.bytes).toBe(22);
      expect([evidence.path("A-1"), evidence.path("A-4")]).toEqual([undefined, join(inner, "A-4.pcapng")]);
      evidence.add("A-5", section(24));
      expect(namesIn(path)).toEqual(["A-5.pcapng", "notes.txt"]);
    });
  });
});
