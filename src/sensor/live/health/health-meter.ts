import type { SensorRecord } from "../../../contracts/alert.js";
import type { CapturePointState } from "../../../contracts/live-capture.js";
import type {
  BaselineHealth,
  DetectionHealth,
  LearningHealth,
  RecordingHealth,
  SensorHealth,
  SensorPhase,
  SnapshotHealth,
  TableHealth,
  TrafficHealth,
} from "../../../contracts/sensor-health.js";
import { BoundedMap } from "../../../core/bounded-map.js";
import { type PacketTime, parsePacketTime, SECOND_US } from "../../../core/packet-time.js";
import { EventLoopMeter } from "./event-loop-meter.js";
import { LatencyMeter } from "./latency-meter.js";
import { notReady } from "./not-ready.js";
import { processHealth } from "./process-health.js";
import { figuresOf, type MeasuredRun, NO_FIGURES, notLess, type RunFigures, sumOf } from "./run-figures.js";
import { RunVisibility } from "./run-visibility.js";

/** What the sensor knows of itself and the meter does not see. */
export interface HealthFacts {
  readonly phase: SensorPhase;
  readonly phaseSinceMs: number;
  readonly points: readonly CapturePointState[];
  readonly storeFailure: string | undefined;
  /** Ids of detectors that are switched off. */
  readonly disabled: readonly string[];
  readonly baseline: BaselineHealth | undefined;
  readonly learning: LearningHealth | undefined;
  readonly recording: RecordingHealth | undefined;
}

const TOLD_MAX = 4096;

/**
 * Gathers what a live sensor knows of itself: it is told of runs, batches, records and snapshots, and reads the
 * counters that the parts keep when somebody asks. Counts go on over runs of the pipeline.
 */
export class HealthMeter {
  readonly #facts: () => HealthFacts;
  readonly #now: () => number;
  readonly #startedMs: number;
  readonly #eventLoop: EventLoopMeter;
  readonly #packetLag = new LatencyMeter();
  readonly #alertLag = new LatencyMeter();
  /** Alerts that were told already. */
  readonly #told = new BoundedMap<true>(TOLD_MAX);
  readonly #alerts = new Map<string, { phase: string; severity: SensorAlert["severityName"]; count: number }>();
  readonly #incidents = new BoundedMap<true>(TOLD_MAX);
  #incidentCount = 0;
  readonly #visibility: RunVisibility;
  #run: MeasuredRun | undefined;
  #runs = 0;
  /** Of runs that ended, and what was said last. */
  #ended = NO_FIGURES;
  #said = NO_FIGURES;
  readonly #failed = new Set<string>();
  #turnMs: number;
  #snapshots: SnapshotHealth = { written: 0, failed: 0, lastMs: undefined, lastSeconds: 0 };
  #reloads = { done: 0, refused: 0 };

  /** `now` is wall clock in milliseconds. */
  constructor(facts: () => HealthFacts, now: () => number = Date.now) {
    this.#facts = facts;
    this.#now = now;
    this.#startedMs = now();
    this.#turnMs = now();
    this.#eventLoop = new EventLoopMeter(now);
    this.#visibility = new RunVisibility(now);
  }

  /** A run of the pipeline begins. */
  begin(run: MeasuredRun): void {
    this.#run = run;
    this.#runs++;
    this.#turnMs = this.#now();
    this.#visibility.begin(run.listener.visibility);
  }

  /** The run has ended, with every flow; what it counted is kept. */
  end(): void {
    if (this.#run === undefined) return;
    this.#noteFailed(this.#run);
    this.#ended = sumOf(this.#ended, figuresOf(this.#run));
    this.#run = undefined;
  }

  /** The loop has come round; `newest` is the time of the last frame it handled, where there was one. */
  turn(newest: PacketTime | undefined): void {
    const nowMs = this.#now();
    this.#turnMs = nowMs;
    if (newest === undefined) return;
    this.#visibility.frame(newest);
    this.#packetLag.add(nowMs / 1000 - newest / SECOND_US);
  }

  /** A record as it is told. */
  record(record: SensorRecord): void {
    if (record.kind === "incident") this.#incident(record.id);
    if (record.kind !== "alert" || this.#told.get(record.id) !== undefined) return;
    const { id, phase, severityName: severity, lastTs } = record;
    this.#told.set(id, true);
    const key = `${phase} ${severity}`;
    const known = this.#alerts.get(key) ?? { phase, severity, count: 0 };
    known.count++;
    this.#alerts.set(key, known);
    this.#alertLag.add(this.#now() / 1000 - parsePacketTime(lastTs) / SECOND_US);
  }

  /** A snapshot of the state was written, and how long that took; undefined: it could not be. */
  snapshot(seconds: number | undefined): void {
    const { written, failed } = this.#snapshots;
    if (seconds === undefined) this.#snapshots = { ...this.#snapshots, failed: failed + 1 };
    else this.#snapshots = { written: written + 1, failed, lastMs: this.#now(), lastSeconds: seconds };
  }

  /** Files were read anew, or what was in them refused. */
  reload(isDone: boolean): void {
    if (isDone) this.#reloads.done++;
    else this.#reloads.refused++;
  }

  readonly health = (): SensorHealth => {
    const facts = this.#facts();
    const { phase, phaseSinceMs, points, storeFailure, baseline, learning, recording, disabled } = facts;
    const figures = this.#figures();
    const run = this.#run;
    const silentMs = this.#now() - this.#turnMs;
    return {
      startedMs: this.#startedMs,
      phase,
      phaseSinceMs,
      pipelineRuns: this.#runs,
      notReady: notReady({ phase, hasRun: run !== undefined, points, storeFailure, silentMs }),
      points: points.map((point) => ({ ...point })),
      traffic: trafficOf(figures, run),
      packetLag: this.#packetLag.counts,
      alertLag: this.#alertLag.counts,
      tables: tablesOf(figures, run),
      protocols: protocolsOf(figures),
      detection: this.#detection(figures, disabled),
      baseline,
      learning,
      snapshots: this.#snapshots,
      recording,
      reloads: { ...this.#reloads },
      process: processHealth(this.#eventLoop),
    };
  };

  /** Conduits after this key, at most so many. */
  readonly visibility: RunVisibility["page"] = (after, max) => this.#visibility.page(after, max);

  close(): void {
    this.#eventLoop.close();
  }

  #figures(): RunFigures {
    const figures = this.#run === undefined ? this.#ended : sumOf(this.#ended, figuresOf(this.#run));
    this.#said = notLess(figures, this.#said);
    return this.#said;
  }

  #incident(id: string): void {
    if (this.#incidents.get(id) !== undefined) return;
    this.#incidents.set(id, true);
    this.#incidentCount++;
  }

  #detection({ findings }: RunFigures, disabled: readonly string[]): DetectionHealth {
    if (this.#run !== undefined) this.#noteFailed(this.#run);
    return {
      findings,
      running: this.#run?.listener.counts.detectors.running ?? 0,
      disabled: [...disabled].sort(),
      failed: [...this.#failed].sort(),
      alerts: [...this.#alerts.values()].map((counted) => ({ ...counted })),
      incidents: this.#incidentCount,
    };
  }

  #noteFailed({ listener }: MeasuredRun): void {
    for (const id of listener.counts.detectors.failed) this.#failed.add(id);
  }
}

type SensorAlert = Extract<SensorRecord, { kind: "alert" }>;

function trafficOf({ traffic, unread, sessionBytes }: RunFigures, run: MeasuredRun | undefined): TrafficHealth {
  const { frames = 0, framesBackInTime = 0, flows = 0, strays = 0, mirrorCopies = 0, routedCopies = 0 } = traffic;
  const now = run?.pipeline.clock.now ?? 0;
  const packetTimeMs = now === 0 ? undefined : now / 1000;
  const counts = { frames, framesBackInTime, flows, strays, mirrorCopies, routedCopies };
  return { ...counts, unread, sessionBytes, packetTimeMs };
}

function tablesOf({ displaced }: RunFigures, run: MeasuredRun | undefined): SensorHealth["tables"] {
  const tables = new Map<string, TableHealth>();
  for (const [name, count] of Object.entries(displaced)) {
    tables.set(name, { size: undefined, limit: undefined, displaced: count });
  }
  if (run !== undefined) {
    const { counts } = run.listener;
    const { table, reader } = run.pipeline.flows;
    const { heldBytes, bytesMax } = reader.budget;
    const fills = {
      ...counts.tables,
      alerts: counts.alerts,
      flows: table,
      decoders: { size: heldBytes, limit: bytesMax },
    };
    for (const [name, { size, limit }] of Object.entries(fills)) {
      tables.set(name, { size, limit, displaced: tables.get(name)?.displaced ?? 0 });
    }
  }
  return Object.fromEntries(tables);
}

function protocolsOf({ messages, anomalous }: RunFigures): SensorHealth["protocols"] {
  const entries = Object.entries(messages);
  return Object.fromEntries(
    entries.map(([protocol, count]) => [protocol, { messages: count, anomalous: anomalous[protocol] ?? 0 }]),
  );
}
