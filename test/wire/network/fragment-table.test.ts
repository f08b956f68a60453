import { describe, expect, it } from "vitest";
import { hex } from "../../../src/core/bytes.js";
import { createPacket } from "../../../src/core/packet.js";
import { createCursor } from "../../../src/wire/cursor.js";
import { KEY_WORDS, writeFragmentKey } from "../../../src/wire/network/fragment-key.js";
import { createWireCounters } from "../../../src/wire/wire-counters.js";
import { WireDecoder } from "../../../src/wire/wire-decoder.js";
import {
  concat,
  ethernet,
  fromHex,
  icmp,
  ipv4,
  ipv4Fragments,
  ipv6,
  ipv6Fragments,
  tcp,
  u16,
  u32,
  udp,
} from "../../tools/packet-builder.js";
import { decodeBytes, feed, frameOf } from "../decode-bytes.js";

const payload = Uint8Array.from({ length: 100 }, (_, i) => i);
const payloadText = hex(payload, 0, payload.length);
const datagram = udp({ sourcePort: 7, destinationPort: 9 }, payload);
const whole4 = ipv4({ identification: 42, hopLimit: 17 }, datagram);
const whole6 = ipv6({ flowLabel: 0x12345 }, datagram);
const complete = { layer: "transport", transport: 17, ports: [7, 9], payload: payloadText, cutBytes: 0 };
const incomplete = { layer: "network", transport: -1, source: "10.0.0.1", payload: "" };

function framed(packets: readonly Uint8Array[], vlans: number[] = []): Uint8Array[] {
  return packets.map((packet) => ethernet({ vlans }, packet));
}

/** A fragment of the datagram with identification 42, with content of its own. */
function fragment(offset: number, hasMore: boolean, content: Uint8Array, others: object = {}): Uint8Array {
  const fields = { identification: 42, protocol: 17, fragmentOffset: offset, hasMoreFragments: hasMore, ...others };
  return ethernet({}, ipv4(fields, content));
}

const [first4, second4, third4, fourth4] = framed(ipv4Fragments(whole4, 32)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

describe("fragments", () => {
  it.each([
    { name: "in order", frames: [first4, second4, third4, fourth4] },
    { name: "backwards", frames: [fourth4, third4, second4, first4] },
    { name: "each twice before the last", frames: [first4, first4, second4, second4, third4, third4, fourth4] },
    { name: "padded", frames: [first4, second4, third4, concat(fourth4, new Uint8Array(14))] },
  ])("of IPv4, $name", ({ frames }) => {
    const { last, counted } = feed(frames);
    expect(last).toMatchObject({ ...complete, source: "10.0.0.1", destination: "10.0.0.2", hopLimit: 17 });
    expect(last).toMatchObject({ identification: 42, etherType: 0x0800, sourceMac: "02:00:00:00:00:01" });
    expect(counted).toEqual({ fragments: frames.length, reassembled: 1 });
  });

  it("are packets without transport until the last one is there", () => {
    const decoder = new WireDecoder();
    for (const bytes of [first4, third4, fourth4]) {
      expect(decodeBytes(bytes, {}, decoder).packet).toMatchObject(incomplete);
    }
    expect(decodeBytes(second4, {}, decoder).packet).toMatchObject(complete);
  });

  it("of IPv6, the first one's headers before and next header behind counting", () => {
    const frames = framed(ipv6Fragments(whole6, 48, 0xdead_beef));
    const { last } = feed(frames.reverse());
    expect(last).toMatchObject({ ...complete, source: "2001:db8::1", identification: 0x12345, etherType: 0x86dd });
  });

  it("of IPv6 behind and before other extension headers", () => {
    const part = (offset: number, more: number, from: number, to: number) => {
      const fragmentHeader = { number: 44, bytes: concat([0, 0], u16(offset | more), u32(5)) };
      const extensions = [{ number: 0, bytes: fromHex("00 00 0502 0000 0100") }, fragmentHeader];
      return ethernet({}, ipv6({ nextHeader: 60, extensions }, inner.subarray(from, to)));
    };
    const inner = concat(fromHex("11 00 01 04 00000000"), datagram);
    const { last } = feed([part(0, 1, 0, 64), part(64, 0, 64, inner.length)]);
    expect(last).toMatchObject({ ...complete, source: "2001:db8::1" });
  });

  it("lie in one piece with their header", () => {
    const decoder = new WireDecoder();
    const packet = createPacket();
    for (const bytes of [first4, second4, third4, fourth4]) decoder.decode(frameOf(bytes), packet);
    const headerAt = packet.sourceAddressAt - 12;
    const header = hex(packet.bytes, headerAt, headerAt + 10);
    expect(header).toBe("45000080002a00001111");
    expect(packet.payloadAt).toBe(headerAt + 28);
  });

  it("with IP options in the first one only", () => {
    const frames = [
      fragment(0, true, datagram.subarray(0, 32), { options: fromHex("94040000"), hopLimit: 9 }),
      fragment(32, false, datagram.subarray(32)),
    ];
    expect(feed(frames).last).toMatchObject({ ...complete, hopLimit: 9 });
    expect(feed(frames.reverse()).last).toMatchObject({ ...complete, hopLimit: 9 });
  });

  it("of TCP and ICMP", () => {
    const segment = ipv4({ identification: 1 }, tcp({ sequence: 5 }, payload));
    expect(feed(framed(ipv4Fragments(segment, 8))).last).toMatchObject({
      transport: 6,
      sequence: 5,
      payload: payloadText,
    });
    const echo = ipv4({ identification: 2 }, icmp({}, payload));
    expect(feed(framed(ipv4Fragments(echo, 8))).last).toMatchObject({ layer: "transport", transport: 1 });
  });
});

describe("fragments belong together", () => {
  const [first, second] = ipv4Fragments(whole4, 64) as [Uint8Array, Uint8Array];

  it.each([
    {
      name: "not with another identification",
      other: fragment(64, false, datagram.subarray(64), { identification: 43 }),
    },
    { name: "not with another protocol", other: fragment(64, false, datagram.subarray(64), { protocol: 18 }) },
    { name: "not with another sender", other: fragment(64, false, datagram.subarray(64), { source: "10.0.0.3" }) },
    {
      name: "not with another receiver",
      other: fragment(64, false, datagram.subarray(64), { destination: "10.0.0.3" }),
    },
    { name: "not on another VLAN", other: ethernet({ vlans: [9] }, second) },
    { name: "not on more VLANs", other: ethernet({ vlans: [8, 9] }, second) },
    { name: "not below a tunnel", other: ethernet({}, ipv4({ source: "10.9.9.9" }, second)) },
  ])("$name", ({ other }) => {
    const { last, counted } = feed([ethernet({}, first), ethernet({ vlans: [8] }, first), other]);
    expect(last).toMatchObject({ layer: "network", transport: -1 });
    expect(counted).toEqual({ fragments: 3 });
  });

  it.each([
    { name: "sender", one: { source: "2001:db8::1" }, other: { source: "2001:db9::1" } },
    { name: "receiver", one: { destination: "2001:db8::1" }, other: { destination: "2001:db9::1" } },
  ])("not with another $name of IPv6, wherever their addresses differ", ({ one, other }) => {
    const [head] = ipv6Fragments(ipv6(one, datagram), 64, 1) as [Uint8Array];
    const [, tail] = ipv6Fragments(ipv6(other, datagram), 64, 1) as [Uint8Array, Uint8Array];
    expect(feed(framed([head, tail])).counted).toEqual({ fragments: 2 });
  });

  it("not when only the hashes of their keys are equal", () => {
    const parts = collidingDatagrams().map(({ sender, identification }, i) => {
      const packet = ipv6({ source: `2001:db8::${sender}` }, datagram);
      return ipv6Fragments(packet, 64, identification)[i]!;
    });
    expect(feed(framed(parts)).counted).toEqual({ fragments: 2 });
  });

  it("on the same VLAN, whatever the addresses of the frames", () => {
    const { last } = feed([
      ethernet({ vlans: [9], source: "02:00:00:00:00:77" }, first),
      ethernet({ vlans: [9] }, second),
    ]);
    expect(last).toMatchObject({ ...complete, vlans: [9], sourceMac: "02:00:00:00:00:01" });
  });

  it("of IPv6 though their protocols differ [RFC 8200 §4.5]", () => {
    const [one, two] = ipv6Fragments(whole6, 64, 1) as [Uint8Array, Uint8Array];
    expect(feed([ethernet({}, one), ethernet({ etherType: 0x86dd }, two.with(40, 59))]).last).toMatchObject(complete);
  });
});

/** Two datagrams, by the last digit of their sender and their identification, whose keys give the same hash. */
function collidingDatagrams(): { sender: number; identification: number }[] {
  const packet = createPacket();
  new WireDecoder().decode(frameOf(framed(ipv6Fragments(whole6, 64, 0))[0]!), packet);
  const cursor = createCursor(createWireCounters());
  const key = new Int32Array(KEY_WORDS);
  const seen = new Map<number, { sender: number; identification: number }>();
  for (let i = 0; ; i++) {
    const datagramKey = { sender: 1 + (i & 7), identification: Math.imul(i, 0x0100_0193) };
    packet.bytes[packet.sourceAddressAt + 15] = datagramKey.sender;
    cursor.fragmentIdentification = datagramKey.identification;
    const hash = writeFragmentKey(key, cursor, packet);
    const before = seen.get(hash);
    if (before !== undefined) return [before, datagramKey];
    seen.set(hash, datagramKey);
  }
}

describe("fragments and tunnels", () => {
  const inner = framed(ipv4Fragments(ipv4({ source: "172.16.0.1" }, datagram), 64), [7]);
  const vxlan = (frame: Uint8Array, identification: number) =>
    ipv4({ identification }, udp({ destinationPort: 4789 }, concat(fromHex("08000000 00000100"), frame)));
  const inside = { ...complete, source: "172.16.0.1", vlans: [7] };

  it("inside a tunnel", () => {
    expect(feed(inner.map((frame, i) => ethernet({}, vxlan(frame, i)))).last).toMatchObject(inside);
  });

  it("of the packets that carry a tunnel", () => {
    const carried = ethernet({ vlans: [7] }, ipv4({ source: "172.16.0.1" }, datagram));
    const { last, counted } = feed(framed(ipv4Fragments(vxlan(carried, 1), 48)));
    expect(last).toMatchObject({ ...inside, sourceMac: "02:00:00:00:00:01" });
    expect(counted).toEqual({ fragments: 4, reassembled: 1 });
  });

  it("both", () => {
    const carriers = inner.flatMap((frame, i) => framed(ipv4Fragments(vxlan(frame, i), 48)));
    const { last, counted } = feed(carriers);
    expect(last).toMatchObject(inside);
    expect(counted).toMatchObject({ reassembled: 3 });
  });

  it("a datagram that is being read makes no room for one inside it", () => {
    const half = ethernet({}, ipv4Fragments(ipv4({ identification: 99 }, datagram), 64)[0]!);
    const carriers = framed(ipv4Fragments(vxlan(inner[0]!, 1), 48));
    const one = feed(carriers, new WireDecoder({ fragmentContextsMax: 1 }));
    expect(one.last).toMatchObject({ layer: "network", source: "172.16.0.1" });
    expect(one.counted).toEqual({ fragments: 4, reassembled: 1, fragmentsRefused: 1 });
    const two = feed([half, ...carriers], new WireDecoder({ fragmentContextsMax: 2 }));
    expect(two.counted).toEqual({ fragments: 5, reassembled: 1, fragmentEvictions: 1 });
  });

  it("a fragment header inside the datagram that it completes is refused", () => {
    const loop = (offset: number, more: number, content: Uint8Array) =>
      ethernet({}, ipv6({ nextHeader: 44 }, concat([44, 0], u16(offset | more), u32(1), content)));
    const content = concat([17, 0], u16(8), u32(1), new Uint8Array(8));
    const { last, counted } = feed([loop(0, 1, content), loop(16, 0, content)]);
    expect(last).toMatchObject({ layer: "network", transport: -1 });
    expect(counted).toEqual({ fragments: 3, reassembled: 1, fragmentsRefused: 1 });
  });
});
