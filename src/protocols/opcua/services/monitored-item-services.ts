import { diagnosticInfo } from "../binary/diagnostic-info.js";
import { extensionObject } from "../binary/extension-object.js";
import { listOf } from "../binary/list.js";
import { boolean, double, uint32 } from "../binary/numbers.js";
import { statusCode } from "../binary/status-code.js";
import { structure } from "../binary/structure.js";
import { monitoringMode, timestampsToReturn } from "./enumerations.js";
import { readValueId } from "./read-value-id.js";
import { request, response, type Service } from "./service.js";

const monitoringParameters = structure({
  clientHandle: uint32,
  samplingInterval: double,
  filter: extensionObject,
  queueSize: uint32,
  discardOldest: boolean,
});
const monitoredItemCreateRequest = structure({
  itemToMonitor: readValueId,
  monitoringMode,
  requestedParameters: monitoringParameters,
});
const monitoredItemCreateResult = structure({
  statusCode,
  monitoredItemId: uint32,
  revisedSamplingInterval: double,
  revisedQueueSize: uint32,
  filterResult: extensionObject,
});
const monitoredItemModifyRequest = structure({ monitoredItemId: uint32, requestedParameters: monitoringParameters });
const monitoredItemModifyResult = structure({
  statusCode,
  revisedSamplingInterval: double,
  revisedQueueSize: uint32,
  filterResult: extensionObject,
});

/** What is watched [OPC 10000-4 §5.13]. */
export const MONITORED_ITEM_SERVICES: Readonly<Record<number, Service>> = {
  751: request("CreateMonitoredItemsRequest", {
    subscriptionId: uint32,
    timestampsToReturn,
    itemsToCreate: listOf(monitoredItemCreateRequest),
  }),
  754: response("CreateMonitoredItemsResponse", {
    results: listOf(monitoredItemCreateResult),
    diagnosticInfos: listOf(diagnosticInfo),
  }),
  763: request("ModifyMonitoredItemsRequest", {
    subscriptionId: uint32,
    timestampsToReturn,
    itemsToModify: listOf(monitoredItemModifyRequest),
  }),
  766: response("ModifyMonitoredItemsResponse", {
    results: listOf(monitoredItemModifyResult),
    diagnosticInfos: listOf(diagnosticInfo),
  }),
  769: request("SetMonitoringModeRequest", {
    subscriptionId: uint32,
    monitoringMode,
    monitoredItemIds: listOf(uint32),
  }),
  772: response("SetMonitoringModeResponse", { results: listOf(statusCode), diagnosticInfos: listOf(diagnosticInfo) }),
  775: request("SetTriggeringRequest", {
    subscriptionId: uint32,
    triggeringItemId: uint32,
    linksToAdd: listOf(uint32),
    linksToRemove: listOf(uint32),
  }),
  778: response("SetTriggeringResponse", {
    addResults: listOf(statusCode),
    addDiagnosticInfos: listOf(diagnosticInfo),
    removeResults: listOf(statusCode),
    removeDiagnosticInfos: listOf(diagnosticInfo),
  }),
  781: request("DeleteMonitoredItemsRequest", { subscriptionId: uint32, monitoredItemIds: listOf(uint32) }),
  784: response("DeleteMonitoredItemsResponse", {
    results: listOf(statusCode),
    diagnosticInfos: listOf(diagnosticInfo),
  }),
};
