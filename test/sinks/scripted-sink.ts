import type { StoredRecord } from "../../src/contracts/record-store.js";
import type { OpenSink, Sink, SinkContext } from "../../src/contracts/sink.js";

interface Writing {
  readonly batch: readonly StoredRecord[];
  resolve(): void;
  reject(error: unknown): void;
}

/** A sink whose answers the test gives. */
export class ScriptedSink implements OpenSink {
  readonly batchesMax: number;
  readonly recordsMax: number;
  /** Everything that was written, in order, whatever became of it. */
  readonly written: Writing[] = [];
  /** What is answered at once; undefined leaves it to the test. */
  answer: ((batch: readonly StoredRecord[]) => unknown) | undefined;
  isClosed = false;
  signal: AbortSignal | undefined;

  constructor(batchesMax = 1, recordsMax = 10) {
    this.batchesMax = batchesMax;
    this.recordsMax = recordsMax;
  }

  write(batch: readonly StoredRecord[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.written.push({ batch, resolve, reject });
      if (this.answer === undefined) return;
      const error = this.answer(batch);
      if (error === undefined) resolve();
      else reject(error);
    });
  }

  async close(): Promise<void> {
    this.isClosed = true;
  }

  get seqs(): readonly (readonly number[])[] {
    return this.written.map(({ batch }) => batch.map(({ seq }) => seq));
  }

  /** As a list of sinks has it. */
  get asSink(): Sink<unknown> {
    const doc = { id: "scripted", title: "", summary: "", spec: [] };
    const open = (_: unknown, { signal }: SinkContext) => {
      this.signal = signal;
      return this;
    };
    return { doc, options: { parse: (value) => value }, open };
  }
}
