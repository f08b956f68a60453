import { describe, expect, it } from "vitest";
import type { NotReady, SensorHealth } from "../../../src/contracts/sensor-health.js";
import type { StoreWriterState } from "../../../src/store/store-writer.js";
import { fullHealth, liveParts, visibleConduit } from "../full-health.js";
import { type ServedStore, servedStore } from "../served-store.js";

async function ask({ server, token }: ServedStore, path: string, hasToken = true) {
  const answer = await fetch(`${server.url}${path}`, hasToken ? { headers: { Authorization: `Bearer ${token}` } } : {});
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

const WELL: StoreWriterState = {
  waiting: 0,
  failure: undefined,
  sinceMs: 0,
  dropped: { info: 0, low: 0, medium: 0, high: 0, critical: 0 },
};
const reason = (code: NotReady["code"]): NotReady => ({ code, message: `planted-secret ${code}` });

describe("/readyz", () => {
  it("follows what the sensor lacks, and tells strangers no more than the kind of it", async () => {
    let health: Partial<SensorHealth> = { notReady: [reason("starting"), reason("no-pipeline")] };
    let writer = WELL;
    const live = { ...liveParts(), health: () => ({ ...fullHealth, ...health }) };
    const served = await servedStore({ live, writer: () => writer });
    const steps: unknown[] = [];
    const step = async () => {
      const { status, body } = await ask(served, "/readyz", false);
      steps.push([status, body.status, body.reasons]);
    };
    await step();
    health = { notReady: [reason("capture-not-listening"), reason("capture-not-listening")] };
    await step();
    health = { notReady: [] };
    await step();
    writer = { ...WELL, failure: "disk full" };
    await step();
    health = { notReady: [reason("store-failing"), reason("pipeline-stalled")] };
    await step();
    [writer, health] = [WELL, { notReady: [] }];
    await step();
    expect(steps).toEqual([
      [503, "not-ready", ["starting", "no-pipeline"]],
      [503, "not-ready", ["capture-not-listening"]],
      [200, "ready", []],
      [503, "not-ready", ["store-failing"]],
      [503, "not-ready", ["store-failing", "pipeline-stalled"]],
      [200, "ready", []],
    ]);
  });

  it("is never said of a server without a sensor", async () => {
    const { status, body } = await ask(await servedStore(), "/readyz", false);
    expect([status, body.reasons]).toEqual([503, ["no-pipeline"]]);
  });
});

describe("/healthz", () => {
  it("hangs on the pipeline coming round, and on nothing that a restart would not mend", async () => {
    const stalled = await servedStore({ live: liveParts({ notReady: [reason("pipeline-stalled")] }) });
    expect(await ask(stalled, "/healthz", false)).toEqual({ status: 503, body: { status: "pipeline-stalled" } });
    const blind = liveParts({ notReady: [reason("capture-not-listening"), reason("store-failing")] });
    const served = await servedStore({ live: blind, writer: () => ({ ...WELL, failure: "disk full" }) });
    expect(await ask(served, "/healthz", false)).toEqual({ status: 200, body: { status: "ok" } });
  });
});

describe("/api/v1/health", () => {
  it("is all that the sensor knows of itself, for those who may see it", async () => {
    const served = await servedStore({ live: liveParts() });
    const { status, body } = await ask(served, "/api/v1/health");
    const plain = JSON.parse(JSON.stringify(fullHealth)) as object;
    expect([status, body]).toEqual([200, { sensor: "sensor-07", version: "1.2.3", ...plain }]);
    expect((await ask(served, "/api/v1/health", false)).status).toBe(401);
    expect((await ask(await servedStore(), "/api/v1/health")).status).toBe(404);
  });
});

describe("/api/v1/ledger", () => {
  const keys = ["a>b/tcp/502", "a>c/tcp/modbus", 'x>y/tcp/"9'];
  const live = {
    ...liveParts(),
    visibility(after: string, max: number) {
      const rest = keys.filter((key) => key > after);
      const entries = rest.slice(0, max).map(visibleConduit);
      return { sinceMs: 1000, conduits: 3, displaced: 4, isMore: rest.length > max, entries };
    },
  };

  it("gives the conduits a page at a time", async () => {
    const served = await servedStore({ live });
    const seen: string[] = [];
    let after = "";
    for (let pages = 0, isMore = true; isMore && pages < 5; pages++) {
      const { status, body } = await ask(served, `/api/v1/ledger?max=2&after=${encodeURIComponent(after)}`);
      expect([status, body.sinceMs, body.conduits, body.displaced]).toEqual([200, 1000, 3, 4]);
      const entries = body.entries as { conduit: string; toServer: { decodedBytes: number } }[];
      expect(entries.length).toBeLessThanOrEqual(2);
      expect(entries[0]?.toServer.decodedBytes).toBe(12);
      seen.push(...entries.map(({ conduit }) => conduit));
      after = seen.at(-1) ?? "";
      isMore = body.isMore as boolean;
    }
    expect(seen).toEqual(keys);
    expect(((await ask(served, "/api/v1/ledger")).body.entries as unknown[]).length).toBe(3);
  });

  const searches: readonly [string, string, readonly string[], boolean, string][] = [
    ["by what the key holds", "text=MODBUS", [keys[1] ?? ""], false, keys[2] ?? ""],
    ["by nothing that there is", "text=none", [], false, keys[2] ?? ""],
    ["by the service", "text=rdp", [keys[2] ?? ""], false, keys[2] ?? ""],
    ["by what was not read", "part=unread", keys.slice(1), false, keys[2] ?? ""],
    ["up to so many", "part=unread&max=1", [keys[1] ?? ""], true, keys[1] ?? ""],
    ["up to the last", "part=unread&max=2", keys.slice(1), false, keys[2] ?? ""],
  ];
  it.each(searches)("is searched %s", async (_, query, expected, isMore, through) => {
    const whole = { isOneWay: false };
    const entries = keys.map((key, index) => ({
      ...visibleConduit(key),
      ...(index === 0 ? whole : {}),
      ...(index === 1 ? { ...whole, toServer: { ...visibleConduit(key).toServer, cutBytes: 1 } } : {}),
      ...(index === 2 ? { service: "rdp" } : { service: "" }),
    }));
    const visibility = (after: string) => {
      const rest = entries.filter(({ conduit }) => conduit > after);
      return { sinceMs: 1, conduits: 3, displaced: 0, isMore: rest.length > 1, entries: rest.slice(0, 1) };
    };
    const served = await servedStore({ live: { ...liveParts(), visibility } });
    const { body } = await ask(served, `/api/v1/ledger?${query}`);
    const found = (body.entries as { conduit: string }[]).map(({ conduit }) => conduit);
    expect([found, body.isMore, body.through]).toEqual([expected, isMore, through]);
  });

  it.each(["max=0", "max=1001", "max=x", "max=1&max=2", "other=1", "part=some", `after=${"x".repeat(401)}`])(
    "refuses %s",
    async (query) => {
      const { status, body } = await ask(await servedStore({ live }), `/api/v1/ledger?${query}`);
      expect([status, body]).toMatchObject([400, { error: { code: "QUERY_INVALID" } }]);
    },
  );

  it("is for those who may see it, of a live sensor", async () => {
    expect((await ask(await servedStore({ live }), "/api/v1/ledger", false)).status).toBe(401);
    expect((await ask(await servedStore(), "/api/v1/ledger")).status).toBe(404);
  });
});
