import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FRAME } from "../../../../src/contracts/decoder.js";
import { CarrierReader, opened } from "./carrier-reader.js";
import { frame, fromHex, join, MASK, masked, request, response } from "./websocket-encoder.js";

const CONNECT = fromHex("10 10 0004 4d515454 04 02 003c 0004 61626364");
const CONNACK = fromHex("20 02 00 00");
const PUBLISH = fromHex("30 07 0003 61 2f 62 31 32");
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

const split = (...pieces: readonly string[]) => join(...pieces.map((piece) => frame({ payload: fromHex(piece) })));
const open = (piece: string) => frame({ payload: fromHex(piece), isFinal: false });

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
    { name: "a PUBLISH that its next frame does not go on with", sent: split("30 05 00", "ff") },
    { name: "a byte that its next frame does not go on with", sent: split("30", "00") },
    { name: "a topic of one byte and a payload that does not end", sent: split("30", "7f", "0001", "61", "62") },
    { name: "a packet that ends within a frame", sent: split("30", "07", "0003612f62313230") },
    { name: "pieces of which one is masked", sent: join(split("d0"), masked({ payload: fromHex("00") })) },
    { name: "pieces of which one is a text", sent: join(split("d0"), frame({ opcode: 1, payload: fromHex("00") })) },
    { name: "a message that another one interrupts", sent: join(open("d0"), split("00")) },
    { name: "an empty piece", sent: split("d0", "", "00") },
    { name: "too many pieces", sent: split("30", "7f", "0040", ...Array.from({ length: 16 }, () => "61")) },
    { name: "a piece beyond what is looked at", sent: split("82", "8008", "0001", `03f0${"61".repeat(600)}`) },
    { name: "a remaining length of five bytes", sent: frame({ payload: fromHex("30 80808080 01") }) },
    { name: "a remaining length with a byte too many", sent: frame({ payload: fromHex("30 8700 0003 612f62 3132") }) },
    { name: "something after the packet", sent: masked({ payload: fromHex("c000 00") }) },
  ])("does not take $name for it", ({ sent }) => {
    expect(new CarrierReader().carrier.frame(sent, 0, sent.length, 0)).toBe(FRAME.foreign);
  });

  it.each([
    { name: "PINGREQ", pieces: ["c0", "00"] },
    { name: "PUBLISH", pieces: ["30", "07", "0003", "612f62", "3132"] },
    { name: "PUBLISH whose payload goes on", pieces: ["30", "ff07", "0003", "612f62"] },
    { name: "PUBLISH in two", pieces: ["3007", "0003612f623132"] },
    { name: "SUBSCRIBE", pieces: ["82", "08", "0001", "0003", "612f62", "01"] },
    { name: "CONNECT", pieces: ["10", "10", "0004", "4d515454", "04", "02", "003c", "0004", "61626364"] },
  ])("finds a $name that is sent piece by piece", ({ name, pieces }) => {
    const parts = pieces.map((payload) => masked({ payload: fromHex(payload) }));
    const sent = join(...parts);
    let have = 1;
    while (new CarrierReader().carrier.frame(sent, 0, have, 0) === FRAME.more && have < sent.length) have++;
    const length = new CarrierReader().carrier.frame(sent, 0, have, 0);
    const ends = parts.map((_, i) => join(...parts.slice(0, i + 1)).length);
    // Who asked with less must not be told that it has had too much already.
    expect(ends.slice(1)).toContain(length);
    expect(length).toBeGreaterThanOrEqual(have);
    const reader = new CarrierReader();
    reader.segment(0, sent);
    expect(reader.data[0], name).toBe(pieces.join(""));
    expect(reader.anomalies).toEqual([]);
  });

  it("finds the pieces of one message too", () => {
    const reader = new CarrierReader();
    const last = masked({ opcode: 0, payload: fromHex("07 0003 612f62 3132") });
    reader.segment(0, join(masked({ payload: fromHex("30"), isFinal: false }), last));
    expect(reader.data[0]).toBe("30070003612f623132");
    expect(reader.anomalies).toEqual([]);
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
