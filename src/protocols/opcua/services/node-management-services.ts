import { diagnosticInfo } from "../binary/diagnostic-info.js";
import { extensionObject } from "../binary/extension-object.js";
import { listOf } from "../binary/list.js";
import { expandedNodeId, nodeId } from "../binary/node-id.js";
import { boolean } from "../binary/numbers.js";
import { qualifiedName } from "../binary/qualified-name.js";
import { statusCode } from "../binary/status-code.js";
import { structure } from "../binary/structure.js";
import { text } from "../binary/text.js";
import { nodeClass } from "./enumerations.js";
import { request, response, type Service } from "./service.js";

const addNodesItem = structure({
  parentNodeId: expandedNodeId,
  referenceTypeId: nodeId,
  requestedNewNodeId: expandedNodeId,
  browseName: qualifiedName,
  nodeClass,
  nodeAttributes: extensionObject,
  typeDefinition: expandedNodeId,
});
const addNodesResult = structure({ statusCode, addedNodeId: nodeId });
const addReferencesItem = structure({
  sourceNodeId: nodeId,
  referenceTypeId: nodeId,
  isForward: boolean,
  targetServerUri: text,
  targetNodeId: expandedNodeId,
  targetNodeClass: nodeClass,
});
const deleteNodesItem = structure({ nodeId, deleteTargetReferences: boolean });
const deleteReferencesItem = structure({
  sourceNodeId: nodeId,
  referenceTypeId: nodeId,
  isForward: boolean,
  targetNodeId: expandedNodeId,
  deleteBidirectional: boolean,
});

/** Changing the address space [OPC 10000-4 §5.8]. */
export const NODE_MANAGEMENT_SERVICES: Readonly<Record<number, Service>> = {
  488: request("AddNodesRequest", { nodesToAdd: listOf(addNodesItem) }),
  491: response("AddNodesResponse", { results: listOf(addNodesResult), diagnosticInfos: listOf(diagnosticInfo) }),
  494: request("AddReferencesRequest", { referencesToAdd: listOf(addReferencesItem) }),
  497: response("AddReferencesResponse", { results: listOf(statusCode), diagnosticInfos: listOf(diagnosticInfo) }),
  500: request("DeleteNodesRequest", { nodesToDelete: listOf(deleteNodesItem) }),
  503: response("DeleteNodesResponse", { results: listOf(statusCode), diagnosticInfos: listOf(diagnosticInfo) }),
  506: request("DeleteReferencesRequest", { referencesToDelete: listOf(deleteReferencesItem) }),
  509: response("DeleteReferencesResponse", { results: listOf(statusCode), diagnosticInfos: listOf(diagnosticInfo) }),
};
