import { openCaptures } from "../../capture/open-captures.js";
import type { AlertRecord } from "../../contracts/alert.js";
import type { DecodedEvidence, EvidenceDesk } from "../../contracts/alert-background.js";
import { parsePacketTime } from "../../core/packet-time.js";
import { decoders } from "../../protocols/index.js";
import { PacedSource } from "../live/paced-source.js";
import { Pipeline, runPipeline } from "../pipeline.js";
import { HeardBytes } from "./heard-bytes.js";
import { NearestMessages } from "./nearest-messages.js";

const MESSAGES_MAX = 200;
const BYTES_MAX = 512;
/** Detection goes on after so long. */
const TURN_MS = 5;

/** Decodes evidence files, one after the other, in slices between which others have their turn. */
export class EvidenceMessages implements EvidenceDesk {
  #last: Promise<unknown> = Promise.resolve();
  /** Who asks for what is being decoded gets the same. */
  readonly #asked = new Map<string, Promise<DecodedEvidence>>();

  messages(evidencePath: string, alert: AlertRecord): Promise<DecodedEvidence> {
    const known = this.#asked.get(evidencePath);
    if (known !== undefined) return known;
    const decoded = this.#last.then(() => decodedEvidence(evidencePath, alert));
    this.#asked.set(evidencePath, decoded);
    const done = () => this.#asked.delete(evidencePath);
    this.#last = decoded.then(done, done);
    return decoded;
  }
}

/** The messages nearest to the first occurrence of an alert. Rejects with the SensorFaults of captures. */
async function decodedEvidence(path: string, { ts }: AlertRecord): Promise<DecodedEvidence> {
  const heard = new HeardBytes(decoders, BYTES_MAX);
  const listener = new NearestMessages(heard, parsePacketTime(ts), MESSAGES_MAX);
  const stop = new AbortController();
  const opened = await openCaptures([path]);
  const source = new PacedSource(opened, { speed: Number.POSITIVE_INFINITY, signal: stop.signal, turnMs: TURN_MS });
  try {
    const pipeline = new Pipeline({ listener, decoders: heard.decoders });
    await runPipeline(source, pipeline, () => {
      if (listener.isEnough) stop.abort();
    });
    return { messages: listener.messages, isCut: listener.isCut };
  } finally {
    await source.close();
  }
}
