import { byteString } from "../binary/byte-string.js";
import { diagnosticInfo } from "../binary/diagnostic-info.js";
import { listOf } from "../binary/list.js";
import { localizedText } from "../binary/localized-text.js";
import { expandedNodeId, nodeId } from "../binary/node-id.js";
import { boolean, uint32 } from "../binary/numbers.js";
import { qualifiedName } from "../binary/qualified-name.js";
import { statusCode } from "../binary/status-code.js";
import { structure } from "../binary/structure.js";
import { browseDirection, nodeClass } from "./enumerations.js";
import { request, response, type Service } from "./service.js";
import { relativePath, viewDescription } from "./view-structures.js";

const browseDescription = structure({
  nodeId,
  browseDirection,
  referenceTypeId: nodeId,
  includeSubtypes: boolean,
  nodeClassMask: uint32,
  resultMask: uint32,
});
const referenceDescription = structure({
  referenceTypeId: nodeId,
  isForward: boolean,
  nodeId: expandedNodeId,
  browseName: qualifiedName,
  displayName: localizedText,
  nodeClass,
  typeDefinition: expandedNodeId,
});
const browseResult = structure({ statusCode, continuationPoint: byteString, references: listOf(referenceDescription) });
const browsePath = structure({ startingNode: nodeId, relativePath });
const browsePathTarget = structure({ targetId: expandedNodeId, remainingPathIndex: uint32 });
const browsePathResult = structure({ statusCode, targets: listOf(browsePathTarget) });

/** Looking through the address space [OPC 10000-4 §5.9]. */
export const VIEW_SERVICES: Readonly<Record<number, Service>> = {
  527: request("BrowseRequest", {
    view: viewDescription,
    requestedMaxReferencesPerNode: uint32,
    nodesToBrowse: listOf(browseDescription),
  }),
  530: response("BrowseResponse", { results: listOf(browseResult), diagnosticInfos: listOf(diagnosticInfo) }),
  533: request("BrowseNextRequest", { releaseContinuationPoints: boolean, continuationPoints: listOf(byteString) }),
  536: response("BrowseNextResponse", { results: listOf(browseResult), diagnosticInfos: listOf(diagnosticInfo) }),
  554: request("TranslateBrowsePathsToNodeIdsRequest", { browsePaths: listOf(browsePath) }),
  557: response("TranslateBrowsePathsToNodeIdsResponse", {
    results: listOf(browsePathResult),
    diagnosticInfos: listOf(diagnosticInfo),
  }),
  560: request("RegisterNodesRequest", { nodesToRegister: listOf(nodeId) }),
  563: response("RegisterNodesResponse", { registeredNodeIds: listOf(nodeId) }),
  566: request("UnregisterNodesRequest", { nodesToUnregister: listOf(nodeId) }),
  569: response("UnregisterNodesResponse", {}),
};
