import { describe, expect, it } from "vitest";
import {
  interfaceFacts,
  interfaceNames,
  joiningOffloads,
  receiveRing,
} from "../../../src/sensor/doctor/interface-facts.js";

describe("offloads that join frames", () => {
  const features = (gro: string, lro: string) =>
    `Features for span0:\nrx-checksumming: on\ngeneric-receive-offload: ${gro}\nlarge-receive-offload: ${lro}\n`;

  it.each([
    { name: "none on", text: features("off", "off [fixed]"), want: [] },
    { name: "both on", text: features("on", "on"), want: ["gro", "lro"] },
    { name: "one that cannot be switched off", text: features("on", "on [fixed]"), want: ["gro"] },
    { name: "no ethtool", text: undefined, want: undefined },
  ])("are read: $name", ({ text, want }) => {
    expect(joiningOffloads(text)).toEqual(want);
  });
});

describe("the receive ring", () => {
  const rings = (max: string, now: string) =>
    `Ring parameters for span0:\nPre-set maximums:\nRX:\t\t${max}\nRX Mini:\tn/a\nTX:\t\t4096\n` +
    `Current hardware settings:\nRX:\t\t${now}\nRX Mini:\tn/a\nTX:\t\t256\n`;

  it.each([
    { name: "smaller than it can be", text: rings("4096", "256"), want: { now: 256, max: 4096 } },
    { name: "one that cannot be told", text: rings("n/a", "n/a"), want: undefined },
    { name: "no ethtool", text: undefined, want: undefined },
  ])("is read: $name", ({ text, want }) => {
    expect(receiveRing(text)).toEqual(want);
  });
});

describe("interfaces", () => {
  it("of this machine have facts, the loopback among them", () => {
    expect(interfaceNames()).toContain("lo");
    expect(interfaceFacts("lo")).toMatchObject({ isLoopback: true, isUp: true });
  });

  it.each(["", ".", "..", "../lo", "lo/../lo", "no-such-0", "a name", "x".repeat(16)])("has none named %j", (name) => {
    expect(interfaceFacts(name)).toBeUndefined();
  });
});
