import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { Flow } from "../../src/contracts/flow.js";
import { createPacket, LAYER, type Packet, TCP_FLAG, TRANSPORT } from "../../src/core/packet.js";
import { PacketClock } from "../../src/core/packet-clock.js";
import { type PacketTime, SECOND_US } from "../../src/core/packet-time.js";
import { FlowEngine } from "../../src/flow/flow-engine.js";
import { FLOW_LIMITS } from "../../src/flow/flow-limits.js";

const START = 1_700_000_000 * SECOND_US;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes of the heap, after what is not needed has gone. */
function heldBytes(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** Packets between made-up addresses, one object refilled. */
class Crowd {
  readonly clock = new PacketClock();
  readonly ended: { id: number; state: Flow["state"] }[] = [];
  readonly engine: FlowEngine;
  readonly #packet: Packet = createPacket();

  constructor(limits: Partial<typeof FLOW_LIMITS> = {}) {
    const listener = {
      flowEnded: (flow: Flow) => {
        this.ended.push({ id: flow.id, state: flow.state });
      },
    };
    this.engine = new FlowEngine([], listener, this.clock, { ...FLOW_LIMITS, ...limits });
    this.#packet.bytes = new Uint8Array(64);
    this.#packet.layer = LAYER.transport;
    this.#packet.ipVersion = 4;
    this.#packet.destinationAddressAt = 4;
  }

  send(client: number, timeUs: number, flags: number, payloadBytes = 0, transport: number = TRANSPORT.tcp): void {
    const packet = this.#packet;
    new DataView(packet.bytes.buffer).setUint32(0, client);
    new DataView(packet.bytes.buffer).setUint32(4, 0x0a14_0001);
    packet.time = (START + timeUs) as PacketTime;
    packet.frame++;
    packet.identification = packet.frame & 0xffff;
    packet.transport = transport;
    packet.sourcePort = 1024 + (client % 60_000);
    packet.destinationPort = 502;
    packet.sequence = client;
    packet.tcpFlags = flags;
    packet.payloadAt = 8;
    packet.payloadEnd = 8 + payloadBytes;
    this.clock.advanceTo(packet.time);
    this.engine.packet(packet);
  }
}

describe("the flow table", () => {
  it("stays within its limits under a million made-up clients, and keeps the flows that carry payload", () => {
    const crowd = new Crowd();
    for (let client = 0; client < 100; client++) crowd.send(client, client, TCP_FLAG.ack, 10);
    const before = heldBytes();
    for (let client = 100; client < 1_000_100; client++) crowd.send(client, client, TCP_FLAG.syn);
    const grownBytes = heldBytes() - before;
    expect(crowd.engine.table.size).toBe(100 + FLOW_LIMITS.attemptsMax);
    expect(crowd.engine.table.evictions).toBe(1_000_000 - FLOW_LIMITS.attemptsMax);
    expect(crowd.ended.every(({ id }) => id > 100)).toBe(true);
    expect(grownBytes).toBeLessThan(256 * 1024 * 1024);
  });

  it("gives up the oldest flow of the least worth when it is full", () => {
    const crowd = new Crowd({ flowsMax: 3 });
    crowd.send(1, 0, TCP_FLAG.ack, 10);
    crowd.send(2, 1, 0, 10, TRANSPORT.udp);
    crowd.send(3, 2, TCP_FLAG.syn);
    crowd.send(4, 3, TCP_FLAG.ack, 10);
    crowd.send(5, 4, TCP_FLAG.ack, 10);
    crowd.send(6, 5, TCP_FLAG.ack, 10);
    expect(crowd.ended.map(({ id }) => id)).toEqual([3, 2, 1]);
  });

  it("ends silent flows in packet time, each kind in its own", () => {
    const crowd = new Crowd();
    crowd.send(1, 0, TCP_FLAG.syn);
    crowd.send(2, 0, 0, 10, TRANSPORT.udp);
    crowd.send(3, 0, TCP_FLAG.ack, 10);
    const at = (seconds: number) => {
      crowd.clock.advanceTo((START + seconds * SECOND_US) as PacketTime);
      return crowd.ended.map(({ id }) => id);
    };
    expect(at(29.9)).toEqual([]);
    expect(at(30)).toEqual([1]);
    expect(at(60)).toEqual([1, 2]);
    expect(at(299)).toEqual([1, 2]);
    expect(at(300)).toEqual([1, 2, 3]);
  });

  it("says the same whatever the hash seed and however often the idle clock moves", () => {
    const run = (idle: boolean) => {
      const crowd = new Crowd();
      for (let i = 0; i < 2000; i++) {
        if (idle && i % 3 === 0) crowd.clock.advanceTo((START + i * 100_000 - 1) as PacketTime);
        crowd.send((i * 7919) % 211, i * 100_000, i % 5 === 0 ? TCP_FLAG.syn : TCP_FLAG.ack, i % 3);
      }
      crowd.engine.finish();
      return crowd.ended;
    };
    expect(run(true)).toEqual(run(false));
  });
});
