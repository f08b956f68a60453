import type { FrameSource } from "../../contracts/frame-source.js";
import { createFrame, type Frame } from "../../core/frame.js";
import { PassedOn } from "../passed-on.js";
import { BatchFrames } from "./batch-frames.js";
import type { FirstShare } from "./first-share.js";
import { FrameBatch } from "./frame-batch.js";
import type { ShardAnswer } from "./shard-answer.js";
import type { ShardLink } from "./shard-link.js";
import type { ShardMessage } from "./shard-messages.js";

/** Batches read ahead of the first shard. */
const BATCHES_MAX = 8;

/** A batch that the other shards are at. */
interface Sent {
  readonly batch: FrameBatch;
  readonly answers: Promise<readonly ShardAnswer[]>;
  isAnswered: boolean;
}

/** Frames of another source, of which the other shards have said what they found when the first shard gets them. */
export class ShardedSource extends PassedOn {
  readonly #share: FirstShare;
  readonly #links: readonly ShardLink[];
  readonly #frames = new BatchFrames();
  readonly #frame = createFrame();
  /** The frame could not be put into the last batch any more. */
  #isFrameLeft = false;
  readonly #free = Array.from({ length: BATCHES_MAX }, () => new FrameBatch());
  #current: FrameBatch | undefined;
  #sent: Sent[] = [];
  #filling: Promise<void> | undefined;
  #isAtEnd = false;
  /** Why the source can go on no more; told once all before it is handled. */
  #fault: unknown;

  constructor(source: FrameSource, share: FirstShare, links: readonly ShardLink[]) {
    super(source);
    this.#share = share;
    this.#links = links;
  }

  override next(frame: Frame): boolean {
    return this.#frames.next(frame);
  }

  /** Rejects with a SensorFault SHARD_FAILED too. */
  override async fill(): Promise<boolean> {
    if (this.#current !== undefined) this.#free.push(this.#current);
    this.#current = undefined;
    for (let hasWaited = false; ; hasWaited = true) {
      this.#readAhead();
      const [oldest] = this.#sent;
      if (oldest === undefined && this.#isAtEnd) return await this.#end();
      // Nothing came: a live source says so, and whoever reads it wants to know.
      if (oldest === undefined && hasWaited) return true;
      if (oldest !== undefined && (oldest.isAnswered || this.#filling === undefined)) {
        await this.#begin(oldest);
        return true;
      }
      await Promise.race([this.#filling, ...(oldest === undefined ? [] : [oldest.answers])]);
    }
  }

  override async close(): Promise<void> {
    await Promise.all([this.source.close(), ...this.#links.map((link) => link.close())]);
  }

  /** Sends what can be had without waiting, and asks for more where there is room for it. */
  #readAhead(): void {
    while (this.#filling === undefined && !this.#isAtEnd) {
      const batch = this.#free.pop();
      if (batch === undefined) return;
      batch.clear();
      const isFull = this.#fillBatch(batch);
      if (batch.lengthBytes > 0) this.#send(batch);
      else this.#free.push(batch);
      if (!isFull) this.#filling = this.#more();
    }
  }

  /** Says false when the source must be filled first. */
  #fillBatch(batch: FrameBatch): boolean {
    for (;;) {
      if (!this.#isFrameLeft && !this.source.next(this.#frame)) return false;
      this.#isFrameLeft = !batch.add(this.#frame);
      if (this.#isFrameLeft) return true;
    }
  }

  async #more(): Promise<void> {
    try {
      this.#isAtEnd = !(await this.source.fill());
    } catch (error) {
      this.#fault = error;
      this.#isAtEnd = true;
    }
    this.#filling = undefined;
  }

  async #end(): Promise<false> {
    if (this.#fault !== undefined) throw this.#fault;
    this.#share.take(await this.#ask({ type: "end" }));
    return false;
  }

  #send(batch: FrameBatch): void {
    const { shared, lengthBytes } = batch;
    const sent: Sent = { batch, answers: this.#ask({ type: "batch", shared, lengthBytes }), isAnswered: false };
    sent.answers.then(
      () => {
        sent.isAnswered = true;
      },
      // Whoever waits for the answers hears of it.
      () => {},
    );
    this.#sent.push(sent);
  }

  async #begin(sent: Sent): Promise<void> {
    this.#share.take(await sent.answers);
    this.#sent.shift();
    this.#current = sent.batch;
    this.#frames.load(sent.batch.shared, sent.batch.lengthBytes);
  }

  #ask(message: ShardMessage): Promise<readonly ShardAnswer[]> {
    return Promise.all(this.#links.map((link) => link.ask(message)));
  }
}
