import { describe, expect, it } from "vitest";
import { createPacket, type Packet } from "../../src/core/packet.js";
import { SenderTable } from "../../src/inventory/sender-table.js";
import { WireDecoder } from "../../src/wire/wire-decoder.js";
import { arpRequest, BROADCAST, ethernet, frameOf, host, type Segment, udp } from "./frames.js";

const wire = new WireDecoder();

function packetOf(bytes: readonly number[], time = 1_000_000): Packet {
  const packet = createPacket();
  wire.decode(frameOf(bytes, time, 1), packet);
  return packet;
}

function datagram(segment: Partial<Segment>): number[] {
  return udp({ from: host(1), to: host(2), ports: [1, 2], ...segment });
}

const deaf = { sender: () => {}, seen: () => {}, moved: () => {} };

/** What is told of these frames: asset, whether it is new, and the address. */
function told(...frames: readonly (readonly number[])[]): string[] {
  const lines: string[] = [];
  const table = new SenderTable([], {
    ...deaf,
    seen: (asset, isNew, address) => lines.push(`${isNew ? "new" : "known"} ${asset.asset} ${address ?? "-"}`),
  });
  for (const bytes of frames) table.packet(packetOf(bytes));
  return lines;
}

const A = "a:02:00:00:00:00:01";
const behind = (ip: string) => datagram({ from: { mac: host(1).mac, ip } });

describe("SenderTable", () => {
  it.each([
    ["a sender once", [datagram({}), datagram({ ports: [5, 6] })], [`new ${A} 10.0.0.1`]],
    ["an ARP sender with its claim", [arpRequest(host(1), "10.0.0.9")], [`new ${A} 10.0.0.1`]],
    ["a probe without an address by its MAC", [behind("0.0.0.0")], [`new ${A} -`]],
    ["a further address", [datagram({}), behind("10.0.0.8")], [`new ${A} 10.0.0.1`, `known ${A} 10.0.0.8`]],
    ["a frame without network layer", [ethernet(host(1).mac, BROADCAST, 0x88cc, [2, 7])], [`new ${A} -`]],
    [
      "VLANs as places of their own",
      [datagram({ vlan: 10 }), datagram({})],
      [`new ${A}@10 10.0.0.1`, `new ${A} 10.0.0.1`],
    ],
    [
      "no group address as a sender",
      [datagram({ from: { mac: "03:00:00:00:00:01", ip: "10.0.0.1" } })],
      ["new a:ip:10.0.0.1 10.0.0.1"],
    ],
    [
      "an ARP sender other than the link's",
      [arpRequest(host(1), "10.0.0.9", host(7).mac)],
      ["new a:02:00:00:00:00:07 -", `new ${A} 10.0.0.1`],
    ],
    [
      "what is behind a router once it is one",
      [behind("10.1.0.1"), behind("10.1.0.2"), behind("10.2.0.1"), behind("10.2.0.2"), behind("10.1.0.1")],
      [
        ...[`new ${A} 10.1.0.1`, `known ${A} 10.1.0.2`, `known ${A} 10.2.0.1`],
        ...["new a:ip:10.2.0.2 10.2.0.2", "new a:ip:10.1.0.1 10.1.0.1"],
      ],
    ],
  ])("tells %s", (_, frames, want) => {
    expect(told(...frames)).toEqual(want);
  });

  it("forgets the inner VLAN of the frame before", () => {
    const stations: (string | undefined)[] = [];
    const table = new SenderTable([], { ...deaf, seen: ({ station }) => stations.push(station) });
    const packet = packetOf(datagram({ vlan: 10 }));
    for (const [outer, inner, count] of [
      [10, 20, 2],
      [10, 20, 1],
      [10, 30, 1],
      [10, 20, 2],
    ] as const) {
      packet.vlans.set([outer, inner]);
      packet.vlanCount = count;
      table.packet(packet);
    }
    expect(stations).toEqual(["02:00:00:00:00:01@10.20", "02:00:00:00:00:01@10"]);
  });

  it("counts frames, hours and days of each sender", () => {
    const table = new SenderTable([], deaf);
    const hour = 3_600_000_000;
    for (const time of [1, 2, hour + 1, hour + 2, 24 * hour]) table.packet(packetOf(datagram({}), time));
    const [{ activity } = { activity: undefined }] = table.sightings();
    expect([activity?.count, activity?.hours, activity?.days, activity?.firstTime, activity?.lastTime]).toEqual([
      ...[5, 3, 2, 1, 24 * hour],
    ]);
  });

  it("does not grow past its limits under a million made-up senders", () => {
    const table = new SenderTable([], deaf);
    const packet = packetOf(datagram({}));
    for (let i = 0; i < 1_000_000; i++) {
      packet.link[packet.sourceMacAt + 3] = i >> 16;
      packet.link[packet.sourceMacAt + 4] = i >> 8;
      packet.link[packet.sourceMacAt + 5] = i;
      packet.bytes[packet.sourceAddressAt + 1] = i >> 16;
      packet.bytes[packet.sourceAddressAt + 2] = i >> 8;
      packet.bytes[packet.sourceAddressAt + 3] = i;
      table.packet(packet);
    }
    const { sightings, assets, displaced } = table.counters;
    expect(sightings).toBeLessThanOrEqual(40_000);
    expect(assets).toBeLessThanOrEqual(20_000);
    expect(displaced.senders).toBeGreaterThan(900_000);
    expect(displaced.stations).toBeGreaterThan(900_000);
  });
});
