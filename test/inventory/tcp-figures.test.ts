import { describe, expect, it } from "vitest";
import { ACK_ONLY, exchange, host, tcp } from "./frames.js";
import { heard, type Sent } from "./heard.js";

const [A, B] = [host(1), host(2)];
const REQUEST = [0, 1, 0, 0, 0, 6, 1, 3, 0, 0, 0, 1];
const ANSWER = [0, 1, 0, 0, 0, 5, 1, 3, 2, 0, 7];
const opened = exchange(A, B, [40_000, 502], [REQUEST, ANSWER]).map((bytes, i): Sent => [i * 0.01, bytes]);
const up = { from: A, to: B, ports: [40_000, 502], sequence: 1001, acknowledgement: 9001, flags: ACK_ONLY } as const;
const down = { from: B, to: A, ports: [502, 40_000], sequence: 9012, acknowledgement: 1013, flags: ACK_ONLY } as const;

const again: Sent = [2, tcp({ ...up, payload: REQUEST })];
const end: Sent = [70, tcp({ ...up, ports: [40_001, 502], flags: 2 })];
const closed = (bytes: readonly number[]) => bytes.with(48, 0).with(49, 0);

function figures(...sent: readonly Sent[]) {
  return heard("conduit-tcp", [...opened, ...sent, end], ({ segments, retransmissions, resets, stalledUs, marks }) => {
    return { segments, retransmissions, resets, stalledUs, marks: marks.map((mark) => mark?.dscp) };
  });
}

const calm = { segments: 2, retransmissions: 0, resets: 0, stalledUs: [0, 0], marks: [0, 0] };

describe("the figures of TCP in a minute", () => {
  it.each([
    ["a conduit in which all is well", [], calm],
    ["a segment that came again", [again], { ...calm, segments: 3, retransmissions: 1 }],
    ["a keep-alive", [[2, tcp({ ...up, sequence: 1012, payload: [1] })]], { ...calm, segments: 3 }],
    ["a reset", [[2, tcp({ ...down, flags: 0x14 })]], { ...calm, resets: 1 }],
    [
      "a server without room",
      [
        [2, closed(tcp(down))],
        [5, closed(tcp(down))],
        [6, tcp(down)],
      ],
      { ...calm, stalledUs: [0, 4_000_000] },
    ],
    [
      "a client that asks for priority",
      [[2, tcp({ ...up, sequence: 1013, payload: REQUEST }).with(15, 46 << 2)]],
      { ...calm, segments: 3, marks: [46, 0] },
    ],
  ] as const)("are told of %s", (_, sent, want) => {
    expect(figures(...(sent as readonly Sent[]))).toEqual([want]);
  });

  it("are told of a reset in a minute without payload", () => {
    const late: Sent = [130, tcp({ ...up, ports: [40_002, 502], flags: 2 })];
    const told = heard("conduit-tcp", [...opened, [80, tcp({ ...down, flags: 0x14 })], late], ({ resets }) => resets);
    expect(told).toEqual([0, 1]);
    const volumes = heard("conduit-volume", [...opened, [80, tcp({ ...down, flags: 0x14 })], late], ({ from }) => from);
    expect(volumes).toHaveLength(1);
  });

  it("are told of no other protocol", () => {
    const other = exchange(A, B, [40_000, 9999], [[1], [2]]).map((bytes, i): Sent => [i * 0.01, bytes]);
    expect(heard("conduit-tcp", [...other, end], ({ type }) => type)).toEqual([]);
  });
});
