import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Segment, TcpScript } from "../tools/tcp-script.js";
import { toyDecoder, toyPdu } from "../tools/toy-decoder.js";

const MAGIC = 0x5a;
const decoders = [toyDecoder("toy", MAGIC, 502)];

function concat(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** The stream cut at the given lengths, as segments that begin at `sequence`. */
function segments(stream: Uint8Array, cuts: readonly number[], sequence: number): Segment[] {
  const list: Segment[] = [];
  let at = 0;
  for (let i = 0; at < stream.length; i++) {
    const length = cuts.length === 0 ? stream.length : Math.max(1, cuts[i % cuts.length]!);
    const payload = stream.slice(at, at + length);
    list.push({ from: 0, sequence: (sequence + at) | 0, acknowledgement: 5001, payload });
    at += length;
  }
  return list;
}

const bodies = fc.array(fc.uint8Array({ minLength: 0, maxLength: 40 }), { minLength: 1, maxLength: 12 });
const cutLengths = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 });

function expectedTexts(list: readonly Uint8Array[]): string[] {
  return list.map((body) => `toServer:${Buffer.from(body).toString("hex")}`);
}

describe("a stream", () => {
  it("gives the same messages however it is cut into segments", () => {
    fc.assert(
      fc.property(bodies, cutLengths, fc.integer(), (list, cuts, isn) => {
        const script = new TcpScript(decoders);
        script.handshake(isn, 5000);
        for (const segment of segments(concat(list.map((body) => toyPdu(MAGIC, body))), cuts, isn + 1)) {
          script.send(segment);
        }
        expect(script.texts).toEqual(expectedTexts(list));
      }),
    );
  });

  it("gives the same messages in any order within the window and with any duplication", () => {
    fc.assert(
      fc.property(bodies, cutLengths, fc.infiniteStream(fc.nat(1000)), (list, cuts, random) => {
        const script = new TcpScript(decoders);
        script.handshake(1000, 5000);
        const sent = segments(concat(list.map((body) => toyPdu(MAGIC, body))), cuts, 1001).slice(0, 30);
        const whole = segments(concat(list.map((body) => toyPdu(MAGIC, body))), cuts, 1001);
        const next = () => random.next().value ?? 0;
        const shuffled = sent.flatMap((segment) => (next() % 3 === 0 ? [segment, segment] : [segment]));
        for (let i = shuffled.length - 1; i > 0; i--) {
          const j = next() % (i + 1);
          [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
        }
        for (const segment of [...shuffled, ...whole.slice(30)]) script.send(segment);
        expect(script.texts).toEqual(expectedTexts(list));
        const [ended] = script.finish();
        expect(ended!.ledgers[0].gapBytes).toBe(0);
        expect(ended!.ledgers[0].conflictingBytes).toBe(0);
      }),
    );
  });

  it("loses with any one segment at most the messages it touched and two more, and says how many bytes", () => {
    fc.assert(
      fc.property(bodies, cutLengths, fc.nat(), (list, cuts, index) => {
        const pdus = list.map((body) => toyPdu(MAGIC, body));
        const sent = segments(concat(pdus), cuts, 1001);
        const removed = index % sent.length;
        const script = new TcpScript(decoders);
        script.handshake(1000, 5000);
        sent.forEach((segment, i) => {
          if (i !== removed) script.send(segment);
          const acknowledgement = segment.sequence + segment.payload!.length;
          script.send({ from: 1, sequence: 5001, acknowledgement });
        });
        const lost = sent[removed]!;
        const from = lost.sequence - 1001;
        let at = 0;
        let touched = 0;
        for (const pdu of pdus) {
          if (at < from + lost.payload!.length && at + pdu.length > from) touched++;
          at += pdu.length;
        }
        const [ended] = script.finish();
        // A one-byte tail looks like the acknowledgement of a FIN that the capture missed.
        const isTail = removed === sent.length - 1 && lost.payload!.length === 1;
        expect(ended!.ledgers[0].gapBytes).toBe(isTail ? 0 : lost.payload!.length);
        expect(script.texts.length).toBeGreaterThanOrEqual(list.length - touched - 2);
        expect(expectedTexts(list)).toEqual(expect.arrayContaining(script.texts));
      }),
    );
  });

  it("accounts for every byte of payload, whatever is sent", () => {
    const anySegment = fc.record({
      from: fc.constantFrom(0 as const, 1 as const),
      sequence: fc.integer({ min: 900, max: 1400 }),
      acknowledgement: fc.integer({ min: 900, max: 1500 }),
      flags: fc.constantFrom(0x10, 0x10, 0x10, 0x10, 0x11, 0x02, 0x12, 0x04),
      payload: fc.oneof(
        fc.uint8Array({ maxLength: 30 }),
        fc.uint8Array({ maxLength: 30 }).map((body) => toyPdu(MAGIC, body)),
      ),
      cutBytes: fc.constantFrom(0, 0, 0, 7),
      identification: fc.constantFrom(1, 2, 3),
    });
    fc.assert(
      fc.property(fc.array(anySegment, { maxLength: 60 }), (list) => {
        const script = new TcpScript(decoders);
        for (const segment of list) script.send(segment);
        for (const { ledgers, payloadBytes } of script.finish()) {
          for (const side of [0, 1] as const) {
            const ledger = ledgers[side];
            const told =
              ledger.decodedBytes +
              ledger.undecodableBytes +
              ledger.opaqueBytes +
              ledger.unidentifiedBytes +
              ledger.retransmittedBytes +
              ledger.conflictingBytes;
            expect(told).toBe(payloadBytes[side]);
            expect(ledger.gapBytes).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("single cases", () => {
  const one = toyPdu(MAGIC, Uint8Array.of(1, 1));
  const two = toyPdu(MAGIC, Uint8Array.of(2, 2));
  const three = toyPdu(MAGIC, Uint8Array.of(3, 3));

  function started(isn = 1000): TcpScript {
    const script = new TcpScript(decoders);
    script.handshake(isn, 5000);
    return script;
  }

  it("follows the sequence number over its wrap", () => {
    const script = started(0xffff_fffa);
    for (const segment of segments(concat([one, two, three]), [7], -5)) script.send(segment);
    expect(script.texts).toEqual(["toServer:0101", "toServer:0202", "toServer:0303"]);
  });

  it("takes up a flow whose beginning was not seen", () => {
    const script = new TcpScript(decoders);
    script.send({ from: 0, sequence: 77 + one.length, acknowledgement: 5001, payload: two, timeUs: 10_000 });
    script.send({ from: 0, sequence: 77, acknowledgement: 5001, payload: one, timeUs: 10_001 });
    script.send({ from: 0, sequence: 77 + 2 * one.length, acknowledgement: 5001, payload: three, timeUs: 20_000 });
    expect(script.texts).toEqual(["toServer:0101", "toServer:0202", "toServer:0303"]);
    expect(script.finish()[0]!.flow.isMidstream).toBe(true);
  });

  it("counts a retransmission, and other bytes in its place as a conflict, and keeps the first", () => {
    const script = started();
    script.send({ from: 0, sequence: 1001, payload: one });
    script.send({ from: 0, sequence: 1001, payload: one });
    script.send({ from: 0, sequence: 1001, payload: toyPdu(MAGIC, Uint8Array.of(9, 9)) });
    expect(script.texts).toEqual(["toServer:0101"]);
    const ledger = script.finish()[0]!.ledgers[0];
    expect(ledger.retransmittedBytes).toBe(one.length + one.length - 2);
    expect(ledger.conflictingBytes).toBe(2);
  });

  it("takes only what is new of a segment that overlaps what was read", () => {
    const script = started();
    script.send({ from: 0, sequence: 1001, payload: one });
    script.send({ from: 0, sequence: 1001, payload: concat([one, two]) });
    expect(script.texts).toEqual(["toServer:0101", "toServer:0202"]);
  });

  it("does not take a keep-alive's byte for a conflict", () => {
    const script = started();
    script.send({ from: 0, sequence: 1001, payload: one });
    script.send({ from: 0, sequence: 1001 + one.length - 1, payload: Uint8Array.of(0xff) });
    expect(script.finish()[0]!.ledgers[0].conflictingBytes).toBe(0);
  });

  it("tells the mirror's copy from a retransmission, also one that a router passed on", () => {
    const script = started();
    script.send({ from: 0, sequence: 1001, payload: one, identification: 7, timeUs: 10_000 });
    script.send({ from: 0, sequence: 1001, payload: one, identification: 7, timeUs: 10_100 });
    script.send({ from: 0, sequence: 1001, payload: one, identification: 7, timeUs: 10_200, hopLimit: 63 });
    script.send({ from: 0, sequence: 1001, payload: one, identification: 8, timeUs: 10_300 });
    expect(script.texts).toEqual(["toServer:0101"]);
    expect(script.engine.counters).toMatchObject({ mirrorCopies: 1, routedCopies: 1 });
    const [ended] = script.finish();
    expect(ended!.ledgers[0]).toMatchObject({ duplicateFrames: 2, retransmittedBytes: one.length });
  });

  it("skips a hole as soon as the other side acknowledges what was never seen", () => {
    const script = started();
    script.send({ from: 0, sequence: 1001 + one.length, payload: two, timeUs: 10_000 });
    script.send({ from: 1, sequence: 5001, acknowledgement: 1001 + one.length + two.length, timeUs: 10_100 });
    expect(script.texts).toEqual([]);
    script.send({ from: 1, sequence: 5001, acknowledgement: 1001 + one.length + two.length, timeUs: 11_200 });
    expect(script.texts).toEqual(["toServer:0202"]);
    expect(script.finish()[0]!.ledgers[0].gapBytes).toBe(one.length);
  });

  it("skips a hole that nobody acknowledges after 200 ms", () => {
    const script = started();
    script.send({ from: 0, sequence: 1001 + one.length, payload: two, timeUs: 10_000 });
    script.clock.advanceTo((1_700_000_000_000_000 + 209_999) as never);
    expect(script.texts).toEqual([]);
    script.clock.advanceTo((1_700_000_000_000_000 + 210_000) as never);
    expect(script.texts).toEqual(["toServer:0202"]);
  });

  it("knows the next message behind a hole inside a message, to the byte", () => {
    const script = started();
    const long = toyPdu(MAGIC, new Uint8Array(90).fill(MAGIC));
    script.send({ from: 0, sequence: 1001, payload: one });
    script.send({ from: 0, sequence: 1001 + one.length, payload: long.slice(0, 30) });
    const rest = concat([long.slice(50), two]);
    script.send({ from: 0, sequence: 1001 + one.length + 50, payload: rest, timeUs: 10_000 });
    script.clock.advanceTo((1_700_000_000_000_000 + 400_000) as never);
    expect(script.texts).toEqual(["toServer:0101", "toServer:0202"]);
    const [ended] = script.finish();
    expect(ended!.ledgers[0]).toMatchObject({ gapBytes: 20, undecodableBytes: long.length - 20 });
    expect([ended!.segments, ended!.lostSegments]).toEqual([
      [3, 0],
      [1, 0],
    ]);
  });

  it("counts for a hole as many segments as it takes to carry it", () => {
    const script = started();
    script.send({ from: 0, sequence: 1001 + 2 * 1460, payload: two, timeUs: 10_000 });
    script.send({ from: 0, sequence: 1001 + 4 * 1460 + two.length + 1, payload: two, timeUs: 20_000 });
    expect(script.finish()[0]!.lostSegments).toEqual([2 + 3, 0]);
  });

  it("still reads what fills a hole after it was given up", () => {
    const script = started();
    script.send({ from: 0, sequence: 1001 + one.length, payload: two, timeUs: 10_000 });
    script.send({ from: 0, sequence: 1001 + one.length + two.length, payload: three, timeUs: 300_000 });
    script.send({ from: 0, sequence: 1001, payload: one, timeUs: 301_000 });
    expect(script.texts).toEqual(["toServer:0202", "toServer:0303", "toServer:0101"]);
    const [ended] = script.finish();
    expect(ended!.ledgers[0]).toMatchObject({ gapBytes: 0, retransmittedBytes: 0 });
    expect(ended!.lostSegments).toEqual([0, 0]);
  });

  it("is not blinded by a forged segment far ahead", () => {
    const script = started();
    script.send({ from: 0, sequence: 1001 + 500_000_000, payload: two });
    script.send({ from: 0, sequence: 1001, payload: one });
    script.send({ from: 0, sequence: 1001 + one.length, payload: three });
    expect(script.texts).toEqual(["toServer:0101", "toServer:0303"]);
  });

  it("is not blinded by a forged segment within the window", () => {
    const script = started();
    script.send({ from: 0, sequence: 1001 + 60_000, payload: two, timeUs: 10_000 });
    script.send({ from: 0, sequence: 1001, payload: one, timeUs: 400_000 });
    script.send({ from: 0, sequence: 1001 + one.length, payload: three, timeUs: 500_000 });
    expect(script.texts).toContain("toServer:0101");
    expect(script.texts).toContain("toServer:0303");
  });

  it("follows the stream after the capture lost more than a window", () => {
    const script = started();
    script.send({ from: 0, sequence: 1001, payload: one });
    const later = segments(concat([one, two, three, one, two]), [7], 1001 + 90_000_000);
    for (const segment of later) script.send(segment);
    expect(script.texts.slice(-2)).toEqual(["toServer:0101", "toServer:0202"]);
  });

  it("marks what the capture cut off, and reads on", () => {
    const script = started();
    script.send({ from: 0, sequence: 1001, payload: one });
    script.send({ from: 0, sequence: 1001 + one.length, payload: two.slice(0, 5), cutBytes: two.length - 5 });
    script.send({ from: 0, sequence: 1001 + one.length + two.length, payload: three });
    expect(script.pdus.map(({ body }) => body)).toEqual([
      { text: "0101" },
      { text: "02", missing: 2 },
      { text: "0303" },
    ]);
    expect(script.finish()[0]!.ledgers[0]).toMatchObject({ cutBytes: 2, gapBytes: 0 });
  });
});
