import { describe, expect, it } from "vitest";
import { createPacket, type Packet, TRANSPORT } from "../../src/core/packet.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { COPY, MirrorCopies } from "../../src/flow/mirror-copies.js";

function packet(fields: Partial<Packet>): Packet {
  const bytes = Uint8Array.of(1, 2, 3, 4, 5);
  const common = {
    transport: TRANSPORT.tcp,
    time: 1e15 as PacketTime,
    bytes,
    payloadAt: 0,
    payloadEnd: 5,
    hopLimit: 64,
  };
  return Object.assign(createPacket(), common, fields);
}

describe("the memory of frames", () => {
  it("never takes one segment for another, whatever slot they share", () => {
    const copies = new MirrorCopies();
    for (let sequence = 1; sequence < 20_000; sequence++) {
      copies.see(packet({ sequence: 0 }), 1, true);
      expect(copies.see(packet({ sequence }), 1, true)).toBe(COPY.none);
    }
  });

  it.each([
    ["the same", {}, COPY.mirror],
    ["a copy behind a router", { hopLimit: 63 }, COPY.routed],
    ["5 ms later", { time: (1e15 + 5000) as PacketTime }, COPY.mirror],
    ["more than 5 ms later", { time: (1e15 + 5001) as PacketTime }, COPY.none],
    ["another identification", { identification: 9 }, COPY.none],
    ["another acknowledgement", { acknowledgement: 9 }, COPY.none],
    ["other flags", { tcpFlags: 2 }, COPY.none],
    ["less payload", { payloadEnd: 4 }, COPY.none],
  ])("%s is seen for what it is", (_name, fields, want) => {
    const copies = new MirrorCopies();
    copies.see(packet({}), 1, true);
    expect(copies.see(packet(fields), 1, true)).toBe(want);
  });

  it("tells flows and directions apart", () => {
    const copies = new MirrorCopies();
    copies.see(packet({}), 1, true);
    expect(copies.see(packet({}), 2, true)).toBe(COPY.none);
    expect(copies.see(packet({}), 1, false)).toBe(COPY.none);
  });

  it("compares datagrams by their content", () => {
    const copies = new MirrorCopies();
    const udp = { transport: TRANSPORT.udp };
    copies.see(packet(udp), 1, true);
    expect(copies.see(packet({ ...udp, bytes: Uint8Array.of(1, 2, 3, 4, 6) }), 1, true)).toBe(COPY.none);
    copies.see(packet(udp), 1, true);
    expect(copies.see(packet(udp), 1, true)).toBe(COPY.mirror);
  });
});
