import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { attackTechniques } from "../../src/catalog/attack-ics.generated.js";
import { foundationalRequirements, systemRequirements } from "../../src/catalog/iec-62443.js";
import { platformThreats } from "../../src/catalog/iso-24392.js";
import { severities } from "../../src/catalog/severity.js";
import type { Detector, Finding } from "../../src/contracts/detector.js";
import type { SensorEvent } from "../../src/contracts/sensor-event.js";
import { PacketClock } from "../../src/core/packet-clock.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { detectors } from "../../src/detectors/index.js";
import { DetectorHost } from "../../src/sensor/detector-host.js";
import {
  at,
  baselineOf,
  conduit,
  groundOf,
  knownAsset,
  knownConduit,
  knownOperations,
  party,
  request,
  response,
  seen,
  session,
} from "../detectors/given.js";
import { expectSound, reopening, findingTexts as text } from "../detectors/sound-finding.js";
import { projectRoot } from "../style/project-files.js";

const plant = baselineOf(
  knownAsset(1, { "modbus/client": 40 }),
  knownAsset(2, { "modbus/server": 40 }),
  knownConduit(1, 2, "modbus", [502]),
  knownOperations(1, 2, [[3, 0, 4]], [1]),
);

/** Something for every detector: strangers of all kinds, and the usual between them. */
function eventsOfADay(): SensorEvent[] {
  const events: SensorEvent[] = [];
  for (let i = 0; i < 60; i++) {
    const stranger = party(20 + (i % 7), 40_000 + i);
    const isKnown = i % 3 === 0;
    const client = isKnown ? party(1, 40_000 + i) : stranger;
    const of = session({
      id: i + 1,
      client,
      server: party(2, i % 5 === 4 ? 4444 : 502),
      transport: i % 4 === 3 ? "udp" : "tcp",
    });
    const modbus = { ...of, protocol: "modbus", service: "modbus" };
    const frame = i * 10;
    events.push({ ...seen(client, i, frame), isNew: i < 21 });
    events.push(conduit("attempted", of, i + 0.1, frame + 1));
    if (i % 6 !== 5) events.push(conduit(i % 6 === 1 ? "refused" : "established", of, i + 0.2, frame + 2));
    const write = request(modbus, 5, i % 4, [i % 2], { time: at(i + 0.3), frame: frame + 3 });
    if (i % 2 === 0) events.push(write, response(write, i % 4 === 0 ? undefined : 2));
    if (i % 9 !== 0) events.push(conduit("ended", modbus, i + 0.9, frame + 5));
  }
  return events;
}

const events = eventsOfADay();

function findingsOf(detector: Detector, idles: readonly number[] = []): Finding[] {
  const findings: Finding[] = [];
  const clock = new PacketClock();
  const host = new DetectorHost([detector], groundOf(clock, plant), (_, finding) => findings.push(finding));
  for (const [i, event] of events.entries()) {
    const idle = idles.length === 0 ? 0 : (idles[i % idles.length] ?? 0);
    clock.advanceTo(Math.max(clock.now, event.time - idle) as PacketTime);
    clock.advanceTo(event.time);
    host.hear(event);
  }
  clock.advanceTo(at(600));
  return findings;
}

describe.each(detectors.map((detector) => [detector.doc.id, detector] as const))("%s", (_, detector) => {
  const { doc } = detector;

  it("says what it is, what it is blind to, when it is wrong and what to do", () => {
    expect(doc.title.length).toBeGreaterThan(0);
    expect(doc.title.length).toBeLessThanOrEqual(60);
    for (const paragraph of [doc.summary, doc.blindTo, doc.falseAlarms, ...doc.triage]) {
      expect(paragraph).toMatch(/^[A-Z].{20,}\.$/);
    }
    expect(doc.triage.length).toBeGreaterThanOrEqual(2);
    expect(doc.version).toBeGreaterThanOrEqual(1);
  });

  it("names only current techniques, requirements and threats, and at least one of each", () => {
    expect(doc.attack.filter((id) => !(id in attackTechniques))).toEqual([]);
    expect(doc.fr.filter((id) => !(id in foundationalRequirements))).toEqual([]);
    expect(doc.sr.filter((id) => !(id in systemRequirements))).toEqual([]);
    expect(doc.iso24392.filter((id) => !(id in platformThreats))).toEqual([]);
    expect(Math.min(doc.attack.length, doc.fr.length, doc.sr.length, doc.iso24392.length)).toBeGreaterThan(0);
  });

  it("has a severity within its bounds", () => {
    const [floor, usual, cap] = [doc.floor, doc.severity, doc.cap].map((severity) => severities.indexOf(severity));
    expect(floor).toBeLessThanOrEqual(usual ?? -1);
    expect(usual).toBeLessThanOrEqual(cap ?? -1);
  });

  it("has options within their bounds, with help and their unit", () => {
    for (const [name, option] of Object.entries(detector.options)) {
      expect(name).toMatch(/(Seconds|Bytes|Count|Percent|PerMinute|Mbps)$/);
      expect(option.help).toMatch(/^[A-Z].{20,}\.$/);
      expect(option.min).toBeLessThanOrEqual(option.default);
      expect(option.default).toBeLessThanOrEqual(option.max);
    }
  });

  it("has a test of its own, in which each finding is held to the rules of all", () => {
    const test = readFileSync(join(projectRoot, `test/detectors/${doc.id}.test.ts`), "utf8");
    expect(test).toMatch(/watched\(|findingsOf\(/);
    for (const finding of findingsOf(detector)) expectSound(finding);
  });

  it("amends only what it found before", () => {
    const known = new Set<string>();
    for (const { key, frame, isAmendment } of findingsOf(detector)) {
      const occurrence = `${key.join(" ")} ${frame}`;
      expect(known.has(occurrence)).toBe(isAmendment);
      known.add(occurrence);
    }
  });

  it("finds the same whatever the idle time between events", () => {
    const once = text(findingsOf(detector));
    expect(text(findingsOf(detector, [1, 50_000, 700_000, 99_999]))).toEqual(once);
  });

  it("finds the same when its memory is saved and opened in between", () => {
    expect(text(findingsOf(reopening(detector)))).toEqual(text(findingsOf(detector)));
  });
});
