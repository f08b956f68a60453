import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FRAME } from "../../../../src/contracts/decoder.js";
import { opened } from "./carrier-reader.js";
import { frame, fromHex, join, masked } from "./websocket-encoder.js";

const CONNECT = fromHex("10 10 0004 4d515454 04 02 003c 0004 61626364");
const CONNACK = fromHex("20 02 00 00");
const PUBLISH = fromHex("30 07 0003 61 2f 62 31 32");
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

describe("frames", () => {
  it("give their payload in stream order, unmasked, in any cut", () => {
    const client = [
      masked({ payload: CONNECT }),
      masked({ payload: PUBLISH.slice(0, 1), isFinal: false }),
      masked({ opcode: 9, payload: fromHex("0102") }),
      masked({ payload: PUBLISH.slice(1), opcode: 0 }),
      masked({ payload: new Uint8Array(0) }),
      masked({ payload: new Uint8Array(300).fill(7) }),
      masked({ payload: new Uint8Array(70_000).fill(8) }),
    ];
    const sent = join(...client);
    const want = `${hexOf(CONNECT)}${hexOf(PUBLISH)}${"07".repeat(300)}${"08".repeat(70_000)}`;
    const lengths = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lengths, (sizes) => {
        const reader = opened();
        for (let at = 0, i = 0; at < sent.length; i++) {
          const size = sizes[i % sizes.length] ?? 1;
          reader.segment(0, sent.slice(at, at + Math.max(size, at > 600 ? 900 : 1)));
          at += Math.max(size, at > 600 ? 900 : 1);
        }
        expect(reader.data[0] === want).toBe(true);
        expect(reader.anomalies).toEqual([]);
        expect(reader.foreign).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it("have a length as soon as it stands there, and not before", () => {
    const { carrier } = opened();
    for (const sent of [masked({ payload: CONNECT }), masked({ payload: new Uint8Array(300) })]) {
      const known = sent.length > 200 ? 4 : 2;
      for (let have = 1; have <= sent.length; have++) {
        expect(carrier.frame(sent, 0, have, 0)).toBe(have < known ? FRAME.more : sent.length);
      }
    }
    const long = fromHex("82 7f 0000 0000 7fff ffff");
    expect(carrier.frame(long, 0, 10, 1)).toBe(0x7fffffff + 10);
    expect(carrier.frame(long, 0, 9, 1)).toBe(FRAME.more);
  });

  it.each([
    { name: "the top bit of 64", hex: "82 7f 8000 0000 0000 0001" },
    { name: "more than 2 GiB", hex: "82 7f 0000 0000 8000 0000" },
    { name: "almost 4 GiB", hex: "82 7f 0000 0000 ffff fffe" },
    { name: "more than 4 GiB", hex: "82 7f 0000 0001 0000 0000" },
  ])("are foreign with a length with $name", ({ hex }) => {
    const bytes = fromHex(hex);
    expect(opened().carrier.frame(bytes, 0, bytes.length, 1)).toBe(FRAME.foreign);
  });

  it("are handed over as far as they are there", () => {
    const reader = opened();
    const sent = masked({ payload: PUBLISH });
    reader.decode(0, sent, 0, sent.length - 4, 4);
    expect(reader.data[0]).toBe(`${hexOf(PUBLISH.slice(0, 5))}|`);
    const head = masked({ payload: PUBLISH });
    reader.decode(0, head, 0, 4, head.length - 4);
    expect(reader.data[0]).toBe(`${hexOf(PUBLISH.slice(0, 5))}||`);
    const plain = frame({ payload: PUBLISH });
    reader.decode(1, plain, 0, 5, 6);
    expect(reader.data[1]).toBe(`${hexOf(PUBLISH.slice(0, 3))}|`);
  });

  it.each([
    { name: "no mask of a client", from: 0, sent: frame({ payload: CONNECT }), code: "websocketMaskMissing" },
    { name: "a mask of a server", from: 1, sent: masked({ payload: CONNACK }), code: "websocketMaskNotAllowed" },
    {
      name: "reserved bits",
      from: 1,
      sent: frame({ payload: CONNACK, reserved: 0x20 }),
      code: "websocketReservedBits",
    },
    {
      name: "compression that nobody agreed on",
      from: 1,
      sent: frame({ payload: CONNACK, reserved: 0x40 }),
      code: "websocketReservedBits",
    },
    { name: "a reserved opcode", from: 1, sent: frame({ opcode: 3 }), code: "websocketReservedOpcode" },
    { name: "a reserved control opcode", from: 1, sent: frame({ opcode: 11 }), code: "websocketReservedOpcode" },
    {
      name: "a length in 16 bits for 4",
      from: 1,
      sent: frame({ payload: CONNACK, lengthBytes: 2 }),
      code: "websocketLengthNotMinimal",
    },
    {
      name: "a length in 64 bits for 4",
      from: 1,
      sent: frame({ payload: CONNACK, lengthBytes: 8 }),
      code: "websocketLengthNotMinimal",
    },
    {
      name: "a ping of 126 bytes",
      from: 1,
      sent: frame({ opcode: 9, payload: new Uint8Array(126) }),
      code: "websocketControlTooLong",
    },
    {
      name: "a ping in pieces",
      from: 1,
      sent: frame({ opcode: 9, isFinal: false }),
      code: "websocketControlFragmented",
    },
    {
      name: "a continuation of nothing",
      from: 1,
      sent: frame({ opcode: 0, payload: CONNACK }),
      code: "websocketContinuationUnexpected",
    },
    { name: "text", from: 1, sent: frame({ opcode: 1, payload: CONNACK }), code: "websocketTextFrame" },
    {
      name: "half a close code",
      from: 1,
      sent: frame({ opcode: 8, payload: fromHex("03") }),
      code: "websocketCloseInvalid",
    },
    {
      name: "a close code that must not be sent",
      from: 1,
      sent: frame({ opcode: 8, payload: fromHex("03ed") }),
      code: "websocketCloseInvalid",
    },
    {
      name: "a masked one too",
      from: 0,
      sent: masked({ opcode: 8, payload: fromHex("0000") }),
      code: "websocketCloseInvalid",
    },
    {
      name: "a reason that is not UTF-8",
      from: 1,
      sent: frame({ opcode: 8, payload: fromHex("03e8 ff") }),
      code: "websocketCloseInvalid",
    },
  ] as const)("are told to have $name", ({ from, sent, code }) => {
    expect(opened().segment(from, sent).anomalies).toEqual([code]);
  });

  it("are told when a message begins within another, and after a close", () => {
    const first = frame({ payload: PUBLISH.slice(0, 3), isFinal: false });
    const within = opened().segment(1, join(first, frame({ payload: PUBLISH.slice(3) })));
    expect(within.anomalies).toEqual(["websocketMessageInterleaved"]);
    expect(within.data[1]).toBe(hexOf(PUBLISH));
    const closed = opened().segment(
      1,
      join(frame({ opcode: 8, payload: fromHex("03e8 6279 65") }), frame({ payload: CONNACK })),
    );
    expect(closed.anomalies).toEqual(["websocketFrameAfterClose"]);
    expect(closed.carrier).toMatchObject({ closeCode: 1000, controlFrames: 1, dataFrames: 1 });
  });

  it("of a compressed message cannot be read, those before it can", () => {
    const deflate = "permessage-deflate; client_max_window_bits";
    const reader = opened({ "Sec-WebSocket-Extensions": deflate }, { "Sec-WebSocket-Extensions": deflate });
    expect(reader.carrier.isOpaque).toBe(false);
    reader.segment(0, masked({ payload: CONNECT }));
    expect(reader.carrier.isOpaque).toBe(false);
    reader.segment(0, masked({ payload: PUBLISH, reserved: 0x40 }));
    expect(reader.carrier.isOpaque).toBe(true);
    reader.segment(0, masked({ payload: PUBLISH }));
    expect(reader.data[0]).toBe(hexOf(CONNECT));
    reader.segment(1, frame({ payload: CONNACK }));
    expect(reader.carrier.isOpaque).toBe(false);
    expect(reader.data[1]).toBe(hexOf(CONNACK));
    expect(reader.anomalies).toEqual([]);
  });

  it("without end are read without keeping anything", () => {
    const reader = opened();
    const held = reader.budget.heldBytes;
    const piece = frame({ opcode: 0, isFinal: false, payload: fromHex("00") });
    reader.segment(1, frame({ isFinal: false, payload: fromHex("30") }));
    for (let i = 0; i < 100; i++) reader.segment(1, join(...Array.from({ length: 100 }, () => piece)));
    expect(reader.carrier.dataFrames).toBe(10_001);
    expect(reader.heldBytes).toBe(0);
    expect(reader.budget.heldBytes).toBe(held);
    expect(reader.anomalies).toEqual([]);
  });

  it("leave nothing held in the end", () => {
    const reader = opened();
    expect(reader.budget.heldBytes).toBeGreaterThan(0);
    reader.carrier.close();
    expect(reader.budget.heldBytes).toBe(0);
  });
});
