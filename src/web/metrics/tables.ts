/** A metric: its kind, the names of its labels, and what it says. Names are public and never change. */
export interface MetricDoc {
  readonly type: "gauge" | "counter" | "histogram";
  readonly labels: readonly string[];
  readonly help: string;
}

function metric<const Labels extends readonly string[]>(
  type: MetricDoc["type"],
  help: string,
  ...labels: Labels
): { readonly type: MetricDoc["type"]; readonly help: string; readonly labels: Labels } {
  return { type, help, labels };
}

/** Every metric by its name. No value of a label is ever taken from the traffic. */
export const metrics = {
  zonewarden_build_info: metric("gauge", "Always 1; what runs.", "version", "node"),
  zonewarden_start_time_seconds: metric("gauge", "When the sensor started, in Unix time."),
  zonewarden_ready: metric("gauge", "1 while the sensor does all of its work, else 0."),
  zonewarden_not_ready: metric("gauge", "1 for each reason why it does not, else 0.", "reason"),
  zonewarden_phase: metric("gauge", "1 for the phase that the sensor is in, 0 for the others.", "phase"),
  zonewarden_phase_since_seconds: metric("gauge", "When the phase began, in Unix time."),
  zonewarden_pipeline_runs_total: metric(
    "counter",
    "Beginnings of the pipeline: at the start, with each change of phase, with each step of the clock.",
  ),
  zonewarden_reloads_total: metric("counter", "Times that files were read anew, by what came of it.", "result"),

  zonewarden_capture_up: metric("gauge", "1 while the capture point listens, else 0.", "point", "backend"),
  zonewarden_capture_state_since_seconds: metric("gauge", "Since when it is as it is, in Unix time.", "point"),
  zonewarden_capture_frames_total: metric("counter", "Frames read of the capture point.", "point"),
  zonewarden_capture_bytes_total: metric("counter", "Captured bytes of these frames.", "point"),
  zonewarden_capture_received_frames_total: metric(
    "counter",
    "Frames that the kernel counted, lost ones too.",
    "point",
  ),
  zonewarden_capture_dropped_frames_total: metric(
    "counter",
    "Frames lost before they could be read: by the kernel for want of room, by the interface.",
    "point",
    "cause",
  ),
  zonewarden_capture_restarts_total: metric("counter", "Times that capturing was begun anew.", "point"),
  zonewarden_capture_last_frame_seconds: metric("gauge", "When the last frame was read, in Unix time.", "point"),

  zonewarden_frames_total: metric("counter", "Frames that went through the pipeline."),
  zonewarden_frames_back_in_time_total: metric("counter", "Frames with a time before that of one handled earlier."),
  zonewarden_unread_total: metric("counter", "Frames, headers or fragments that were not read, by cause.", "cause"),
  zonewarden_flows_total: metric("counter", "TCP connections and UDP exchanges."),
  zonewarden_stray_segments_total: metric("counter", "TCP segments that belong to no connection."),
  zonewarden_copied_frames_total: metric("counter", "Frames that the mirror showed twice, by how.", "kind"),
  zonewarden_session_bytes_total: metric(
    "counter",
    "Payload bytes of sessions by what became of them: `payload` seen, `decoded`, `gap` never seen, `cut` by the " +
      "snap length, `undecodable`, `unidentified`, `opaque` (encrypted), `retransmitted`, `conflicting`.",
    "what",
  ),
  zonewarden_packet_time_seconds: metric("gauge", "Time of the packet clock, in Unix time."),
  zonewarden_packet_lag_seconds: metric(
    "histogram",
    "From the time of a packet to its handling, one sample per batch of frames.",
  ),
  zonewarden_alert_lag_seconds: metric(
    "histogram",
    "From the time of the packet, or of the timer, that raised an alert to the alert being told.",
  ),

  zonewarden_table_entries: metric("gauge", "What a table holds.", "table"),
  zonewarden_table_limit: metric("gauge", "What it may hold.", "table"),
  zonewarden_table_displaced_total: metric("counter", "Entries let go or not taken at the limit.", "table"),
  zonewarden_messages_total: metric("counter", "Messages decoded.", "protocol"),
  zonewarden_anomalous_messages_total: metric("counter", "Messages that depart from their standard.", "protocol"),

  zonewarden_detectors: metric("gauge", "Detectors and rules by state: running, disabled, failed.", "state"),
  zonewarden_detector_findings_total: metric("counter", "Findings, before they are folded into alerts.", "detector"),
  zonewarden_detector_failed: metric("gauge", "1 for a detector that could not go on.", "detector"),
  zonewarden_alerts_total: metric("counter", "Alerts, each once, as it was first told.", "phase", "severity"),
  zonewarden_incidents_total: metric("counter", "Incidents."),

  zonewarden_baseline_present: metric("gauge", "1 while a baseline is watched against, else 0."),
  zonewarden_baseline_approved: metric("gauge", "1 when a person has approved it, else 0."),
  zonewarden_baseline_learned_to_seconds: metric("gauge", "Last packet that it was learned from, in Unix time."),
  zonewarden_learning_from_seconds: metric("gauge", "Since when is learned, in Unix time of packets."),
  zonewarden_learning_until_seconds: metric("gauge", "Until when is learned, in Unix time of packets."),
  zonewarden_snapshots_total: metric("counter", "Snapshots of the state, by what came of it.", "result"),
  zonewarden_snapshot_last_seconds: metric("gauge", "When the last was written, in Unix time."),
  zonewarden_snapshot_duration_seconds: metric("gauge", "How long that took."),
  zonewarden_recording_files: metric("gauge", "Files of the recording."),
  zonewarden_recording_bytes: metric("gauge", "Bytes of these files."),
  zonewarden_recording_lost_frames_total: metric("counter", "Frames that should have been recorded and were not."),

  zonewarden_process_resident_bytes: metric("gauge", "Memory that the process has."),
  zonewarden_process_heap_bytes: metric("gauge", "Heap of JavaScript in use."),
  zonewarden_process_heap_limit_bytes: metric("gauge", "What that heap may grow to."),
  zonewarden_process_external_bytes: metric("gauge", "Memory of buffers beside the heap."),
  zonewarden_process_memory_limit_bytes: metric("gauge", "What the process may have; absent where nothing limits it."),
  zonewarden_process_cpu_seconds_total: metric("counter", "CPU time.", "mode"),
  zonewarden_event_loop_delay_seconds: metric(
    "gauge",
    "How late timers of the process fire: quantiles of the last minute or two, and `max` since the start.",
    "quantile",
  ),

  zonewarden_sink_up: metric(
    "gauge",
    "1 while the sink works, 0 while it is down; absent until something was sent.",
    "sink",
    "type",
  ),
  zonewarden_sink_state_since_seconds: metric(
    "gauge",
    "When it last changed between idle, up and down, in Unix time.",
    "sink",
    "type",
  ),
  zonewarden_sink_waiting_records: metric("gauge", "Records that wait for the sink on disk.", "sink", "type"),
  zonewarden_sink_delivered_records_total: metric(
    "counter",
    "Records that arrived, as far as the protocol tells.",
    "sink",
    "type",
  ),
  zonewarden_sink_retries_total: metric("counter", "Batches that were sent again.", "sink", "type"),
  zonewarden_sink_dropped_records_total: metric(
    "counter",
    "Records let go at the limit of what may wait, by severity.",
    "sink",
    "type",
    "severity",
  ),

  zonewarden_store_first_seq: metric("gauge", "Number of the first record that is kept, 0 while there is none."),
  zonewarden_store_last_seq: metric("gauge", "Number of the last record."),
  zonewarden_store_waiting_records: metric("gauge", "Records in memory that are not written yet."),
  zonewarden_store_failing: metric("gauge", "1 while records cannot be written."),
  zonewarden_store_state_since_seconds: metric("gauge", "When writing last began to fail or to work, in Unix time."),
  zonewarden_store_dropped_records_total: metric(
    "counter",
    "Records let go before they could be written, by severity.",
    "severity",
  ),

  zonewarden_stream_clients: metric("gauge", "Clients of the stream."),
  zonewarden_stream_buffered_bytes: metric("gauge", "Bytes written for clients that have not left the process."),
  zonewarden_stream_gaps_total: metric(
    "counter",
    "Places where a client was told that records were left out, by reason.",
    "reason",
  ),
  zonewarden_stream_failed_clients_total: metric(
    "counter",
    "Clients that were told what is wrong and closed, by code.",
    "code",
  ),
} as const satisfies Record<`zonewarden_${string}`, MetricDoc>;

/** Of a metric. */
export type MetricName = keyof typeof metrics;
