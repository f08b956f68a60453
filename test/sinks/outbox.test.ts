import { afterEach, describe, expect, it } from "vitest";
import type { HealthRecord } from "../../src/contracts/alert.js";
import { SensorFault } from "../../src/core/fault.js";
import { Outbox } from "../../src/sinks/outbox.js";
import { openStore } from "../../src/store/open-store.js";
import type { Store } from "../../src/store/store.js";
import { alertRecord, noteRecord } from "../store/sample-records.js";
import { temporaryFolders } from "../store/with-store.js";
import { ScriptedSink } from "./scripted-sink.js";
import { until } from "./until.js";

const folder = temporaryFolders();
const ends: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

interface Room {
  readonly store: Store;
  readonly outbox: Outbox;
  readonly said: HealthRecord[];
}

/** A store, and an outbox with the sink over its spool; what is said is stored, as a sensor does it. */
function room(sink: ScriptedSink, store = stored(), name = "siem", retryMs = 10): Room {
  const said: HealthRecord[] = [];
  const outbox = new Outbox({
    name,
    sink: sink.asSink,
    options: undefined,
    speaker: { sensor: "s", version: "1" },
    spool: store.spool(name),
    say(record) {
      said.push(record);
      store.append([record]);
    },
    retryMsMin: retryMs,
    retryMsMax: retryMs,
  });
  store.subscribe(() => outbox.wake());
  ends.unshift(() => outbox.close(0));
  return { store, outbox, said };
}

function stored(path = folder()): Store {
  const store = openStore(path, { spoolRecordsMax: 1000 });
  ends.push(() => store.close());
  return store;
}

function append(store: Store, count: number): void {
  for (let i = 0; i < count; i++) store.append([alertRecord(`A-${store.lastSeq + 1}`)]);
}

const fault = new SensorFault("SINK_FAILED", "the collector is away: see it");
const seen = (sink: ScriptedSink) => () => JSON.stringify(sink.seqs);

describe("an outbox", () => {
  it("sends what waits, in order, as many as the sink takes, and acknowledges it", async () => {
    const sink = new ScriptedSink(1, 3);
    sink.answer = () => undefined;
    const { store, outbox } = room(sink);
    append(store, 7);
    await until(() => outbox.state.waiting === 0, seen(sink));
    expect(sink.seqs.flat()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(Math.max(...sink.seqs.map(({ length }) => length))).toBe(3);
    expect(outbox.state).toMatchObject({ name: "siem", type: "scripted", state: "up", delivered: 7, retries: 0 });
  });

  it("has so many batches under way as the sink allows, and acknowledges from the front", async () => {
    const sink = new ScriptedSink(3, 2);
    const { store, outbox } = room(sink);
    append(store, 8);
    await until(() => sink.written.length === 3, seen(sink));
    sink.written[1]?.resolve();
    sink.written[2]?.resolve();
    await turn();
    expect(outbox.state.waiting).toBe(8);
    sink.written[0]?.resolve();
    await until(() => outbox.state.waiting === 2, seen(sink));
    expect(sink.seqs).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
    ]);
  });

  it("writes all again that was not acknowledged, once every batch has its answer", async () => {
    const sink = new ScriptedSink(3, 2);
    const { store, outbox } = room(sink);
    append(store, 6);
    await until(() => sink.written.length === 3, seen(sink));
    sink.written[0]?.resolve();
    sink.written[1]?.reject(fault);
    await turn();
    append(store, 1);
    await turn(40);
    expect(sink.written).toHaveLength(3);
    // It came after one that failed: it does not count.
    sink.written[2]?.resolve();
    sink.answer = () => undefined;
    await until(() => outbox.state.waiting === 0, seen(sink));
    expect(sink.seqs.slice(0, 5)).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [3, 4],
      [5, 6],
    ]);
    expect(outbox.state).toMatchObject({ state: "up", retries: 1, lastError: fault.message });
  });

  it("goes on after a restart where it was", async () => {
    const path = folder();
    const before = new ScriptedSink(2, 2);
    const { store, outbox } = room(before, stored(path));
    append(store, 6);
    await until(() => before.written.length === 2, seen(before));
    before.written[0]?.resolve();
    await until(() => outbox.state.waiting === 4, seen(before));
    for (const end of ends.splice(0)) await end();
    const after = new ScriptedSink(1, 10);
    after.answer = () => undefined;
    const again = room(after, stored(path));
    await until(() => again.outbox.state.waiting === 0, seen(after));
    expect(after.seqs).toEqual([[3, 4, 5, 6]]);
  });

  it("sends, in place of what was too much for the spool, a record that says so", async () => {
    const sink = new ScriptedSink(1, 500);
    sink.answer = () => fault;
    const { store, outbox } = room(sink);
    store.append([alertRecord("A-first", 4)]);
    await until(() => outbox.state.retries > 0, seen(sink));
    for (let i = 0; i < 16; i++) store.append(Array.from({ length: 100 }, (_, n) => alertRecord(`A-${i}-${n}`, 1)));
    sink.answer = () => undefined;
    await until(() => outbox.state.waiting === 0, seen(sink));
    const delivered = sink.written.slice(outbox.state.retries).flatMap(({ batch }) => batch);
    const [first, marker] = delivered;
    expect(first?.record).toMatchObject({ id: "A-first" });
    const dropped = outbox.state.dropped.low ?? 0;
    expect(dropped).toBeGreaterThan(600);
    expect(marker?.record).toMatchObject({ code: "records-dropped", counts: { low: dropped } });
    expect(delivered.filter(({ record }) => record.kind === "alert")).toHaveLength(1601 - dropped);
  });

  it("never lets a sink that hangs keep another waiting", async () => {
    const store = stored();
    const [hanging, quick] = [new ScriptedSink(), new ScriptedSink()];
    quick.answer = () => undefined;
    const stuck = room(hanging, store, "stuck");
    const free = room(quick, store, "free");
    append(store, 30);
    await until(() => free.outbox.state.waiting === 0, seen(quick));
    expect(quick.seqs.flat()).toHaveLength(30);
    expect(stuck.outbox.state).toMatchObject({ waiting: 30, state: "idle" });
  });
});

describe("what an outbox says of its sink", () => {
  it("comes once per change, and the sink itself hears only that it works again", async () => {
    const sink = new ScriptedSink();
    sink.answer = () => fault;
    const { store, outbox, said } = room(sink);
    append(store, 2);
    await until(() => outbox.state.retries > 3, seen(sink));
    expect(said.map(({ code }) => code)).toEqual(["sink-down"]);
    expect(said[0]).toMatchObject({ sink: "siem", message: `siem takes no records: ${fault.message}` });
    expect(outbox.state).toMatchObject({ state: "down", lastError: fault.message });
    sink.answer = () => undefined;
    await until(() => said.length > 1 && outbox.state.waiting === 0, seen(sink));
    expect(said.map(({ code }) => code)).toEqual(["sink-down", "sink-up"]);
    const codes = sink.written.flatMap(({ batch }) => batch.map(({ record }) => record)).filter(isHealth);
    expect(codes.map(({ code }) => code)).toEqual(["sink-up"]);
    expect(store.lastSeq).toBe(4);
  });

  it("does not feed on itself where each second batch fails", async () => {
    const sink = new ScriptedSink();
    let count = 0;
    sink.answer = () => (count++ % 2 === 0 ? fault : undefined);
    const { store, outbox, said } = room(sink);
    append(store, 1);
    await until(() => outbox.state.retries >= 2 && outbox.state.waiting === 0, seen(sink));
    await turn(60);
    expect(said.map(({ code }) => code)).toEqual(["sink-down", "sink-up"]);
    expect(store.lastSeq).toBe(3);
  });

  it("is told to other sinks", async () => {
    const store = stored();
    const [away, there] = [new ScriptedSink(), new ScriptedSink()];
    away.answer = () => fault;
    there.answer = () => undefined;
    room(away, store, "away");
    room(there, store, "there");
    append(store, 1);
    const heard = () => there.written.flatMap(({ batch }) => batch.map(({ record }) => record)).filter(isHealth);
    await until(() => heard().length > 0, seen(there));
    expect(heard()).toMatchObject([{ code: "sink-down", sink: "away" }]);
  });

  it("holds no text of an error that is not a fault", async () => {
    const sink = new ScriptedSink();
    sink.answer = () => new TypeError("hunter2");
    const { store, outbox, said } = room(sink);
    append(store, 1);
    await until(() => said.length > 0, seen(sink));
    expect(JSON.stringify([said, outbox.state])).not.toContain("hunter2");
    expect(outbox.state.lastError).toContain("TypeError");
  });
});

describe("closing an outbox", () => {
  it("sends what waits, then ends the sink", async () => {
    const sink = new ScriptedSink(1, 4);
    sink.answer = () => undefined;
    const { store, outbox } = room(sink);
    append(store, 10);
    await outbox.close();
    expect(sink.seqs.flat()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(sink.isClosed && sink.signal?.aborted).toBe(true);
    expect(store.spool("siem").waiting).toBe(0);
  });

  it("gives up on a sink that hangs, and leaves the rest where it is", async () => {
    const sink = new ScriptedSink();
    const { store, outbox } = room(sink);
    append(store, 3);
    await until(() => sink.written.length === 1, seen(sink));
    await outbox.close(50);
    sink.written[0]?.resolve();
    await turn();
    expect(sink.signal?.aborted).toBe(true);
    expect(store.spool("siem").waiting).toBe(3);
  });

  it("tries a sink that is down once more, and not again", async () => {
    const sink = new ScriptedSink();
    sink.answer = () => fault;
    const { store, outbox } = room(sink, stored(), "siem", 100_000);
    append(store, 1);
    await until(() => outbox.state.state === "down", seen(sink));
    await outbox.close();
    expect(sink.written).toHaveLength(2);
    expect(store.spool("siem").waiting).toBeGreaterThan(0);
  });

  it("hears nothing of records that come later", async () => {
    const sink = new ScriptedSink();
    sink.answer = () => undefined;
    const { store, outbox } = room(sink);
    await outbox.close();
    store.append([noteRecord("late")]);
    await turn(20);
    expect(sink.written).toEqual([]);
  });
});

function isHealth(record: { readonly kind: string }): record is HealthRecord {
  return record.kind === "health";
}

function turn(ms = 5): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
