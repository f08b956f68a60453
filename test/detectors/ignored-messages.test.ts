import { describe, expect, it } from "vitest";
import type { Baseline } from "../../src/contracts/baseline.js";
import type { DetectContext, Detector, IgnoredMessages } from "../../src/contracts/detector.js";
import type { ModbusRequest, ModbusResponse } from "../../src/contracts/sensor-event.js";
import { detectors } from "../../src/detectors/index.js";
import {
  at,
  baselineOf,
  knownAsset,
  knownConduit,
  knownOperations,
  party,
  request,
  response,
  session,
} from "./given.js";

const operations = knownOperations(
  1,
  2,
  [
    [1, 0, 2],
    [3, 8, 4],
  ],
  [5],
);
const baseline = baselineOf(knownAsset(1), knownAsset(2), knownConduit(1, 2, "modbus", [502]), operations);
const known = session({ id: 1, protocol: "modbus" });
const stranger = session({ id: 2, protocol: "modbus", client: party(9, 40_009) });

type Message = ModbusRequest | ModbusResponse;
const values = [1, 65_535, 0, 700];

/** The request, its answer, refusals of it, and an answer that does not fit. */
function exchange(asked: ModbusRequest): Message[] {
  const answer = { ...response(asked), values: values.slice(0, asked.reads?.quantity) };
  const refusals = [1, 2, 4, 6, 11].map((code) => response(asked, code));
  return [asked, answer, ...refusals, { ...answer, anomalies: ["responseMismatch"] }];
}

const knownReads = [request(known, 3, 8, values), request(known, 3, 9, [1]), request(known, 1, 0, [0, 0])];
const reads = [
  ...knownReads,
  ...[1, 2, 3, 4].map((code) => request(known, code, 500, [0, 0])),
  request(known, 3, 8, values, { unit: 77 }),
  request(known, 3, 65_530, [1], { anomalies: ["addressOverflow"] }),
  request(stranger, 3, 8, values),
];
const messages: Readonly<Record<IgnoredMessages, readonly Message[]>> = {
  reads: reads.flatMap(exchange),
  "read-requests": reads,
  "known-reads": knownReads.flatMap(exchange),
  "sound-answers": reads.flatMap((asked) => exchange(asked).slice(1, 2)),
};

function heardBy(detector: Detector, told: readonly Message[], ground: Baseline | undefined): unknown[] {
  const heard: unknown[] = [];
  const context: DetectContext = {
    now: at(1),
    phase: ground === undefined ? "learning" : "watching",
    baseline: ground,
    policy: undefined,
    assets: { asset: () => undefined, assets: () => [], withMac: () => [] },
    wake: (key) => heard.push(["wake", key]),
    alert: ({ observed }) => heard.push(observed),
    fail: (reason) => heard.push(["fail", reason]),
  };
  const options = Object.fromEntries(Object.entries(detector.options).map(([name, of]) => [name, of.default]));
  const memory = detector.open(options);
  const before = JSON.stringify(detector.save(memory));
  for (let round = 0; round < 20; round++) {
    for (const message of told) if (detector.hears.includes(message.type)) detector.hear(message, memory, context);
  }
  const after = JSON.stringify(detector.save(memory));
  return after === before ? heard : [...heard, after];
}

describe("detectors that ignore messages", () => {
  const some = detectors.flatMap((detector) =>
    detector.ignores === undefined ? [] : [[detector.doc.id, detector, detector.ignores] as const],
  );

  it.each(some)("%s has nothing to say of them, and nothing to keep", (_, detector, ignored) => {
    expect(heardBy(detector, messages[ignored], baseline)).toEqual([]);
    if (ignored !== "known-reads") expect(heardBy(detector, messages[ignored], undefined)).toEqual([]);
  });

  it("does say something of other messages", () => {
    const silent = some.filter(([, detector]) => heardBy(detector, messages.reads, baseline).length === 0);
    expect(silent.length).toBeLessThan(some.length);
  });
});
