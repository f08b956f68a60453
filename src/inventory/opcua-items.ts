import type { OpcuaItem, OpcuaRequest } from "../contracts/opcua-event.js";
import { canonicalJson, type Json } from "../core/json.js";
import type { OpcuaBody, OpcuaBodyItem, OpcuaBodyItems } from "./opcua-body.js";

const ITEMS_MAX = 64;
const NODES_MAX = 4096;
const VALUE_CHARACTERS_MAX = 128;
const NO_ITEMS: readonly OpcuaItem[] = [];
const NO_NODES: readonly string[] = [];

/** What a request is about, and how much of it there is. */
type Content = Pick<OpcuaRequest, "items" | "nodes" | "count">;

const NOTHING: Content = { items: NO_ITEMS, nodes: NO_NODES, count: 1 };

/** What the request of a service asks for. [OPC 10000-4 §5] */
export function opcuaContent(service: string, body: OpcuaBody): Content {
  switch (service) {
    case "Read":
    case "HistoryRead":
      return nodesOf(body.nodesToRead);
    case "Browse":
      return nodesOf(body.nodesToBrowse);
    case "CreateMonitoredItems":
      return nodesOf(body.itemsToCreate?.map((item) => item?.itemToMonitor ?? null));
    case "Write":
      return itemsOf(body.nodesToWrite, writtenItem);
    case "Call":
      return itemsOf(body.methodsToCall, calledItem);
    case "HistoryUpdate":
      return itemsOf(body.historyUpdateDetails, (item) => itemNamed(item.body?.nodeId, item.typeName));
    case "AddNodes":
      return itemsOf(body.nodesToAdd, addedItem);
    case "DeleteNodes":
      return itemsOf(body.nodesToDelete, ({ nodeId }) => itemNamed(nodeId));
    case "AddReferences":
      return itemsOf(body.referencesToAdd, ({ sourceNodeId }) => itemNamed(sourceNodeId));
    case "DeleteReferences":
      return itemsOf(body.referencesToDelete, ({ sourceNodeId }) => itemNamed(sourceNodeId));
    default:
      return countedContent(service, body);
  }
}

function countedContent(service: string, body: OpcuaBody): Content {
  switch (service) {
    case "BrowseNext":
      return { ...NOTHING, count: atLeastOne(body.continuationPoints?.length) };
    case "TranslateBrowsePathsToNodeIds":
      return { ...NOTHING, count: atLeastOne(longestPath(body.browsePaths)) };
    case "DeleteSubscriptions":
    case "TransferSubscriptions":
      return { ...NOTHING, nodes: textsOf(body.subscriptionIds), count: atLeastOne(body.subscriptionIds?.length) };
    case "DeleteMonitoredItems":
      return { ...NOTHING, count: atLeastOne(body.monitoredItemIds?.length) };
    case "RegisterServer":
    case "RegisterServer2":
      return { items: [itemNamed(body.server?.serverUri)], nodes: NO_NODES, count: 1 };
    default:
      return NOTHING;
  }
}

function nodesOf(items: OpcuaBodyItems): Content {
  if (items === undefined || items === null) return NOTHING;
  const nodes: string[] = [];
  for (const item of items) {
    if (nodes.length === NODES_MAX) break;
    if (item?.nodeId !== undefined) nodes.push(item.nodeId);
  }
  return { items: NO_ITEMS, nodes, count: atLeastOne(items.length) };
}

function itemsOf(items: OpcuaBodyItems, make: (item: OpcuaBodyItem) => OpcuaItem): Content {
  const present = (items ?? []).slice(0, ITEMS_MAX).map((item) => make(item ?? {}));
  return { items: present, nodes: NO_NODES, count: atLeastOne(items?.length) };
}

function itemNamed(name = "", value?: string): OpcuaItem {
  return { name, object: undefined, browseName: undefined, attribute: undefined, value, number: undefined };
}

function writtenItem({ nodeId = "", browseName, attributeId, value }: OpcuaBodyItem): OpcuaItem {
  const written = value?.value?.value;
  return {
    name: nodeId,
    object: undefined,
    browseName,
    attribute: attributeId,
    value: valueText(written),
    number: typeof written === "number" ? written : typeof written === "boolean" ? Number(written) : undefined,
  };
}

function calledItem({ methodId = "", objectId, methodBrowseName, inputArguments }: OpcuaBodyItem): OpcuaItem {
  const given = Array.isArray(inputArguments) ? inputArguments.slice(0, ITEMS_MAX) : [];
  const value = given
    .map((argument: { readonly value?: Json } | null) => valueText(argument?.value) ?? "?")
    .join(", ")
    .slice(0, VALUE_CHARACTERS_MAX);
  return {
    name: methodId,
    object: objectId,
    browseName: methodBrowseName,
    attribute: undefined,
    value: given.length === 0 ? undefined : value,
    number: undefined,
  };
}

/** The null NodeId leaves the choice to the server. */
function addedItem({ requestedNewNodeId, parentNodeId }: OpcuaBodyItem): OpcuaItem {
  const isGiven = requestedNewNodeId !== undefined && requestedNewNodeId !== "i=0";
  return itemNamed(isGiven ? requestedNewNodeId : parentNodeId);
}

function longestPath(paths: OpcuaBodyItems): number {
  let longest = paths?.length ?? 0;
  for (const path of paths ?? []) longest = Math.max(longest, path?.relativePath?.elements?.length ?? 0);
  return longest;
}

function textsOf(list: readonly unknown[] | null | undefined): string[] {
  return (list ?? []).slice(0, ITEMS_MAX).map(String);
}

function atLeastOne(count = 1): number {
  return Math.max(1, count);
}

function valueText(value: Json | undefined): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === "string" ? value : canonicalJson(value);
  return text.slice(0, VALUE_CHARACTERS_MAX);
}
