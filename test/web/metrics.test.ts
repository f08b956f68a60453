import { describe, expect, it } from "vitest";
import type { SinkState } from "../../src/contracts/sink.js";
import { alertRecord } from "../store/sample-records.js";
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

describe("/api/v1/sinks", () => {
  it("says how each sink is", async () => {
    const served = await servedStore({ sinks: () => [siem, { ...siem, lastError: undefined }] });
    const { sinceMs: _, ...rest } = siem;
    const shown = { ...rest, since: "2026-11-21T03:59:36.387Z" };
    expect(JSON.parse(await text(served, "/api/v1/sinks"))).toEqual({ sinks: [shown, { ...shown, lastError: null }] });
  });
});
