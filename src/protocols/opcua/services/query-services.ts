import { byteString } from "../binary/byte-string.js";
import { diagnosticInfo } from "../binary/diagnostic-info.js";
import { listOf } from "../binary/list.js";
import { expandedNodeId } from "../binary/node-id.js";
import { boolean, uint32 } from "../binary/numbers.js";
import { statusCode } from "../binary/status-code.js";
import { structure } from "../binary/structure.js";
import { text } from "../binary/text.js";
import { variant } from "../binary/variant.js";
import { nameAttribute } from "./attribute-name.js";
import { contentFilter, contentFilterResult } from "./filter-structures.js";
import { request, response, type Service } from "./service.js";
import { relativePath, viewDescription } from "./view-structures.js";

const queryDataDescription = structure({ relativePath, attributeId: uint32, indexRange: text }, nameAttribute);
const nodeTypeDescription = structure({
  typeDefinitionNode: expandedNodeId,
  includeSubTypes: boolean,
  dataToReturn: listOf(queryDataDescription),
});
const queryDataSet = structure({ nodeId: expandedNodeId, typeDefinitionNode: expandedNodeId, values: listOf(variant) });
const parsingResult = structure({
  statusCode,
  dataStatusCodes: listOf(statusCode),
  dataDiagnosticInfos: listOf(diagnosticInfo),
});

/** Searching the address space [OPC 10000-4 §5.10]. */
export const QUERY_SERVICES: Readonly<Record<number, Service>> = {
  615: request("QueryFirstRequest", {
    view: viewDescription,
    nodeTypes: listOf(nodeTypeDescription),
    filter: contentFilter,
    maxDataSetsToReturn: uint32,
    maxReferencesToReturn: uint32,
  }),
  618: response("QueryFirstResponse", {
    queryDataSets: listOf(queryDataSet),
    continuationPoint: byteString,
    parsingResults: listOf(parsingResult),
    diagnosticInfos: listOf(diagnosticInfo),
    filterResult: contentFilterResult,
  }),
  621: request("QueryNextRequest", { releaseContinuationPoint: boolean, continuationPoint: byteString }),
  624: response("QueryNextResponse", { queryDataSets: listOf(queryDataSet), revisedContinuationPoint: byteString }),
};
