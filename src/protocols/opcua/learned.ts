import type { ByteBudget } from "../../core/byte-budget.js";
import type { Channel } from "./channel.js";
import { FlowBudget } from "./flow-budget.js";
import { NodeNames } from "./node-names.js";
import type { Answered } from "./pending-requests.js";
import { hideCallResults, hideCallSecrets } from "./secret-calls.js";
import type { ServiceMessage } from "./services/service-message.js";
import { TYPE_ID } from "./tables.js";
import { WatchedNodes } from "./watched-nodes.js";

/** For names and monitored items of one flow. */
const BYTES_MAX = 16 * 1024 * 1024;

/**
 * What the bodies of one connection say about each other: names of nodes, and which node a result or a notification
 * is about. It adds that to the bodies as `nodeId` and `browseName`.
 */
export class Learned {
  readonly #budget: FlowBudget;
  readonly #names: NodeNames;
  readonly #watched: WatchedNodes;

  constructor(shared: ByteBudget) {
    this.#budget = new FlowBudget(shared, BYTES_MAX);
    this.#names = new NodeNames(this.#budget);
    this.#watched = new WatchedNodes(this.#budget, (nodeId) => this.#names.nameOf(nodeId));
  }

  /** Entries that found no room. */
  get refusals(): number {
    return this.#names.refusals + this.#watched.refusals;
  }

  close(): void {
    this.#budget.giveAll();
  }

  /** Learns from a request or response and completes its body; `answered` is the request of a response. */
  use(message: ServiceMessage, answered: Answered | undefined, channel: Channel, requestId: number): void {
    const { typeId, body } = message;
    if (body === undefined) return;
    if (message.isResponse) {
      this.#names.response(typeId, body, answered?.memory?.texts);
      this.#watched.response(typeId, body, answered?.memory);
      if (answered?.isSecret === true) hideCallResults(body);
      return;
    }
    const named = this.#names.request(typeId, body);
    const kept = named ?? this.#watched.request(typeId, body);
    if (kept !== undefined) channel.requests.remember(requestId, kept);
    if (typeId === TYPE_ID.callRequest && hideCallSecrets(body)) channel.requests.expectSecrets(requestId);
    if (typeId === TYPE_ID.deleteSubscriptionsRequest) this.#watched.deleteSubscriptions(body);
  }
}
