import { setTimeout } from "node:timers/promises";
import type { StoredRecord } from "../../contracts/record-store.js";
import type { OpenSink, SinkContext } from "../../contracts/sink.js";
import { recordText } from "../record-text.js";
import type { Secret } from "../secret.js";
import { sinkFault } from "../sink-fault.js";
import { tlsMaterial } from "../tls-client.js";
import { Poster } from "./post.js";
import { signatureHeaders } from "./signature.js";
import { verdictOf } from "./verdict.js";
import type { WebhookOptions } from "./webhook-options.js";

/** A record as it stands in a body. */
interface Written {
  readonly seq: number;
  readonly json: string;
}

/** Posts batches, one at a time. What is refused for what it is stays, and is tried again after a long pause. */
export class WebhookSink implements OpenSink {
  readonly batchesMax = 1;
  readonly recordsMax: number;
  readonly #options: WebhookOptions;
  readonly #context: SinkContext;
  readonly #receiver: string;
  readonly #text: (given: StoredRecord) => string;
  readonly #ending = new AbortController();
  readonly #signal: AbortSignal;
  #poster: Poster | undefined;
  #notBeforeMs = 0;

  constructor(options: WebhookOptions, context: SinkContext) {
    this.#options = options;
    this.#context = context;
    this.recordsMax = options.recordsMax;
    this.#receiver = `webhook ${new URL(options.url).host}`;
    this.#text = recordText(options, context);
    this.#signal = AbortSignal.any([context.signal, this.#ending.signal]);
  }

  async write(batch: readonly StoredRecord[]): Promise<void> {
    const secrets: string[] = [];
    try {
      await setTimeout(Math.max(0, this.#notBeforeMs - Date.now()), undefined, { signal: this.#signal });
      const written = batch.map((given) => ({ seq: given.seq, json: jsonOf(this.#text(given)) }));
      for (const part of this.#parts(written)) await this.#send(part, secrets);
    } catch (error) {
      this.#poster?.close();
      this.#poster = undefined;
      throw sinkFault(this.#receiver, this.#isLate(error) ? NO_ANSWER : error, secrets);
    }
  }

  async close(): Promise<void> {
    this.#ending.abort();
    this.#poster?.close();
  }

  *#parts(written: readonly Written[]): Generator<readonly Written[]> {
    let part: Written[] = [];
    let partBytes = 0;
    for (const one of written) {
      const oneBytes = Buffer.byteLength(one.json) + 1;
      if (part.length > 0 && partBytes + oneBytes > this.#options.bodyBytesMax) {
        yield part;
        part = [];
        partBytes = 0;
      }
      part.push(one);
      partBytes += oneBytes;
    }
    if (part.length > 0) yield part;
  }

  async #send(first: readonly Written[], secrets: string[]): Promise<void> {
    const waiting = [first];
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const answer = await this.#post(part, secrets);
      const verdict = verdictOf(answer, Date.now(), secrets);
      if (verdict === undefined) continue;
      const { kind, pauseMs, message } = verdict;
      if (kind === "too-large" && part.length > 1) {
        const half = Math.ceil(part.length / 2);
        waiting.unshift(part.slice(0, half), part.slice(half));
        continue;
      }
      const refusedMs = kind === "again" ? pauseMs : this.#options.refusedPauseSeconds * 1000;
      this.#notBeforeMs = Date.now() + refusedMs;
      const kept = kind === "again" ? "" : `; records wait, tried again every ${refusedMs / 1000} s`;
      throw new Error(`${message}${kept}`);
    }
  }

  async #post(part: readonly Written[], secrets: string[]) {
    const { url, token, signingKey, timeoutSeconds } = this.#options;
    const { sensor, version } = this.#context;
    this.#poster ??= new Poster(new URL(url), tlsMaterial(this.#options));
    const records = part.map(({ json }) => json).join(",");
    const speaker = `"sensor":${JSON.stringify(sensor)},"version":${JSON.stringify(version)}`;
    const body = `{"v":1,${speaker},"records":[${records}]}`;
    const headers: Record<string, string> = {
      "content-type": "application/json",
      "user-agent": `zonewarden/${version}`,
      ...(token === undefined ? {} : { authorization: `Bearer ${revealed(token, secrets)}` }),
    };
    if (signingKey !== undefined) {
      const id = `${sensor}/${part[0]?.seq}-${part.at(-1)?.seq}`;
      const timestamp = Math.floor(Date.now() / 1000);
      Object.assign(headers, signatureHeaders({ id, timestamp, body }, revealed(signingKey, secrets)));
    }
    const signal = AbortSignal.any([this.#signal, AbortSignal.timeout(timeoutSeconds * 1000)]);
    return this.#poster.post(headers, body, signal);
  }

  /** The time for an answer is over, and nobody ends the sink. */
  #isLate(error: unknown): boolean {
    return error instanceof Error && error.name === "AbortError" && !this.#signal.aborted;
  }
}

const NO_ANSWER = new Error("no answer in time: see the receiver, or set timeoutSeconds higher");

function revealed(secret: Secret, secrets: string[]): string {
  const text = secret.reveal();
  secrets.push(text);
  return text;
}

/** Formats that are JSON stand as they are, others as a text. */
function jsonOf(text: string): string {
  return text.startsWith("{") ? text : JSON.stringify(text);
}
