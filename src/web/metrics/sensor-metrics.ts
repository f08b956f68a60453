import type { NotReadyCode, SensorHealth, SensorPhase } from "../../contracts/sensor-health.js";
import type { MetricWriter } from "./metric-writer.js";

const PHASES: readonly SensorPhase[] = ["starting", "learn", "shadow", "detect", "stopping"];
const REASONS: readonly NotReadyCode[] = [
  "starting",
  "stopping",
  "no-pipeline",
  "capture-not-listening",
  "pipeline-stalled",
  "store-failing",
];

/** What the sensor is at, what it has found, and how the process fares. */
export function addSensorMetrics(writer: MetricWriter, health: SensorHealth, version: string): void {
  writer.add("zonewarden_build_info", 1, { version, node: health.process.node });
  writer.add("zonewarden_start_time_seconds", health.startedMs / 1000, {});
  const codes = new Set(health.notReady.map(({ code }) => code));
  writer.add("zonewarden_ready", codes.size === 0 ? 1 : 0, {});
  for (const reason of REASONS) writer.add("zonewarden_not_ready", codes.has(reason) ? 1 : 0, { reason });
  for (const phase of PHASES) writer.add("zonewarden_phase", health.phase === phase ? 1 : 0, { phase });
  writer.add("zonewarden_phase_since_seconds", health.phaseSinceMs / 1000, {});
  writer.add("zonewarden_pipeline_runs_total", health.pipelineRuns, {});
  writer.add("zonewarden_reloads_total", health.reloads.done, { result: "done" });
  writer.add("zonewarden_reloads_total", health.reloads.refused, { result: "refused" });
  addDetection(writer, health);
  addMemory(writer, health);
  addProcess(writer, health);
}

function addDetection(writer: MetricWriter, { detection }: SensorHealth): void {
  writer.add("zonewarden_detectors", detection.running, { state: "running" });
  writer.add("zonewarden_detectors", detection.disabled.length, { state: "disabled" });
  writer.add("zonewarden_detectors", detection.failed.length, { state: "failed" });
  for (const [detector, count] of Object.entries(detection.findings)) {
    writer.add("zonewarden_detector_findings_total", count, { detector });
  }
  for (const detector of detection.failed) writer.add("zonewarden_detector_failed", 1, { detector });
  for (const { phase, severity, count } of detection.alerts) {
    writer.add("zonewarden_alerts_total", count, { phase, severity });
  }
  writer.add("zonewarden_incidents_total", detection.incidents, {});
}

/** What the sensor remembers over restarts. */
function addMemory(writer: MetricWriter, { baseline, learning, snapshots, recording }: SensorHealth): void {
  writer.add("zonewarden_baseline_present", baseline === undefined ? 0 : 1, {});
  writer.add("zonewarden_baseline_approved", baseline?.isApproved === true ? 1 : 0, {});
  writer.add("zonewarden_baseline_learned_to_seconds", secondsOf(baseline?.learnedToMs), {});
  writer.add("zonewarden_learning_from_seconds", secondsOf(learning?.fromMs), {});
  writer.add("zonewarden_learning_until_seconds", secondsOf(learning?.untilMs), {});
  writer.add("zonewarden_snapshots_total", snapshots.written, { result: "written" });
  writer.add("zonewarden_snapshots_total", snapshots.failed, { result: "failed" });
  writer.add("zonewarden_snapshot_last_seconds", secondsOf(snapshots.lastMs), {});
  writer.add("zonewarden_snapshot_duration_seconds", snapshots.lastSeconds, {});
  writer.add("zonewarden_recording_files", recording?.files, {});
  writer.add("zonewarden_recording_bytes", recording?.bytes, {});
  writer.add("zonewarden_recording_lost_frames_total", recording?.lostFrames, {});
}

function addProcess(writer: MetricWriter, { process: own }: SensorHealth): void {
  writer.add("zonewarden_process_resident_bytes", own.rssBytes, {});
  writer.add("zonewarden_process_heap_bytes", own.heapUsedBytes, {});
  writer.add("zonewarden_process_heap_limit_bytes", own.heapLimitBytes, {});
  writer.add("zonewarden_process_external_bytes", own.externalBytes, {});
  writer.add("zonewarden_process_memory_limit_bytes", own.memoryLimitBytes, {});
  writer.add("zonewarden_process_cpu_seconds_total", own.cpuUserSeconds, { mode: "user" });
  writer.add("zonewarden_process_cpu_seconds_total", own.cpuSystemSeconds, { mode: "system" });
  writer.add("zonewarden_event_loop_delay_seconds", own.eventLoop.p50Seconds, { quantile: "0.5" });
  writer.add("zonewarden_event_loop_delay_seconds", own.eventLoop.p99Seconds, { quantile: "0.99" });
  writer.add("zonewarden_event_loop_delay_seconds", own.eventLoop.maxSeconds, { quantile: "max" });
}

function secondsOf(milliseconds: number | undefined): number | undefined {
  return milliseconds === undefined ? undefined : milliseconds / 1000;
}
