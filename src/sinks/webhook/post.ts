import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { TlsMaterial } from "../tls-client.js";

/** Of an answer that is no success, this much may be looked at for its reason. */
const ANSWER_BYTES_MAX = 4096;

/** What a receiver said. */
export interface Answer {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly text: string;
}

/** A way to one receiver that is kept open between requests. No proxy of the environment is asked. */
export class Poster {
  readonly #url: URL;
  readonly #agent: HttpAgent | HttpsAgent;

  constructor(url: URL, tls: TlsMaterial) {
    this.#url = url;
    this.#agent = url.protocol === "https:" ? new HttpsAgent({ ...ONE_KEPT, ...tls }) : new HttpAgent(ONE_KEPT);
  }

  /** Posts a body. Rejects with the error of Node when there is no answer before `signal`. */
  async post(headers: Record<string, string>, body: string, signal: AbortSignal): Promise<Answer> {
    try {
      return await this.#once(headers, body, signal);
    } catch (error) {
      if (!(error instanceof ClosedMeanwhile)) throw error;
      return await this.#once(headers, body, signal);
    }
  }

  close(): void {
    this.#agent.destroy();
  }

  #once(headers: Record<string, string>, body: string, signal: AbortSignal): Promise<Answer> {
    const bytes = Buffer.from(body);
    const send = this.#url.protocol === "https:" ? httpsRequest : httpRequest;
    return new Promise((resolve, reject) => {
      const asked = send(this.#url, {
        method: "POST",
        agent: this.#agent,
        headers: { ...headers, "content-length": String(bytes.length) },
        signal,
      });
      asked.once("error", (error) => {
        const isStale = asked.reusedSocket && (error as NodeJS.ErrnoException).code === "ECONNRESET";
        reject(isStale ? new ClosedMeanwhile() : error);
      });
      asked.once("response", (response) => answerOf(response).then(resolve, reject));
      asked.end(bytes);
    });
  }
}

const ONE_KEPT = { keepAlive: true, maxSockets: 1 } as const;

/** The receiver closed the connection that was kept, as it may: nothing was read. [RFC 9112 §9.3.1] */
class ClosedMeanwhile extends Error {}

async function answerOf(response: IncomingMessage): Promise<Answer> {
  const pieces: Buffer[] = [];
  let readBytes = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    if (readBytes < ANSWER_BYTES_MAX) pieces.push(piece);
    readBytes += piece.length;
    if (readBytes > ENDLESS_BYTES) break;
  }
  const text = Buffer.concat(pieces).subarray(0, ANSWER_BYTES_MAX).toString();
  return { status: response.statusCode ?? 0, retryAfter: response.headers["retry-after"], text };
}

/** An answer that goes on for longer ends the connection. */
const ENDLESS_BYTES = 1 << 20;
