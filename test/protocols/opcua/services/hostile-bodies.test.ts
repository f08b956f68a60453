import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/core/json.js";
import { f64, fromHex, id, list, NO_OBJECT, NULL, object, u32, u64 } from "../binary/encoding.js";
import { readBytes, readMessage } from "./read-message.js";
import { allSamples } from "./samples/all-samples.js";
import { messageOf } from "./samples/sample.js";

const messages = allSamples.map((sample) => fromHex(messageOf(sample)));
const LEVELS = 10_000;
const CONTENT_FILTER = 588;

const responseHeader = `${u64(0)}${u32(9)}${u32(0)}00${NULL}${NO_OBJECT}`;
const readResponse = id(634) + responseHeader;

describe("every cut of every sample", () => {
  it.each(allSamples)("$service is too short", (sample) => {
    const whole = fromHex(messageOf(sample));
    const ends = Array.from(whole.keys());
    const short = ends.filter((end) => `${readBytes(whole.subarray(0, end)).message.faults}` !== "bodyTooShort");
    expect(short).toEqual([]);
    const missing = ends.filter(
      (end) => readBytes(whole.subarray(0, end), whole.length - end).message.faults.length > 0,
    );
    expect(missing).toEqual([]);
  });

  it.each(allSamples)("$service shows what was there before the cut", (sample) => {
    const whole = messageOf(sample);
    const names = Object.keys(readMessage(whole).body);
    let count = 0;
    for (let end = 8; end <= whole.length; end += 2) {
      const shown = Object.keys(readMessage(whole.slice(0, end)).body);
      if (shown.length < count || !shown.every((name) => names.includes(name))) expect(shown).toEqual(names);
      count = shown.length;
    }
    expect(count).toBe(names.length);
  });
});

describe("any bytes", () => {
  const message = fc.integer({ min: 0, max: messages.length - 1 });

  it("changed in a sample: no throw, and the same faults with and without a body", () => {
    const change = fc.record({ at: fc.nat(4000), value: fc.integer({ min: 0, max: 255 }) });
    fc.assert(
      fc.property(message, fc.array(change, { minLength: 1, maxLength: 6 }), (index, changes) => {
        const bytes = Uint8Array.from(messages[index] ?? []);
        for (const { at, value } of changes) bytes[at % bytes.length] = value;
        readBytes(bytes);
        readBytes(bytes, 100);
      }),
      { numRuns: 2000 },
    );
  });

  it("spliced of two samples", () => {
    fc.assert(
      fc.property(message, message, fc.nat(), fc.nat(), (first, second, from, to) => {
        const head = messages[first] ?? new Uint8Array();
        const tail = messages[second] ?? new Uint8Array();
        readBytes(Buffer.concat([head.subarray(0, from % head.length), tail.subarray(to % tail.length)]));
      }),
      { numRuns: 1000 },
    );
  });

  it("after a type", () => {
    const types = fc.constantFrom(...allSamples.map((sample) => sample.typeId));
    fc.assert(
      fc.property(types, fc.uint8Array({ maxLength: 200 }), (typeId, rest) => {
        readBytes(Buffer.concat([fromHex(id(typeId)), rest]));
      }),
      { numRuns: 2000 },
    );
  });
});

/** Levels of nesting in what is shown. */
function depthOf(value: Json | undefined): number {
  if (value === null || typeof value !== "object") return 0;
  return 1 + Math.max(0, ...Object.values(value as Record<string, Json>).map(depthOf));
}

/** A length field claims what would exhaust memory, and the bytes after it are few. */
const claims = [
  { name: "an array of Doubles", hex: "01000000 01 8b ffffff7f" },
  { name: "an array of Variants", hex: "01000000 01 98 ffffff7f" },
  { name: "an array of DiagnosticInfos", hex: "01000000 01 99 ffffff7f" },
  { name: "a text", hex: "01000000 01 0c ffffff7f 41" },
  { name: "a ByteString", hex: "01000000 01 0f ffffff7f 41" },
  { name: "an ExtensionObject", hex: "01000000 01 16 0100 7603 01 ffffff7f" },
  { name: "dimensions", hex: "01000000 01 c6 00000000 ffffff7f" },
  { name: "results", hex: "ffffff7f" },
  { name: "a NodeId's text", hex: "01000000 01 11 03 0000 ffffff7f" },
];

describe("bombs", () => {
  it.each(claims)("$name that claims 2^31", ({ hex }) => {
    expect(readMessage(readResponse + hex).message.faults).toEqual(["bodyTooShort", "lengthImplausible"]);
  });

  it("a long text of which the rest was sent", () => {
    const length = 20_000_000;
    const text = `${readResponse}01000000 01 0f ${u32(length)} 4142`;
    expect(readMessage(text, length).message.faults).toEqual([]);
    expect(readMessage(text, 100).message.faults).toEqual(["lengthImplausible"]);
  });

  it.each([
    { name: "Variants", hex: `0100000001${"9801000000".repeat(LEVELS)}00`, faults: ["nestedTooDeep"] },
    { name: "DataValues in Variants", hex: `01000000${"0117".repeat(LEVELS)}00`, faults: ["nestedTooDeep"] },
    { name: "DiagnosticInfos", hex: `00000000 01000000 ${"40".repeat(LEVELS)}00`, faults: ["nestedTooDeep"] },
    {
      name: "ExtensionObjects without lengths",
      hex: `0100000001 16${`${id(597)}01${NULL}16`.repeat(LEVELS)}`,
      faults: ["nestedTooDeep", "extensionLengthMismatch"],
    },
  ])("$name nested 10,000 deep", ({ hex, faults }) => {
    const { message, body } = readMessage(readResponse + hex);
    expect(message.faults).toEqual(faults);
    expect(depthOf(body)).toBeLessThan(1000);
  });

  it("ExtensionObjects nested 10,000 deep, each with its right length", () => {
    const layers: string[] = [];
    let length = 0;
    for (let level = 0; level < LEVELS; level++) {
      layers.push(`16${id(597)}01${u32(length)}`);
      length += 1 + 4 + 1 + 4;
    }
    const hex = layers.reverse().join("");
    const { message, body } = readMessage(`${readResponse}0100000001${hex}${NULL}`);
    expect(message.faults).toContain("nestedTooDeep");
    expect(message.faults).not.toContain("bodyTooShort");
    expect(depthOf(body)).toBeLessThan(1000);
  });

  it("a filter of operands that hold filters", () => {
    let filter = list();
    for (let level = 0; level < 200; level++) filter = list(u32(10) + list(object(CONTENT_FILTER, filter)));
    const create = `${id(751)}${id(0)}${u64(0)}${u32(1)}${u32(0)}${NULL}${u32(0)}${NO_OBJECT}${u32(1)}${u32(0)}`;
    const watched = `${id(85)}${u32(13)}${NULL}0000${NULL}${u32(2)}`;
    const item = `${watched}${u32(1)}${f64(0)}${object(CONTENT_FILTER, filter)}${u32(1)}01`;
    expect(readMessage(create + list(item)).message.faults).toEqual(["nestedTooDeep"]);
  });

  it("more values than are shown", () => {
    const count = 400_000;
    const hex = `0100000001 83${u32(count)}${"07".repeat(count)}${NULL}`;
    const { message, body } = readMessage(readResponse + hex);
    expect(message.faults).toEqual([]);
    expect(body).toMatchObject({ isPartial: true });
    expect(
      (body as never as { results: { value: { value: number[] } }[] }).results[0]?.value.value.length,
    ).toBeLessThan(65_536);
  });

  it("the last of them as wrong as without a body", () => {
    const count = 70_000;
    const { message } = readMessage(`${readResponse}${u32(count + 1)}${"00".repeat(count)}40${NULL}`);
    expect(message.faults).toEqual(["encodingInvalid"]);
  });
});
