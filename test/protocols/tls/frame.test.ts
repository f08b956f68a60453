import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FRAME } from "../../../src/contracts/decoder.js";
import type { Side } from "../../../src/contracts/flow.js";
import { ByteBudget } from "../../../src/core/byte-budget.js";
import { frame, resync } from "../../../src/protocols/tls/frame.js";
import { TlsState } from "../../../src/protocols/tls/state.js";
import {
  alert,
  bytesOf,
  certificates,
  changeCipherSpec,
  clientHello,
  encrypted,
  handshake,
  message,
  record,
  serverHello,
} from "./made-records.js";

type Kind = "unknown" | "borne out" | "confirmed" | "lost";

function stateOf(kind: Kind): TlsState {
  const budget = new ByteBudget(1 << 20);
  const state = new TlsState({
    transport: "tcp",
    ports: [4000, 4001],
    handshakeServer: 1,
    portServer: undefined,
    budget,
  });
  if (kind === "borne out") state.addEvidence(1);
  if (kind === "confirmed" || kind === "lost") state.addEvidence(3);
  if (kind === "lost") state.lose(0);
  return state;
}

const verdict = (bytes: Uint8Array, kind: Kind, end = bytes.length, from: Side = 0) =>
  frame(bytes, 0, end, from, stateOf(kind));

const hello = handshake(1, clientHello({}));

describe("frame", () => {
  it.each([
    ["a client's hello", hello],
    ["a server's hello", handshake(2, serverHello({}))],
    ["a hello and more in its record", record(22, bytesOf(message(2, serverHello({})), message(14, bytesOf())))],
    ["a hello that goes on in the next record", record(22, message(1, new Uint8Array(300).fill(3)).slice(0, 50))],
    ["certificates", handshake(11, certificates(new Uint8Array(900)))],
    ["a key exchange", handshake(16, new Uint8Array(130).fill(0xee))],
    ["the end of the server's hellos", handshake(14, bytesOf())],
    ["an alert", alert(2, 40)],
    ["a ChangeCipherSpec", changeCipherSpec],
  ])("knows %s by itself, whatever is known of the flow", (_, bytes) => {
    for (const kind of ["unknown", "borne out", "confirmed", "lost"] as const) {
      expect(verdict(bytes, kind)).toBe(bytes.length);
      expect(verdict(bytesOf(bytes, 0xff, 0xff), kind)).toBe(bytes.length);
    }
  });

  it.each([
    ["a handshake record that begins in a message", record(22, new Uint8Array(60).fill(0xaa))],
    ["a Finished that is encrypted", record(22, new Uint8Array(40).fill(0x99))],
    ["an encrypted alert", record(21, new Uint8Array(26).fill(0x99))],
    ["a heartbeat", record(24, new Uint8Array(40))],
    ["an empty record", record(22, bytesOf())],
  ])("takes %s by what came before it", (_, bytes) => {
    expect(verdict(bytes, "unknown")).toBe(FRAME.foreign);
    expect(verdict(bytes, "borne out")).toBe(bytes.length > 5 ? bytes.length : FRAME.foreign);
    expect(verdict(bytes, "confirmed")).toBe(bytes.length);
    expect(verdict(bytes, "lost")).toBe(FRAME.foreign);
  });

  it("believes an encrypted record after a loss only when a header follows it", () => {
    const bytes = encrypted(40);
    expect(verdict(bytes, "unknown")).toBe(45);
    expect(verdict(bytes, "lost")).toBe(FRAME.more);
    expect(verdict(bytesOf(bytes, 23, 3), "lost")).toBe(FRAME.more);
    expect(verdict(bytesOf(bytes, encrypted(17)), "lost")).toBe(45);
    expect(verdict(bytesOf(bytes, 23, 3, 3, 0x7f, 0), "lost")).toBe(FRAME.foreign);
    expect(verdict(bytesOf(bytes, 99), "lost")).toBe(FRAME.foreign);
    expect(verdict(encrypted(16), "unknown")).toBe(FRAME.foreign);
  });

  it("waits for the type of the message behind one that is not told by its content", () => {
    const first = message(12, new Uint8Array(9));
    const [sound, unsound] = [14, 99].map((type) => record(22, bytesOf(first, type, 0, 0, 0))) as [
      Uint8Array,
      Uint8Array,
    ];
    const end = 5 + first.length;
    expect(verdict(sound, "unknown", end)).toBe(FRAME.more);
    expect(verdict(sound, "unknown", end + 1)).toBe(sound.length);
    expect(verdict(unsound, "unknown", end + 1)).toBe(FRAME.foreign);
  });

  it("holds only the side that lost bytes to more", () => {
    const state = stateOf("lost");
    expect(frame(encrypted(40), 0, 45, 1, state)).toBe(45);
    expect(frame(encrypted(40), 0, 45, 0, state)).toBe(FRAME.more);
  });

  it.each([
    ["another type", 0, 19],
    ["another type above", 0, 25],
    ["SSL 2.0", 0, 0x80],
    ["another major version", 1, 2],
    ["another minor version", 2, 5],
    ["a length above any record's", 3, 0x49],
  ])("refuses %s at the byte that shows it", (_, at, value) => {
    const bytes = hello.slice();
    bytes[at] = value;
    for (const kind of ["unknown", "confirmed", "lost"] as const) {
      for (let have = at + 1; have <= bytes.length; have++) expect(verdict(bytes, kind, have)).toBe(FRAME.foreign);
    }
  });

  it("takes the longest record there may be, and no longer one", () => {
    const longest = Uint8Array.of(23, 3, 3, 0x48, 0x00);
    expect(verdict(longest, "confirmed")).toBe(5 + 18_432);
    expect(verdict(Uint8Array.of(23, 3, 3, 0x48, 0x01), "confirmed")).toBe(FRAME.foreign);
  });

  it("says the same of any part as of the whole, or that it needs more", () => {
    const records = [
      hello,
      alert(1, 0),
      changeCipherSpec,
      encrypted(90),
      handshake(11, certificates(new Uint8Array(50))),
    ];
    for (const bytes of records) {
      for (let have = 1; have < bytes.length; have++) {
        expect([FRAME.more, bytes.length]).toContain(verdict(bytes, "unknown", have));
      }
    }
  });
});

describe("resync", () => {
  const find = (bytes: Uint8Array) => resync(bytes, 0, bytes.length, 0, stateOf("lost"));
  const rubbish = new Uint8Array(50).fill(0x77);

  it.each([
    ["a handshake message", bytesOf(rubbish, hello), 50],
    ["an alert", bytesOf(rubbish, alert(2, 40)), 50],
    ["an encrypted record that another follows", bytesOf(rubbish, encrypted(40), encrypted(30)), 50],
    ["an encrypted record, with nothing behind it yet", bytesOf(rubbish, encrypted(40)), 50],
    ["the beginning of a header", bytesOf(rubbish, 23, 3), 50],
    ["a hello rather than a header before it that may be one", bytesOf(rubbish, 23, 3, 3, 1, 0, hello), 55],
    ["nothing", rubbish, 50],
    ["nothing in headers that nothing bears out", bytesOf(23, 3, 3, 0, 20, rubbish), 55],
    ["nothing in a handshake record that begins in a message", record(22, rubbish), 55],
  ])("finds %s", (_, bytes, at) => {
    expect(find(bytes)).toBe(at);
  });

  it("never asks for more than a record and the header behind it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 17, max: 18_432 }), (length) => {
        const bytes = bytesOf(23, 3, 3, length >> 8, length & 0xff, new Uint8Array(length + 5).fill(0x61));
        expect(verdict(bytes, "lost")).toBe(FRAME.foreign);
      }),
      { numRuns: 50 },
    );
  });
});
