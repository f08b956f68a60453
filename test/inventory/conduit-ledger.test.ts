import { describe, expect, it } from "vitest";
import type { Flow } from "../../src/contracts/flow.js";
import type { ConduitVisibility } from "../../src/contracts/sensor-health.js";
import type { Frame } from "../../src/core/frame.js";
import { createPacket } from "../../src/core/packet.js";
import { PacketClock } from "../../src/core/packet-clock.js";
import { Inventory } from "../../src/inventory/inventory.js";
import { SessionTable } from "../../src/inventory/session-table.js";
import { StationTable } from "../../src/inventory/station-table.js";
import { Pipeline } from "../../src/sensor/pipeline.js";
import { MASTER, type Part, PLC_A, PLC_B, Plant } from "../sensor/plant.js";
import { ends, fakeFlow } from "./fake-flow.js";

/** Of the source address, behind an Ethernet header without tags. */
const LAST_OCTET_AT = 29;
const START = Date.UTC(2026, 0, 5, 8) * 1000;
const [A, B] = ["a:02:00:00:00:00:01", "a:02:00:00:00:00:0b"];

/** An inventory behind a pipeline, and what the flows said of themselves at their end. */
function fed(frames: readonly Frame[]) {
  const clock = new PacketClock();
  const inventory = new Inventory([], () => {}, { clock });
  const ended: { ledger: Record<string, number>; payload: number }[] = [];
  const flowEnded = (flow: Flow) => {
    const [a, b] = flow.ledgers;
    for (const [ledger, payload] of [[a, flow.payloadBytes[0]] as const, [b, flow.payloadBytes[1]] as const]) {
      ended.push({ ledger: { ...ledger }, payload });
    }
    Inventory.prototype.flowEnded.call(inventory, flow);
  };
  const listener = new Proxy(inventory, {
    get: (of, name) => {
      if (name === "flowEnded") return flowEnded;
      const value = Reflect.get(of, name, of) as unknown;
      return typeof value === "function" ? value.bind(of) : value;
    },
  });
  const pipeline = new Pipeline({ listener, clock });
  for (const frame of frames) pipeline.frame(frame);
  return { pipeline, inventory, ended };
}

const parts = (count: number, bytes: number): Part[] =>
  Array.from({ length: count }, (_, i) => ({
    from: i % 2 === 0 ? "client" : "server",
    payload: Array.from({ length: bytes }, () => 0x80 + i),
  }));

const poll = { request: [3, 0, 0, 0, 1], response: [3, 2, 0, 7] };

/** Frames with payload of a connection to port 9000, of which the capture misses some. */
function lossy(isMissing: (index: number) => boolean): Frame[] {
  let index = 0;
  const plant = new Plant().stream(1, MASTER, PLC_A, 9000, parts(8, 100));
  return plant.frames(START).filter(({ bytes }) => bytes.length < 140 || !isMissing(index++));
}

const sum = (conduits: readonly ConduitVisibility[], key: keyof ConduitVisibility["toServer"]) =>
  conduits.reduce((all, { toServer, toClient }) => all + toServer[key] + toClient[key], 0);

describe("ConduitLedger", () => {
  it("says of each direction what was missing", () => {
    // The third and the fifth segment of the client, the second of the server.
    const { pipeline, inventory } = fed(lossy((i) => i === 2 || i === 3 || i === 4));
    pipeline.finish();
    const [conduit] = inventory.conduits();
    expect(conduit).toMatchObject({
      conduit: `${A}>${B}/tcp/9000`,
      client: A,
      server: B,
      sessions: 1,
      protocol: undefined,
      isOneWay: false,
      isEncrypted: false,
      toServer: { payloadBytes: 200, gapBytes: 200, unidentifiedBytes: 200, decodedBytes: 0 },
      toClient: { payloadBytes: 300, gapBytes: 100, unidentifiedBytes: 300, decodedBytes: 0 },
    });
  });

  it("counts what is open as it will be counted at its end", () => {
    const frames = new Plant().modbus(1, MASTER, PLC_A, poll, poll).modbus(400, MASTER, PLC_A, poll).frames(START);
    const { pipeline, inventory } = fed(frames.slice(0, -3));
    expect(pipeline.flows.table.size).toBe(1);
    const open = inventory.conduits();
    expect(open).toMatchObject([{ service: "modbus", protocol: "modbus", sessions: 2 }]);
    expect(inventory.conduits()).toEqual(open);
    const bytes = inventory.sessionBytes();
    pipeline.finish();
    expect(inventory.conduits()).toEqual(open);
    expect(inventory.sessionBytes()).toEqual(bytes);
  });

  it("adds up to what the flows say", () => {
    const plant = new Plant();
    for (let i = 0; i < 20; i++) plant.modbus(i, MASTER, i % 2 === 0 ? PLC_A : PLC_B, poll, poll);
    plant.datagram(3, MASTER, PLC_A, 20_000, [1, 2, 3]).stream(4, PLC_B, MASTER, 9001, parts(6, 300));
    plant.unanswered(5, MASTER, PLC_B, 81);
    const { pipeline, inventory, ended } = fed(plant.frames(START).filter((_, i) => i % 7 !== 6));
    pipeline.finish();
    const conduits = inventory.conduits();
    expect(conduits.map(({ conduit }) => conduit)).toEqual(conduits.map(({ conduit }) => conduit).sort());
    for (const key of ["decodedBytes", "gapBytes", "unidentifiedBytes", "undecodableBytes"] as const) {
      const want = ended.reduce((all, { ledger }) => all + (ledger[key] ?? 0), 0);
      expect([key, sum(conduits, key)]).toEqual([key, want]);
      expect(inventory.sessionBytes()[key.replace("Bytes", "")]).toBe(want);
    }
    expect(sum(conduits, "gapBytes")).toBeGreaterThan(0);
    expect(sum(conduits, "decodedBytes")).toBeGreaterThan(0);
    expect(sum(conduits, "payloadBytes")).toBe(ended.reduce((all, { payload }) => all + payload, 0));
  });

  it("tells one-way conduits, and leaves out attempts without payload", () => {
    const frames = lossy(() => false).filter(({ bytes }) => bytes[LAST_OCTET_AT] === 1);
    const { inventory } = fed([...frames, ...new Plant().unanswered(9, MASTER, PLC_B, 81).frames(START)]);
    expect(inventory.conduits()).toMatchObject([{ isOneWay: true, toServer: { payloadBytes: 400 } }]);
  });

  it("keeps the direction of a conduit in which either side may begin", () => {
    const plant = new Plant().datagram(1, PLC_B, PLC_A, 137, [1, 2, 3, 4]).datagram(2, PLC_A, PLC_B, 137, [1]);
    const bytes = fed(plant.frames(START)).inventory.conduits();
    const [first] = bytes;
    expect(bytes).toHaveLength(1);
    expect(first?.conduit).toContain("<>");
    const fromB = first?.client === "a:02:00:00:00:00:0c" ? first.toServer : first?.toClient;
    expect(fromB?.payloadBytes).toBe(4);
    expect(first && sum([first], "payloadBytes")).toBe(5);
  });

  it("lets go of the conduit that ended longest ago at its limit, keeps the sum, and counts", () => {
    const table = new SessionTable(new StationTable([]), () => {});
    const count = table.ledger.limit + 5;
    for (let id = 1; id <= count; id++) {
      const flow = fakeFlow({ id, endpoints: ends(40_000, id), payloadBytes: [7, 0], frames: [1, 0] });
      table.open(flow, createPacket());
      table.end(flow);
    }
    expect(table.conduits()).toHaveLength(table.ledger.limit);
    expect(table.ledger.evictions).toBe(5);
    expect(table.bytes().payload).toBe(7 * count);
  });
});
