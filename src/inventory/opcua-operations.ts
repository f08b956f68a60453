import type { ControlOperation } from "../contracts/sensor-event.js";
import { canonicalJson, type Json } from "../core/json.js";

/** Told once for each thing that is written, called or changed, and once for each message that reads. */
export type OperationListener = (
  effect: ControlOperation["effect"],
  name: string,
  point: string | undefined,
  value: string | undefined,
) => void;

interface Item {
  readonly nodeId?: string;
  readonly objectId?: string;
  readonly methodId?: string;
  readonly parentNodeId?: string;
  readonly requestedNewNodeId?: string;
  readonly sourceNodeId?: string;
  readonly value?: { readonly value?: { readonly value?: Json } | null };
  readonly inputArguments?: readonly ({ readonly value?: Json } | null)[] | null;
  readonly body?: { readonly nodeId?: string };
}

type Items = readonly (Item | null)[] | null | undefined;

interface Body {
  readonly service?: string | undefined;
  readonly nodesToWrite?: Items;
  readonly methodsToCall?: Items;
  readonly historyUpdateDetails?: Items;
  readonly nodesToAdd?: Items;
  readonly nodesToDelete?: Items;
  readonly referencesToAdd?: Items;
  readonly referencesToDelete?: Items;
  readonly nodesToRead?: Items;
  readonly nodesToBrowse?: Items;
}

const ITEMS_MAX = 64;
const VALUE_CHARACTERS_MAX = 128;

/** What a client asks an OPC UA server to do. [OPC 10000-4 §5.8, §5.9, §5.11, §5.12] */
export function opcuaOperations(body: Body, tell: OperationListener): void {
  switch (body.service) {
    case "WriteRequest":
      for (const item of itemsOf(body.nodesToWrite)) {
        tell("write", "Write", item.nodeId, valueText(item.value?.value?.value));
      }
      return;
    case "CallRequest":
      for (const item of itemsOf(body.methodsToCall)) tell("call", "Call", item.methodId, argumentText(item));
      return;
    case "HistoryUpdateRequest":
      for (const item of itemsOf(body.historyUpdateDetails)) {
        tell("write", "HistoryUpdate", item.body?.nodeId, undefined);
      }
      return;
    case "AddNodesRequest":
      for (const { requestedNewNodeId, parentNodeId } of itemsOf(body.nodesToAdd)) {
        tell("manage", "AddNodes", isGiven(requestedNewNodeId) ? requestedNewNodeId : parentNodeId, undefined);
      }
      return;
    case "DeleteNodesRequest":
      for (const { nodeId } of itemsOf(body.nodesToDelete)) tell("manage", "DeleteNodes", nodeId, undefined);
      return;
    case "AddReferencesRequest":
      for (const item of itemsOf(body.referencesToAdd)) tell("manage", "AddReferences", item.sourceNodeId, undefined);
      return;
    case "DeleteReferencesRequest":
      for (const item of itemsOf(body.referencesToDelete)) {
        tell("manage", "DeleteReferences", item.sourceNodeId, undefined);
      }
      return;
    default:
      readOperation(body, tell);
  }
}

function readOperation({ service, nodesToRead, nodesToBrowse }: Body, tell: OperationListener): void {
  if (service === "ReadRequest") tell("read", "Read", onlyNode(nodesToRead), undefined);
  else if (service === "HistoryReadRequest") tell("read", "HistoryRead", onlyNode(nodesToRead), undefined);
  else if (service === "BrowseRequest") tell("read", "Browse", onlyNode(nodesToBrowse), undefined);
}

/** A message that asks for nothing that could be read is an operation all the same. */
function itemsOf(items: Items): readonly Item[] {
  const present = (items ?? []).slice(0, ITEMS_MAX).filter((item) => item !== null);
  return present.length === 0 ? [{}] : present;
}

function onlyNode(items: Items): string | undefined {
  return items?.length === 1 ? items[0]?.nodeId : undefined;
}

/** The null NodeId leaves the choice to the server. */
function isGiven(nodeId: string | undefined): boolean {
  return nodeId !== undefined && nodeId !== "i=0";
}

function argumentText({ inputArguments }: Item): string | undefined {
  if (!Array.isArray(inputArguments) || inputArguments.length === 0) return undefined;
  const given = inputArguments.slice(0, ITEMS_MAX) as readonly ({ readonly value?: Json } | null)[];
  return given
    .map((argument) => valueText(argument?.value) ?? "?")
    .join(", ")
    .slice(0, VALUE_CHARACTERS_MAX);
}

function valueText(value: Json | undefined): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === "string" ? value : canonicalJson(value);
  return text.slice(0, VALUE_CHARACTERS_MAX);
}
