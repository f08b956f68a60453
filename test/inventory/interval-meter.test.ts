import { describe, expect, it } from "vitest";
import { ACK_ONLY, exchange, host, tcp, udp } from "./frames.js";
import { heard, type Sent, START_US } from "./heard.js";

const [A, B] = [host(1), host(2)];
const interval = (sent: readonly Sent[], options = {}) =>
  heard("interval", sent, ({ type: _, capture: __, ...event }) => event, options);
const volumes = (sent: readonly Sent[]) =>
  heard("conduit-volume", sent, ({ session, payloadBytes, frames, time, from }) => {
    const at = `${(from - START_US) / 1e6}-${(time - START_US) / 1e6}`;
    return `${at} ${session.client.ip}>${session.server.ip}/${session.service} ${payloadBytes} in ${frames}`;
  });

const nothingRead = { identifiedBytes: 0, undecodableBytes: 0 };
const none = { payloadBytes: 0, gapBytes: 0, segments: 0, lostSegments: 0, ...nothingRead };
const empty = { twoWay: 0, oneWay: 0, ...none, pdus: {}, displaced: {} };
const tick = (seconds: number): Sent => [seconds, udp({ from: A, to: B, ports: [50_000, 9999], payload: [1, 2] })];

describe("IntervalMeter", () => {
  it("tells whole minutes that had frames, when the next frame passes their end", () => {
    expect(interval([tick(10), tick(59.9), tick(60), tick(200), tick(230)])).toEqual([
      { ...empty, time: START_US + 60e6, from: START_US, frame: 2, frames: 2 },
      { ...empty, time: START_US + 120e6, from: START_US + 60e6, frame: 3, frames: 1 },
    ]);
  });

  it("tells one minute when years pass", () => {
    const years = 20 * 365 * 86_400;
    expect(interval([tick(1), tick(years)])).toHaveLength(1);
  });

  it("follows the frames where nobody gives a clock", () => {
    expect(interval([tick(1), tick(61)], { clock: undefined })).toHaveLength(1);
  });

  it("counts messages by protocol, with those that are wrong", () => {
    const [request, answer] = [
      [0, 1, 0, 0, 0, 6, 1, 3, 0, 0, 0, 1],
      [0, 1, 0, 0, 0, 5, 1, 3, 2, 0, 7],
    ];
    const wrong = [0, 2, 0, 0, 0, 6, 1, 3, 0, 0, 0, 0];
    const sent = exchange(A, B, [40_000, 502], [request, answer, wrong]);
    expect(interval([...sent.map((bytes, i): Sent => [i, bytes]), tick(60)])).toMatchObject([
      { pdus: { modbus: { count: 3, anomalous: 1 } }, twoWay: 1, payloadBytes: 35, gapBytes: 0 },
    ]);
  });

  it("counts conversations of one side, and bytes that were sent but not seen", () => {
    const at = { from: A, to: B, ports: [40_000, 9999], acknowledgement: 1, flags: ACK_ONLY } as const;
    const oneSided: Sent[] = [
      [1, tcp({ ...at, sequence: 100, payload: [1, 2, 3] })],
      [2, tcp({ ...at, sequence: 113, payload: [4] })],
      [4, tcp({ ...at, sequence: 114, payload: [5] })],
    ];
    const unanswered: Sent[] = [[3, tcp({ ...at, ports: [40_001, 502], sequence: 1, flags: 2 })]];
    expect(interval([...oneSided, ...unanswered, tick(60)])).toMatchObject([
      { twoWay: 0, oneWay: 1, payloadBytes: 5, gapBytes: 10, segments: 3, lostSegments: 1 },
    ]);
  });

  it("counts bytes of known protocols in which no message was found, each minute for itself", () => {
    const [request, answer] = [
      [0, 1, 0, 0, 0, 6, 1, 3, 0, 0, 0, 1],
      [0, 1, 0, 0, 0, 5, 1, 3, 2, 0, 7],
    ];
    const noise = Array<number>(30).fill(0xee);
    const payloads = [request, answer, request, answer, noise, answer, noise, answer, request];
    const seconds = [1, 2, 3, 4, 5, 6, 7, 8, 10, 61, 62, 121];
    const sent = exchange(A, B, [40_000, 502], payloads).map((bytes, i): Sent => [seconds[i] ?? 0, bytes]);
    expect(interval([...sent, tick(180)])).toMatchObject([
      // A message may begin with the last two: they wait for what follows.
      { identifiedBytes: 87, undecodableBytes: 28 },
      { identifiedBytes: 41, undecodableBytes: 30 },
      { identifiedBytes: 12, undecodableBytes: 2 },
    ]);
  });

  it("tells what was let go since the last interval", () => {
    let flows = 0;
    const displaced = () => {
      flows += 5;
      return { flows, wakes: 0 };
    };
    const told = heard("interval", [tick(1), tick(61), tick(121)], (event) => event.displaced, { displaced });
    expect(told).toEqual([{ flows: 5 }, { flows: 5 }]);
  });
});

describe("volumes of conduits", () => {
  it("are those of all sessions, each minute for itself", () => {
    const one = exchange(A, B, [40_000, 7000], [[1, 2, 3], [4], [5]]);
    const other = exchange(A, B, [40_001, 7000], [[1], [2, 3]]);
    const sent = [
      ...one.map((bytes, i): Sent => [i === one.length - 1 ? 70 : i, bytes]),
      ...other.map((bytes, i): Sent => [20 + i, bytes]),
      [130, udp({ from: A, to: B, ports: [50_000, 9999] })] as Sent,
    ].sort(([a], [b]) => a - b);
    expect(volumes(sent)).toEqual([
      "0-60 10.0.0.1>10.0.0.2/7000 4,3 in 6,4",
      "60-120 10.0.0.1>10.0.0.2/7000 1,0 in 1,0",
    ]);
  });

  it("hold sessions that ended meanwhile", () => {
    const sent = exchange(A, B, [40_000, 7000], [[1, 2, 3], [4]]).map((bytes, i): Sent => [i / 100, bytes]);
    const reset = tcp({ from: A, to: B, ports: [40_000, 7000], sequence: 1004, acknowledgement: 9002, flags: 4 });
    expect(volumes([...sent, [0.5, reset], tick(30), tick(60)])).toEqual([
      "0-60 10.0.0.1>10.0.0.2/7000 3,1 in 4,2",
      "0-60 10.0.0.1>10.0.0.2/9999 2,0 in 1,0",
    ]);
  });

  it("are of two sides where a conduit has no direction, whoever began", () => {
    const ask = (from: typeof A, to: typeof A, length: number) =>
      udp({ from, to, ports: [137, 137], payload: Array<number>(length).fill(1) });
    const ports = (from: typeof A, to: typeof A, length: number) =>
      udp({ from, to, ports: [50_000, 137], payload: Array<number>(length).fill(1) });
    const told = volumes([
      [1, ask(A, B, 5)],
      [2, ports(B, A, 7)],
      [3, ask(B, A, 1)],
      [61, ask(A, B, 1)],
    ]);
    expect(told).toEqual(["0-60 10.0.0.2>10.0.0.1/nbns 8,5 in 2,1"]);
  });
});
