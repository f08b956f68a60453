import type { CapturePointState } from "../../contracts/live-capture.js";
import type { SensorHealth } from "../../contracts/sensor-health.js";
import type { MetricWriter } from "./metric-writer.js";

/** What comes in, what is lost on the way, and how late it is handled. */
export function addTrafficMetrics(writer: MetricWriter, health: SensorHealth): void {
  for (const point of health.points) addPoint(writer, point);
  const { traffic } = health;
  writer.add("zonewarden_frames_total", traffic.frames, {});
  writer.add("zonewarden_frames_back_in_time_total", traffic.framesBackInTime, {});
  for (const [cause, count] of Object.entries(traffic.unread)) writer.add("zonewarden_unread_total", count, { cause });
  writer.add("zonewarden_flows_total", traffic.flows, {});
  writer.add("zonewarden_stray_segments_total", traffic.strays, {});
  writer.add("zonewarden_copied_frames_total", traffic.mirrorCopies, { kind: "mirror" });
  writer.add("zonewarden_copied_frames_total", traffic.routedCopies, { kind: "routed" });
  for (const [what, count] of Object.entries(traffic.sessionBytes)) {
    writer.add("zonewarden_session_bytes_total", count, { what });
  }
  writer.add("zonewarden_packet_time_seconds", secondsOf(traffic.packetTimeMs), {});
  writer.histogram("zonewarden_packet_lag_seconds", health.packetLag);
  writer.histogram("zonewarden_alert_lag_seconds", health.alertLag);
  for (const [table, { size, limit, displaced }] of Object.entries(health.tables)) {
    writer.add("zonewarden_table_entries", size, { table });
    writer.add("zonewarden_table_limit", limit, { table });
    writer.add("zonewarden_table_displaced_total", displaced, { table });
  }
  for (const [protocol, { messages, anomalous }] of Object.entries(health.protocols)) {
    writer.add("zonewarden_messages_total", messages, { protocol });
    writer.add("zonewarden_anomalous_messages_total", anomalous, { protocol });
  }
}

function addPoint(writer: MetricWriter, state: CapturePointState): void {
  const { name: point, backend, condition } = state;
  writer.add("zonewarden_capture_up", condition === "listening" ? 1 : 0, { point, backend });
  writer.add("zonewarden_capture_state_since_seconds", state.sinceMs / 1000, { point });
  writer.add("zonewarden_capture_frames_total", state.frames, { point });
  writer.add("zonewarden_capture_bytes_total", state.bytes, { point });
  writer.add("zonewarden_capture_received_frames_total", state.received, { point });
  writer.add("zonewarden_capture_dropped_frames_total", state.dropped, { point, cause: "kernel" });
  writer.add("zonewarden_capture_dropped_frames_total", state.droppedByInterface, { point, cause: "interface" });
  writer.add("zonewarden_capture_restarts_total", state.restarts, { point });
  writer.add("zonewarden_capture_last_frame_seconds", secondsOf(state.lastFrameMs), { point });
}

function secondsOf(milliseconds: number | undefined): number | undefined {
  return milliseconds === undefined ? undefined : milliseconds / 1000;
}
