import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPacket, LAYER, TRANSPORT } from "../../src/core/packet.js";
import { WireDecoder } from "../../src/wire/wire-decoder.js";
import {
  arp,
  concat,
  ethernet,
  fromHex,
  ipv4,
  ipv4Fragments,
  ipv6,
  ipv6Fragments,
  tcp,
  udp,
} from "../tools/packet-builder.js";
import { expectSoundOffsets } from "./check-rows.js";
import { countedOf, decodeBytes, frameOf, inWords } from "./decode-bytes.js";

const LINK_TYPES = [0, 1, 9, 12, 14, 50, 51, 101, 104, 108, 113, 228, 229, 276, 147];
const payload = fromHex("0001 0000 0006 01 03 0000 000a");
const inner = ethernet({ vlans: [7] }, ipv4({ source: "172.16.0.1" }, tcp({}, payload)));
const underlay = (protocol: number, header: string) => ethernet({}, ipv4({ protocol }, concat(fromHex(header), inner)));

/** One sound frame of each kind, for damage. */
const samples: readonly Uint8Array[] = [
  inner,
  ethernet({}, ipv6({}, udp({}, payload))),
  ethernet({}, arp({})),
  ethernet({}, ipv6({ extensions: [{ number: 0, bytes: new Uint8Array(8) }] }, ipv4({}, tcp({}, payload)))),
  underlay(47, "3000 6558 00000001 00000002"),
  underlay(47, "1000 88be 00000001 1007 1064 00000002"),
  underlay(47, "1000 22eb 00000001 2007 1064 00000002 0000 0000"),
  ethernet({}, ipv4({}, udp({ destinationPort: 4789 }, concat(fromHex("08000000 00000100"), inner)))),
  ethernet({}, ipv4({}, udp({ destinationPort: 6081 }, concat(fromHex("0000 6558 00000100"), inner)))),
  ethernet({ etherType: 0x8847 }, concat(fromHex("0001 0040 0002 0140 00000000"), inner)),
  ethernet({ etherType: 0x8864 }, concat(fromHex("1100 0001 0036 0021"), ipv4({}, tcp({}, payload)))),
  ...ipv4Fragments(ipv4({ identification: 1 }, udp({}, payload)), 16).map((part) => ethernet({}, part)),
  ...ipv6Fragments(ipv6({}, udp({}, payload)), 16, 1).map((part) => ethernet({}, part)),
];

describe("WireDecoder", () => {
  it("copies what belongs to the frame, and forgets what belonged to the frame before", () => {
    const decoder = new WireDecoder();
    const packet = createPacket();
    decoder.decode(
      frameOf(ethernet({ vlans: [1, 2] }, ipv4({ totalLength: 100 }, tcp({}))), { wireBytes: 122 }),
      packet,
    );
    expect(inWords(packet)).toMatchObject({ layer: "transport", vlans: [1, 2], cutBytes: 60 });
    decoder.decode(frameOf(new Uint8Array(3), { seconds: 5 }), packet);
    const { layer, transport, vlanCount, sourceMacAt, destinationMacAt, payloadAt, payloadEnd, cutBytes } = packet;
    expect({ layer, transport, vlanCount, sourceMacAt, destinationMacAt, payloadAt, payloadEnd, cutBytes }).toEqual({
      layer: LAYER.none,
      transport: TRANSPORT.none,
      vlanCount: 0,
      sourceMacAt: -1,
      destinationMacAt: -1,
      payloadAt: 0,
      payloadEnd: 0,
      cutBytes: 0,
    });
    expect({ time: packet.time, frame: packet.frame, capture: packet.capture }).toEqual({
      time: 5_000_000,
      frame: 7,
      capture: 3,
    });
    expect(decoder.counters.frames).toBe(2);
  });

  it("ports of the frame before are not those of a transport without ports", () => {
    const packet = createPacket();
    const decoder = new WireDecoder();
    decoder.decode(frameOf(inner), packet);
    decoder.decode(frameOf(ethernet({}, ipv4({ protocol: 50 }, payload))), packet);
    expect(inWords(packet)).toMatchObject({ layer: "transport", transport: 50, ports: [0, 0] });
  });

  it("a tunnel of the frame before has no part in this one", () => {
    const decoder = new WireDecoder();
    const badTunnel = ethernet({}, ipv4({ protocol: 47 }, fromHex("0000 0800 00")));
    const cooked = concat(fromHex("0000 0001 0006 0200000000010000 0800"), ipv4({}, tcp({})));
    decodeBytes(badTunnel, {}, decoder);
    expect(decodeBytes(cooked, { linkType: 113 }, decoder).packet.sourceMac).toBe("02:00:00:00:00:01");
    const discovery = concat(fromHex("08000000 00000100"), ethernet({ etherType: 0x88cc }, [1]));
    decodeBytes(ethernet({}, ipv4({}, udp({ destinationPort: 4789 }, discovery))), {}, decoder);
    const { packet, counted } = decodeBytes(fromHex("45"), { linkType: 101 }, decoder);
    expect(packet.layer).toBe("none");
    expect(counted).toEqual({ malformedNetworkHeaders: 2 });
  });

  it("a plain frame carries its time and number too", () => {
    const packet = createPacket();
    new WireDecoder().decode(frameOf(inner, { seconds: 2 }), packet);
    expect(packet).toMatchObject({ time: 2_000_000, frame: 7, capture: 3 });
  });

  it("reads as many headers as it may, and counts frames that have more", () => {
    const nested = (tunnels: number): Uint8Array =>
      tunnels === 0 ? ipv4({ source: "172.16.0.1" }, tcp({}, payload)) : ipv4({}, nested(tunnels - 1));
    const decode = (tunnels: number) => decodeBytes(ethernet({}, nested(tunnels)));
    // Ethernet, 22 times IPv4, TCP.
    expect(decode(21)).toMatchObject({ packet: { layer: "transport", source: "172.16.0.1" }, counted: {} });
    expect(decode(22)).toMatchObject({ packet: { layer: "network" }, counted: { tunnelsTooDeep: 1 } });
    expect(decode(500)).toMatchObject({ packet: { layer: "network" }, counted: { tunnelsTooDeep: 1 } });
  });

  it("goes back to plain UDP when the headers run out in an unproven tunnel", () => {
    const decoder = new WireDecoder({ headersMax: 5 });
    const bytes = ethernet({}, ipv4({}, udp({ destinationPort: 4789 }, concat(fromHex("08000000 00000100"), inner))));
    const { packet, counted } = decodeBytes(bytes, {}, decoder);
    expect(packet).toMatchObject({ layer: "transport", transport: 17, ports: [40_000, 4789], vlans: [] });
    expect(counted).toEqual({ tunnelsTooDeep: 1, udpTunnelsRefused: 1 });
  });
});

describe("hostile frames", () => {
  const lengths = { at: fc.nat({ max: 100 }), wireBytes: fc.nat({ max: 0xffff_ffff }), check: fc.nat({ max: 255 }) };

  it("random bytes under every link type never throw, and every offset stays inside", () => {
    const decoder = new WireDecoder();
    const packet = createPacket();
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 120 }),
        fc.constantFrom(...LINK_TYPES),
        fc.record(lengths),
        (bytes, linkType, { wireBytes, check }) => {
          decoder.decode(frameOf(bytes, { linkType, wireBytes, checkSequenceBytes: check }), packet);
          expectSoundOffsets(packet);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it("sound frames, damaged and cut: no throw, offsets inside, no payload beyond the cut, nothing read outside", () => {
    const damage = fc.array(fc.tuple(fc.nat({ max: 160 }), fc.nat({ max: 255 })), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        damage,
        fc.nat({ max: 200 }),
        fc.boolean(),
        (sample, changes, end, isCut) => {
          const bytes = sample.slice(0, end);
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          const fields = isCut ? { wireBytes: sample.length } : {};
          const results = [0x00, 0xff].map((filler) => {
            const decoder = new WireDecoder();
            const packet = createPacket();
            const frame = frameOf(bytes, fields, filler);
            decoder.decode(frame, packet);
            expectSoundOffsets(packet);
            expect(packet.payloadEnd).toBeLessThanOrEqual(frame.end);
            return { ...inWords(packet), ...countedOf(decoder) };
          });
          expect(results[1]).toEqual(results[0]);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it("the transport is there exactly when the layer says so", () => {
    const decoder = new WireDecoder();
    const packet = createPacket();
    const damage = fc.array(fc.tuple(fc.nat({ max: 160 }), fc.nat({ max: 255 })), { maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...samples), damage, (sample, changes) => {
        const bytes = sample.slice();
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        decoder.decode(frameOf(bytes), packet);
        expect(packet.transport !== TRANSPORT.none).toBe(packet.layer === LAYER.transport);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("fragments in any order and number", () => {
  const content = Uint8Array.from({ length: 200 }, (_, i) => i * 7);
  const families = [
    { name: "IPv4", cut: (size: number) => ipv4Fragments(ipv4({ identification: 9 }, udp({}, content)), size) },
    { name: "IPv6", cut: (size: number) => ipv6Fragments(ipv6({}, udp({}, content)), size, 9) },
  ];

  it.each(families)("give the same datagram: $name", ({ cut }) => {
    const expected = decodeBytes(ethernet({}, ipv4({}, udp({}, content)))).packet.payload;
    const plan = fc.record({ size: fc.integer({ min: 1, max: 20 }), picks: fc.array(fc.nat(), { maxLength: 60 }) });
    fc.assert(
      fc.property(plan, ({ size, picks }) => {
        const parts = cut(size * 8).map((part) => ethernet({}, part));
        const rest = [...parts.keys()].map((i) => (i + picks.length) % parts.length);
        const order = [
          ...picks.map((pick) => pick % parts.length),
          ...(picks.length % 2 === 0 ? rest : rest.reverse()),
        ];
        const decoder = new WireDecoder();
        const completed = order
          .map((i) => decodeBytes(parts[i]!, {}, decoder).packet)
          .filter((p) => p.layer === "transport");
        expect(completed.length).toBeGreaterThan(0);
        for (const packet of completed) expect(packet.payload).toBe(expected);
        expect(decoder.counters.fragmentConflicts).toBe(0);
      }),
      { numRuns: 500 },
    );
  });
});
