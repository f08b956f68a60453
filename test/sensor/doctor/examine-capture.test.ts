import { describe, expect, it } from "vitest";
import { examineCapture } from "../../../src/sensor/doctor/examine-capture.js";
import { told } from "./told.js";

const onInterface = { interfaceName: "span0", backend: "auto", childProgram: undefined } as const;
const withoutNode = { ...onInterface, childProgram: "/nowhere/node" } as const;

describe("capturing", () => {
  it("is looked at on any machine", async () => {
    const findings = await examineCapture([]);
    const checks = findings.map(({ check }) => check);
    expect(checks).toEqual([
      "capture-ring",
      "capture-pcap",
      "capture-permission",
      "capture-program",
      "capture-program",
    ]);
  });

  it("by a program that is not there is a no, and needs no capability of this process", async () => {
    const lines = told((await examineCapture([withoutNode])).slice(0, 2));
    const reason = /cannot run the capture child/;
    expect(lines).toEqual([expect.stringMatching(reason), expect.stringMatching(reason)]);
    expect(lines.map((line) => line.slice(0, 16))).toEqual(["no capture-ring:", "no capture-pcap:"]);
    const checks = (await examineCapture([withoutNode])).map(({ check }) => check);
    expect(checks).not.toContain("capture-permission");
  });

  it("by one backend is a no for that alone", async () => {
    const [ring, pcap] = await examineCapture([{ ...withoutNode, backend: "pcap" }]);
    expect([ring?.verdict, pcap?.verdict]).toEqual(["note", "no"]);
  });

  it("by a command needs no backend", async () => {
    const findings = await examineCapture([{ ...onInterface, interfaceName: undefined, backend: "command" }]);
    expect(findings.map(({ check }) => check)).toEqual(["capture-program", "capture-program"]);
  });
});
