import { describe, expect, it } from "vitest";
import { hex } from "../../../src/core/bytes.js";
import { createPacket } from "../../../src/core/packet.js";
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
import { countedOf, type Decoded, decodeBytes, frameOf } from "../decode-bytes.js";

const payload = Uint8Array.from({ length: 100 }, (_, i) => i);
const payloadText = hex(payload, 0, payload.length);
const datagram = udp({ sourcePort: 7, destinationPort: 9 }, payload);
const whole4 = ipv4({ identification: 42, hopLimit: 17 }, datagram);
const whole6 = ipv6({ flowLabel: 0x12345 }, datagram);
const complete = { layer: "transport", transport: 17, ports: [7, 9], payload: payloadText, cutBytes: 0 };
const incomplete = { layer: "network", transport: -1, source: "10.0.0.1", payload: "" };

function feed(frames: readonly Uint8Array[], decoder = new WireDecoder()): { last: Decoded; counted: object } {
  let last: Decoded = { layer: "none" };
  for (const bytes of frames) last = decodeBytes(bytes, {}, decoder).packet;
  return { last, counted: countedOf(decoder) };
}

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
    { name: "not below a tunnel", other: ethernet({}, ipv4({ source: "10.9.9.9" }, second)) },
  ])("$name", ({ other }) => {
    const { last, counted } = feed([ethernet({}, first), other]);
    expect(last).toMatchObject({ layer: "network", transport: -1 });
    expect(counted).toEqual({ fragments: 2 });
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

  it("a fragment header inside the datagram that it completes is refused", () => {
    const loop = (offset: number, more: number, content: Uint8Array) =>
      ethernet({}, ipv6({ nextHeader: 44 }, concat([44, 0], u16(offset | more), u32(1), content)));
    const content = concat([17, 0], u16(8), u32(1), new Uint8Array(8));
    const { last, counted } = feed([loop(0, 1, content), loop(16, 0, content)]);
    expect(last).toMatchObject({ layer: "network", transport: -1 });
    expect(counted).toEqual({ fragments: 3, reassembled: 1, fragmentsRefused: 1 });
  });
});

describe("fragments that do not fit", () => {
  const zeros = new Uint8Array(32);
  const head = concat(datagram.subarray(0, 32));

  it.each([
    {
      name: "the same bytes twice in other pieces are no conflict",
      frames: [first4, fragment(16, true, datagram.subarray(16, 64)), fragment(64, false, datagram.subarray(64))],
      counted: {},
    },
    {
      name: "other bytes at a place already filled: the first stay",
      frames: [first4, second4, fragment(32, true, zeros), third4, fourth4],
      counted: { fragmentConflicts: 1 },
    },
    {
      name: "other bytes in part of a fragment: only its new places are taken",
      frames: [first4, fragment(24, true, concat(new Uint8Array(8), datagram.subarray(32, 64))), third4, fourth4],
      counted: { fragmentConflicts: 1 },
    },
    {
      name: "other bytes where the first fragment comes late: its header counts all the same",
      frames: [second4, fragment(0, true, concat(head, zeros)), third4, fourth4],
      counted: { fragmentConflicts: 1 },
    },
    {
      name: "a second end, earlier",
      frames: [fourth4, first4, fragment(32, false, datagram.subarray(32, 64)), second4, third4],
      counted: { fragmentConflicts: 1 },
    },
    {
      name: "an end before what is there already",
      frames: [first4, third4, fragment(32, false, datagram.subarray(32, 64)), second4, fourth4],
      counted: { fragmentConflicts: 1 },
    },
    {
      name: "more behind the end",
      frames: [fourth4, fragment(96, true, zeros), first4, second4, third4],
      counted: { fragmentConflicts: 1 },
    },
    {
      name: "beyond 64 KiB (ping of death)",
      frames: [first4, fragment(65_528, false, zeros), second4, third4, fourth4],
      counted: { fragmentsRefused: 1 },
    },
    {
      name: "one byte beyond 64 KiB with the header counted",
      frames: [first4, fragment(65_512, false, new Uint8Array(4)), second4, third4, fourth4],
      counted: { fragmentsRefused: 1 },
    },
    {
      name: "empty",
      frames: [
        first4,
        fragment(32, true, new Uint8Array(0)),
        fragment(32, false, new Uint8Array(0)),
        second4,
        third4,
        fourth4,
      ],
      counted: { fragmentsRefused: 2 },
    },
    {
      name: "a length that no next fragment can follow",
      frames: [first4, fragment(32, true, datagram.subarray(32, 63)), second4, third4, fourth4],
      counted: { fragmentsRefused: 1 },
    },
  ])("$name", ({ frames, counted }) => {
    const got = feed(frames);
    expect(got.last).toMatchObject(complete);
    expect(got.counted).toEqual({ fragments: frames.length, reassembled: 1, ...counted });
  });

  it("the longest datagram there can be", () => {
    const longest = ipv4({}, udp({}, new Uint8Array(65_507).fill(7)));
    const { last } = feed(framed(ipv4Fragments(longest, 1480)));
    expect(last.payload).toBe("07".repeat(65_507));
  });

  it("cut by the capture: the datagram stays incomplete", () => {
    const decoder = new WireDecoder();
    decodeBytes(first4.subarray(0, 60), { wireBytes: first4.length }, decoder);
    expect(feed([second4, third4, fourth4], decoder)).toMatchObject({ last: incomplete, counted: { fragmentsCut: 1 } });
  });
});

describe("limits of reassembly", () => {
  const half = (identification: number) => fragment(0, true, datagram.subarray(0, 32), { identification });

  it("a datagram that takes more than 5 s is given up", () => {
    const decoder = new WireDecoder();
    decodeBytes(first4, { seconds: 100 }, decoder);
    decodeBytes(half(1), { seconds: 105 }, decoder);
    expect(countedOf(decoder)).toEqual({ fragments: 2 });
    decodeBytes(half(2), { seconds: 105.000_001 }, decoder);
    expect(countedOf(decoder)).toEqual({ fragments: 3, fragmentTimeouts: 1 });
    expect(feed([second4, third4, fourth4], decoder).last).toMatchObject(incomplete);
  });

  it("time that goes far back gives it up too", () => {
    const decoder = new WireDecoder();
    decodeBytes(first4, { seconds: 100 }, decoder);
    decodeBytes(half(1), { seconds: 94 }, decoder);
    expect(countedOf(decoder)).toEqual({ fragments: 2, fragmentTimeouts: 1 });
  });

  it("10,000 half datagrams: 128 are kept, the oldest go", () => {
    const decoder = new WireDecoder();
    for (let i = 0; i < 10_000; i++) decodeBytes(half(i), {}, decoder);
    expect(countedOf(decoder)).toEqual({ fragments: 10_000, fragmentEvictions: 10_000 - 128 });
    const rest = (identification: number) => fragment(32, false, datagram.subarray(32), { identification });
    expect(decodeBytes(rest(9_871), {}, decoder).packet.layer).toBe("network");
    expect(decodeBytes(rest(9_999), {}, decoder).packet.layer).toBe("transport");
    // The rest of 9,871 took the place of the oldest one left, 9,872.
    expect(decodeBytes(rest(9_873), {}, decoder).packet.layer).toBe("transport");
  });

  it("room is made by complete datagrams first", () => {
    const decoder = new WireDecoder({ fragmentContextsMax: 2 });
    feed([half(1), first4, second4, third4, fourth4, half(2)], decoder);
    expect(countedOf(decoder)).toEqual({ fragments: 6, reassembled: 1 });
    decodeBytes(half(3), {}, decoder);
    expect(countedOf(decoder)).toMatchObject({ fragmentEvictions: 1 });
  });

  it("without any context nothing is put together and nothing breaks", () => {
    const decoder = new WireDecoder({ fragmentContextsMax: 0 });
    expect(feed([first4, second4, third4, fourth4], decoder).counted).toEqual({ fragments: 4, fragmentsRefused: 4 });
  });
});

describe("second copies of fragments", () => {
  const frames = [first4, second4, third4, fourth4];

  it("all of them give the datagram once more, as second copies of whole packets do", () => {
    const { last, counted } = feed([...frames, ...frames]);
    expect(last).toMatchObject(complete);
    expect(counted).toEqual({ fragments: 8, reassembled: 2 });
  });

  it("left over from a mirror that doubles every frame are no incomplete datagram", () => {
    const decoder = new WireDecoder();
    feed(
      frames.flatMap((frame) => [frame, frame]),
      decoder,
    );
    decodeBytes(fragment(0, true, datagram.subarray(0, 32), { identification: 1 }), { seconds: 60 }, decoder);
    expect(countedOf(decoder)).toEqual({ fragments: 9, reassembled: 1 });
  });

  it("another datagram under the same identification that begins alike", () => {
    const other = udp({ sourcePort: 7, destinationPort: 9 }, payload.with(99, 0xee));
    const otherFrames = framed(ipv4Fragments(ipv4({ identification: 42 }, other), 32));
    const { last, counted } = feed([...frames, ...otherFrames]);
    expect(last).toMatchObject({ layer: "transport", payload: `${payloadText.slice(0, -2)}ee` });
    expect(counted).toEqual({ fragments: 8, reassembled: 2 });
  });

  it.each([
    { name: "that goes on differently", next: fragment(0, true, new Uint8Array(32)) },
    { name: "that is shorter", next: fragment(32, false, datagram.subarray(32, 64)) },
    { name: "that is longer", next: fragment(128, true, new Uint8Array(32)) },
  ])("another datagram under the same identification $name is missed when it stays incomplete", ({ next }) => {
    const decoder = new WireDecoder();
    feed([...frames, next], decoder);
    decodeBytes(fragment(0, true, datagram.subarray(0, 32), { identification: 1 }), { seconds: 60 }, decoder);
    expect(countedOf(decoder)).toEqual({ fragments: 6, reassembled: 1, fragmentTimeouts: 1 });
  });
});
