import type { Severity } from "../catalog/severity.js";
import type { CapturePointState } from "./live-capture.js";

/** What the sensor is at: it learns, watches against a baseline nobody approved, or detects. */
export type SensorPhase = "starting" | "learn" | "shadow" | "detect" | "stopping";

/** Why a sensor is not ready. */
export type NotReadyCode =
  | "starting"
  | "stopping"
  | "no-pipeline"
  | "capture-not-listening"
  | "pipeline-stalled"
  | "store-failing";

/** A reason, and one sentence for people. */
export interface NotReady {
  readonly code: NotReadyCode;
  readonly message: string;
}

/** What was counted by how long it took; bucket `i` holds what took at most `LATENCY_BOUNDS[i]`, the last the rest. */
export interface LatencyCounts {
  readonly counts: readonly number[];
  readonly sumSeconds: number;
}

/** Upper bounds of the buckets of `LatencyCounts`, in seconds. */
export const LATENCY_BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const;

/** What a table holds, and what it may hold: entries, or bytes where its name ends so. */
export interface TableFill {
  readonly size: number;
  readonly limit: number;
  /** Entries let go, of a table whose limit costs no alert. */
  readonly evictions?: number;
}

/** The same, with what did not fit since the start. */
export interface TableHealth {
  /** Undefined where only what did not fit is known. */
  readonly size: number | undefined;
  readonly limit: number | undefined;
  readonly displaced: number;
}

/** Messages of a protocol, and those of them with an anomaly. */
export interface ProtocolHealth {
  readonly messages: number;
  readonly anomalous: number;
}

/** Frames and what became of them, since the start. */
export interface TrafficHealth {
  readonly frames: number;
  /** Frames with a time before that of one handled earlier. */
  readonly framesBackInTime: number;
  /** Frames or datagrams that were not read to the end, by cause. */
  readonly unread: Readonly<Record<string, number>>;
  readonly flows: number;
  /** Segments of TCP that belong to no flow. */
  readonly strays: number;
  /** Frames that the mirror showed twice: the same, and through a router on the way. */
  readonly mirrorCopies: number;
  readonly routedCopies: number;
  /** Bytes of sessions, by what became of them: seen, not seen, not read. */
  readonly sessionBytes: Readonly<Record<string, number>>;
  /** Time of the packet clock in Unix milliseconds; undefined before the first frame. */
  readonly packetTimeMs: number | undefined;
}

/** What detection is at. */
export interface DetectionHealth {
  /** Findings by detector, of those that had any. */
  readonly findings: Readonly<Record<string, number>>;
  /** Detectors at work. */
  readonly running: number;
  /** Switched off by the configuration, and those that could not go on. */
  readonly disabled: readonly string[];
  readonly failed: readonly string[];
  /** Alerts by phase and severity; each alert counts once, as it was first told. */
  readonly alerts: readonly { readonly phase: string; readonly severity: Severity; readonly count: number }[];
  readonly incidents: number;
}

/** The baseline that is watched against. */
export interface BaselineHealth {
  readonly sha256: string;
  /** Last packet that it was learned from, in Unix milliseconds. */
  readonly learnedToMs: number;
  readonly isApproved: boolean;
}

/** A learning under way. Times are Unix milliseconds of packet time. */
export interface LearningHealth {
  /** Undefined before the first packet. */
  readonly fromMs: number | undefined;
  readonly untilMs: number | undefined;
}

/** Snapshots of the state on disk. */
export interface SnapshotHealth {
  readonly written: number;
  readonly failed: number;
  /** Of the last that was written, in Unix milliseconds; undefined before the first. */
  readonly lastMs: number | undefined;
  readonly lastSeconds: number;
}

/** The recording beside detection. */
export interface RecordingHealth {
  readonly files: number;
  readonly bytes: number;
  /** Frames that were not recorded though they should have been. */
  readonly lostFrames: number;
}

/** The process. */
export interface ProcessHealth {
  readonly rssBytes: number;
  readonly heapUsedBytes: number;
  readonly heapLimitBytes: number;
  readonly externalBytes: number;
  /** Undefined where none is set. */
  readonly memoryLimitBytes: number | undefined;
  readonly cpuUserSeconds: number;
  readonly cpuSystemSeconds: number;
  /** How late timers of the process fire. `maxSeconds` is of the whole run, the others of the last minute or two. */
  readonly eventLoop: { readonly p50Seconds: number; readonly p99Seconds: number; readonly maxSeconds: number };
  readonly node: string;
}

/** Everything that the sensor knows of itself. Counts are since the start and never go back. */
export interface SensorHealth {
  readonly startedMs: number;
  readonly phase: SensorPhase;
  readonly phaseSinceMs: number;
  /** How often the pipeline began: anew after each change of phase and each step of the clock. */
  readonly pipelineRuns: number;
  readonly notReady: readonly NotReady[];
  readonly points: readonly CapturePointState[];
  readonly traffic: TrafficHealth;
  /** From the time of a packet to its handling, one sample per batch; and from there to the alert that it raised. */
  readonly packetLag: LatencyCounts;
  readonly alertLag: LatencyCounts;
  readonly tables: Readonly<Record<string, TableHealth>>;
  readonly protocols: Readonly<Record<string, ProtocolHealth>>;
  readonly detection: DetectionHealth;
  readonly baseline: BaselineHealth | undefined;
  readonly learning: LearningHealth | undefined;
  readonly snapshots: SnapshotHealth;
  readonly recording: RecordingHealth | undefined;
  /** Reloads of files, and those that were refused. */
  readonly reloads: { readonly done: number; readonly refused: number };
  readonly process: ProcessHealth;
}

/** Bytes of one direction of a conduit, and what became of them; see `Ledger` for each. */
export interface DirectionVisibility {
  readonly frames: number;
  readonly payloadBytes: number;
  readonly decodedBytes: number;
  readonly gapBytes: number;
  readonly cutBytes: number;
  readonly undecodableBytes: number;
  readonly unidentifiedBytes: number;
  readonly opaqueBytes: number;
  readonly retransmittedBytes: number;
  readonly conflictingBytes: number;
}

/** How much of what passed between two assets could be read. */
export interface ConduitVisibility {
  /** `client>server/l4/service` of asset ids. */
  readonly conduit: string;
  readonly client: string;
  readonly server: string;
  readonly service: string;
  /** Id of the decoder. */
  readonly protocol: string | undefined;
  /** Sessions with payload, open ones among them. */
  readonly sessions: number;
  /** Payload was seen, and of one side only. */
  readonly isOneWay: boolean;
  /** More than half of what was seen is encrypted or compressed. */
  readonly isEncrypted: boolean;
  readonly toServer: DirectionVisibility;
  readonly toClient: DirectionVisibility;
}

/** Conduits in the order of their keys. */
export interface VisibilityPage {
  /** Since when it is counted, in Unix milliseconds of packet time; undefined before the first packet. */
  readonly sinceMs: number | undefined;
  /** Conduits in all, and those that were let go at the limit. */
  readonly conduits: number;
  readonly displaced: number;
  readonly isMore: boolean;
  readonly entries: readonly ConduitVisibility[];
}
