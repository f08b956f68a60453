import type { StoredRecord } from "../../contracts/record-store.js";
import type { OpenSink, SinkContext } from "../../contracts/sink.js";
import { sinkFault } from "../sink-fault.js";
import { dial, lineFault } from "./dial.js";
import { SettlingLine } from "./settling-line.js";
import { type Collector, collectorsOf, type SyslogSinkOptions } from "./syslog-sink-options.js";
import { syslogWriter } from "./syslog-writer.js";

const BATCHES_MAX = 32;
const RECORDS_MAX = 100;
const GOODBYE_MS = 1000;

interface CurrentLine {
  readonly line: SettlingLine;
  readonly collector: Collector;
}

/** Syslog over TCP and TLS: one connection to one of the collectors. [RFC 6587] [RFC 5425] */
export class StreamSink implements OpenSink {
  readonly batchesMax = BATCHES_MAX;
  readonly recordsMax = RECORDS_MAX;
  readonly #options: SyslogSinkOptions;
  readonly #signal: AbortSignal;
  readonly #collectors: readonly Collector[];
  readonly #messageOf: (given: StoredRecord) => string;
  #current: CurrentLine | undefined;
  /** The collector to begin with. */
  #next = 0;
  /** One batch after the other: rendering waits until the kernel has the one before. */
  #turn: Promise<unknown> = Promise.resolve();
  /** Grows when a batch fails: those that were given before are not written any more, or the order would break. */
  #epoch = 0;

  constructor(options: SyslogSinkOptions, context: SinkContext) {
    this.#options = options;
    this.#signal = context.signal;
    this.#collectors = collectorsOf(options);
    this.#messageOf = syslogWriter(options, context);
    context.signal.addEventListener("abort", () => this.#current?.line.destroy(new Error("the sensor ends")));
  }

  async write(batch: readonly StoredRecord[]): Promise<void> {
    const epoch = this.#epoch;
    const turn = this.#turn.then(() => this.#send(batch, epoch));
    this.#turn = turn.catch(() => {});
    const { collector, settled } = await turn;
    try {
      await settled;
    } catch (error) {
      throw lineFault(collector, this.#options, error);
    }
  }

  async close(): Promise<void> {
    const line = this.#current?.line;
    if (line === undefined) return;
    const late = setTimeout(() => line.destroy(new Error("the sensor ends")), GOODBYE_MS);
    await line.end();
    clearTimeout(late);
  }

  /** Comes back once the kernel has all of it. The promise is in an object, for else it would be waited for. */
  async #send(batch: readonly StoredRecord[], epoch: number) {
    if (epoch !== this.#epoch) throw sinkFault(this.#names, new Error("not sent, for what came before it failed"));
    try {
      const { line, collector } = await this.#line();
      const { taken, settled } = line.write(this.#framed(batch));
      await taken;
      return { collector, settled };
    } catch (error) {
      this.#epoch++;
      throw error;
    }
  }

  #framed(batch: readonly StoredRecord[]): Buffer {
    const isCounted = this.#options.framing === "octet-counting";
    const messages = batch.map((given) => {
      const message = this.#messageOf(given);
      return isCounted ? `${Buffer.byteLength(message)} ${message}` : `${message}\n`;
    });
    return Buffer.from(messages.join(""));
  }

  async #line(): Promise<CurrentLine> {
    if (this.#current?.line.isOpen === true) return this.#current;
    const reasons: string[] = [];
    for (let i = 0; i < this.#collectors.length; i++) {
      const at = (this.#next + i) % this.#collectors.length;
      const collector = this.#collectors[at];
      if (collector === undefined) continue;
      try {
        const socket = await dial(collector, this.#options, this.#signal);
        return await this.#take(collector, at, socket);
      } catch (error) {
        reasons.push(error instanceof Error ? error.message : String(error));
      }
    }
    throw sinkFault("no collector can be reached", new Error(reasons.join("; ")));
  }

  async #take(collector: Collector, at: number, socket: Parameters<typeof SettlingLine.over>[0]): Promise<CurrentLine> {
    const { settleSeconds, stallSeconds } = this.#options;
    const limits = { settleMs: settleSeconds * 1000, stallMs: stallSeconds * 1000 };
    const line = await SettlingLine.over(socket, limits, (hadWaiting, hasSettled) => {
      if (hadWaiting) this.#epoch++;
      // Back to the first after one that worked; past one that takes a connection and nothing else.
      this.#next = hasSettled ? 0 : (at + 1) % this.#collectors.length;
    });
    if (!line.isOpen) throw lineFault(collector, this.#options, line.endReason);
    const current = { line, collector };
    this.#current = current;
    return current;
  }

  get #names(): string {
    return this.#collectors.map(({ name }) => name).join(", ");
  }
}
