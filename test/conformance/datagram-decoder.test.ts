import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decoder, FlowHints } from "../../src/contracts/decoder.js";
import { ByteBudget } from "../../src/core/byte-budget.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { decoders } from "../../src/protocols/index.js";
import { uadpSamples } from "../protocols/uadp/sample-pdus.js";

/** Sound datagrams per protocol; a new decoder over UDP brings its own. */
const samples: Readonly<Record<string, readonly Uint8Array[]>> = { uadp: uadpSamples };
const overDatagrams = decoders.filter(({ carriedBy }) => carriedBy.some(({ over }) => over === "udp"));

interface Told {
  readonly body: object | undefined;
  readonly anomalies: readonly string[];
}

function read(
  decoder: Decoder,
  datagrams: readonly Uint8Array[],
  wantsBody: boolean,
): { told: Told[]; state: unknown } {
  const port = decoder.carriedBy.find(({ over }) => over === "udp")!.port;
  const budget = new ByteBudget(1 << 20);
  const hints: FlowHints = {
    transport: "udp",
    ports: [50_000, port],
    handshakeServer: undefined,
    portServer: 1,
    budget,
  };
  const state = decoder.open(hints);
  const told: Told[] = [];
  const out = {
    wantsBody,
    pdu: (body: object | undefined, anomalies: readonly string[] = []) => told.push({ body, anomalies }),
    serverIs() {},
    opaque() {},
  };
  datagrams.forEach((bytes, index) => {
    if (bytes.length === 0 || decoder.frame(bytes, 0, bytes.length, 0, state) < bytes.length) return;
    const context = { from: 0, time: index as PacketTime, frame: index, missingBytes: 0, isPeerBehind: false } as const;
    decoder.decode(bytes, 0, bytes.length, context, state, out);
  });
  decoder.close?.(state);
  expect(budget.heldBytes).toBe(0);
  return { told, state };
}

describe.each(overDatagrams.map((decoder) => ({ id: decoder.doc.id, decoder })))(
  "datagrams of $id",
  ({ id, decoder }) => {
    const sound = samples[id] ?? [];

    it("are read, each for itself, and prove the protocol", () => {
      expect(sound.length).toBeGreaterThan(0);
      const { told, state } = read(decoder, sound, true);
      expect(told.length).toBe(sound.length);
      expect(told.flatMap(({ anomalies }) => anomalies)).toEqual([]);
      expect(decoder.evidence(state)).toBeGreaterThanOrEqual(decoder.evidenceNeeded.onPort);
    });

    it("are found the same without bodies", () => {
      const { told, state } = read(decoder, sound, false);
      expect(told.map(({ body }) => body)).toEqual(sound.map(() => undefined));
      expect(decoder.summary(state)).toEqual(decoder.summary(read(decoder, sound, true).state));
    });

    it("may be damaged or any bytes at all: nothing is thrown, nothing told that is not declared", () => {
      const damaged = fc
        .tuple(fc.constantFrom(...sound), fc.nat(60), fc.integer({ min: 0, max: 255 }), fc.nat(40))
        .map(([bytes, at, value, drop]) => {
          const copy = bytes.slice(0, Math.max(1, bytes.length - drop));
          copy[at % copy.length] = value;
          return copy;
        });
      fc.assert(
        fc.property(fc.array(fc.oneof(damaged, fc.uint8Array({ maxLength: 80 })), { maxLength: 20 }), (datagrams) => {
          const { told, state } = read(decoder, datagrams, true);
          for (const { body, anomalies } of told) {
            for (const key of Object.keys(body ?? {})) expect(decoder.doc.fields).toHaveProperty(key);
            for (const code of anomalies) expect(decoder.doc.anomalies).toHaveProperty(code);
          }
          expect(read(decoder, datagrams, false).told.map(({ anomalies }) => anomalies)).toEqual(
            told.map(({ anomalies }) => anomalies),
          );
          expect(() => JSON.stringify(decoder.summary(state))).not.toThrow();
        }),
        { numRuns: 1000 },
      );
    });
  },
);
