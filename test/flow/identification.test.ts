import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decoder, FRAME } from "../../src/contracts/decoder.js";
import { TcpScript } from "../tools/tcp-script.js";
import { toyDecoder, toyPdu } from "../tools/toy-decoder.js";

const FIRST = 0x5a;
const SECOND = 0x5b;
const ELSEWHERE = [40_000, 9999] as const;
const decoders = [toyDecoder("first", FIRST, 502), toyDecoder("second", SECOND, 1883)];
const body = Uint8Array.of(1, 2);

function script(ports: readonly [number, number]): (payload: Uint8Array) => TcpScript {
  const written = new TcpScript(decoders);
  written.handshake(1000, 5000, ports);
  let sequence = 1001;
  return (payload) => {
    written.send({ from: 0, sequence, payload, ports });
    sequence += payload.length;
    return written;
  };
}

describe("the protocol of a flow", () => {
  it("is confirmed by one PDU on the registered port", () => {
    const send = script([40_000, 502]);
    expect(send(toyPdu(FIRST, body)).texts).toEqual(["toServer:0102"]);
  });

  it("is found on any port once there is evidence enough, and nothing said until then is lost", () => {
    const send = script(ELSEWHERE);
    expect(send(toyPdu(SECOND, body)).texts).toEqual([]);
    expect(send(toyPdu(SECOND, body)).texts).toEqual([]);
    expect(send(toyPdu(SECOND, body)).texts).toEqual(["toServer:0102", "toServer:0102", "toServer:0102"]);
  });

  it("is decided by content where the port says otherwise", () => {
    const send = script([40_000, 502]);
    for (let i = 0; i < 2; i++) send(toyPdu(SECOND, body));
    const written = send(toyPdu(SECOND, body));
    expect(written.texts.length).toBe(3);
    expect(written.finish()[0]!.flow.protocol).toBe("second");
  });

  it("is found within the first segment, though the port's own decoder was asked first", () => {
    const send = script([40_000, 502]);
    const three = Uint8Array.of(...toyPdu(SECOND, body), ...toyPdu(SECOND, body), ...toyPdu(SECOND, body));
    expect(send(three).texts.length).toBe(3);
  });

  it("is not claimed for bytes that only begin like it, and the bytes are accounted for", () => {
    const send = script(ELSEWHERE);
    send(toyPdu(FIRST, body));
    const written = send(Uint8Array.of(9, 9, 9, 9, 9));
    expect(written.texts).toEqual([]);
    const [ended] = written.finish();
    expect(ended!.flow.protocol).toBeUndefined();
    expect(ended!.ledgers[0]).toMatchObject({ decodedBytes: 0, undecodableBytes: 0, unidentifiedBytes: 12 });
  });

  it("is tried from the same bytes by the next decoder when the first gives up", () => {
    const send = script(ELSEWHERE);
    send(Uint8Array.of(SECOND));
    send(toyPdu(SECOND, body).slice(1));
    send(toyPdu(SECOND, body));
    expect(send(toyPdu(SECOND, body)).texts.length).toBe(3);
  });

  it("stays open on the registered port when the capture begins inside a PDU", () => {
    const written = new TcpScript(decoders);
    written.send({ from: 0, sequence: 7, payload: Uint8Array.of(1, 2, 3, ...toyPdu(FIRST, body)) });
    for (let i = 0; i < 3; i++) written.send({ from: 0, sequence: 17 + 7 * i, payload: toyPdu(FIRST, body) });
    expect(written.finish()[0]!.ledgers[0]).toMatchObject({ unidentifiedBytes: 3 });
    expect(written.texts.length).toBe(4);
  });

  it("is never found in random bytes off the registered port", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ minLength: 1, maxLength: 100 }), { maxLength: 30 }), (payloads) => {
        const send = script(ELSEWHERE);
        let written: TcpScript | undefined;
        for (const payload of payloads) written = send(payload);
        expect(written?.texts ?? []).toEqual([]);
      }),
    );
  });
});

describe("after damage", () => {
  it("the next message is found again, whatever stands between", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 1, max: 300 }), (garbage, cut) => {
        fc.pre(!garbage.includes(FIRST));
        const send = script([40_000, 502]);
        send(toyPdu(FIRST, body));
        const rest = Uint8Array.of(...garbage, ...toyPdu(FIRST, Uint8Array.of(7)));
        let written: TcpScript | undefined;
        for (let at = 0; at < rest.length; at += cut) written = send(rest.slice(at, at + cut));
        expect(written!.texts).toEqual(["toServer:0102", "toServer:07"]);
        expect(written!.finish()[0]!.ledgers[0].undecodableBytes).toBe(garbage.length);
      }),
    );
  });

  it("a PDU beyond the decoder's limit is cut there, the rest passed over", () => {
    const small = [toyDecoder("small", FIRST, 502, 100)];
    const written = new TcpScript(small);
    written.handshake();
    const long = toyPdu(FIRST, new Uint8Array(500).fill(0xab));
    const stream = Uint8Array.of(...long, ...toyPdu(FIRST, body));
    for (let at = 0; at < stream.length; at += 37) {
      written.send({ from: 0, sequence: 1001 + at, payload: stream.slice(at, at + 37) });
    }
    expect(written.pdus.map(({ body: pdu }) => (pdu as { missing?: number }).missing)).toEqual([405, undefined]);
    expect(written.finish()[0]!.ledgers[0]).toMatchObject({ decodedBytes: 107, undecodableBytes: 405 });
  });

  it("a flow that fills every buffer is counted, not followed into memory", () => {
    const big = [toyDecoder("big", FIRST, 502, 60_000)];
    const written = new TcpScript(big, { heldBytesMax: 10_000 });
    written.handshake();
    const long = toyPdu(FIRST, new Uint8Array(50_000));
    const stream = Uint8Array.of(...toyPdu(FIRST, body), ...long, ...toyPdu(FIRST, body));
    for (let at = 0; at < stream.length; at += 1000) {
      written.send({ from: 0, sequence: 1001 + at, payload: stream.slice(at, at + 1000) });
    }
    expect(written.texts).toEqual(["toServer:0102", "toServer:0102"]);
    expect(written.finish()[0]!.ledgers[0].undecodableBytes).toBe(long.length);
  });
});

describe("a candidate that never says no", () => {
  const endless: Decoder = {
    ...(toyDecoder("endless", FIRST, 502) as Decoder),
    frame: () => FRAME.more,
    open(hints) {
      return toyDecoder("endless", FIRST, 502).open(hints);
    },
  };
  const misled: Decoder = {
    ...(toyDecoder("misled", SECOND, 502) as Decoder),
    evidence: () => 0,
    decode(_bytes, _at, _end, _context, _state, out) {
      out.serverIs(0);
    },
  };

  it.each([
    ["asks for more bytes", endless],
    ["takes everything and is never sure", misled],
  ])("but %s gives way when the trial is long", (_what, first) => {
    const written = new TcpScript([first, toyDecoder("second", SECOND, 1883)]);
    written.handshake(1000, 5000, ELSEWHERE);
    const long = toyPdu(SECOND, new Uint8Array(1000));
    for (let i = 0; i < 12; i++) {
      written.send({ from: 0, sequence: 1001 + i * long.length, payload: long, ports: ELSEWHERE });
    }
    expect(written.texts.length).toBe(12);
    expect(written.pdus.every(({ direction }) => direction === "toServer")).toBe(true);
  });

  it.each([endless, misled])("gives way at the end of the flow", (first) => {
    const written = new TcpScript([first, toyDecoder("second", SECOND, 1883)]);
    written.handshake(1000, 5000, ELSEWHERE);
    const payload = toyPdu(SECOND, body);
    for (let i = 0; i < 3; i++) {
      written.send({ from: 0, sequence: 1001 + i * payload.length, payload, ports: ELSEWHERE });
    }
    expect(written.texts).toEqual([]);
    const [ended] = written.finish();
    expect(written.texts.length).toBe(3);
    expect(ended!.flow.protocol).toBe("second");
    expect(ended!.flow.server).toBe(1);
    expect(ended!.ledgers[0].decodedBytes).toBe(3 * payload.length);
  });
});

describe("a flow on trial", () => {
  const half = toyPdu(FIRST, new Uint8Array(2000)).slice(0, 100);

  it("that finds no room is given up, its bytes unidentified, and what it held is given back", () => {
    const written = new TcpScript(decoders, { decoderBytesMax: 500 });
    const ports = ELSEWHERE;
    written.handshake(1000, 5000, ports);
    for (let i = 0; i < 5; i++) written.send({ from: 0, sequence: 1001 + i * half.length, payload: half, ports });
    const { budget } = written.engine.reader;
    expect(budget.refusals).toBeGreaterThan(0);
    expect(written.finish()[0]!.ledgers[0]).toMatchObject({ unidentifiedBytes: 5 * half.length, decodedBytes: 0 });
    expect(budget.heldBytes).toBe(0);
  });

  it("gives back what it held when its protocol is found", () => {
    const send = script(ELSEWHERE);
    for (let i = 0; i < 3; i++) send(toyPdu(FIRST, body));
    const written = send(toyPdu(FIRST, body));
    expect(written.texts.length).toBe(4);
    expect(written.engine.reader.budget.heldBytes).toBe(0);
  });

  it("is found though it comes in single bytes", () => {
    const send = script(ELSEWHERE);
    let written: TcpScript | undefined;
    for (const byte of [1, 2, 3].flatMap(() => [...toyPdu(FIRST, new Uint8Array(40))]))
      written = send(Uint8Array.of(byte));
    expect(written!.texts.length).toBe(3);
  });

  it("is searched for a start on the registered port, but not for ever", () => {
    const late = Uint8Array.of(9, 9, ...toyPdu(FIRST, body));
    for (const [before, want] of [
      [63, 1],
      [64, 0],
    ] as const) {
      const send = script([40_000, 502]);
      for (let i = 0; i < before; i++) send(Uint8Array.of(9, 9));
      const written = send(late);
      expect(written.texts.length).toBe(want);
      if (want === 0) expect(send(toyPdu(FIRST, body)).texts.length).toBe(1);
    }
  });
});

describe("bytes lost before the protocol was found", () => {
  it("are told to the decoder that reads on", () => {
    const written = new TcpScript(decoders);
    written.handshake();
    const pdu = toyPdu(FIRST, body);
    written.send({ from: 0, sequence: 1001 + 50, payload: pdu });
    written.send({ from: 1, sequence: 5001, acknowledgement: 1051 + pdu.length });
    written.send({ from: 0, sequence: 1051 + pdu.length, payload: pdu, timeUs: 10_000 });
    const [ended] = written.finish();
    expect(written.texts.length).toBe(2);
    expect(ended!.ledgers[0].gapBytes).toBe(50);
    expect(ended!.flow.summary).toEqual({ gaps: 1 });
  });
});
