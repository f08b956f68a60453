import { createSocket, type Socket } from "node:dgram";
import { lookup } from "node:dns/promises";
import { setTimeout as pause } from "node:timers/promises";
import type { StoredRecord } from "../../contracts/record-store.js";
import type { OpenSink, SinkContext } from "../../contracts/sink.js";
import { sinkFault } from "../sink-fault.js";
import { type Collector, collectorsOf, type SyslogSinkOptions } from "./syslog-sink-options.js";
import { syslogWriter } from "./syslog-writer.js";

const BATCHES_MAX = 32;
const RECORDS_MAX = 50;
const BURST = 10;

interface OpenSocket {
  readonly socket: Socket;
  readonly collector: Collector;
  error: Error | undefined;
  hasSettled: boolean;
}

/**
 * Syslog over UDP: nothing comes back but, with luck, that nobody listens; that is waited for as long as a connection
 * would have to live on. What is lost on the way is lost. [RFC 5426]
 */
export class DatagramSink implements OpenSink {
  readonly batchesMax = BATCHES_MAX;
  readonly recordsMax = RECORDS_MAX;
  readonly #options: SyslogSinkOptions;
  readonly #signal: AbortSignal;
  readonly #collectors: readonly Collector[];
  readonly #messageOf: (given: StoredRecord) => string;
  #current: OpenSocket | undefined;
  #next = 0;
  #turn: Promise<unknown> = Promise.resolve();
  #epoch = 0;

  constructor(options: SyslogSinkOptions, context: SinkContext) {
    this.#options = options;
    this.#signal = context.signal;
    this.#collectors = collectorsOf(options);
    this.#messageOf = syslogWriter(options, context);
  }

  async write(batch: readonly StoredRecord[]): Promise<void> {
    const epoch = this.#epoch;
    const turn = this.#turn.then(() => this.#send(batch, epoch));
    this.#turn = turn.catch(() => {});
    const open = await turn;
    await pause(this.#options.settleSeconds * 1000, undefined, { signal: this.#signal }).catch(() => {});
    if (this.#signal.aborted) throw sinkFault(open.collector.name, new Error("the sensor ends"));
    if (open.error !== undefined) throw sinkFault(open.collector.name, open.error);
    open.hasSettled = true;
  }

  async close(): Promise<void> {
    this.#current?.socket.close();
    this.#current = undefined;
  }

  async #send(batch: readonly StoredRecord[], epoch: number): Promise<OpenSocket> {
    if (epoch !== this.#epoch) throw sinkFault("UDP", new Error("not sent, for what came before it failed"));
    try {
      const open = this.#current ?? (await this.#open());
      for (const [i, given] of batch.entries()) {
        if (open.error !== undefined) break;
        open.socket.send(this.#messageOf(given), (error) => {
          if (error !== null) this.#failed(open, error);
        });
        if (i % BURST === BURST - 1) await this.#breathe();
      }
      await this.#breathe();
      return open;
    } catch (error) {
      this.#epoch++;
      throw error;
    }
  }

  #breathe(): Promise<void> {
    const ms = (BURST * 1000) / this.#options.datagramsPerSecondMax;
    return pause(ms, undefined, { signal: this.#signal }).catch(() => {});
  }

  async #open(): Promise<OpenSocket> {
    const at = this.#next % this.#collectors.length;
    const collector = this.#collectors[at];
    if (collector === undefined) throw sinkFault("UDP", new Error("no collector"));
    try {
      const { address, family } = await lookup(collector.host);
      const socket = createSocket(family === 6 ? "udp6" : "udp4");
      const open: OpenSocket = { socket, collector, error: undefined, hasSettled: false };
      await new Promise<void>((resolve, reject) => {
        socket.once("error", reject);
        socket.connect(collector.port, address, () => {
          socket.off("error", reject);
          resolve();
        });
      });
      socket.on("error", (error) => this.#failed(open, error));
      this.#current = open;
      return open;
    } catch (error) {
      this.#next = at + 1;
      throw sinkFault(collector.name, error);
    }
  }

  /** Of all that settles yet nobody knows whether it arrived. */
  #failed(open: OpenSocket, error: Error): void {
    if (open.error !== undefined) return;
    open.error = error;
    if (this.#current !== open) return;
    this.#current = undefined;
    this.#epoch++;
    this.#next = open.hasSettled ? 0 : this.#next + 1;
    open.socket.close();
  }
}
