import type { JsonObject } from "../../core/json.js";
import type { FlowBudget } from "./flow-budget.js";
import { type Members, numberIn, numbersIn, structureIn, structuresIn, textIn } from "./members.js";
import { MonitoredItems } from "./monitored-items.js";
import { type AskedItem, heldBytesOf, type RequestMemory } from "./request-memory.js";
import { TYPE_ID } from "./tables.js";

/** Learns which node a client handle stands for, and adds it to the notifications that carry the handle. */
export class WatchedNodes {
  readonly #items: MonitoredItems;
  readonly #nameOf: (nodeId: string) => string | undefined;

  constructor(budget: FlowBudget, nameOf: (nodeId: string) => string | undefined) {
    this.#items = new MonitoredItems(budget);
    this.#nameOf = nameOf;
  }

  get refusals(): number {
    return this.#items.refusals;
  }

  /** What is to be remembered of a request for its response. */
  request(typeId: number, body: JsonObject): RequestMemory | undefined {
    switch (typeId) {
      case TYPE_ID.createMonitoredItemsRequest:
        return itemsMemory(body, structuresIn(body, "itemsToCreate").map(toCreate));
      case TYPE_ID.modifyMonitoredItemsRequest:
        return itemsMemory(body, structuresIn(body, "itemsToModify").map(toModify));
      case TYPE_ID.deleteMonitoredItemsRequest:
        return itemsMemory(body, numbersIn(body, "monitoredItemIds").map(toDelete));
      case TYPE_ID.republishRequest:
        return itemsMemory(body, []);
      default:
        return undefined;
    }
  }

  /** Learns from a response, or completes it; `memory` is that of its request. */
  response(typeId: number, body: JsonObject, memory: RequestMemory | undefined): void {
    switch (typeId) {
      case TYPE_ID.createMonitoredItemsResponse:
      case TYPE_ID.modifyMonitoredItemsResponse:
        if (memory !== undefined) this.#settle(typeId, structuresIn(body, "results"), memory);
        return;
      case TYPE_ID.deleteMonitoredItemsResponse:
        for (const { monitoredItemId } of memory?.items ?? []) {
          this.#items.delete(memory?.subscriptionId ?? 0, monitoredItemId);
        }
        return;
      case TYPE_ID.publishResponse:
        this.#complete(numberIn(body, "subscriptionId"), body);
        return;
      case TYPE_ID.republishResponse:
        this.#complete(memory?.subscriptionId ?? 0, body);
        return;
      default:
    }
  }

  /** The client lets subscriptions go, whatever the server answers. */
  deleteSubscriptions(body: JsonObject): void {
    for (const id of numbersIn(body, "subscriptionIds")) this.#items.deleteSubscription(id);
  }

  #settle(typeId: number, results: readonly (Members | undefined)[], memory: RequestMemory): void {
    const { subscriptionId = 0, items = [] } = memory;
    if (results.length !== items.length) return;
    items.forEach((item, index) => {
      const result = results[index];
      if (result === undefined || textIn(result, "statusCode")?.startsWith("Good") !== true) return;
      const { monitoredItemId, clientHandle, nodeId } = item;
      if (typeId === TYPE_ID.modifyMonitoredItemsResponse) {
        this.#items.modify(subscriptionId, monitoredItemId, clientHandle);
      } else if (nodeId !== undefined) {
        this.#items.create(subscriptionId, numberIn(result, "monitoredItemId"), clientHandle, nodeId);
      }
    });
  }

  #complete(subscriptionId: number, body: JsonObject): void {
    if (this.#items.isEmpty) return;
    const notificationMessage = structureIn(body, "notificationMessage");
    if (notificationMessage === undefined) return;
    for (const notification of structuresIn(notificationMessage, "notificationData")) {
      const data = structureIn(notification, "body");
      if (data === undefined) continue;
      for (const item of structuresIn(data, "monitoredItems")) this.#addNode(subscriptionId, item);
      for (const event of structuresIn(data, "events")) this.#addNode(subscriptionId, event);
    }
  }

  #addNode(subscriptionId: number, members: Members | undefined): void {
    if (members === undefined) return;
    const nodeId = this.#items.nodeIdOf(subscriptionId, numberIn(members, "clientHandle"));
    if (nodeId === undefined) return;
    members.nodeId = nodeId;
    const browseName = this.#nameOf(nodeId);
    if (browseName !== undefined) members.browseName = browseName;
  }
}

function itemsMemory(body: JsonObject, items: readonly AskedItem[]): RequestMemory {
  const heldBytes = heldBytesOf(items.map(({ nodeId }) => nodeId));
  return { subscriptionId: numberIn(body, "subscriptionId"), items, heldBytes };
}

function toCreate(item: Members | undefined): AskedItem {
  const clientHandle = numberIn(structureIn(item, "requestedParameters"), "clientHandle");
  return { monitoredItemId: 0, clientHandle, nodeId: textIn(structureIn(item, "itemToMonitor"), "nodeId") };
}

function toModify(item: Members | undefined): AskedItem {
  const clientHandle = numberIn(structureIn(item, "requestedParameters"), "clientHandle");
  return { monitoredItemId: numberIn(item, "monitoredItemId"), clientHandle, nodeId: undefined };
}

function toDelete(monitoredItemId: number): AskedItem {
  return { monitoredItemId, clientHandle: 0, nodeId: undefined };
}
