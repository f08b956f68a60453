import { describe, expect, it } from "vitest";
import { examineCapture } from "../../../src/sensor/doctor/examine-capture.js";
import { told } from "./told.js";

const MIB = 2 ** 20;
const onInterface = {
  interfaceName: "span0",
  backend: "auto",
  isPromiscuous: true,
  ringBytes: 64 * MIB,
} as const;
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

  it("says what the kernel holds, and when that is too much", async () => {
    const buffers = async (ringBytes: number) =>
      told(await examineCapture([{ ...withoutNode, ringBytes }, withoutNode])).filter((line) =>
        line.includes("buffer"),
      );
    expect(await buffers(MIB)).toEqual([
      "ok capture-buffer: the kernel holds 65 MiB of frames while the sensor is busy",
    ]);
    expect(await buffers(2 ** 50)).toEqual([
      expect.stringMatching(/^note capture-buffer: .*, over a quarter of what is free: lower ringBytes$/),
    ]);
  });

  it("that takes frames to this machine only is noted", async () => {
    const lines = told(await examineCapture([{ ...withoutNode, isPromiscuous: false }]));
    expect(lines.at(-1)).toBe(
      "note interface-promiscuous: only frames to this machine are taken: set promiscuous, " +
        "for a mirror shows those of others",
    );
    expect(told(await examineCapture([withoutNode])).join()).not.toContain("promiscuous");
  });

  it("by a command needs no backend", async () => {
    const findings = await examineCapture([{ backend: "command" }]);
    expect(findings.map(({ check }) => check)).toEqual(["capture-program", "capture-program"]);
  });
});
