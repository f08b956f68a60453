import { Worker } from "node:worker_threads";
import { SensorFault } from "../../core/fault.js";
import type { ShardAnswer } from "./shard-answer.js";
import type { ShardOrder } from "./shard-ground.js";
import type { ShardLink } from "./shard-link.js";
import type { ShardMessage, ShardReply } from "./shard-messages.js";

interface Asked {
  readonly resolve: (answer: ShardAnswer) => void;
  readonly reject: (fault: SensorFault) => void;
}

/** A shard in a thread of its own. */
export class ThreadedShard implements ShardLink {
  readonly #worker: Worker;
  readonly #name: string;
  readonly #identity: string;
  /** In the order of asking, which is that of the answers. */
  readonly #asked: Asked[] = [];
  #fault: SensorFault | undefined;

  /** `identity` is that of the first shard. */
  constructor(order: ShardOrder, identity: string, program = new URL("./shard.js", import.meta.url)) {
    this.#name = `shard ${order.shard + 1} of ${order.shards}`;
    this.#identity = identity;
    this.#worker = new Worker(program, { workerData: order });
    this.#worker.on("message", (reply: ShardReply) => this.#hear(reply));
    this.#worker.on("error", (error) => this.#fail(error instanceof Error ? error.message : String(error), error));
    this.#worker.on("exit", (code) => this.#fail(`its thread ended with ${code}`));
  }

  ask(message: ShardMessage): Promise<ShardAnswer> {
    return new Promise((resolve, reject) => {
      if (this.#fault !== undefined) {
        reject(this.#fault);
        return;
      }
      this.#asked.push({ resolve, reject });
      this.#worker.postMessage(message);
    });
  }

  async close(): Promise<void> {
    this.#worker.removeAllListeners();
    await this.#worker.terminate();
  }

  #hear(reply: ShardReply): void {
    if (reply.type === "answer") this.#asked.shift()?.resolve(reply);
    else if (reply.identity !== this.#identity) this.#fail("baseline, policy or rules were changed while it began");
  }

  #fail(reason: string, cause?: unknown): void {
    const message = `${this.#name} failed (${reason}): run again, or without shards, and report it if it stays`;
    this.#fault ??= new SensorFault("SHARD_FAILED", message, { cause });
    for (const { reject } of this.#asked.splice(0)) reject(this.#fault);
  }
}
