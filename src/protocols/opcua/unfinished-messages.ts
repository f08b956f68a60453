import type { FlowBudget } from "./flow-budget.js";
import { LIMIT } from "./tables.js";

const FIRST_ROOM = 16 * 1024;

/** A message of which not all chunks have come. */
export class UnfinishedMessage {
  readonly requestId: number;
  chunks = 0;
  /** Of all its chunks, as sent. */
  totalBytes = 0;
  /** What is held of its content, and how many of these bytes are in use. */
  bytes = new Uint8Array(0);
  length = 0;
  /** Of its content, from some place to the end: not held, cut by the capture or beyond our limit. */
  missingBytes = 0;
  /** Bits of ANOMALY found in its chunks, and those that say why something is missing. */
  found = 0;
  /** Chunks of it were lost, or it broke a limit of ours: what still comes of it is passed over. */
  isBroken = false;

  constructor(requestId: number) {
    this.requestId = requestId;
  }
}

/** The unfinished messages of one direction of a channel, by request id. */
export class UnfinishedMessages {
  /** Given up: chunks lost, or no room for it. */
  dropped = 0;
  readonly #budget: FlowBudget;
  readonly #messages: UnfinishedMessage[] = [];

  constructor(budget: FlowBudget) {
    this.#budget = budget;
  }

  get isEmpty(): boolean {
    return this.#messages.length === 0;
  }

  find(requestId: number): UnfinishedMessage | undefined {
    for (const message of this.#messages) if (message.requestId === requestId) return message;
    return undefined;
  }

  /** Of too many the oldest is given up. */
  begin(requestId: number): UnfinishedMessage {
    if (this.#messages.length === LIMIT.unfinishedMax) {
      const oldest = this.#messages[0] as UnfinishedMessage;
      if (!oldest.isBroken) this.dropped++;
      this.remove(oldest);
    }
    const message = new UnfinishedMessage(requestId);
    this.#messages.push(message);
    return message;
  }

  /** Adds content; what follows something that is missing is missing too. */
  append(message: UnfinishedMessage, bytes: Uint8Array, at: number, end: number): void {
    let count = message.missingBytes > 0 || message.isBroken ? 0 : end - at;
    const room = LIMIT.messageBytesMax - message.length;
    if (count > room) count = room;
    if (count > 0 && !this.#reserve(message, message.length + count)) {
      this.breakUp(message);
      count = 0;
    }
    if (count > 0) message.bytes.set(bytes.subarray(at, at + count), message.length);
    message.length += count;
    message.missingBytes += end - at - count;
  }

  /** Lets its content go; what still comes of it is to be recognised. */
  breakUp(message: UnfinishedMessage): void {
    if (message.isBroken) return;
    message.isBroken = true;
    this.dropped++;
    this.#release(message);
  }

  /** Chunks of any of them may have been lost. */
  breakAll(): void {
    for (const message of this.#messages) this.breakUp(message);
  }

  remove(message: UnfinishedMessage): void {
    this.#release(message);
    this.#messages.splice(this.#messages.indexOf(message), 1);
  }

  /** The flow or the channel is over: what was unfinished never will be whole. */
  clear(): void {
    this.breakAll();
    this.#messages.length = 0;
  }

  #reserve(message: UnfinishedMessage, count: number): boolean {
    const { bytes } = message;
    if (count <= bytes.length) return true;
    let room = Math.max(FIRST_ROOM, 2 * bytes.length);
    while (room < count) room *= 2;
    if (!this.#budget.take(room - bytes.length)) return false;
    message.bytes = new Uint8Array(room);
    message.bytes.set(bytes.subarray(0, message.length));
    return true;
  }

  #release(message: UnfinishedMessage): void {
    this.#budget.give(message.bytes.length);
    message.bytes = new Uint8Array(0);
    message.length = 0;
  }
}
