import type { RouteContext } from "../route.js";
import type { MetricWriter } from "./metric-writer.js";

/** Sinks beyond this are left out: labels must not grow without end. */
const SINKS_MAX = 100;

/** What becomes of records: store, sinks, stream. */
export function addRecordMetrics(writer: MetricWriter, context: RouteContext): void {
  addSinks(writer, context);
  addStore(writer, context);
  addStream(writer, context);
}

function addSinks(writer: MetricWriter, { sinks }: RouteContext): void {
  for (const state of sinks().slice(0, SINKS_MAX)) {
    const labels = { sink: state.name, type: state.type };
    const up = state.state === "up" ? 1 : 0;
    writer.add("zonewarden_sink_up", state.state === "idle" ? undefined : up, labels);
    writer.add("zonewarden_sink_state_since_seconds", state.sinceMs / 1000, labels);
    writer.add("zonewarden_sink_waiting_records", state.waiting, labels);
    writer.add("zonewarden_sink_delivered_records_total", state.delivered, labels);
    writer.add("zonewarden_sink_retries_total", state.retries, labels);
    for (const [severity, count] of Object.entries(state.dropped)) {
      writer.add("zonewarden_sink_dropped_records_total", count, { ...labels, severity });
    }
  }
}

function addStore(writer: MetricWriter, context: RouteContext): void {
  const { waiting, failure, sinceMs, dropped } = context.writer();
  writer.add("zonewarden_store_first_seq", context.store.firstSeq, {});
  writer.add("zonewarden_store_last_seq", context.store.lastSeq, {});
  writer.add("zonewarden_store_waiting_records", waiting, {});
  writer.add("zonewarden_store_failing", failure === undefined ? 0 : 1, {});
  writer.add("zonewarden_store_state_since_seconds", sinceMs / 1000, {});
  for (const [severity, count] of Object.entries(dropped)) {
    writer.add("zonewarden_store_dropped_records_total", count, { severity });
  }
}

function addStream(writer: MetricWriter, { stream }: RouteContext): void {
  const { clients, bufferedBytes, gaps, failed } = stream();
  writer.add("zonewarden_stream_clients", clients, {});
  writer.add("zonewarden_stream_buffered_bytes", bufferedBytes, {});
  for (const [reason, count] of Object.entries(gaps)) writer.add("zonewarden_stream_gaps_total", count, { reason });
  for (const [code, count] of Object.entries(failed)) {
    writer.add("zonewarden_stream_failed_clients_total", count, { code });
  }
}
