import { diagnosticInfo } from "../binary/diagnostic-info.js";
import { listOf } from "../binary/list.js";
import { uint32 } from "../binary/numbers.js";
import { statusCode } from "../binary/status-code.js";
import { structure } from "../binary/structure.js";
import { dataValue, variant } from "../binary/variant.js";
import type { StructureEntry } from "./structure-entry.js";

const monitoredItemNotification = structure({ clientHandle: uint32, value: dataValue });
const dataChangeNotification = structure({
  monitoredItems: listOf(monitoredItemNotification),
  diagnosticInfos: listOf(diagnosticInfo),
});
const eventFieldList = structure({ clientHandle: uint32, eventFields: listOf(variant) });
const eventNotificationList = structure({ events: listOf(eventFieldList) });
const statusChangeNotification = structure({ status: statusCode, diagnosticInfo });

/** What a subscription tells [OPC 10000-4 §7]. */
export const NOTIFICATION_STRUCTURES: readonly StructureEntry[] = [
  [811, "DataChangeNotification", dataChangeNotification],
  [916, "EventNotificationList", eventNotificationList],
  [820, "StatusChangeNotification", statusChangeNotification],
];
