import type { JsonObject } from "../../core/json.js";
import { BrowseNames } from "./browse-names.js";
import type { FlowBudget } from "./flow-budget.js";
import { type Members, structureIn, structuresIn, textIn, textsIn } from "./members.js";
import { heldBytesOf, type RequestMemory } from "./request-memory.js";
import { LIMIT, TYPE_ID } from "./tables.js";

/** Learns the names of nodes from bodies and adds them to others, and the nodes of a request to its results. */
export class NodeNames {
  readonly #names: BrowseNames;

  constructor(budget: FlowBudget) {
    this.#names = new BrowseNames(budget);
  }

  get refusals(): number {
    return this.#names.refusals;
  }

  /** Completes a request; what is to be remembered of it for its response. */
  request(typeId: number, body: JsonObject): RequestMemory | undefined {
    switch (typeId) {
      case TYPE_ID.readRequest:
      case TYPE_ID.historyReadRequest: {
        const nodes = structuresIn(body, "nodesToRead");
        this.#name(nodes);
        return textsMemory(nodes.map((node) => textIn(node, "nodeId")));
      }
      case TYPE_ID.writeRequest:
        this.#name(structuresIn(body, "nodesToWrite"));
        return undefined;
      case TYPE_ID.callRequest:
        this.#nameCalls(structuresIn(body, "methodsToCall"));
        return undefined;
      case TYPE_ID.createMonitoredItemsRequest:
        this.#name(structuresIn(body, "itemsToCreate").map((item) => structureIn(item, "itemToMonitor")));
        return undefined;
      case TYPE_ID.translateRequest:
        return textsMemory(structuresIn(body, "browsePaths").map(targetName));
      case TYPE_ID.registerNodesRequest:
        return textsMemory(textsIn(body, "nodesToRegister"));
      default:
        return undefined;
    }
  }

  /** Completes a response, or learns from it. */
  response(typeId: number, body: JsonObject, texts: RequestMemory["texts"]): void {
    switch (typeId) {
      case TYPE_ID.browseResponse:
      case TYPE_ID.browseNextResponse:
        for (const result of structuresIn(body, "results")) this.#learnReferences(result);
        return;
      case TYPE_ID.translateResponse:
        if (texts !== undefined) this.#learnTargets(structuresIn(body, "results"), texts);
        return;
      case TYPE_ID.registerNodesResponse:
        if (texts !== undefined) this.#learnRegistered(textsIn(body, "registeredNodeIds"), texts);
        return;
      case TYPE_ID.readResponse:
      case TYPE_ID.historyReadResponse:
        if (texts !== undefined) this.#addNodes(structuresIn(body, "results"), texts);
        return;
      default:
    }
  }

  /** Adds the name beside `nodeId`. */
  nameOf(nodeId: string): string | undefined {
    return this.#names.isEmpty ? undefined : this.#names.nameOf(nodeId);
  }

  #name(structures: readonly (Members | undefined)[]): void {
    if (this.#names.isEmpty) return;
    for (const members of structures) if (members !== undefined) this.#addName(members, "nodeId", "browseName");
  }

  #nameCalls(calls: readonly (Members | undefined)[]): void {
    if (this.#names.isEmpty) return;
    for (const call of calls) {
      if (call === undefined) continue;
      this.#addName(call, "objectId", "objectBrowseName");
      this.#addName(call, "methodId", "methodBrowseName");
    }
  }

  #addName(members: Members, idKey: string, nameKey: string): void {
    const nodeId = textIn(members, idKey);
    const browseName = nodeId === undefined ? undefined : this.#names.nameOf(nodeId);
    if (browseName !== undefined) members[nameKey] = browseName;
  }

  #learnReferences(result: Members | undefined): void {
    if (result === undefined) return;
    for (const reference of structuresIn(result, "references"))
      this.#learn(reference, "nodeId", textIn(reference, "browseName"));
  }

  /** Of a path that was followed to its end the last name is that of the node it led to. */
  #learnTargets(results: readonly (Members | undefined)[], names: readonly (string | undefined)[]): void {
    results.forEach((result, index) => {
      const target = result === undefined ? undefined : structuresIn(result, "targets")[0];
      if (target?.remainingPathIndex === WHOLE_PATH) this.#learn(target, "targetId", names[index]);
    });
  }

  /** What is registered goes by another id from then on [OPC 10000-4 §5.9.5]. */
  #learnRegistered(registered: readonly (string | undefined)[], nodeIds: readonly (string | undefined)[]): void {
    registered.forEach((id, index) => {
      const nodeId = nodeIds[index];
      const browseName = nodeId === undefined ? undefined : this.#names.nameOf(nodeId);
      if (id !== undefined && browseName !== undefined) this.#names.learn(id, browseName);
    });
  }

  #learn(members: Members | undefined, idKey: string, browseName: string | undefined): void {
    const nodeId = textIn(members, idKey);
    if (nodeId !== undefined && browseName !== undefined) this.#names.learn(nodeId, browseName);
  }

  #addNodes(results: readonly (Members | undefined)[], nodeIds: readonly (string | undefined)[]): void {
    if (results.length !== nodeIds.length) return;
    results.forEach((result, index) => {
      const nodeId = nodeIds[index];
      if (result === undefined || nodeId === undefined) return;
      result.nodeId = nodeId;
      const browseName = this.#names.nameOf(nodeId);
      if (browseName !== undefined) result.browseName = browseName;
    });
  }
}

/** Nothing of the path is left [OPC 10000-4 §5.9.4.2]. */
const WHOLE_PATH = 0xffffffff;

function textsMemory(texts: readonly (string | undefined)[]): RequestMemory | undefined {
  if (texts.length > LIMIT.rememberedNodesMax) return undefined;
  return { texts, heldBytes: heldBytesOf(texts) };
}

/** The name at the end of a browse path. */
function targetName(path: Members | undefined): string | undefined {
  const relativePath = structureIn(path, "relativePath");
  if (relativePath === undefined) return undefined;
  return textIn(structuresIn(relativePath, "elements").at(-1), "targetName");
}
