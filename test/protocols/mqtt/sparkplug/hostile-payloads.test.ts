import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../src/core/json.js";
import { SPARKPLUG_ANOMALIES } from "../../../../src/protocols/mqtt/sparkplug/anomalies.js";
import { BD_SEQ, EdgeSession, REBIRTH } from "./edge-session.js";
import { encodeMetric, encodePayload, field, join } from "./sparkplug-encoder.js";

const TOPIC = "spBv1.0/g/NDATA/e";
const MALFORMED = ["sparkplugPayloadMalformed"];
const stamped = (...parts: Uint8Array[]) => join(field.varint(1, 1), ...parts, field.varint(3, 1));
const hex = (text: string) => new Uint8Array(Buffer.from(text.replace(/ /g, ""), "hex"));

/** A metric with a template with a metric with a template, and so on. */
function nestedTemplates(depth: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const before = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  /** Tag and length of a field that holds all there is so far. */
  const wrap = (number: number) => before(field.bytes(number, new Uint8Array(length)).slice(0, -length || undefined));
  for (let i = 0; i < depth; i++) {
    before(join(field.text(4, "T"), field.varint(5, false)));
    wrap(18);
    before(encodeMetric({ name: "m", datatype: 19 }));
    if (i + 1 < depth) wrap(2);
  }
  return join(...parts.reverse());
}

describe("malformed protobuf", () => {
  it.each([
    { name: "a length of 2^31", bytes: hex("12 ffffffff07 00") },
    { name: "a length of 2^63", bytes: hex("12 ffffffffffffffffff01 00") },
    { name: "a varint of eleven bytes", bytes: hex("08 ffffffffffffffffffff01") },
    { name: "a varint without end", bytes: hex("08 ff") },
    { name: "a tag without value", bytes: hex("08") },
    { name: "a group", bytes: hex("13 14") },
    { name: "field number 0", bytes: hex("00 01") },
    { name: "a tag beyond 32 bits", bytes: hex("88 80 80 80 80 01 01") },
    { name: "half a fixed number", bytes: hex("61 00") },
    { name: "a text where a number belongs", bytes: hex("0a 01 41") },
    { name: "a number where a metric belongs", bytes: hex("10 01") },
    { name: "a metric that reaches beyond itself", bytes: hex("12 02 0a 05") },
    { name: "JSON", bytes: new TextEncoder().encode('{"metrics":[]}') },
  ])("is found: $name", ({ bytes }) => {
    expect(new EdgeSession().raw(TOPIC, bytes).anomalies).toEqual(MALFORMED);
  });

  it("is not what fields of later versions are", () => {
    const extended = stamped(field.varint(99, 5), field.bytes(6, Uint8Array.of(1)));
    expect(new EdgeSession().raw(TOPIC, extended).anomalies).toEqual([]);
  });

  it("never throws, and tells the same with and without body", () => {
    const sound = encodePayload({ timestamp: 1, metrics: [BD_SEQ, REBIRTH, { name: "t", alias: 3, int: 1 }], seq: 4 });
    const types = fc.constantFrom("NBIRTH", "DBIRTH", "NDATA", "DDATA", "NCMD", "NDEATH", "DDEATH", "DCMD", "STATE");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(types, fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255))), fc.nat(3)), {
          maxLength: 6,
        }),
        (messages) => {
          const session = new EdgeSession().start();
          for (const [type, changes, missingBytes] of messages) {
            const bytes = sound.slice();
            for (const [at, value] of changes) bytes[at] = value;
            const { anomalies } = session.raw(`spBv1.0/g/${type}/e${type[0] === "D" ? "/d" : ""}`, bytes, missingBytes);
            for (const code of anomalies) expect(SPARKPLUG_ANOMALIES).toHaveProperty(code);
          }
          session.reader.close();
          expect(session.budget.heldBytes).toBe(0);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe("bombs", () => {
  it("are not followed deeper than 16 messages", () => {
    const bytes = stamped(field.bytes(2, nestedTemplates(10_000)));
    const { body, anomalies } = new EdgeSession().raw(TOPIC, bytes);
    expect(anomalies).toEqual(["sparkplugNestingTooDeep"]);
    expect(body?.isPartial).toBe(true);
    expect(JSON.stringify(body).match(/templateRef/g)?.length).toBeLessThan(16);
  });

  it("of a million tiny metrics give a body of 65,536", () => {
    const bytes = new Uint8Array(2_000_000);
    for (let at = 0; at < bytes.length; at += 2) bytes[at] = 0x12;
    const { body } = new EdgeSession().raw(TOPIC, bytes);
    expect((body?.metrics as readonly JsonObject[] | undefined)?.length).toBe(65_536);
    expect(body?.isPartial).toBe(true);
  });

  it("of arrays are cut as well", () => {
    const metric = { alias: 1, datatype: 26, bytes: new Uint8Array(40_000) };
    const { body } = new EdgeSession().raw(TOPIC, encodePayload({ timestamp: 1, metrics: [metric, metric], seq: 1 }));
    const lengths = ((body?.metrics ?? []) as readonly JsonObject[]).map(
      ({ value }) => (value as readonly number[]).length,
    );
    expect(lengths).toEqual([40_000, 65_536 - 40_000 - 2]);
    expect(body?.isPartial).toBe(true);
  });

  it("of names fill the tables of a flow to their limit, and are given back", () => {
    const session = new EdgeSession();
    const metrics = Array.from({ length: 30_000 }, (_, i) => ({ name: `m${i}`, alias: i, datatype: 3, int: 1 }));
    for (const device of ["a", "b", "c"]) {
      const birth = metrics.map((metric, i) => ({ ...metric, alias: i + 100_000 * device.charCodeAt(0) }));
      expect(session.send("DBIRTH", { metrics: birth, seq: 1 }, device).anomalies).toEqual([]);
    }
    expect(session.reader.refusedMetrics).toBe(90_000 - 65_536);
    // What was refused is not missed later.
    const data = { metrics: [{ alias: 29_999 + 100_000 * "c".charCodeAt(0), int: 1 }], seq: 2 };
    expect(session.send("DDATA", data, "c").anomalies).toEqual([]);
    session.reader.close();
    expect(session.budget.heldBytes).toBe(0);
  });

  it("keep within the budget", () => {
    const session = new EdgeSession(20_000);
    for (let i = 0; i < 200; i++) {
      const bytes = encodePayload({
        timestamp: 1,
        metrics: [BD_SEQ, REBIRTH, { name: `n${i}`, datatype: 3, int: 1 }],
        seq: 0,
      });
      session.raw(`spBv1.0/g/NBIRTH/e${i}`, bytes);
    }
    expect(session.budget.heldBytes).toBeLessThanOrEqual(20_000);
    expect(session.reader.refusedMetrics).toBeGreaterThan(100);
    session.reader.close();
    expect(session.budget.heldBytes).toBe(0);
  });

  it("of births do not add up", () => {
    const session = new EdgeSession();
    const metrics = Array.from({ length: 1000 }, (_, i) => ({ name: `m${i}`, alias: i, datatype: 3, int: 1 }));
    session.nbirth(...metrics);
    const once = session.budget.heldBytes;
    for (let i = 0; i < 70; i++) session.nbirth(...metrics);
    expect(session.reader.refusedMetrics).toBe(0);
    expect(session.budget.heldBytes).toBe(once);
  });
});
