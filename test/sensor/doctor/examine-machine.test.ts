import { describe, expect, it } from "vitest";
import { examineMachine, mayCapture } from "../../../src/sensor/doctor/examine-machine.js";
import { told } from "./told.js";

describe("Node", () => {
  it.each([
    { version: "18.20.0", want: "no node: Node 18.20.0 is too old: install Node 20.19 or later" },
    { version: "20.18.3", want: "no node: Node 20.18.3 is too old: install Node 20.19 or later" },
    {
      version: "20.19.0",
      want: "note node: Node 20.19.0 has no SQLite of its own: Node 22.13 or later keeps records faster",
    },
    { version: "22.13.0", want: "ok node: Node 22.13.0" },
    { version: "26.0.0", want: "ok node: Node 26.0.0" },
  ])("$version", ({ version, want }) => {
    expect(told(examineMachine(version))[0]).toBe(want);
  });
});

describe("the machine", () => {
  it("is looked at whatever it is", () => {
    const checks = examineMachine().map(({ check }) => check);
    expect(checks).toEqual(expect.arrayContaining(["node", "memory", "processors"]));
  });
});

describe("CAP_NET_RAW", () => {
  it.each([
    { name: "alone", effective: "0000000000002000", want: true },
    { name: "among all", effective: "000001ffffffffff", want: true },
    { name: "missing", effective: "000001ffffffdfff", want: false },
    { name: "with nothing", effective: "0000000000000000", want: false },
  ])("is read: $name", ({ effective, want }) => {
    expect(mayCapture(`Name:\tnode\nCapPrm:\t0000000000000000\nCapEff:\t${effective}\n`)).toBe(want);
  });

  it("is not known without /proc", () => {
    expect(mayCapture("")).toBeUndefined();
  });
});
