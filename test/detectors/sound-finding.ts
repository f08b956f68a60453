import { expect } from "vitest";
import type { Detector, Finding } from "../../src/contracts/detector.js";
import { canonicalJson, type Json } from "../../src/core/json.js";

/** Holds a finding to what every finding must be: whole sentences, evidence, and a key to fold it by. */
export function expectSound({ observed, expected, why, evidence, key }: Finding): void {
  for (const sentence of [observed, expected, why]) expect(sentence).toMatch(/^[A-Z0-9].+\.$/s);
  expect(evidence.length).toBeGreaterThan(0);
  expect(evidence.every(({ note, frame }) => note.length > 0 && frame >= 0)).toBe(true);
  expect(key.length).toBeGreaterThan(0);
  const texts = [observed, expected, why, ...evidence.map(({ note }) => note), ...key];
  expect(texts.filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
}

/** To compare findings by. */
export function findingTexts(findings: readonly Finding[]): string[] {
  return findings.map((finding) => canonicalJson(finding as never));
}

/** The same detector, whose memory is written and read again before every `stride`th event or wake. */
export function reopening(detector: Detector, stride = 1): Detector {
  interface Box {
    readonly options: Parameters<Detector["open"]>[0];
    memory: unknown;
  }
  let turn = 0;
  const reopened = (box: Box) => {
    if (turn++ % stride !== 0) return box.memory;
    box.memory = detector.open(box.options, JSON.parse(canonicalJson(detector.save(box.memory))) as Json);
    return box.memory;
  };
  return {
    ...detector,
    open: (options) => ({ options, memory: detector.open(options) }) satisfies Box,
    hear: (event, box, context) => detector.hear(event, reopened(box as Box), context),
    due: (key, box, context) => detector.due?.(key, reopened(box as Box), context),
    save: (box) => detector.save((box as Box).memory),
  };
}
