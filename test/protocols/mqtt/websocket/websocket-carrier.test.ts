import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FRAME } from "../../../../src/contracts/decoder.js";
import { CarrierReader } from "./carrier-reader.js";
import { frame, fromHex, join, MASK, masked, request, response } from "./websocket-encoder.js";

const CONNECT = fromHex("10 10 0004 4d515454 04 02 003c 0004 61626364");
const CONNACK = fromHex("20 02 00 00");
const PUBLISH = fromHex("30 07 0003 61 2f 62 31 32");
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

/** After a handshake without fault; side 0 is the client. */
function opened(requestHeaders = {}, responseHeaders = {}): CarrierReader {
  return new CarrierReader().segment(0, request(requestHeaders)).segment(1, response(responseHeaders));
}

describe("the handshake", () => {
  it("tells what was asked for and chosen, without what may be secret", () => {
    const headers = { Origin: "http://hmi.example", "Sec-WebSocket-Protocol": "mqttv3.1, mqtt", Cookie: "token=1" };
    const reader = new CarrierReader().segment(0, request(headers, "/ws/mqtt?token=secret"));
    const asked = { path: "/ws/mqtt", host: "broker.example:8080", origin: "http://hmi.example" };
    expect(reader.carrier.facts).toEqual({
      ...asked,
      subprotocol: "mqttv3.1, mqtt",
      extensions: undefined,
      statusCode: undefined,
    });
    expect(reader.carrier.client).toBe(0);
    reader.segment(1, response());
    expect(reader.carrier.facts).toEqual({ ...asked, subprotocol: "mqtt", extensions: undefined, statusCode: 101 });
    expect(reader.anomalies).toEqual([]);
    expect(reader.carrier).toMatchObject({ isMqtt: true, isRefused: false, isOpaque: false });
  });

  it.each([
    { name: "names in any case", bytes: request({ Upgrade: undefined, uPGRADE: "WebSocket" }) },
    { name: "a list of protocols", bytes: request({ "Sec-WebSocket-Protocol": "wamp,  MQTT ,x" }) },
    { name: "protocols in two lines", bytes: request({ "sec-websocket-protocol": "a" }) },
    { name: "version 3.1 of MQTT", bytes: request({ "Sec-WebSocket-Protocol": "mqttv3.1" }) },
  ])("is known by $name, wherever it is cut", ({ bytes }) => {
    const { carrier } = new CarrierReader();
    for (let have = 1; have <= bytes.length; have++) {
      expect(carrier.frame(bytes, 0, have, 0)).toBe(have === bytes.length ? have : FRAME.more);
    }
  });

  it.each([
    { name: "another method", head: "POST / HTTP/1.1\r\n", knownAfter: 1 },
    { name: "another word with G", head: "GIVE / HTTP/1.1\r\n", knownAfter: 2 },
    { name: "another version", head: "GET / HTTP/1.0\r\n", knownAfter: 16 },
    { name: "a control character", head: "GET /\u0001 HTTP/1.1\r\n", knownAfter: 6 },
    { name: "a line feed alone", head: "GET / HTTP/1.1\nHost: a\n", knownAfter: 15 },
    { name: "another upgrade", head: "GET / HTTP/1.1\r\nUpgrade: h2c\r\n", knownAfter: 30 },
    { name: "a line without colon", head: "GET / HTTP/1.1\r\nHost\r\n", knownAfter: 22 },
    { name: "no upgrade", head: "GET / HTTP/1.1\r\nHost: a\r\n\r\n", knownAfter: 27 },
    { name: "an answer that nobody asked for", head: "HTTP/1.1 200 OK\r\n", knownAfter: 10 },
  ])("is no handshake: $name, as soon as that shows", ({ head, knownAfter }) => {
    const bytes = new TextEncoder().encode(head);
    const { carrier } = new CarrierReader();
    const verdicts = Array.from(bytes, (_, i) => carrier.frame(bytes, 0, i + 1, 0));
    expect(verdicts.indexOf(FRAME.foreign) + 1).toBe(knownAfter);
    expect(verdicts.slice(knownAfter).every((verdict) => verdict === FRAME.foreign)).toBe(true);
  });

  it.each([
    { name: "without a subprotocol", bytes: request({ "Sec-WebSocket-Protocol": undefined }) },
    { name: "with another subprotocol", bytes: request({ "Sec-WebSocket-Protocol": "mqtt2, graphql-ws" }) },
  ])("is none of ours $name", ({ bytes }) => {
    expect(new CarrierReader().carrier.frame(bytes, 0, bytes.length, 0)).toBe(FRAME.foreign);
  });

  it("holds no flow beyond 8 KiB", () => {
    const endless = new TextEncoder().encode(`GET /${"a".repeat(9000)}`);
    const { carrier } = new CarrierReader();
    expect(carrier.frame(endless, 0, 8191, 0)).toBe(FRAME.more);
    expect(carrier.frame(endless, 0, 8192, 0)).toBe(FRAME.foreign);
    const long = request({ Cookie: "a".repeat(8000) });
    expect(carrier.frame(long, 0, long.length, 0)).toBe(FRAME.foreign);
  });

  it("may be seen from its answer on", () => {
    const reader = new CarrierReader().segment(1, response()).segment(0, masked({ payload: CONNECT }));
    expect(reader.data[0]).toBe(hexOf(CONNECT));
    expect(reader.carrier).toMatchObject({ isMqtt: true, client: 0 });
    expect(reader.anomalies).toEqual([]);
  });

  it("may be refused, and asked for again", () => {
    const body = new TextEncoder().encode("no such path");
    const refusal = response({ "Content-Length": String(body.length), Upgrade: undefined }, "404 Not Found");
    const reader = new CarrierReader().segment(0, request()).segment(1, join(refusal, body));
    expect(reader.carrier).toMatchObject({ isRefused: true, facts: { statusCode: 404 } });
    expect(reader.carrier.frame(frame({ payload: CONNACK }), 0, 6, 1)).toBe(FRAME.foreign);
    reader
      .segment(0, request())
      .segment(1, response())
      .segment(1, frame({ payload: CONNACK }));
    expect(reader.carrier.isRefused).toBe(false);
    expect(reader.data[1]).toBe(hexOf(CONNACK));
    expect(reader.foreign).toBe(0);
  });

  it.each([
    { name: "no key", asked: { "Sec-WebSocket-Key": undefined }, code: "websocketKeyInvalid" },
    { name: "half a key", asked: { "Sec-WebSocket-Key": "AAAA" }, code: "websocketKeyInvalid" },
    { name: "another version", asked: { "Sec-WebSocket-Version": "8" }, code: "websocketVersion" },
    { name: "a wrong answer", answered: { "Sec-WebSocket-Accept": "AAAA" }, code: "websocketAcceptMismatch" },
    { name: "no answer", answered: { "Sec-WebSocket-Accept": undefined }, code: "websocketAcceptMismatch" },
    { name: "no choice", answered: { "Sec-WebSocket-Protocol": undefined }, code: "websocketSubprotocolMissing" },
    {
      name: "a choice of its own",
      answered: { "Sec-WebSocket-Protocol": "mqttv3.1" },
      code: "websocketSubprotocolMissing",
    },
    {
      name: "an extension of its own",
      answered: { "Sec-WebSocket-Extensions": "permessage-deflate" },
      code: "websocketExtensionNotOffered",
    },
  ])("is told to have $name", ({ asked = {}, answered = {}, code }) => {
    const anomalies = opened(asked, answered).anomalies;
    expect(anomalies).toContain(code);
    expect(anomalies.filter((other) => other !== "websocketAcceptMismatch" && other !== code)).toEqual([]);
  });

  it("is refused by another subprotocol", () => {
    const reader = opened({}, { "Sec-WebSocket-Protocol": "wamp" });
    expect(reader.carrier.isRefused).toBe(true);
    expect(reader.carrier.frame(frame({ payload: CONNACK }), 0, 6, 1)).toBe(FRAME.foreign);
  });
});

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

describe("from the middle", () => {
  it.each([
    { name: "a CONNECT of a client", sent: masked({ payload: CONNECT }), client: 0 },
    { name: "a PINGREQ of a client", sent: masked({ payload: fromHex("c000") }), client: 0 },
    { name: "two packets in one frame", sent: masked({ payload: join(PUBLISH, fromHex("c000")) }), client: 0 },
    {
      name: "the first part of a long PUBLISH",
      sent: masked({ payload: fromHex("30 ff7f 0001 61 00"), isFinal: false }),
      client: 0,
    },
    { name: "a PUBLISH of a server", sent: frame({ payload: PUBLISH }), client: undefined },
  ])("finds $name, wherever it is cut", ({ sent, client }) => {
    const reader = new CarrierReader();
    for (let have = 1; have < sent.length; have++) {
      expect([FRAME.more, sent.length]).toContain(reader.carrier.frame(sent, 0, have, 0));
    }
    reader.segment(0, sent);
    expect(reader.data[0]).not.toBe("");
    expect(reader.carrier).toMatchObject({ isMqtt: true, client });
    expect(reader.anomalies).toEqual([]);
  });

  it.each([
    { name: "a text message", sent: masked({ opcode: 1, payload: fromHex("7b22") }) },
    { name: "a ping", sent: frame({ opcode: 9 }) },
    { name: "reserved flags of a packet", sent: masked({ payload: fromHex("c100") }) },
    { name: "packet type 0", sent: masked({ payload: fromHex("0000") }) },
    { name: "QoS 3", sent: masked({ payload: fromHex("36 05 0001 61 0001") }) },
    { name: "a CONNACK of a client", sent: masked({ payload: CONNACK }) },
    { name: "a CONNECT of a server", sent: frame({ payload: CONNECT }) },
    { name: "a packet longer than its frame", sent: masked({ payload: CONNECT.slice(0, 10) }) },
    { name: "a topic longer than its PUBLISH", sent: frame({ payload: fromHex("30 03 0005 61") }) },
    { name: "a PUBLISH too short to tell", sent: frame({ payload: fromHex("30 05 00") }) },
    { name: "a frame too short to tell", sent: frame({ payload: fromHex("30") }) },
    { name: "a remaining length of five bytes", sent: frame({ payload: fromHex("30 80808080 01") }) },
    { name: "a remaining length with a byte too many", sent: frame({ payload: fromHex("30 8700 0003 612f62 3132") }) },
    { name: "something after the packet", sent: masked({ payload: fromHex("c000 00") }) },
  ])("does not take $name for it", ({ sent }) => {
    expect(new CarrierReader().carrier.frame(sent, 0, sent.length, 0)).toBe(FRAME.foreign);
  });

  it("goes on after a gap at the next frame with a packet", () => {
    const reader = opened();
    reader.segment(0, masked({ payload: CONNECT }));
    reader.gap(0);
    const rest = masked({ payload: PUBLISH }).slice(3);
    const ping = masked({ opcode: 9, payload: fromHex("01") });
    reader.segment(
      0,
      join(rest, ping, masked({ payload: fromHex("c000") }), masked({ opcode: 0, payload: fromHex("c000") })),
    );
    expect(reader.data[0]).toBe(`${hexOf(CONNECT)}c000c000`);
    expect(reader.skippedBytes).toBe(rest.length + ping.length);
    // The message that the last one continues may have begun in the gap; not any more after a whole one.
    expect(reader.anomalies).toEqual(["websocketContinuationUnexpected"]);
  });

  it("finds the handshake again after damage", () => {
    const reader = new CarrierReader();
    reader.gap(0);
    reader.segment(0, join(fromHex("ffff47"), request()));
    expect(reader.carrier.facts.path).toBe("/mqtt");
    expect(reader.skippedBytes).toBe(3);
  });

  it("never throws, hangs or tells what is not declared", () => {
    const parts = fc.constantFrom(
      ...[request(), response(), masked({ payload: CONNECT }), frame({ payload: PUBLISH }), frame({ opcode: 8 }), MASK],
      ...[
        new TextEncoder().encode("GET GET HTTP/1.1 200\r\n\r\n"),
        fromHex("82 fe ff ff 00 00"),
        fromHex("81 05 47 45"),
      ],
    );
    const garbage = fc.uint8Array({ maxLength: 20 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(0, 1, 2), fc.oneof(parts, garbage)), { maxLength: 12 }),
        (steps) => {
          const reader = new CarrierReader();
          for (const [step, bytes] of steps) {
            if (step === 2) reader.gap(0);
            else reader.segment(step === 0 ? 0 : 1, bytes);
          }
          reader.carrier.close();
          expect(reader.budget.heldBytes).toBe(0);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("does not read the same bytes over and over in search of a handshake", () => {
    const bytes = new TextEncoder().encode("GET ".repeat(16_384));
    const { carrier } = new CarrierReader();
    let reads = 0;
    const counted = new Proxy(bytes, {
      get(target, key) {
        if (typeof key === "string" && /^\d+$/.test(key)) reads++;
        return Reflect.get(target, key) as unknown;
      },
    });
    expect(carrier.resync(counted, 0, bytes.length, 0)).toBeGreaterThan(bytes.length - 8192);
    expect(reads).toBeLessThan(6 * bytes.length);
  });
});
