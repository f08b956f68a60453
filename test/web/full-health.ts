import type { ConduitVisibility, SensorHealth } from "../../src/contracts/sensor-health.js";
import type { LiveParts } from "../../src/web/route.js";

/** A health in which everything that there can be is something. */
export const fullHealth: SensorHealth = {
  startedMs: 1_795_233_000_000,
  phase: "shadow",
  phaseSinceMs: 1_795_233_100_500,
  pipelineRuns: 3,
  notReady: [{ code: "capture-not-listening", message: "office: link-down: plug it in" }],
  points: [
    {
      name: "plant",
      interfaceName: "eth1",
      backend: "ring",
      condition: "listening",
      sinceMs: 1_795_233_001_000,
      reason: undefined,
      frames: 1000,
      bytes: 90_000,
      received: 1100,
      dropped: 90,
      droppedByInterface: 10,
      restarts: 2,
      lastFrameMs: 1_795_233_200_250,
    },
    {
      name: "office",
      interfaceName: undefined,
      backend: "command",
      condition: "link-down",
      sinceMs: 1_795_233_002_000,
      reason: "plug it in",
      frames: 5,
      bytes: 300,
      received: undefined,
      dropped: undefined,
      droppedByInterface: undefined,
      restarts: 0,
      lastFrameMs: undefined,
    },
  ],
  traffic: {
    frames: 1005,
    framesBackInTime: 4,
    unread: { "unknown-link-type": 1, "malformed-network": 2, "too-deep": 3 },
    flows: 40,
    strays: 7,
    mirrorCopies: 8,
    routedCopies: 9,
    sessionBytes: { payload: 5000, decoded: 4000, gap: 100, undecodable: 30, unidentified: 800, opaque: 170 },
    packetTimeMs: 1_795_233_200_250,
  },
  packetLag: { counts: [1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], sumSeconds: 40.5 },
  alertLag: { counts: [0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], sumSeconds: 0.06 },
  tables: {
    flows: { size: 12, limit: 200_000, displaced: 0 },
    "mqtt sessions": { size: 1, limit: 65_536, displaced: 5 },
    points: { size: undefined, limit: undefined, displaced: 6 },
  },
  protocols: { modbus: { messages: 300, anomalous: 3 }, mqtt: { messages: 20, anomalous: 0 } },
  detection: {
    findings: { "modbus/unauthorised-writer": 11, "conduit/new": 12 },
    running: 148,
    disabled: ["posture/encrypted-blind"],
    failed: ["site/broken-rule"],
    alerts: [
      { phase: "shadow", severity: "high", count: 2 },
      { phase: "learn", severity: "low", count: 1 },
    ],
    incidents: 1,
  },
  baseline: { sha256: "ab".repeat(32), learnedToMs: 1_795_000_000_000, isApproved: false },
  learning: { fromMs: 1_794_000_000_000, untilMs: 1_795_000_000_000 },
  snapshots: { written: 60, failed: 1, lastMs: 1_795_233_190_000, lastSeconds: 0.25 },
  recording: { files: 3, bytes: 70_000, lostFrames: 13 },
  reloads: { done: 2, refused: 1 },
  process: {
    rssBytes: 200_000_000,
    heapUsedBytes: 90_000_000,
    heapLimitBytes: 400_000_000,
    externalBytes: 20_000_000,
    memoryLimitBytes: 536_870_912,
    cpuUserSeconds: 12.5,
    cpuSystemSeconds: 1.25,
    eventLoop: { p50Seconds: 0.001, p99Seconds: 0.02, maxSeconds: 0.2 },
    node: "v24.1.0",
  },
};

const nothing = {
  frames: 0,
  payloadBytes: 0,
  decodedBytes: 0,
  gapBytes: 0,
  cutBytes: 0,
  undecodableBytes: 0,
  unidentifiedBytes: 0,
  opaqueBytes: 0,
  retransmittedBytes: 0,
  conflictingBytes: 0,
};

/** A conduit of which one request was seen. */
export function visibleConduit(conduit: string): ConduitVisibility {
  return {
    conduit,
    client: "a:02:00:00:00:00:01",
    server: "a:02:00:00:00:00:02",
    service: "modbus",
    protocol: "modbus",
    sessions: 1,
    isOneWay: true,
    isEncrypted: false,
    toServer: { ...nothing, frames: 1, payloadBytes: 12, decodedBytes: 12 },
    toClient: nothing,
  };
}

/** What a live sensor tells that has this health and no conduits. */
export function liveParts(health: Partial<SensorHealth> = {}): LiveParts {
  return {
    health: () => ({ ...fullHealth, ...health }),
    visibility: () => ({ sinceMs: undefined, conduits: 0, displaced: 0, isMore: false, entries: [] }),
  };
}
