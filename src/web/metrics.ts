import { Counter, Gauge, Registry } from "prom-client";
import type { RouteContext } from "./route.js";

/** Of what `metricsText` gives. */
export const METRICS_TYPE = "text/plain; version=0.0.4";

/** Sinks beyond this are left out: labels must not grow without end. */
const SINKS_MAX = 100;

/** All that the sensor counts about what it keeps and sends, in the text format of Prometheus. */
export function metricsText(context: RouteContext): Promise<string> {
  const registry = new Registry();
  addSinks(registry, context);
  addStore(registry, context);
  addStream(registry, context);
  return registry.metrics();
}

function addSinks(registry: Registry, { sinks }: RouteContext): void {
  const labelNames = ["sink", "type"] as const;
  const registers = [registry];
  const of = (name: string, help: string) =>
    new Gauge({ name: `zonewarden_sink_${name}`, help, labelNames, registers });
  const total = (name: string, help: string) =>
    new Counter({ name: `zonewarden_sink_${name}_total`, help, labelNames, registers });
  const up = of("up", "1 while the sink works, 0 while it is down; absent until something was sent.");
  const since = of("state_since_seconds", "When it last changed between idle, up and down, in Unix time.");
  const waiting = of("waiting_records", "Records that wait for the sink on disk.");
  const delivered = total("delivered_records", "Records that arrived, as far as the protocol tells.");
  const retries = total("retries", "Batches that were sent again.");
  const dropped = new Counter({
    name: "zonewarden_sink_dropped_records_total",
    help: "Records let go at the limit of what may wait, by severity.",
    labelNames: [...labelNames, "severity"],
    registers,
  });
  for (const state of sinks().slice(0, SINKS_MAX)) {
    const labels = { sink: state.name, type: state.type };
    if (state.state !== "idle") up.set(labels, state.state === "up" ? 1 : 0);
    since.set(labels, state.sinceMs / 1000);
    waiting.set(labels, state.waiting);
    delivered.inc(labels, state.delivered);
    retries.inc(labels, state.retries);
    for (const [severity, count] of Object.entries(state.dropped)) dropped.inc({ ...labels, severity }, count);
  }
}

function addStore(registry: Registry, { store, writer }: RouteContext): void {
  const registers = [registry];
  const set = (name: string, help: string, value: number) =>
    new Gauge({ name: `zonewarden_store_${name}`, help, registers }).set(value);
  const { waiting, failure, sinceMs, dropped } = writer();
  set("first_seq", "Number of the first record that is kept, 0 while there is none.", store.firstSeq);
  set("last_seq", "Number of the last record.", store.lastSeq);
  set("waiting_records", "Records in memory that are not written yet.", waiting);
  set("failing", "1 while records cannot be written.", failure === undefined ? 0 : 1);
  set("state_since_seconds", "When writing last began to fail or to work, in Unix time.", sinceMs / 1000);
  const lost = new Counter({
    name: "zonewarden_store_dropped_records_total",
    help: "Records let go before they could be written, by severity.",
    labelNames: ["severity"],
    registers,
  });
  for (const [severity, count] of Object.entries(dropped)) lost.inc({ severity }, count);
}

function addStream(registry: Registry, { stream }: RouteContext): void {
  const registers = [registry];
  const { clients, bufferedBytes, gaps, failed } = stream();
  const set = (name: string, help: string, value: number) =>
    new Gauge({ name: `zonewarden_stream_${name}`, help, registers }).set(value);
  set("clients", "Clients of the stream.", clients);
  set("buffered_bytes", "Bytes written for clients that have not left the process.", bufferedBytes);
  const gap = new Counter({
    name: "zonewarden_stream_gaps_total",
    help: "Places where a client was told that records were left out, by reason.",
    labelNames: ["reason"],
    registers,
  });
  for (const [reason, count] of Object.entries(gaps)) gap.inc({ reason }, count);
  const refused = new Counter({
    name: "zonewarden_stream_failed_clients_total",
    help: "Clients that were told what is wrong and closed, by code.",
    labelNames: ["code"],
    registers,
  });
  for (const [code, count] of Object.entries(failed)) refused.inc({ code }, count);
}
