import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { AlertRecord } from "../../../src/contracts/alert.js";
import { alertRecord, noteRecord } from "../../store/sample-records.js";
import { servedStore } from "../served-store.js";
import { EndlessStore } from "./endless-store.js";
import { Listener } from "./listener.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes that the process holds, after what is not needed has gone. */
function heldBytes(): number {
  collect();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + external + arrayBuffers;
}

async function turn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

async function bufferedNow({ server, token }: { server: { url: string }; token: string }): Promise<number> {
  const answer = await fetch(`${server.url}/metrics`, { headers: { Authorization: `Bearer ${token}` } });
  const text = await answer.text();
  return Number(/^zonewarden_stream_buffered_bytes (\d+)/m.exec(text)?.[1] ?? Number.NaN);
}

const TEXT_BYTES = 10_000;
const GROUPS = 1500;
const GROUP = 20;
const CLIENTS = 5;
/** Of one client: what is sent ahead, and one message beyond. */
const CAP_BYTES = (128 + 256 + 16) * 1024;

describe("clients that stop reading", () => {
  it("cost no more than their cap, and hear of the gap when they read again", async () => {
    const store = new EndlessStore(TEXT_BYTES);
    const served = await servedStore({ store, limits: { lagRecordsMax: 1000, heartbeatMs: 600_000 } });
    const listeners = Array.from({ length: CLIENTS }, () => new Listener(served));
    for (const listener of listeners) {
      await listener.say({ type: "subscribe", after: 0 });
    }
    store.grow(1);
    for (const listener of listeners) {
      await listener.until("the first", () => listener.seqs.length === 1);
      listener.socket.pause();
    }
    const before = heldBytes();
    let [buffered, grown] = [0, 0];
    for (let group = 0; group < GROUPS; group++) {
      store.grow(GROUP);
      await turn();
      if (group % 300 !== 299) continue;
      buffered = Math.max(buffered, await bufferedNow(served));
      grown = Math.max(grown, heldBytes() - before);
    }
    // 300 MB were appended, for each of five.
    expect(buffered).toBeGreaterThan(CLIENTS * 64 * 1024);
    expect(buffered).toBeLessThanOrEqual(CLIENTS * CAP_BYTES);
    expect(grown).toBeLessThan(40 * 2 ** 20);
    for (const listener of listeners) listener.socket.resume();
    for (const listener of listeners) {
      await listener.until("the gap", () => listener.of("gap").length > 0);
    }
    store.grow(3);
    for (const listener of listeners) {
      await listener.until("what comes then", () => listener.seqs.at(-1) === store.lastSeq);
      const gaps = listener.of("gap");
      expect(new Set(gaps.map(({ reason }) => reason))).toEqual(new Set(["slow"]));
      // Records and gaps together are everything, each once.
      const told = [...listener.seqs, ...gaps.flatMap(({ firstSeq, lastSeq }) => range(firstSeq, lastSeq))];
      expect(told.sort((a, b) => a - b)).toEqual(range(1, store.lastSeq));
      expect(listener.seqs).toEqual([...listener.seqs].sort((a, b) => a - b));
    }
    expect(served.bugs).toEqual([]);
  });

  it("are gone when they answer no ping", async () => {
    const served = await servedStore({ limits: { heartbeatMs: 300 } });
    const dead = new Listener(served);
    const alive = new Listener(served);
    for (const one of [dead, alive]) {
      await one.say({ type: "subscribe" });
      await one.until("snapshot", () => one.of("snapshot").length === 1);
    }
    dead.socket.pause();
    let clients = 2;
    for (let i = 0; i < 500 && clients > 1; i++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const answer = await fetch(`${served.server.url}/metrics`, {
        headers: { Authorization: `Bearer ${served.token}` },
      });
      clients = Number(/^zonewarden_stream_clients (\d+)/m.exec(await answer.text())?.[1]);
    }
    expect(clients).toBe(1);
    expect(alive.closed).toBeUndefined();
  });
});

describe("a client far behind that reads", () => {
  it("gets everything, however much that is", async () => {
    const store = new EndlessStore(300);
    store.grow(5000);
    const served = await servedStore({ store, limits: { lagRecordsMax: 1000 } });
    const listener = new Listener(served);
    await listener.say({ type: "subscribe", after: 0 });
    await listener.until(
      "everything",
      () => listener.messages.at(-1)?.type === "records" && listener.seqs.length === 5000,
    );
    expect(listener.seqs).toEqual(range(1, 5000));
    expect(listener.of("gap")).toEqual([]);
  });

  it("costs the store nothing for what all read at the same time", async () => {
    const store = new EndlessStore(300);
    const served = await servedStore({ store });
    const listeners = Array.from({ length: 10 }, () => new Listener(served));
    for (const listener of listeners) {
      await listener.say({ type: "subscribe" });
      await listener.until("snapshot", () => listener.of("snapshot").length === 1);
    }
    const before = store.reads;
    for (let i = 0; i < 50; i++) {
      store.grow(4);
      await turn();
    }
    for (const listener of listeners) await listener.until("all", () => listener.seqs.length === 200);
    expect(store.reads).toBe(before);
  });
});

describe("clients that come at once", () => {
  it("cost the store one question for the state, and get what came since", async () => {
    const served = await servedStore();
    for (let i = 0; i < 20; i++) served.store.append([alertRecord(`A-${i}`)]);
    let asked = 0;
    const alerts = served.store.alerts.bind(served.store);
    served.store.alerts = (max, filter) => {
      asked++;
      return alerts(max, filter);
    };
    for (let i = 0; i < 5; i++) {
      served.store.append([alertRecord("A-1", 4, { count: i })]);
      const listener = new Listener(served);
      await listener.say({ type: "subscribe" });
      await listener.until("the newest", () => throughOf(listener) === 21 + i);
      const state = new Map([...listener.of("snapshot"), ...listener.of("records")].flatMap(statesIn));
      expect([state.size, state.get("A-1")]).toEqual([20, i]);
    }
    expect(asked).toBe(1);
    for (let i = 0; i < 500; i++) served.store.append([noteRecord("n")]);
    const late = new Listener(served);
    await late.say({ type: "subscribe" });
    await late.until("snapshot", () => late.of("snapshot").length === 1);
    expect([asked, throughOf(late)]).toEqual([2, 525]);
  });
});

function throughOf(listener: Listener): number | undefined {
  const last = listener.messages.at(-1);
  return last?.type === "snapshot" || last?.type === "records" ? last.through : undefined;
}

function statesIn({ records }: { readonly records: readonly { readonly record: object }[] }): [string, number][] {
  return records.map(({ record }) => {
    const { id, count } = record as AlertRecord;
    return [id, count];
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
