import { describe, expect, it } from "vitest";
import type { Side } from "../../../src/contracts/flow.js";
import { mqtt } from "../../../src/protocols/mqtt/index.js";
import { StreamReader } from "../../conformance/stream-reader.js";
import {
  connect5,
  connect311,
  controlPacket,
  joined,
  plain,
  properties,
  publish5,
  publish311,
  text,
  word,
} from "./control-packets.js";

const hints = { transport: "tcp", ports: [49_152, 1883], handshakeServer: 1, portServer: 1 } as const;
const CLIENT: Side = 0;
const SERVER: Side = 1;
const SEGMENT_BYTES = 1400;

/** The same numbers in every run. */
class Numbers {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor(((this.#state >>> 8) / 2 ** 24) * limit);
  }

  bytes(count: number, limit = 256, factor = 1): Uint8Array {
    const bytes = new Uint8Array(count);
    for (let i = 0; i < count; i++) bytes[i] = this.below(limit) * factor;
    return bytes;
  }
}

const payloads: Readonly<Record<string, (numbers: Numbers) => Uint8Array>> = {
  "small numbers": (numbers) => plain(String(numbers.below(1000) / 10)),
  "small JSON": (numbers) => plain(`{"value":${numbers.below(1000)},"unit":"bar"}`),
  "random bytes": (numbers) => numbers.bytes(numbers.below(900)),
  "zeros and small numbers": (numbers) => numbers.bytes(numbers.below(900), 4, 16),
  "text that looks like headers": (numbers) => plain("0 0\n\u0000\u0003a/b0\u0007".repeat(1 + numbers.below(30))),
  "several segments of random bytes": (numbers) => numbers.bytes(2000 + numbers.below(6000)),
  "several segments of text": (numbers) => plain("speed 30, load 20\n".repeat(100 + numbers.below(400))),
  "many segments": (numbers) => numbers.bytes(20_000 + numbers.below(40_000)),
};

function* segmentsOf(packet: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < packet.length; at += SEGMENT_BYTES) yield packet.slice(at, at + SEGMENT_BYTES);
}

function packetsOf(level: number, make: (numbers: Numbers) => Uint8Array, numbers: Numbers): Uint8Array[] {
  return Array.from({ length: 24 }, (_, index) => {
    const topic = `plant/line${numbers.below(4)}/temperature`;
    const kind = numbers.below(8);
    if (kind === 0) return controlPacket(0xc0);
    if (kind === 1) return controlPacket(0x40, word(1 + index));
    const flags = 2 * numbers.below(2);
    const payload = make(numbers);
    return level === 5
      ? publish5(topic, properties(), payload, flags, index + 1)
      : publish311(topic, payload, flags, index + 1);
  });
}

describe.each([4, 5])("after one lost segment of level %i", (level) => {
  it.each(Object.entries(payloads))("at most two packets are lost beside those it held: %s", (_, make) => {
    const numbers = new Numbers(level);
    for (let run = 0; run < 12; run++) {
      const packets = packetsOf(level, make, numbers);
      const segments = packets.flatMap((packet, index) => [...segmentsOf(packet)].map((bytes) => ({ bytes, index })));
      const lost = numbers.below(segments.length);
      const reader = new StreamReader(mqtt as never, hints);
      reader.segment(CLIENT, level === 5 ? connect5() : connect311());
      reader.segment(SERVER, controlPacket(0x20, "00 00", level === 5 ? "00" : ""));
      segments.forEach(({ bytes }, index) => {
        if (index === lost) reader.gap(CLIENT, bytes.length);
        else reader.segment(CLIENT, bytes);
      });
      const found = new Set(reader.pdus.map(({ hex }) => hex));
      const missing = packets.flatMap((packet, index) =>
        found.has(Buffer.from(packet).toString("hex")) ? [] : [index],
      );
      expect(missing.filter((index) => index !== segments[lost]!.index).length).toBeLessThanOrEqual(2);
      const anomalies = new Set(reader.pdus.flatMap((pdu) => pdu.anomalies));
      // Nobody has published what the acknowledgements among them acknowledge.
      anomalies.delete("unsolicitedAcknowledgement");
      expect([...anomalies]).toEqual([]);
    }
  });
});

describe("resync", () => {
  const state = () => mqtt.open({ ...hints, budget: { take: () => true, give: () => {} } as never });
  const find = (bytes: Uint8Array, from: Side = CLIENT) => mqtt.resync(bytes, 0, bytes.length, from, state());

  it("finds a publish behind the rest of another", () => {
    const rest = plain("...of a payload\n");
    const packets = [publish311("plant/7/temperature", plain("21.5")), publish311("plant/7/pressure", plain("1.0"))];
    expect(find(joined(rest, ...packets))).toBe(rest.length);
  });

  it("takes a small packet that fills its segment", () => {
    expect(find(controlPacket(0x40, word(7)))).toBe(0);
    expect(find(controlPacket(0xc0))).toBe(0);
  });

  it("keeps what is not sure, and does not frame it", () => {
    const bytes = joined("00 00", publish311("a", plain("1")));
    const flow = state();
    const found = mqtt.resync(bytes, 0, bytes.length, CLIENT, flow);
    expect(found).toBe(2);
    expect(mqtt.frame(bytes, found, bytes.length, CLIENT, flow)).toBe(0);
  });

  it("prefers a run of packets to one that swallows them", () => {
    const run = joined(publish311("plant/7/temperature", plain("21.5")), publish311("plant/7/pressure", plain("1.0")));
    const swallowing = joined(0x30, 4 + run.length, text("ab"), run);
    expect(find(swallowing)).toBe(6);
  });

  it.each([
    ["text", plain("0 GET / HTTP/1.1\r\nHost: 10.0.0.1\r\n\r\n".repeat(30))],
    ["zeros", new Uint8Array(4000)],
    ["ASN.1", joined("30 0c 02 01 01 60 07 02 01 03 04 00 80 00")],
    ["TLS", joined("16 03 01 00 05 01 00 00 01 00 17 03 03 00 10", new Uint8Array(16))],
  ])("finds nothing in %s", (_, bytes) => {
    expect(mqtt.frame(bytes, 0, bytes.length, CLIENT, state())).toBe(-1);
    const flow = state();
    const found = mqtt.resync(bytes, 0, bytes.length, CLIENT, flow);
    if (found < bytes.length) expect(mqtt.frame(bytes, found, bytes.length, CLIENT, flow)).toBe(0);
  });

  it("does not accept a direction that the type cannot have", () => {
    const bytes = controlPacket(0x82, word(1), text("plant/#"), 0);
    expect(find(bytes, CLIENT)).toBe(0);
    expect(find(bytes, SERVER)).toBe(bytes.length);
  });
});
