import type { ByteBudget } from "../../../core/byte-budget.js";
import { type Alias, EdgeNode, Publisher } from "./edge-node.js";

/** Per flow. What goes beyond is not remembered and nobody is blamed for it. */
const EDGE_NODES_MAX = 4096;
const PUBLISHERS_MAX = 16_384;
const METRICS_MAX = 65_536;
/** What the tables of this platform take for one of each, about. */
const EDGE_NODE_BYTES = 1024;
const PUBLISHER_BYTES = 512;
const METRIC_BYTES = 320;

/** The edge nodes of one flow and the metrics that their births named, within limits and within the budget. */
export class EdgeNodes {
  metrics = 0;
  publishers = 0;
  /** What could not be kept: edge nodes, devices and metrics. */
  refused = 0;
  readonly #budget: ByteBudget;
  readonly #nodes = new Map<string, EdgeNode>();

  constructor(budget: ByteBudget) {
    this.#budget = budget;
  }

  find(group: string, edgeNode: string): EdgeNode | undefined {
    return this.#nodes.get(`${group}/${edgeNode}`);
  }

  /** Undefined when there is no room for one more. */
  findOrAdd(group: string, edgeNode: string): EdgeNode | undefined {
    const known = this.find(group, edgeNode);
    if (known !== undefined) return known;
    const key = `${group}/${edgeNode}`;
    const heldBytes = EDGE_NODE_BYTES + 2 * key.length;
    if (this.#nodes.size >= EDGE_NODES_MAX || !this.#budget.take(heldBytes)) {
      this.refused++;
      return undefined;
    }
    const added = new EdgeNode(heldBytes);
    this.#nodes.set(key, added);
    return added;
  }

  /** Begins the metrics of a birth; those of the one before are forgotten. Undefined when there is no room. */
  bear(node: EdgeNode, device: string): Publisher | undefined {
    if (device === "") this.forgetMetrics(node);
    else this.forgetPublisher(node, device);
    const heldBytes = PUBLISHER_BYTES + 2 * device.length;
    if (this.publishers >= PUBLISHERS_MAX || !this.#budget.take(heldBytes)) {
      this.refused++;
      return undefined;
    }
    const publisher = new Publisher();
    publisher.heldBytes = heldBytes;
    node.publishers.set(device, publisher);
    this.publishers++;
    return publisher;
  }

  /** Notes a metric of a birth. */
  add(node: EdgeNode, publisher: Publisher, name: string, alias: Alias | undefined, datatype: number): void {
    const heldBytes = METRIC_BYTES + 2 * name.length;
    if (this.metrics >= METRICS_MAX || !this.#budget.take(heldBytes)) {
      this.refused++;
      publisher.isComplete = false;
      return;
    }
    this.metrics++;
    publisher.count++;
    publisher.heldBytes += heldBytes;
    const metric = { name, datatype };
    publisher.byName.set(name, metric);
    if (alias === undefined) return;
    publisher.byAlias.set(alias, metric);
    if (!node.aliasOwners.has(alias)) node.aliasOwners.set(alias, publisher);
  }

  forgetPublisher(node: EdgeNode, device: string): void {
    const publisher = node.publishers.get(device);
    if (publisher === undefined) return;
    for (const alias of publisher.byAlias.keys()) {
      if (node.aliasOwners.get(alias) === publisher) node.aliasOwners.delete(alias);
    }
    node.publishers.delete(device);
    this.#release(publisher);
  }

  /** Of the edge node and all its devices. */
  forgetMetrics(node: EdgeNode): void {
    for (const publisher of node.publishers.values()) this.#release(publisher);
    node.publishers.clear();
    node.aliasOwners.clear();
  }

  close(): void {
    for (const node of this.#nodes.values()) {
      this.forgetMetrics(node);
      this.#budget.give(node.heldBytes);
    }
    this.#nodes.clear();
  }

  #release(publisher: Publisher): void {
    this.#budget.give(publisher.heldBytes);
    this.metrics -= publisher.count;
    this.publishers--;
  }
}
