import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { HealthRecord } from "../../src/contracts/alert.js";
import type { KeptRecord } from "../../src/contracts/record-store.js";
import { SensorFault } from "../../src/core/fault.js";
import { StoreWriter, type StoreWriterOptions } from "../../src/store/store-writer.js";
import { alertRecord, noteRecord, trailRecord } from "./sample-records.js";

/** Writes into lists, or fails as told. */
class PaperStore {
  readonly groups: (readonly KeptRecord[])[] = [];
  tidied = 0;
  attempts = 0;
  failure: string | undefined;

  append(records: readonly KeptRecord[]): void {
    this.attempts++;
    this.#check();
    this.groups.push(records);
  }

  tidy(): void {
    this.#check();
    this.tidied++;
  }

  get kept(): string[] {
    return this.groups.flat().map((record) => {
      if (record.kind === "health") return record.code === "sink-up" ? record.message : record.code;
      return "id" in record ? record.id : record.kind;
    });
  }

  #check(): void {
    if (this.failure !== undefined) throw new SensorFault("STORE_FAILED", this.failure);
  }
}

const open: StoreWriter[] = [];

function writerOver(store: PaperStore, options: StoreWriterOptions = {}): StoreWriter {
  const writer = new StoreWriter(store, options);
  open.push(writer);
  return writer;
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 21, 12) });
});
afterEach(() => {
  for (const writer of open.splice(0)) writer.close();
  vi.useRealTimers();
});

describe("a writer", () => {
  it("gathers what comes within 20 ms into one group", () => {
    const store = new PaperStore();
    const writer = writerOver(store);
    writer.add(noteRecord("a"));
    vi.advanceTimersByTime(19);
    writer.add(noteRecord("b"));
    expect([store.groups.length, writer.state.waiting]).toEqual([0, 2]);
    vi.advanceTimersByTime(1);
    expect([store.kept, store.groups.length, writer.state.waiting]).toEqual([["a", "b"], 1, 0]);
    writer.add(noteRecord("c"));
    vi.advanceTimersByTime(20);
    expect(store.groups.length).toBe(2);
  });

  it("writes 500 at once without waiting, and the rest when it closes", () => {
    const store = new PaperStore();
    const writer = writerOver(store);
    for (let i = 0; i < 501; i++) writer.add(noteRecord(String(i)));
    expect(store.groups.map(({ length }) => length)).toEqual([500]);
    expect(writer.close()).toBe(true);
    expect(store.groups.map(({ length }) => length)).toEqual([500, 1]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("keeps what cannot be written, says so once, tries again, and says that it works", () => {
    const store = new PaperStore();
    const changes: (string | undefined)[] = [];
    const writer = writerOver(store, { onChange: (failure) => changes.push(failure) });
    store.failure = "the disk is full";
    writer.add(alertRecord("A-1"));
    vi.advanceTimersByTime(20);
    for (let i = 2; i < 1400; i++) writer.add(alertRecord(`A-${i}`));
    expect(store.attempts).toBe(1);
    vi.advanceTimersByTime(4000);
    expect(store.attempts).toBe(5);
    expect(changes).toEqual(["the disk is full"]);
    expect(writer.state).toMatchObject({ waiting: 1400, failure: "the disk is full" });
    store.failure = undefined;
    vi.advanceTimersByTime(1000);
    expect(changes).toEqual(["the disk is full", undefined]);
    const { kept } = store;
    expect(kept.filter((id) => id.startsWith("A-"))).toEqual(Array.from({ length: 1399 }, (_, i) => `A-${i + 1}`));
    expect([kept[1], kept.at(-1), kept.length]).toEqual(["store-failing", "store-recovered", 1401]);
    const [failing, recovered] = store.groups.flat().filter(({ kind }) => kind === "health") as HealthRecord[];
    expect(failing?.message).toBe(
      "Records cannot be stored: the disk is full. They wait in memory; detection goes on.",
    );
    expect(recovered?.message).toBe(
      "Records are stored again, after 5 s; none was let go. 900 more are being written.",
    );
    expect(writer.state).toMatchObject({ waiting: 0, failure: undefined });
  });

  it("lets the oldest of the least severe go when too many wait, and counts them", () => {
    const store = new PaperStore();
    const writer = writerOver(store, { recordsMax: 100 });
    store.failure = "the disk is full";
    writer.add(alertRecord("A-0", 1));
    vi.advanceTimersByTime(20);
    for (let i = 0; i < 40; i++) writer.add(trailRecord(String(i)));
    for (let i = 1; i <= 40; i++) writer.add(alertRecord(`B-${i}`, 2));
    for (let i = 1; i <= 40; i++) writer.add(alertRecord(`C-${i}`, 4));
    expect(writer.state).toMatchObject({
      waiting: 100,
      dropped: { info: 22, low: 0, medium: 0, high: 0, critical: 0 },
    });
    for (let i = 41; i <= 80; i++) writer.add(alertRecord(`C-${i}`, 4));
    expect(writer.state).toMatchObject({
      waiting: 100,
      dropped: { info: 40, low: 1, medium: 21, high: 0, critical: 0 },
    });
    store.failure = undefined;
    vi.advanceTimersByTime(1000);
    const recovered = store.groups.flat().at(-1) as HealthRecord;
    expect(recovered.counts).toEqual({ info: 40, low: 1, medium: 21, high: 0, critical: 0 });
    expect(recovered.message).toContain("62 were let go, the least severe first.");
    expect(store.kept.slice(0, 2)).toEqual(["store-failing", "B-22"]);
    expect(store.kept.filter((id) => id.startsWith("C-")).length).toBe(80);
    store.failure = "again";
    writer.add(alertRecord("A-1"));
    vi.advanceTimersByTime(20);
    store.failure = undefined;
    vi.advanceTimersByTime(1000);
    expect((store.groups.flat().at(-1) as HealthRecord).counts).toMatchObject({ info: 0, medium: 0 });
  });

  it("tidies the store now and then, and hears when that fails", () => {
    const store = new PaperStore();
    const writer = writerOver(store);
    vi.advanceTimersByTime(120_000);
    expect(store.tidied).toBe(2);
    store.failure = "the disk is gone";
    vi.advanceTimersByTime(60_000);
    expect(writer.state.failure).toBe("the disk is gone");
    store.failure = undefined;
    vi.advanceTimersByTime(1000);
    expect(store.kept).toEqual(["store-failing", "store-recovered"]);
  });

  it("says at its close when something is lost", () => {
    const store = new PaperStore();
    const writer = writerOver(store);
    store.failure = "the disk is full";
    writer.add(alertRecord("A-1"));
    expect(writer.close()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});
