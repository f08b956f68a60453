import { describe, expect, it } from "vitest";
import { FRAME } from "../../../src/contracts/decoder.js";
import { ByteBudget } from "../../../src/core/byte-budget.js";
import type { PacketTime } from "../../../src/core/packet-time.js";
import { opcua } from "../../../src/protocols/opcua/index.js";
import { noise, type Part, requestHeader, textNode, u32 } from "./opcua-bytes.js";
import { OpcuaConnection } from "./opcua-connection.js";
import { message, openRequest, readRequest, sealedMessage } from "./opcua-messages.js";

const MIB = 1024 * 1024;
/** What a flow may hold of requests and unfinished messages. */
const HELD_MAX = 4 * MIB;

/** Places for numbers in a chunk that is sent over and over. */
const SEQUENCE_AT = 16;
const REQUEST_AT = 20;

function numbered(bytes: Uint8Array): (sequence: number, request: number) => Uint8Array {
  const view = new DataView(bytes.buffer);
  return (sequence, request) => {
    view.setUint32(SEQUENCE_AT, sequence, true);
    view.setUint32(REQUEST_AT, request, true);
    return bytes;
  };
}

describe("an attacker who sends", () => {
  it("chunks without an end is told of once, and costs 1 MiB while it lasts", () => {
    const connection = OpcuaConnection.opened();
    const next = numbered(message({ type: "MSGC" }, [...readRequest(1), ...new Array<number>(4000).fill(0)]));
    let heldMax = 0;
    for (let i = 0; i < 20_000; i++) {
      connection.client(next(i + 2, 2));
      heldMax = Math.max(heldMax, connection.budget.heldBytes);
    }
    expect(heldMax).toBeLessThanOrEqual(MIB + 4096);
    expect(connection.budget.heldBytes).toBeLessThan(4096);
    const told = connection.records.slice(4);
    expect(told.map(({ body, anomalies }) => [body.chunks, anomalies])).toEqual([
      [4097, ["messageCut", "tooManyChunks"]],
    ]);
    expect(connection.summary).toMatchObject({ dropped: 1 });
  });

  it("messages without an end has 64 of them remembered, within the budget", () => {
    const connection = OpcuaConnection.opened();
    const next = numbered(message({ type: "MSGC" }, [...readRequest(1), ...new Array<number>(30_000).fill(0)]));
    for (let i = 0; i < 2000; i++) connection.client(next(i + 2, i + 2));
    expect(connection.budget.heldBytes).toBeGreaterThan(HELD_MAX / 2);
    expect(connection.summary.dropped).toBe(2000 - 64);
    const longer = numbered(message({ type: "MSGC" }, [...readRequest(1), ...new Array<number>(60_000).fill(0)]));
    for (let i = 0; i < 2000; i++) connection.server(longer(i + 2, i + 2));
    expect(connection.budget.heldBytes).toBeLessThanOrEqual(HELD_MAX);
    connection.close();
    expect(connection.budget.heldBytes).toBe(0);
  });

  it("a million requests that nobody answers has 256 of them remembered", () => {
    const connection = OpcuaConnection.opened();
    const next = numbered(message({}, readRequest(1, textNode("Level"))));
    const out = { wantsBody: false, pdu() {}, serverIs() {}, opaque() {} };
    const context = { from: 0 as const, time: 1e15 as PacketTime, frame: 9, missingBytes: 0, isPeerBehind: false };
    for (let i = 0; i < 1_000_000; i++) {
      const bytes = next(i + 2, i + 2);
      opcua.decode(bytes, 0, bytes.length, { ...context, frame: i }, connection.state, out);
    }
    expect(connection.budget.heldBytes).toBeLessThan(16 * 1024);
    expect(connection.summary).toMatchObject({ unanswered: 1_000_000, evicted: 1_000_000 - 256 });
  }, 60_000);

  it("subscriptions half open has as many items remembered as waiting requests", () => {
    const connection = OpcuaConnection.opened();
    const item: Part = [...textNode("Level"), ...u32(13), ...new Array<number>(31).fill(0)];
    const content = [...requestHeader(751, 1), ...u32(1), ...u32(0), ...u32(1), ...item];
    const next = numbered(message({}, content));
    for (let i = 0; i < 20_000; i++) connection.client(next(i + 2, i + 2));
    expect(connection.budget.heldBytes).toBeLessThan(256 * 1024);
  });

  it("openings of channels has one of them waiting", () => {
    const connection = OpcuaConnection.opened();
    for (let i = 0; i < 10_000; i++) {
      connection.client(openRequest());
      connection.client(message({ channel: i + 100, sequence: 2, request: 2 }, readRequest(1)));
    }
    expect(connection.state.channels.length).toBe(8);
    expect(connection.budget.heldBytes).toBeLessThan(16 * 1024);
  });

  it("a chunk of 4 GiB is not waited for", () => {
    const { state } = OpcuaConnection.opened();
    const bytes = message({ sequence: 2, request: 2 }, readRequest(1));
    new DataView(bytes.buffer).setUint32(4, 0xffffffff, true);
    const verdict = opcua.frame(bytes, 0, bytes.length, 0, state);
    expect(verdict).toBe(8);
    expect(opcua.frame(bytes, 8, bytes.length, 0, state)).toBe(FRAME.foreign);
  });

  it("anything, never gets more than the budget of all flows", () => {
    const budget = new ByteBudget(100_000);
    const connection = OpcuaConnection.opened({ budget });
    const next = numbered(message({ type: "MSGC" }, [...readRequest(1), ...new Array<number>(60_000).fill(0)]));
    for (let i = 0; i < 100; i++) connection.client(next(i + 2, i + 2));
    expect(budget.heldBytes).toBeLessThanOrEqual(100_000);
    expect(connection.summary.budgetRefusals).toBeGreaterThan(0);
    const last = message({ sequence: 102, request: 500 }, readRequest(1));
    expect(connection.client(last).body).toMatchObject({ service: "ReadRequest" });
    connection.close();
    expect(budget.heldBytes).toBe(0);
  });

  it("encrypted chunks without an end costs nothing", () => {
    const connection = new OpcuaConnection({ handshakeServer: undefined });
    for (let i = 0; i < 4; i++) connection.client(sealedMessage({}, noise(96, i)));
    const bytes = sealedMessage({ type: "MSGC" }, noise(1000, 9));
    for (let i = 0; i < 100_000; i++) connection.client(bytes);
    expect(connection.records.length).toBe(4);
    expect(connection.budget.heldBytes).toBe(0);
  });
});
