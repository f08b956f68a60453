import { describe, expect, it } from "vitest";
import type { Detector, Finding } from "../../src/contracts/detector.js";
import type { ModbusRequest, SensorEvent } from "../../src/contracts/sensor-event.js";
import { PacketClock } from "../../src/core/packet-clock.js";
import { DetectorHost } from "../../src/sensor/detector-host.js";
import {
  at,
  baselineOf,
  conduit,
  findingsOf,
  groundOf,
  knownAsset,
  party,
  request,
  response,
  session,
} from "../detectors/given.js";
import { NO_CASES, writtenRule } from "./written-rule.js";

const of = session({ protocol: "modbus" });

function writes(...seconds: readonly number[]): ModbusRequest[] {
  return seconds.map((second, i) => request(of, 6, 10, [i], { time: at(second), frame: 100 + i }));
}

function framesOf(findings: readonly Finding[]): number[] {
  return findings.map(({ frame }) => frame);
}

describe("a rule as a detector", () => {
  it("says what happened in the words of the rule", () => {
    const [finding] = findingsOf(writtenRule(), undefined, [request(of, 6, 10, [7], { time: at(1) })]);
    expect(finding).toMatchObject({
      observed: "10.0.0.1 wrote 7 to 10.0.0.2.",
      expected: "Nobody writes.",
      key: [of.client.asset, of.server.asset],
      actor: of.client,
      target: of.server,
      isCertain: true,
      outcome: "unknown",
    });
  });

  it.each([
    { name: "another function", event: request(of, 5, 10, [1]), alerts: 0 },
    { name: "the same function", event: request(of, 6, 10, [1]), alerts: 1 },
    { name: "the answer, which is another record", event: response(request(of, 6, 10, [1])), alerts: 0 },
    { name: "a session", event: conduit("ended", of, 1, 9), alerts: 0 },
  ])("is asked of $name: $alerts", ({ event, alerts }) => {
    expect(findingsOf(writtenRule(), undefined, [event])).toHaveLength(alerts);
  });

  it.each([
    { name: "two of three", seconds: [1, 2], want: [] },
    { name: "three", seconds: [1, 2, 3], want: [102] },
    { name: "three at the very edge of the window", seconds: [1, 2, 10.999], want: [102] },
    { name: "three that just do not fit into it", seconds: [1, 2, 11], want: [] },
    { name: "each three", seconds: [1, 2, 3, 4, 5, 6, 7], want: [102, 105] },
    { name: "a window that moves on", seconds: [1, 9, 12, 14], want: [103] },
  ])("counts in packet time: $name", ({ seconds, want }) => {
    const rule = writtenRule({ threshold: { count: 3, windowSeconds: 10 }, cases: NO_CASES });
    expect(framesOf(findingsOf(rule, undefined, writes(...seconds)))).toEqual(want);
  });

  it("counts each key on its own", () => {
    const rule = writtenRule({ threshold: { count: 2, windowSeconds: 10 }, by: ["modbus.unit"], cases: NO_CASES });
    const events = [1, 2, 1].map((unit, i) => request(of, 6, 0, [0], { unit, time: at(i), frame: i }));
    expect(framesOf(findingsOf(rule, undefined, events))).toEqual([2]);
  });

  it("keeps silent after an alert for as long as it says", () => {
    const rule = writtenRule({ suppressSeconds: 60 });
    expect(framesOf(findingsOf(rule, undefined, writes(0, 30, 59.9, 60, 61)))).toEqual([100, 103]);
  });

  it("takes its numbers from the configuration", () => {
    const rule = writtenRule({ threshold: { count: 3, windowSeconds: 10 }, cases: NO_CASES });
    const settings = { "rule/test-rule": { thresholdCount: 2 } };
    expect(framesOf(findingsOf(rule, undefined, writes(1, 2, 3), 0, { settings }))).toEqual([101]);
  });

  it("leaves out what an exception names", () => {
    const rule = writtenRule({ except: ["modbus.address == 10", 'src.ip.startsWith("192.")'] });
    const events = [10, 11].map((address) => request(of, 6, address, [0], { time: at(address), frame: address }));
    expect(framesOf(findingsOf(rule, undefined, events))).toEqual([11]);
  });

  it("takes nothing absent for a number", () => {
    const rule = (when: string) => writtenRule({ on: "modbus-response", when, cases: NO_CASES });
    const accepted = response(request(of, 6, 10, [1], { time: at(1) }));
    for (const when of ["modbus.exceptionCode < 100", "modbus.exceptionCode > -100", "modbus.exceptionCode == 0"]) {
      expect(findingsOf(rule(when), undefined, [accepted]), when).toEqual([]);
    }
    expect(findingsOf(rule("modbus.exceptionCode != 6"), undefined, [accepted])).toHaveLength(1);
  });

  it.each([
    { when: "time.hour == 8 && time.minute == 0", holds: true },
    { when: "time.weekday == 1", holds: true },
    { when: "time.hour == 10", holds: false },
  ])("knows the time of the packet: $when $holds", ({ when, holds }) => {
    expect(findingsOf(writtenRule({ when }), undefined, writes(1))).toHaveLength(holds ? 1 : 0);
  });

  it("tells local time by its option", () => {
    const options = { utcOffsetMinutes: { default: 120, min: -840, max: 840, help: "Of the site." } };
    expect(findingsOf(writtenRule({ when: "time.hour == 10", options }), undefined, writes(1))).toHaveLength(1);
    const week = writtenRule({
      when: "time.weekday == 7 && time.hour == 23",
      options: { utcOffsetMinutes: { ...options.utcOffsetMinutes, default: -540 } },
    });
    expect(findingsOf(week, undefined, writes(1))).toHaveLength(1);
  });
});

describe("what a rule needs", () => {
  it.each([
    { name: "nothing", when: "modbus.unit == 1", classes: ["ABS"] },
    { name: "a policy", when: 'dst.zone.type == "control"', classes: ["POL"] },
    { name: "a baseline", when: "!src.isKnown", classes: ["NOV"] },
    { name: "both", when: '!src.isKnown && dst.zone.type == "control"', classes: ["POL", "NOV"] },
  ])("is $name", ({ when, classes }) => {
    expect(writtenRule({ when }).doc.classes).toEqual(classes);
  });

  it("is asked only where it is there", () => {
    const rule = writtenRule({ when: "modbus.functionCode == 6 && !src.isKnown" });
    expect(findingsOf(rule, undefined, writes(1))).toEqual([]);
    expect(findingsOf(rule, baselineOf(knownAsset(1)), writes(1))).toEqual([]);
    expect(findingsOf(rule, baselineOf(knownAsset(2)), writes(1))).toHaveLength(1);
  });

  it.each([
    { when: "modbus.functionCode == 6", ignores: "reads" },
    { when: "modbus.functionCode in [5, 6] && modbus.unit == 1", ignores: "reads" },
    { when: 'modbus.effect == "write"', ignores: "reads" },
    { when: "modbus.isWrite", ignores: "reads" },
    { when: "!modbus.isWrite", ignores: undefined },
    { when: "modbus.functionCode in [3, 6]", ignores: undefined },
    { when: "modbus.functionCode == 6 || modbus.unit == 1", ignores: undefined },
    { when: "modbus.functionCode != 6", ignores: undefined },
  ])("is not told of reads it does not ask for: $when", ({ when, ignores }) => {
    expect(writtenRule({ when }).ignores).toBe(ignores);
  });

  it.each([
    { when: "modbus.exceptionCode in [10, 11]", ignores: "sound-answers" },
    { when: "modbus.exceptionCode == 4 && modbus.functionCode == 6", ignores: "reads" },
    { when: "modbus.exceptionCode == 4 || modbus.unit == 1", ignores: undefined },
    { when: "modbus.exceptionCode != 4", ignores: undefined },
  ])("is not told of answers it does not ask for: $when", ({ when, ignores }) => {
    expect(writtenRule({ on: "modbus-response", when }).ignores).toBe(ignores);
  });
});

describe("a rule that cannot be asked", () => {
  const failing = { when: "modbus.functionCode == 6 && 1 / (modbus.values.size() - 1) > 0", cases: NO_CASES };

  function hear(rule: Detector, events: readonly SensorEvent[]) {
    const failures: string[] = [];
    const found: Finding[] = [];
    const host = new DetectorHost(
      [rule],
      groundOf(new PacketClock(), undefined),
      (_, finding) => found.push(finding),
      ({ id }, reason) => failures.push(`${id}: ${reason}`),
    );
    for (const event of events) host.hear(event);
    return { failures, found };
  }

  it("is switched off, and told once", () => {
    const events = [[1, 2], [1], [1], [1, 2]].map((values, i) => request(of, 6, 0, values, { frame: i }));
    const { failures, found } = hear(writtenRule(failing), events);
    expect(framesOf(found)).toEqual([0]);
    expect(failures).toEqual(["rule/test-rule: its condition cannot be asked of frame 1: division by zero"]);
  });

  it("stays off after it is saved and opened", () => {
    const rule = writtenRule(failing);
    const memory = rule.open({});
    const silent = { ...groundOf(new PacketClock(), undefined), now: at(0), wake: () => {}, alert: () => {} };
    let failures = 0;
    rule.hear(request(of, 6, 0, [1]), memory, { ...silent, fail: () => failures++ } as never);
    const reopened = rule.open({}, rule.save(memory));
    rule.hear(request(of, 6, 0, [1]), reopened, { ...silent, fail: () => failures++ } as never);
    expect(failures).toBe(1);
  });
});

describe("limits of a rule", () => {
  it("forgets keys that were not seen for long, and holds no more times than it counts", () => {
    const rule = writtenRule({ threshold: { count: 1000, windowSeconds: 86_400 }, by: ["src.ip"], cases: NO_CASES });
    const memory = rule.open({ thresholdCount: 3, windowSeconds: 10 });
    const context = {
      ...groundOf(new PacketClock(), undefined),
      now: at(0),
      wake: () => {},
      alert: () => {},
      fail: () => {},
    };
    for (let i = 0; i < 5000; i++) {
      const client = { ...party(1), ip: `10.0.${i >> 8}.${i & 0xff}` };
      rule.hear(request(session({ client }), 6, 0, [1]), memory, context as never);
    }
    const { counts } = rule.save(memory) as { readonly counts: readonly unknown[] };
    expect(counts).toHaveLength(1024);
  });
});
