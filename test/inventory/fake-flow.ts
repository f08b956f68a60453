import type { Flow } from "../../src/contracts/flow.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { host } from "./frames.js";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A flow as the flow layer would hold it: host 1 port 40000 to host 2 port 502, a SYN just seen. */
export function fakeFlow(over: Partial<Flow> = {}): Writable<Flow> {
  const ledger = {
    gapBytes: 0,
    cutBytes: 0,
    undecodableBytes: 0,
    retransmittedBytes: 0,
    conflictingBytes: 0,
    duplicateFrames: 0,
    decodedBytes: 0,
    opaqueBytes: 0,
    unidentifiedBytes: 0,
  };
  return {
    id: 1,
    transport: "tcp",
    endpoints: [
      { ...host(1), port: 40_000 },
      { ...host(2), port: 502 },
    ],
    server: 1,
    isServerKnown: true,
    protocol: undefined,
    vlans: [],
    communityId: "1:test",
    firstTime: 1_000_000 as PacketTime,
    lastTime: 1_000_000 as PacketTime,
    capture: 0,
    firstFrame: 1,
    lastFrame: 1,
    lastCapture: 0,
    frames: [1, 0],
    payloadBytes: [0, 0],
    segments: [0, 0],
    lostSegments: [0, 0],
    retransmissions: 0,
    stalledUs: [0, 0],
    marks: [-1, -1],
    hopLimits: [64, 0],
    wireBytes: 0,
    ledgers: [ledger, ledger],
    state: "attempted",
    isHandshakeSeen: false,
    isMidstream: false,
    isForeign: false,
    summary: undefined,
    ...over,
  };
}

/** Endpoints of hosts 1 and 2 with these ports. */
export function ends(one: number, other: number): Flow["endpoints"] {
  return [
    { ...host(1), port: one },
    { ...host(2), port: other },
  ];
}
