import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decoder, FRAME } from "../../src/contracts/decoder.js";
import type { Side } from "../../src/contracts/flow.js";
import { ByteBudget } from "../../src/core/byte-budget.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { decoders } from "../../src/protocols/index.js";
import { modbusSamples } from "../protocols/modbus/sample-pdus.js";
import { mqttSamples } from "../protocols/mqtt/sample-pdus.js";
import { opcuaSamples } from "../protocols/opcua/sample-pdus.js";
import { tlsSamples } from "../protocols/tls/sample-pdus.js";
import { concat, cut, endOfFalsePdus, hexOf, hostileBytes } from "./hostile-bytes.js";
import type { SamplePdu, SampleSequence } from "./sample-sequence.js";
import { type ReadPdu, StreamReader } from "./stream-reader.js";

/** Sound PDUs per protocol; a new decoder brings its own. */
const samples: Readonly<Record<string, readonly SampleSequence[]>> = {
  tls: tlsSamples,
  modbus: modbusSamples,
  mqtt: mqttSamples,
  opcua: opcuaSamples,
};

const side = fc.constantFrom<Side>(0, 1);

function expectDeclared(decoder: Decoder, pdus: readonly ReadPdu[]): void {
  for (const { body, anomalies } of pdus) {
    for (const key of Object.keys(body ?? {})) expect(decoder.doc.fields).toHaveProperty(key);
    for (const code of anomalies) expect(decoder.doc.anomalies).toHaveProperty(code);
  }
}

/** Exchanges as whole units, so that their order may change and each still makes sense. */
function exchangesOf({ pdus }: SampleSequence): SamplePdu[][] {
  const answered = new Set(pdus.map(({ answers }) => answers));
  return pdus.flatMap((pdu, index) => {
    if (pdu.answers !== undefined) return [];
    const answer = answered.has(index) ? pdus.filter(({ answers }) => answers === index) : [];
    return [[pdu, ...answer]];
  });
}

const overStreams = decoders.filter(({ carriedBy }) => carriedBy.some(({ over }) => over === "tcp"));

describe.each(overStreams.map((decoder) => ({ id: decoder.doc.id, decoder })))("decoder $id", ({ id, decoder }) => {
  const sequences = samples[id] ?? [];

  it("has samples", () => {
    expect(sequences.length).toBeGreaterThan(0);
  });

  it("explains itself", () => {
    const { doc } = decoder;
    expect(doc.title.length).toBeLessThanOrEqual(60);
    expect(doc.summary).not.toBe("");
    for (const field of Object.values(doc.fields)) expect(field.help).toMatch(/\.$/);
    for (const anomaly of Object.values(doc.anomalies)) expect(anomaly.help).toMatch(/\.$/);
    expect(decoder.evidenceNeeded.onPort).toBeLessThanOrEqual(decoder.evidenceNeeded.elsewhere);
  });

  describe.each(sequences)("on $name", (sequence) => {
    it("frames every PDU wherever it is cut", () => {
      const reader = new StreamReader(decoder, sequence.hints);
      for (const { from, bytes } of sequence.pdus) {
        for (let have = 1; have <= bytes.length; have++) {
          const verdict = decoder.frame(bytes, 0, have, from, reader.state);
          if (have === bytes.length) expect(verdict).toBe(bytes.length);
          else expect([FRAME.more, bytes.length]).toContain(verdict);
        }
        reader.segment(from, bytes);
      }
      expect(reader.pdus.map(({ hex }) => hex)).toEqual(sequence.pdus.map(({ bytes }) => hexOf(bytes)));
    });

    it("finds nothing wrong, and evidence enough", () => {
      const reader = new StreamReader(decoder, sequence.hints);
      for (const { from, bytes } of sequence.pdus) reader.segment(from, bytes);
      expect(reader.pdus.flatMap(({ anomalies }) => anomalies)).toEqual([]);
      expect(decoder.evidence(reader.state)).toBeGreaterThanOrEqual(decoder.evidenceNeeded.elsewhere);
      expectDeclared(decoder, reader.pdus);
      expect(() => JSON.stringify(decoder.summary(reader.state))).not.toThrow();
    });

    it("finds the same PDUs without bodies", () => {
      const reader = new StreamReader(decoder, sequence.hints);
      reader.wantsBody = false;
      for (const { from, bytes } of sequence.pdus) reader.segment(from, bytes);
      expect(reader.pdus.length).toBe(sequence.pdus.length);
      expect(reader.pdus.every(({ body }) => body === undefined)).toBe(true);
      const withBodies = new StreamReader(decoder, sequence.hints);
      for (const { from, bytes } of sequence.pdus) withBodies.segment(from, bytes);
      expect(decoder.summary(reader.state)).toEqual(decoder.summary(withBodies.state));
    });

    it("finds the same PDUs in any cut of any order of exchanges", () => {
      const exchanges = exchangesOf(sequence);
      fc.assert(
        fc.property(
          fc.shuffledSubarray(exchanges, { minLength: 1 }),
          fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }),
          (chosen, sizes) => {
            const reader = new StreamReader(decoder, sequence.hints);
            for (const { from, bytes } of chosen.flat()) {
              for (const piece of cut(bytes, sizes)) reader.segment(from, piece);
            }
            expect(reader.pdus.map(({ hex }) => hex)).toEqual(chosen.flat().map(({ bytes }) => hexOf(bytes)));
            expect(reader.foreign).toBe(0);
          },
        ),
        { numRuns: 200 },
      );
    });

    it("finds the same PDUs when all of a side come in one stream", () => {
      fc.assert(
        fc.property(
          side,
          fc.shuffledSubarray([...sequence.pdus], { minLength: 1 }),
          fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 }),
          (from, shuffled, sizes) => {
            const sent = shuffled.filter((pdu) => pdu.from === from);
            const reader = new StreamReader(decoder, sequence.hints);
            for (const piece of cut(concat(sent.map(({ bytes }) => bytes)), sizes)) reader.segment(from, piece);
            expect(reader.pdus.map(({ hex }) => hex)).toEqual(sent.map(({ bytes }) => hexOf(bytes)));
          },
        ),
        { numRuns: 200 },
      );
    });

    it("pairs nothing wrongly whatever is lost", () => {
      fc.assert(
        fc.property(fc.array(fc.boolean(), { minLength: sequence.pdus.length }), (lost) => {
          const reader = new StreamReader(decoder, sequence.hints);
          const frames = new Map<number, number>();
          let segments = 0;
          sequence.pdus.forEach(({ from, bytes, answers }, index) => {
            if (lost[index]) {
              reader.gap(from, bytes.length);
              return;
            }
            segments++;
            frames.set(index, segments);
            const before = reader.pdus.length;
            reader.segment(from, bytes);
            const body = reader.pdus[before]?.body;
            if (body?.requestFrame !== undefined) expect(body.requestFrame).toBe(frames.get(answers ?? -1));
          });
          expect(reader.pdus.flatMap(({ anomalies }) => anomalies)).toEqual([]);
        }),
        { numRuns: 200 },
      );
    });

    it("finds the next PDU after any garbage", () => {
      fc.assert(
        fc.property(
          hostileBytes(80),
          fc.integer({ min: 0, max: sequence.pdus.length - 1 }),
          fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 }),
          (garbage, first, sizes) => {
            const reader = new StreamReader(decoder, sequence.hints);
            for (const { from, bytes } of sequence.pdus) reader.segment(from, bytes);
            const from = sequence.pdus[first]!.from;
            const rest = [...sequence.pdus.slice(first), ...sequence.pdus].filter((pdu) => pdu.from === from);
            reader.gap(from, 1000);
            const before = reader.pdus.length;
            const stream = concat([garbage, ...rest.map(({ bytes }) => bytes)]);
            for (const piece of cut(stream, sizes)) reader.segment(from, piece);
            const found = reader.pdus.slice(before).map(({ hex }) => hex);
            const wanted = rest.map(({ bytes }) => hexOf(bytes));
            // Garbage may begin a PDU that nothing tells from a true one: what its length takes in is lost with it.
            const falseEnd = endOfFalsePdus(stream, found, wanted);
            let begins = garbage.length;
            const lost = rest.filter(({ bytes }) => {
              begins += bytes.length;
              return begins - bytes.length < falseEnd;
            }).length;
            const kept = wanted.slice(lost + 1);
            expect(found.slice(found.length - kept.length)).toEqual(kept);
          },
        ),
        { numRuns: 500 },
      );
    });

    it("says at once where the next PDU is, or the end", () => {
      fc.assert(
        fc.property(hostileBytes(300), side, fc.boolean(), (bytes, from, isWarm) => {
          const reader = new StreamReader(decoder, sequence.hints);
          if (isWarm) for (const pdu of sequence.pdus) reader.segment(pdu.from, pdu.bytes);
          const found = decoder.resync(bytes, 0, bytes.length, from, reader.state);
          expect(found).toBeGreaterThanOrEqual(0);
          expect(found).toBeLessThanOrEqual(bytes.length);
          if (found < bytes.length) {
            expect(decoder.frame(bytes, found, bytes.length, from, reader.state)).not.toBe(FRAME.foreign);
          }
        }),
        { numRuns: 500 },
      );
    });

    it("takes any damage of its PDUs without a throw, and tells only what it declares", () => {
      const damage = fc.record({
        index: fc.nat(sequence.pdus.length - 1),
        at: fc.nat(40),
        value: fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.integer({ min: 0, max: 255 })),
        drop: fc.integer({ min: 0, max: 6 }),
        missingBytes: fc.constantFrom(0, 0, 0, 1, 30),
      });
      fc.assert(
        fc.property(fc.array(damage, { minLength: 1, maxLength: 30 }), (damages) => {
          const [reader, bodiless] = [true, false].map((wantsBody) => {
            const reading = new StreamReader(decoder, sequence.hints);
            reading.wantsBody = wantsBody;
            for (const { index, at, value, drop, missingBytes } of damages) {
              const { from, bytes } = sequence.pdus[index]!;
              const damaged = bytes.slice(0, Math.max(1, bytes.length - drop));
              if (at < damaged.length) damaged[at] = value;
              if (missingBytes > 0) reading.cut(from, damaged, missingBytes);
              else if (drop === 6) reading.gap(from, 1);
              else reading.segment(from, damaged);
            }
            return reading;
          }) as [StreamReader, StreamReader];
          expect(bodiless.pdus.map(({ anomalies }) => anomalies)).toEqual(
            reader.pdus.map(({ anomalies }) => anomalies),
          );
          expectDeclared(decoder, reader.pdus);
        }),
        { numRuns: 500 },
      );
    });

    it("decodes any bytes at all without a throw", () => {
      fc.assert(
        fc.property(fc.array(fc.tuple(side, hostileBytes(280), fc.nat(3)), { maxLength: 12 }), (pieces) => {
          const reader = new StreamReader(decoder, sequence.hints);
          for (const [from, bytes, missingBytes] of pieces) {
            reader.segment(from, bytes);
            if (bytes.length > 0) reader.cut(from, bytes, missingBytes);
          }
          expectDeclared(decoder, reader.pdus);
          expect(() => JSON.stringify(decoder.summary(reader.state))).not.toThrow();
        }),
        { numRuns: 500 },
      );
    });
  });

  it("keeps its state small over 100,000 PDUs", () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const sequence = sequences[0]!;
    const state = decoder.open({ ...sequence.hints, budget: new ByteBudget(1 << 24) });
    const out = { wantsBody: false, pdu() {}, serverIs() {}, opaque() {} };
    let random = 1;
    let time = 1_700_000_000_000_000;
    const run = (count: number) => {
      for (let i = 0; i < count; i++) {
        random = (Math.imul(random, 1_103_515_245) + 12_345) >>> 0;
        const { from, bytes } = sequence.pdus[(random >>> 8) % sequence.pdus.length]!;
        // Another transaction each time, answered or not, with a hole now and then.
        const copy = bytes.slice();
        copy[0] = random >>> 16;
        copy[1] = random >>> 24;
        time += random % 5000;
        const context = { from, time: time as PacketTime, frame: i, missingBytes: 0, isPeerBehind: false };
        decoder.decode(copy, 0, copy.length, context, state, out);
        if (i % 1000 === 999) decoder.gap(state, from, 100);
      }
      collect();
      return process.memoryUsage().heapUsed;
    };
    run(20_000);
    const before = run(20_000);
    const after = run(100_000);
    expect(after - before).toBeLessThan(512 * 1024);
  });
});
