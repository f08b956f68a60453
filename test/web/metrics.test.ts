import { describe, expect, it } from "vitest";
import type { SinkState } from "../../src/contracts/sink.js";
import { metrics } from "../../src/web/metrics/tables.js";
import { metricsText } from "../../src/web/metrics.js";
import type { LiveParts, RouteContext } from "../../src/web/route.js";
import { alertRecord } from "../store/sample-records.js";
import { fullHealth, liveParts } from "./full-health.js";
import { type ParsedMetric, parseMetrics } from "./metrics-text.js";
import { type ServedStore, servedStore } from "./served-store.js";

const siem: SinkState = {
  name: 'si"em\n',
  type: "syslog",
  state: "down",
  sinceMs: 1_795_233_576_387,
  waiting: 12,
  delivered: 34,
  dropped: { info: 5, critical: 1 },
  retries: 6,
  lastError: "refused",
};

async function text({ server, token }: ServedStore, path: string): Promise<string> {
  const answer = await fetch(`${server.url}${path}`, { headers: { Authorization: `Bearer ${token}` } });
  expect(answer.status).toBe(200);
  return answer.text();
}

describe("/metrics", () => {
  it("counts sinks, store and stream", async () => {
    const dropped = { info: 0, low: 7, medium: 0, high: 0, critical: 0 };
    const served = await servedStore({
      sinks: () => [siem, { ...siem, name: "file", state: "idle" }],
      writer: () => ({ waiting: 3, failure: "disk full", sinceMs: 2000, dropped }),
    });
    served.store.append([alertRecord("A-1"), alertRecord("A-2")]);
    const lines = (await text(served, "/metrics")).split("\n");
    expect(lines).toEqual(
      expect.arrayContaining([
        'zonewarden_sink_up{sink="si\\"em\\n",type="syslog"} 0',
        'zonewarden_sink_state_since_seconds{sink="file",type="syslog"} 1795233576.387',
        'zonewarden_sink_waiting_records{sink="file",type="syslog"} 12',
        'zonewarden_sink_delivered_records_total{sink="file",type="syslog"} 34',
        'zonewarden_sink_retries_total{sink="file",type="syslog"} 6',
        'zonewarden_sink_dropped_records_total{sink="file",type="syslog",severity="critical"} 1',
        "zonewarden_store_first_seq 1",
        "zonewarden_store_last_seq 2",
        "zonewarden_store_waiting_records 3",
        "zonewarden_store_failing 1",
        "zonewarden_store_state_since_seconds 2",
        'zonewarden_store_dropped_records_total{severity="low"} 7',
        "zonewarden_stream_clients 0",
        "zonewarden_stream_buffered_bytes 0",
        'zonewarden_stream_gaps_total{reason="slow"} 0',
      ]),
    );
    expect(lines.filter((line) => line.startsWith('zonewarden_sink_up{sink="file"'))).toEqual([]);
  });

  it("has no more labels than 100 sinks need", async () => {
    const many = Array.from({ length: 300 }, (_, i) => ({ ...siem, name: `s${i}` }));
    const served = await servedStore({ sinks: () => many });
    const found = (await text(served, "/metrics")).match(/^zonewarden_sink_waiting_records\{/gm);
    expect(found).toHaveLength(100);
  });
});

/** Of a sensor with a sink, a store and a stream. */
async function parsedOf(live: LiveParts | undefined) {
  const context = {
    version: "1.2.3",
    store: { firstSeq: 1, lastSeq: 2 },
    writer: () => ({ waiting: 0, failure: undefined, sinceMs: 0, dropped: { low: 1 } }),
    sinks: () => [{ ...siem, state: "up" }],
    stream: () => ({ clients: 1, bufferedBytes: 2, gaps: { slow: 3 }, failed: { STREAM_FULL: 4 } }),
    live,
  };
  return parseMetrics(await metricsText(context as unknown as RouteContext));
}

/** Labels in the order of their names, as `point=plant cause=kernel: 90`. */
function seriesOf(metric: ParsedMetric | undefined): string[] {
  const { series = [] } = metric ?? {};
  return series.map(({ name, labels, value }) => {
    const suffix = name.slice(metric?.name.length);
    const named = Object.entries(labels).map(([label, is]) => `${label}=${is}`);
    return `${[suffix, ...named].join(" ").trim()}: ${value}`;
  });
}

describe("/metrics of a live sensor", () => {
  const everything = parsedOf(liveParts());

  it("has every metric of the table, as the table says, and no other", async () => {
    const parsed = await everything;
    const shown = [...parsed.values()].map(({ name, type, help, series }) => {
      const labels = series.map((one) => Object.keys(one.labels).filter((label) => label !== "le"));
      return { name, type, help, labels: [...new Set(labels.map((names) => names.sort().join()))] };
    });
    const wanted = Object.entries(metrics).map(([name, { type, help, labels }]) => ({
      name,
      type,
      help,
      labels: [[...labels].sort().join()],
    }));
    const inOrder = (all: readonly { name: string }[]) => all.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    expect(inOrder(shown)).toEqual(inOrder(wanted));
  });

  it.each([
    ["zonewarden_capture_up", ["point=plant backend=ring: 1", "point=office backend=command: 0"]],
    ["zonewarden_capture_frames_total", ["point=plant: 1000", "point=office: 5"]],
    ["zonewarden_capture_bytes_total", ["point=plant: 90000", "point=office: 300"]],
    ["zonewarden_capture_received_frames_total", ["point=plant: 1100"]],
    ["zonewarden_capture_dropped_frames_total", ["point=plant cause=kernel: 90", "point=plant cause=interface: 10"]],
    ["zonewarden_capture_last_frame_seconds", ["point=plant: 1795233200.25"]],
    ["zonewarden_unread_total", ["cause=unknown-link-type: 1", "cause=malformed-network: 2", "cause=too-deep: 3"]],
    ["zonewarden_copied_frames_total", ["kind=mirror: 8", "kind=routed: 9"]],
    ["zonewarden_table_entries", ["table=flows: 12", "table=mqtt sessions: 1"]],
    ["zonewarden_table_displaced_total", ["table=flows: 0", "table=mqtt sessions: 5", "table=points: 6"]],
    ["zonewarden_anomalous_messages_total", ["protocol=modbus: 3", "protocol=mqtt: 0"]],
    ["zonewarden_detectors", ["state=running: 148", "state=disabled: 1", "state=failed: 1"]],
    ["zonewarden_detector_failed", ["detector=site/broken-rule: 1"]],
    ["zonewarden_alerts_total", ["phase=shadow severity=high: 2", "phase=learn severity=low: 1"]],
    ["zonewarden_ready", [": 0"]],
    ["zonewarden_phase_since_seconds", [": 1795233100.5"]],
    ["zonewarden_snapshots_total", ["result=written: 60", "result=failed: 1"]],
    ["zonewarden_process_cpu_seconds_total", ["mode=user: 12.5", "mode=system: 1.25"]],
    ["zonewarden_event_loop_delay_seconds", ["quantile=0.5: 0.001", "quantile=0.99: 0.02", "quantile=max: 0.2"]],
    ["zonewarden_build_info", ["version=1.2.3 node=v24.1.0: 1"]],
  ])("says %s", async (name, series) => {
    expect(seriesOf((await everything).get(name))).toEqual(series);
  });

  it("tells one phase of five and each reason why it is not ready", async () => {
    const parsed = await everything;
    const set = (name: string) => seriesOf(parsed.get(name)).filter((line) => line.endsWith(": 1"));
    expect(set("zonewarden_phase")).toEqual(["phase=shadow: 1"]);
    expect(parsed.get("zonewarden_phase")?.series).toHaveLength(5);
    expect(set("zonewarden_not_ready")).toEqual(["reason=capture-not-listening: 1"]);
    expect(parsed.get("zonewarden_not_ready")?.series).toHaveLength(6);
  });

  it("adds up the buckets of a histogram", async () => {
    const lines = seriesOf((await everything).get("zonewarden_packet_lag_seconds"));
    expect([lines[0], lines[1], lines.at(-4), ...lines.slice(-3)]).toEqual([
      "_bucket le=0.005: 1",
      "_bucket le=0.01: 3",
      "_bucket le=30: 3",
      "_bucket le=+Inf: 4",
      "_sum: 40.5",
      "_count: 4",
    ]);
  });

  it("leaves out what is not there, and all of it in a replay", async () => {
    const live = liveParts({ baseline: undefined, learning: undefined, recording: undefined });
    const parsed = await parsedOf(live);
    expect(seriesOf(parsed.get("zonewarden_baseline_present"))).toEqual([": 0"]);
    expect(parsed.has("zonewarden_baseline_learned_to_seconds")).toBe(false);
    expect(parsed.has("zonewarden_recording_files")).toBe(false);
    const names = [...(await parsedOf(undefined)).keys()];
    expect(names.every((name) => /^zonewarden_(sink|store|stream)_/.test(name))).toBe(true);
  });

  it("has no more than 1000 series of a metric, whatever it is given", async () => {
    const findings = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`site/rule-${i}`, i]));
    const live = liveParts({ detection: { ...fullHealth.detection, findings } });
    const parsed = await parsedOf(live);
    expect(parsed.get("zonewarden_detector_findings_total")?.series).toHaveLength(1000);
  });
});

describe("/api/v1/sinks", () => {
  it("says how each sink is", async () => {
    const served = await servedStore({ sinks: () => [siem, { ...siem, lastError: undefined }] });
    const { sinceMs: _, ...rest } = siem;
    const shown = { ...rest, since: "2026-11-21T03:59:36.387Z" };
    expect(JSON.parse(await text(served, "/api/v1/sinks"))).toEqual({ sinks: [shown, { ...shown, lastError: null }] });
  });
});
