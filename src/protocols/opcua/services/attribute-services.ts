import { byteString } from "../binary/byte-string.js";
import { diagnosticInfo } from "../binary/diagnostic-info.js";
import { extensionObject } from "../binary/extension-object.js";
import { listOf } from "../binary/list.js";
import { nodeId } from "../binary/node-id.js";
import { boolean, double, uint32 } from "../binary/numbers.js";
import { qualifiedName } from "../binary/qualified-name.js";
import { statusCode } from "../binary/status-code.js";
import { structure } from "../binary/structure.js";
import { text } from "../binary/text.js";
import { dataValue } from "../binary/variant.js";
import { nameAttribute } from "./attribute-name.js";
import { timestampsToReturn } from "./enumerations.js";
import { historyUpdateResult } from "./history-structures.js";
import { readValueId } from "./read-value-id.js";
import { request, response, type Service } from "./service.js";

const historyReadValueId = structure({
  nodeId,
  indexRange: text,
  dataEncoding: qualifiedName,
  continuationPoint: byteString,
});
const historyReadResult = structure({ statusCode, continuationPoint: byteString, historyData: extensionObject });
const writeValue = structure({ nodeId, attributeId: uint32, indexRange: text, value: dataValue }, nameAttribute);

/** Values and histories [OPC 10000-4 §5.11]. */
export const ATTRIBUTE_SERVICES: Readonly<Record<number, Service>> = {
  631: request("ReadRequest", { maxAge: double, timestampsToReturn, nodesToRead: listOf(readValueId) }),
  634: response("ReadResponse", { results: listOf(dataValue), diagnosticInfos: listOf(diagnosticInfo) }),
  664: request("HistoryReadRequest", {
    historyReadDetails: extensionObject,
    timestampsToReturn,
    releaseContinuationPoints: boolean,
    nodesToRead: listOf(historyReadValueId),
  }),
  667: response("HistoryReadResponse", { results: listOf(historyReadResult), diagnosticInfos: listOf(diagnosticInfo) }),
  673: request("WriteRequest", { nodesToWrite: listOf(writeValue) }),
  676: response("WriteResponse", { results: listOf(statusCode), diagnosticInfos: listOf(diagnosticInfo) }),
  700: request("HistoryUpdateRequest", { historyUpdateDetails: listOf(extensionObject) }),
  703: response("HistoryUpdateResponse", {
    results: listOf(historyUpdateResult),
    diagnosticInfos: listOf(diagnosticInfo),
  }),
};
