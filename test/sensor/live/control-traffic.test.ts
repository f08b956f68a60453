import { describe, expect, it } from "vitest";
import { createPacket, LAYER, type Packet, TRANSPORT } from "../../../src/core/packet.js";
import { isControlTraffic } from "../../../src/sensor/live/control-traffic.js";

const transport = (over: number, sourcePort: number, destinationPort: number): Partial<Packet> => ({
  layer: LAYER.transport,
  transport: over,
  sourcePort,
  destinationPort,
});

describe("isControlTraffic", () => {
  it.each<readonly [name: string, packet: Partial<Packet>, want: boolean]>([
    ["a request of Modbus", transport(TRANSPORT.tcp, 50_000, 502), true],
    ["an answer of OPC UA", transport(TRANSPORT.tcp, 4840, 50_000), true],
    ["MQTT over TLS", transport(TRANSPORT.tcp, 50_000, 8883), true],
    ["S7", transport(TRANSPORT.tcp, 50_000, 102), true],
    ["BACnet", transport(TRANSPORT.udp, 47_808, 47_808), true],
    ["BACnet's port over TCP", transport(TRANSPORT.tcp, 47_808, 47_808), false],
    ["the web", transport(TRANSPORT.tcp, 50_000, 443), false],
    ["DNS", transport(TRANSPORT.udp, 50_000, 53), false],
    ["ARP", { layer: LAYER.arp }, true],
    ["PROFINET", { layer: LAYER.link, etherType: 0x8892 }, true],
    ["spanning tree", { layer: LAYER.link, etherType: 38 }, false],
    ["a later fragment", { layer: LAYER.network, transport: TRANSPORT.none }, true],
    ["a ping", { layer: LAYER.network, transport: TRANSPORT.icmp }, false],
    ["a ping, read to its end", transport(TRANSPORT.icmp, 502, 502), false],
  ])("%s", (_, packet, want) => {
    expect(isControlTraffic({ ...createPacket(), ...packet })).toBe(want);
  });
});
