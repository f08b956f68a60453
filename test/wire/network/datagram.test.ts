import { describe, expect, it } from "vitest";
import { hex } from "../../../src/core/bytes.js";
import { WireDecoder } from "../../../src/wire/wire-decoder.js";
import { concat, ethernet, ipv4, ipv4Fragments, udp } from "../../tools/packet-builder.js";
import { countedOf, decodeBytes, feed } from "../decode-bytes.js";

const payload = Uint8Array.from({ length: 100 }, (_, i) => i);
const payloadText = hex(payload, 0, payload.length);
const datagram = udp({ sourcePort: 7, destinationPort: 9 }, payload);
const complete = { layer: "transport", transport: 17, ports: [7, 9], payload: payloadText, cutBytes: 0 };
const incomplete = { layer: "network", transport: -1, source: "10.0.0.1", payload: "" };

function framed(packets: readonly Uint8Array[]): Uint8Array[] {
  return packets.map((packet) => ethernet({}, packet));
}

/** A fragment of the datagram with identification 42, with content of its own. */
function fragment(offset: number, hasMore: boolean, content: Uint8Array, others: object = {}): Uint8Array {
  const fields = { identification: 42, protocol: 17, fragmentOffset: offset, hasMoreFragments: hasMore, ...others };
  return ethernet({}, ipv4(fields, content));
}

type FourFrames = [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
const [first4, second4, third4, fourth4] = framed(
  ipv4Fragments(ipv4({ identification: 42 }, datagram), 32),
) as FourFrames;

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

  it("a datagram that takes the room of another has nothing of it", () => {
    const decoder = new WireDecoder({ fragmentContextsMax: 1 });
    feed([first4, second4, third4, fourth4], decoder);
    const others = ipv4({ source: "10.0.0.9", identification: 42, hopLimit: 3 }, udp({ sourcePort: 1 }, payload));
    const { last } = feed(framed(ipv4Fragments(others, 64)), decoder);
    expect(last).toMatchObject({ source: "10.0.0.9", hopLimit: 3, ports: [1, 5000], payload: payloadText });
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
