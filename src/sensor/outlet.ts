import type { EvidenceWriter } from "../alerts/evidence/evidence-keeper.js";
import { pcapngSection } from "../capture/pcapng-writer.js";
import type { KeptRecord, RecordStore } from "../contracts/record-store.js";
import type { SinkState, Speaker } from "../contracts/sink.js";
import { type DrainOptions, drained } from "../sinks/drained.js";
import { Outbox } from "../sinks/outbox.js";
import { openStore } from "../store/open-store.js";
import type { Store } from "../store/store.js";
import { StoreWriter, type StoreWriterState } from "../store/store-writer.js";
import type { SensorDesks } from "../web/route.js";
import { startWebServer, type WebServer } from "../web/server.js";
import type { WebOptions } from "../web/web-options.js";
import type { OutletConfiguration } from "./outlet-configuration.js";

/** What an outlet goes by besides the configuration. */
export interface OutletOptions {
  readonly version: string;
  /** Told when the store begins to fail, with the reason, and when it works again. */
  readonly onStore?: ((failure: string | undefined) => void) | undefined;
}

/** What is under way to a sink that is replaced may still arrive for so long; else it goes again. */
const REPLACE_MS = 2000;

/** How an outlet ended. */
export interface OutletEnd {
  /** The store could not take what waited in memory: it is lost. */
  readonly isLost: boolean;
  readonly sinks: readonly SinkState[];
}

/** Where the records of a sensor go: store, then a spool and an outbox for each sink, and the stream. */
export class Outlet {
  readonly #configuration: OutletConfiguration;
  readonly #speaker: Speaker;
  readonly #store: Store;
  readonly #writer: StoreWriter;
  #outboxes: readonly Outbox[] = [];
  #web: WebServer | undefined;
  #ended: Promise<OutletEnd> | undefined;

  /** Opens the store and begins to send what an earlier run left. Throws a SensorFault STORE_FAILED. */
  constructor(configuration: OutletConfiguration, { version, onStore }: OutletOptions) {
    const { sensor, sinks } = configuration;
    const { folder, ...settings } = configuration.store;
    this.#configuration = configuration;
    this.#speaker = { sensor, version };
    this.#store = openStore(folder, settings);
    const store = this.#store;
    try {
      this.#writer = new StoreWriter(store, onStore === undefined ? {} : { onChange: onStore });
      this.#openSinks(sinks);
    } catch (error) {
      store.close();
      throw error;
    }
    store.subscribe(() => {
      for (const outbox of this.#outboxes) outbox.wake();
    });
  }

  /** Takes a record; it is on disk within 20 ms. Never throws. */
  add(record: KeptRecord): void {
    this.#writer.add(record);
  }

  /** Takes records that are on disk when it returns; where the store fails they wait like others. Never throws. */
  keep(records: readonly KeptRecord[]): void {
    for (const record of records) this.#writer.add(record);
    this.#writer.flush();
  }

  /** What is stored. */
  get records(): Pick<RecordStore, "latest" | "decisionsAbout" | "isClosed"> {
    return this.#store;
  }

  /** Takes the frames of an alert. */
  readonly evidence: EvidenceWriter = ({ id, detector, title, observed }, frames) => {
    const application = `zonewarden ${this.#speaker.version}`;
    this.#store.evidence.add(id, pcapngSection(`${id} ${detector}: ${title}. ${observed}`, application, frames));
  };

  get sinks(): readonly SinkState[] {
    return this.#outboxes.map(({ state }) => state);
  }

  get writing(): StoreWriterState {
    return this.#writer.state;
  }

  /**
   * Serves stream, metrics and API, where the configuration or `options` ask for it. Rejects with a SensorFault
   * WEB_FAILED.
   */
  async serve(
    onBug: (error: unknown) => void,
    desks: SensorDesks = {},
    options?: WebOptions,
  ): Promise<WebServer | undefined> {
    const { web = options, store } = this.#configuration;
    this.#web = web === undefined ? undefined : await this.#startWeb(web, store.folder, onBug, desks);
    return this.#web;
  }

  /**
   * Goes on with other sinks: each connects anew, and what waits for one that stays by its name stays. Rejects with a
   * SensorFault STORE_FAILED.
   */
  async replaceSinks(sinks: OutletConfiguration["sinks"]): Promise<void> {
    await Promise.all(this.#outboxes.map((outbox) => outbox.close(REPLACE_MS)));
    if (this.#ended === undefined) this.#openSinks(sinks);
  }

  /**
   * Takes certificate, key and origins of the server anew. Throws a SensorFault WEB_FAILED, and stays as it was, where
   * they do not fit.
   */
  reloadWeb(options: WebOptions | undefined): void {
    if (options !== undefined) this.#web?.reload(options);
  }

  /** Waits until every sink has everything. False when it gave up. */
  async drain(options: DrainOptions): Promise<boolean> {
    return this.#writer.flush() && (await drained(() => this.sinks, options));
  }

  /** Stores what waits, gives sinks `withinMs` to take what they can, and ends; the rest goes with the next start. */
  close(withinMs: number): Promise<OutletEnd> {
    this.#ended ??= this.#end(withinMs);
    return this.#ended;
  }

  #openSinks(sinks: OutletConfiguration["sinks"]): void {
    const [store, writer] = [this.#store, this.#writer];
    const spools = sinks.map(({ name, filter }) => store.spool(name, filter));
    store.forgetSpoolsBut(sinks.map(({ name }) => name));
    this.#outboxes = sinks.flatMap(({ name, sink, options }, i) => {
      const spool = spools[i];
      if (spool === undefined) return [];
      return [new Outbox({ name, sink, options, speaker: this.#speaker, spool, say: (record) => writer.add(record) })];
    });
  }

  async #end(withinMs: number): Promise<OutletEnd> {
    this.#writer.flush();
    await this.#web?.close();
    await Promise.all(this.#outboxes.map((outbox) => outbox.close(withinMs)));
    const isLost = !this.#writer.close();
    const { sinks } = this;
    this.#store.close();
    return { isLost, sinks };
  }

  #startWeb(
    options: WebOptions,
    folder: string,
    onBug: (error: unknown) => void,
    desks: SensorDesks,
  ): Promise<WebServer> {
    return startWebServer(options, {
      ...this.#speaker,
      ...desks,
      store: this.#store,
      add: (record) => this.add(record),
      writer: () => this.writing,
      sinks: () => this.sinks,
      folder,
      onBug,
    });
  }
}
