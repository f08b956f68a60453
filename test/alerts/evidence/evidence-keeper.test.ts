import { describe, expect, it } from "vitest";
import { FrameRing } from "../../../src/alerts/evidence/frame-ring.js";
import { formatIp } from "../../../src/core/address.js";
import { addressHash, addressTextHash } from "../../../src/core/address-hash.js";
import type { PacketTime } from "../../../src/core/packet-time.js";
import { START } from "../../detectors/given.js";
import { frameOf, host } from "../../inventory/frames.js";
import { PLC_A, PLC_B, type Plant, readCoils, usual, writeCoil } from "../../sensor/plant.js";
import { evidenceOf, learnedFrom, told, watched } from "../../sensor/watched.js";

const LATER = START + 3_600_000_000;
const baseline = learnedFrom(usual().frames(START));

function rogue(): Plant {
  return usual().modbus(30.5, PLC_B, PLC_A, readCoils(1), writeCoil(2, true)).refused(50.5, host(99), PLC_A, 4444);
}

describe("evidence", () => {
  const { alerts, evidence } = evidenceOf(rogue().frames(LATER), { baseline });

  it("is kept of every alert, in both directions, with what came before and after", () => {
    expect([...evidence.keys()].toSorted()).toEqual(alerts.map(({ id }) => id).toSorted());
    const writer = alerts.find(({ detector }) => detector === "modbus/unauthorised-writer");
    const frames = evidence.get(writer?.id ?? "") ?? [];
    expect(frames).toHaveLength(10);
    expect(frames.map(({ number }) => number)).toContain(writer?.firstFrame);
  });

  it("raises the same alerts again when it is replayed alone", () => {
    for (const alert of alerts) {
      const frames = (evidence.get(alert.id) ?? []).map(({ bytes, time }, i) => frameOf([...bytes], time, i + 1));
      const again = watched(frames, { baseline });
      expect(again.flatMap((record) => (record.kind === "alert" ? [record.id] : []))).toContain(alert.id);
      expect(told(again)).toContain(`${alert.detector} ${alert.severityName}`);
    }
  });
});

describe("FrameRing", () => {
  const any = { macFrom: 1, macTo: 2, ipFrom: 3, ipTo: 4 };
  const frame = (n: number, length: number) =>
    frameOf(
      Array.from({ length }, () => n),
      START + n,
      n,
    );

  it("gives back whole frames, the latest ones, oldest first", () => {
    const ring = new FrameRing(1000, 8);
    for (let n = 1; n <= 20; n++) ring.add(frame(n, 150), any);
    const kept = ring.latest(() => true, 100);
    expect(kept.map(({ number }) => number)).toEqual([15, 16, 17, 18, 19, 20].slice(-kept.length));
    for (const { bytes, number, time } of kept) {
      expect(bytes).toEqual(new Uint8Array(150).fill(number));
      expect(time).toBe((START + number) as PacketTime);
    }
    expect(kept.length).toBeGreaterThanOrEqual(5);
    expect(ring.latest(() => true, 2).map(({ number }) => number)).toEqual([19, 20]);
  });

  it("holds no more frames than its limit, and none that is larger than itself", () => {
    const ring = new FrameRing(100_000, 8);
    for (let n = 1; n <= 20; n++) ring.add(frame(n, 10), any);
    ring.add(frame(99, 100_001), any);
    expect(ring.latest(() => true, 100).map(({ number }) => number)).toEqual([13, 14, 15, 16, 17, 18, 19, 20]);
  });

  it("finds by either end", () => {
    const ring = new FrameRing(1000, 8);
    ring.add(frame(1, 10), any);
    ring.add(frame(2, 10), { ...any, ipFrom: 9 });
    expect(ring.latest(({ ipFrom }) => ipFrom === 9, 5).map(({ number }) => number)).toEqual([2]);
  });
});

describe("address hashes", () => {
  it.each(["10.0.0.1", "2001:db8::1", "::", "::1", "fe80::1:0:0:2", "::ffff:1.2.3.4", "1:2:3:4:5:6:7:8"])(
    "are the same of %s as text and as bytes",
    (text) => {
      const bytes = text.includes(".") && !text.includes(":") ? text.split(".").map(Number) : v6(text);
      const array = Uint8Array.from(bytes);
      expect(formatIp(array, 0, array.length === 4 ? 4 : 6)).toBe(text);
      expect(addressTextHash(text)).toBe(addressHash(array, 0, array.length));
    },
  );

  it("are 0 of nothing only", () => {
    expect(addressTextHash(undefined)).toBe(0);
    expect(addressTextHash("02:00:00:00:00:01")).toBe(addressHash(Uint8Array.of(2, 0, 0, 0, 0, 1), 0, 6));
  });
});

/** By the words that stand in the rows above. */
function v6(text: string): number[] {
  const rows: Readonly<Record<string, readonly number[]>> = {
    "2001:db8::1": [0x2001, 0xdb8, 0, 0, 0, 0, 0, 1],
    "::": [0, 0, 0, 0, 0, 0, 0, 0],
    "::1": [0, 0, 0, 0, 0, 0, 0, 1],
    "fe80::1:0:0:2": [0xfe80, 0, 0, 0, 1, 0, 0, 2],
    "::ffff:1.2.3.4": [0, 0, 0, 0, 0, 0xffff, 0x102, 0x304],
    "1:2:3:4:5:6:7:8": [1, 2, 3, 4, 5, 6, 7, 8],
  };
  return (rows[text] ?? []).flatMap((word) => [word >> 8, word & 0xff]);
}
