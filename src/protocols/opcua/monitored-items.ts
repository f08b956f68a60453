import type { FlowBudget } from "./flow-budget.js";
import { LIMIT } from "./tables.js";

interface MonitoredItem {
  clientHandle: number;
  readonly nodeId: string;
}

interface Subscription {
  readonly byId: Map<number, MonitoredItem>;
  readonly byHandle: Map<number, MonitoredItem>;
}

/** Of an item in both maps beside its text, and of a subscription. */
const ITEM_BYTES = 160;
const SUBSCRIPTION_BYTES = 512;
const TEXT_MAX = 512;

/** Which node stands behind a client handle, by subscription. The first 65,536 items of a flow are kept. */
export class MonitoredItems {
  refusals = 0;
  readonly #budget: FlowBudget;
  readonly #subscriptions = new Map<number, Subscription>();
  #count = 0;

  constructor(budget: FlowBudget) {
    this.#budget = budget;
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  create(subscriptionId: number, monitoredItemId: number, clientHandle: number, nodeId: string): void {
    this.delete(subscriptionId, monitoredItemId);
    const subscription = this.#open(subscriptionId);
    const hasRoom = this.#count < LIMIT.monitoredItemsMax && nodeId.length <= TEXT_MAX;
    if (subscription === undefined || !hasRoom || !this.#budget.take(ITEM_BYTES + 2 * nodeId.length)) {
      this.refusals++;
      return;
    }
    const item = { clientHandle, nodeId };
    subscription.byId.set(monitoredItemId, item);
    subscription.byHandle.set(clientHandle, item);
    this.#count++;
  }

  modify(subscriptionId: number, monitoredItemId: number, clientHandle: number): void {
    const subscription = this.#subscriptions.get(subscriptionId);
    const item = subscription?.byId.get(monitoredItemId);
    if (subscription === undefined || item === undefined || item.clientHandle === clientHandle) return;
    if (subscription.byHandle.get(item.clientHandle) === item) subscription.byHandle.delete(item.clientHandle);
    item.clientHandle = clientHandle;
    subscription.byHandle.set(clientHandle, item);
  }

  delete(subscriptionId: number, monitoredItemId: number): void {
    const subscription = this.#subscriptions.get(subscriptionId);
    const item = subscription?.byId.get(monitoredItemId);
    if (subscription === undefined || item === undefined) return;
    subscription.byId.delete(monitoredItemId);
    if (subscription.byHandle.get(item.clientHandle) === item) subscription.byHandle.delete(item.clientHandle);
    this.#forget(item);
    if (subscription.byId.size > 0) return;
    this.#subscriptions.delete(subscriptionId);
    this.#budget.give(SUBSCRIPTION_BYTES);
  }

  deleteSubscription(subscriptionId: number): void {
    const subscription = this.#subscriptions.get(subscriptionId);
    if (subscription === undefined) return;
    for (const item of subscription.byId.values()) this.#forget(item);
    this.#subscriptions.delete(subscriptionId);
    this.#budget.give(SUBSCRIPTION_BYTES);
  }

  nodeIdOf(subscriptionId: number, clientHandle: number): string | undefined {
    return this.#subscriptions.get(subscriptionId)?.byHandle.get(clientHandle)?.nodeId;
  }

  #open(subscriptionId: number): Subscription | undefined {
    const known = this.#subscriptions.get(subscriptionId);
    if (known !== undefined) return known;
    if (this.#count >= LIMIT.monitoredItemsMax || !this.#budget.take(SUBSCRIPTION_BYTES)) return undefined;
    const subscription = { byId: new Map<number, MonitoredItem>(), byHandle: new Map<number, MonitoredItem>() };
    this.#subscriptions.set(subscriptionId, subscription);
    return subscription;
  }

  #forget({ nodeId }: MonitoredItem): void {
    this.#count--;
    this.#budget.give(ITEM_BYTES + 2 * nodeId.length);
  }
}
