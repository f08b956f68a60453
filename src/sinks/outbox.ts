import type { HealthRecord } from "../contracts/alert.js";
import type { StoredRecord } from "../contracts/record-store.js";
import type { OpenSink, Sink, SinkState, Speaker } from "../contracts/sink.js";
import type { Spool } from "../contracts/spool.js";
import { SensorFault } from "../core/fault.js";
import { formatPacketTime, type PacketTime } from "../core/packet-time.js";

/** What an outbox is made of. */
export interface OutboxParts {
  /** Of the sink in the configuration: in states and health records. */
  readonly name: string;
  readonly sink: Sink<unknown>;
  /** As the sink's schema gave them. */
  readonly options: unknown;
  readonly speaker: Speaker;
  readonly spool: Spool;
  /** Takes what is to be said of the sink, once per change: to be stored like any record. */
  say(record: HealthRecord): void;
  /** Bounds of the back-off, one second and one minute when left out. */
  readonly retryMsMin?: number;
  readonly retryMsMax?: number;
  /** Wall clock in milliseconds, for tests. */
  readonly now?: () => number;
}

interface Batch {
  readonly lastSeq: number;
  readonly count: number;
  /** Something in it is not about this sink. */
  readonly isForeign: boolean;
  outcome: "delivered" | "failed" | undefined;
}

const RETRY_MS_MIN = 1000;
const RETRY_MS_MAX = 60_000;
const CLOSE_MS = 5000;
const NOTHING = "0".repeat(64);

/** Stands between a spool and its sink: batches, order, acknowledgement, retries and the state. Never throws. */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #sink: OpenSink;
  readonly #ending = new AbortController();
  readonly #now: () => number;
  /** In the order written; acknowledged from the front. */
  #underWay: Batch[] = [];
  #sentSeq = 0;
  #failure: { readonly error: unknown } | undefined;
  #failuresInRow = 0;
  #retry: NodeJS.Timeout | undefined;
  #woken: NodeJS.Immediate | undefined;
  #isClosing = false;
  #isClosed = false;
  #onRest = () => {};
  #state: SinkState["state"] = "idle";
  #sinceMs: number;
  #isDownTold = false;
  #delivered = 0;
  #retries = 0;
  #lastError: string | undefined;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#now = parts.now ?? Date.now;
    this.#sinceMs = this.#now();
    this.#sink = parts.sink.open(parts.options, { ...parts.speaker, signal: this.#ending.signal });
    this.wake();
  }

  get state(): SinkState {
    const { name, sink, spool } = this.#parts;
    return {
      name,
      type: sink.doc.id,
      state: this.#state,
      sinceMs: this.#sinceMs,
      waiting: spool.waiting,
      delivered: this.#delivered,
      dropped: spool.dropped,
      retries: this.#retries,
      lastError: this.#lastError,
    };
  }

  /** Something may wait: to be called after each append. Costs nothing when called often. */
  wake(): void {
    if (this.#isClosing) return;
    this.#woken ??= setImmediate(() => {
      this.#woken = undefined;
      this.#pump();
    });
  }

  /** Sends what waits as long as that works and for `withinMs` at most; the rest stays in the spool. */
  async close(withinMs = CLOSE_MS): Promise<void> {
    if (this.#isClosing) return;
    this.#isClosing = true;
    clearImmediate(this.#woken);
    clearTimeout(this.#retry);
    this.#retry = undefined;
    const rest = new Promise<void>((resolve) => {
      this.#onRest = resolve;
    });
    this.#pump();
    this.#restIfIdle();
    await within(withinMs, rest);
    this.#isClosed = true;
    const closing = this.#sink.close().catch(() => {});
    if (this.#underWay.length > 0) this.#ending.abort();
    await within(Math.max(1000, withinMs / 5), closing);
    this.#ending.abort();
  }

  #pump(): void {
    if (this.#isClosed || this.#retry !== undefined || this.#failure !== undefined) return;
    try {
      while (this.#underWay.length < this.#sink.batchesMax) {
        const found = this.#parts.spool.after(this.#sentSeq, this.#sink.recordsMax);
        if (found.length === 0) return;
        this.#send(found);
      }
    } catch (error) {
      this.#failure = { error };
      this.#settle();
    }
  }

  #send(found: readonly StoredRecord[]): void {
    const { name } = this.#parts;
    // Its own failure is no news to a sink that works again, and would fail again with one that does not.
    const wanted = found.filter((stored) => !(isAbout(stored, name) && stored.record.code === "sink-down"));
    const batch: Batch = {
      lastSeq: found.at(-1)?.seq ?? this.#sentSeq,
      count: wanted.length,
      isForeign: wanted.some((stored) => !isAbout(stored, name)),
      outcome: undefined,
    };
    this.#sentSeq = batch.lastSeq;
    this.#underWay.push(batch);
    const written = wanted.length === 0 ? Promise.resolve() : this.#sink.write(wanted);
    written.then(
      () => {
        batch.outcome = "delivered";
        this.#settle();
      },
      (error: unknown) => {
        batch.outcome = "failed";
        this.#failure ??= { error };
        this.#settle();
      },
    );
  }

  /** After each change: acknowledges what is delivered without a gap, then goes on or begins again. */
  #settle(): void {
    if (this.#isClosed) return;
    try {
      this.#acknowledge();
    } catch (error) {
      this.#failure ??= { error };
    }
    if (this.#failure === undefined) this.#pump();
    else if (this.#underWay.every(({ outcome }) => outcome !== undefined)) this.#beginAgain(this.#failure.error);
    this.#restIfIdle();
  }

  #acknowledge(): void {
    let last: Batch | undefined;
    let count = 0;
    for (const batch of this.#underWay) {
      if (batch.outcome !== "delivered") break;
      last = batch;
      count += batch.count;
    }
    if (last === undefined) return;
    this.#parts.spool.acknowledge(last.lastSeq);
    this.#underWay.splice(0, this.#underWay.indexOf(last) + 1);
    this.#delivered += count;
    if (count > 0) this.#works();
  }

  #beginAgain(error: unknown): void {
    const hasForeign = this.#underWay.some(({ isForeign }) => isForeign);
    this.#underWay = [];
    this.#sentSeq = 0;
    this.#failure = undefined;
    this.#fails(textOf(error), hasForeign);
    if (this.#isClosing) {
      this.#isClosed = true;
      return;
    }
    const { retryMsMin = RETRY_MS_MIN, retryMsMax = RETRY_MS_MAX } = this.#parts;
    const ms = Math.min(retryMsMax, retryMsMin * 2 ** (this.#failuresInRow - 1));
    this.#retry = setTimeout(
      () => {
        this.#retry = undefined;
        this.#retries++;
        this.#pump();
      },
      ms * (0.5 + Math.random() / 2),
    );
  }

  #works(): void {
    this.#failuresInRow = 0;
    const sinceMs = this.#sinceMs;
    this.#turn("up");
    if (!this.#isDownTold) return;
    this.#isDownTold = false;
    const seconds = Math.round((this.#now() - sinceMs) / 1000);
    this.#say(
      "sink-up",
      `${this.#parts.name} takes records again after ${seconds} s; ${this.#parts.spool.waiting} wait.`,
    );
  }

  /** What failed with nothing but news about this sink is not news: telling it would never end. */
  #fails(text: string, hasForeign: boolean): void {
    this.#failuresInRow = Math.min(this.#failuresInRow + 1, 20);
    this.#lastError = text;
    this.#turn("down");
    if (this.#isDownTold || !hasForeign) return;
    this.#isDownTold = true;
    this.#say("sink-down", `${this.#parts.name} takes no records: ${text}`);
  }

  #turn(state: "up" | "down"): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#sinceMs = this.#now();
  }

  #say(code: "sink-up" | "sink-down", message: string): void {
    const ts = formatPacketTime((this.#now() * 1000) as PacketTime);
    this.#parts.say({ v: 1, kind: "health", ts, code, message, sink: this.#parts.name, prevHash: NOTHING });
  }

  #restIfIdle(): void {
    if (this.#isClosing && (this.#isClosed || this.#underWay.length === 0)) this.#onRest();
  }
}

function isAbout(stored: StoredRecord, name: string): stored is StoredRecord & { readonly record: HealthRecord } {
  return stored.record.kind === "health" && stored.record.sink === name;
}

/** Only faults are known to hold no secret. */
function textOf(error: unknown): string {
  if (error instanceof SensorFault) return error.message;
  return `it failed in an unexpected way (${error instanceof Error ? error.name : typeof error})`;
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, end]);
  clearTimeout(timer);
}
