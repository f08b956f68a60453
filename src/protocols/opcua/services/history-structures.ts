import { byteString } from "../binary/byte-string.js";
import { dateTime } from "../binary/date-time.js";
import { diagnosticInfo } from "../binary/diagnostic-info.js";
import { listOf } from "../binary/list.js";
import { nodeId } from "../binary/node-id.js";
import { boolean, double, uint32 } from "../binary/numbers.js";
import { statusCode } from "../binary/status-code.js";
import { structure } from "../binary/structure.js";
import { text } from "../binary/text.js";
import { dataValue, variant } from "../binary/variant.js";
import { historyUpdateType, performUpdateType, sortOrderType } from "./enumerations.js";
import { aggregateConfiguration, eventFilter, simpleAttributeOperand } from "./filter-structures.js";
import type { StructureEntry } from "./structure-entry.js";

const readEventDetails = structure({
  numValuesPerNode: uint32,
  startTime: dateTime,
  endTime: dateTime,
  filter: eventFilter,
});
const readEventDetails2 = structure({
  numValuesPerNode: uint32,
  startTime: dateTime,
  endTime: dateTime,
  filter: eventFilter,
  readModified: boolean,
});
const sortRuleElement = structure({ sortOrder: sortOrderType, eventField: simpleAttributeOperand });
const readEventDetailsSorted = structure({
  numValuesPerNode: uint32,
  startTime: dateTime,
  endTime: dateTime,
  filter: eventFilter,
  sortClause: listOf(sortRuleElement),
});
const readRawModifiedDetails = structure({
  isReadModified: boolean,
  startTime: dateTime,
  endTime: dateTime,
  numValuesPerNode: uint32,
  returnBounds: boolean,
});
const readProcessedDetails = structure({
  startTime: dateTime,
  endTime: dateTime,
  processingInterval: double,
  aggregateType: listOf(nodeId),
  aggregateConfiguration,
});
const readAtTimeDetails = structure({ reqTimes: listOf(dateTime), useSimpleBounds: boolean });
const readAnnotationDataDetails = structure({ reqTimes: listOf(dateTime) });
const historyData = structure({ dataValues: listOf(dataValue) });
const modificationInfo = structure({ modificationTime: dateTime, updateType: historyUpdateType, userName: text });
const historyModifiedData = structure({ dataValues: listOf(dataValue), modificationInfos: listOf(modificationInfo) });
const historyEventFieldList = structure({ eventFields: listOf(variant) });
const historyEvent = structure({ events: listOf(historyEventFieldList) });
const historyModifiedEvent = structure({
  events: listOf(historyEventFieldList),
  modificationInfos: listOf(modificationInfo),
});
const updateDataDetails = structure({
  nodeId,
  performInsertReplace: performUpdateType,
  updateValues: listOf(dataValue),
});
const updateStructureDataDetails = structure({
  nodeId,
  performInsertReplace: performUpdateType,
  updateValues: listOf(dataValue),
});
const updateEventDetails = structure({
  nodeId,
  performInsertReplace: performUpdateType,
  filter: eventFilter,
  eventData: listOf(historyEventFieldList),
});
const deleteRawModifiedDetails = structure({
  nodeId,
  isDeleteModified: boolean,
  startTime: dateTime,
  endTime: dateTime,
});
const deleteAtTimeDetails = structure({ nodeId, reqTimes: listOf(dateTime) });
const deleteEventDetails = structure({ nodeId, eventIds: listOf(byteString) });
/** What became of one change of a history. */
export const historyUpdateResult = structure({
  statusCode,
  operationResults: listOf(statusCode),
  diagnosticInfos: listOf(diagnosticInfo),
});
const annotation = structure({ message: text, userName: text, annotationTime: dateTime });

/** What is asked of a history, found in it and changed in it [OPC 10000-11 §6]. */
export const HISTORY_STRUCTURES: readonly StructureEntry[] = [
  [646, "ReadEventDetails", readEventDetails],
  [32800, "ReadEventDetails2", readEventDetails2],
  [18651, "ReadEventDetailsSorted", readEventDetailsSorted],
  [649, "ReadRawModifiedDetails", readRawModifiedDetails],
  [652, "ReadProcessedDetails", readProcessedDetails],
  [655, "ReadAtTimeDetails", readAtTimeDetails],
  [23500, "ReadAnnotationDataDetails", readAnnotationDataDetails],
  [658, "HistoryData", historyData],
  [11227, "HistoryModifiedData", historyModifiedData],
  [661, "HistoryEvent", historyEvent],
  [32825, "HistoryModifiedEvent", historyModifiedEvent],
  [682, "UpdateDataDetails", updateDataDetails],
  [11300, "UpdateStructureDataDetails", updateStructureDataDetails],
  [685, "UpdateEventDetails", updateEventDetails],
  [688, "DeleteRawModifiedDetails", deleteRawModifiedDetails],
  [691, "DeleteAtTimeDetails", deleteAtTimeDetails],
  [694, "DeleteEventDetails", deleteEventDetails],
  [697, "HistoryUpdateResult", historyUpdateResult],
  [922, "HistoryEventFieldList", historyEventFieldList],
  [893, "Annotation", annotation],
  [11226, "ModificationInfo", modificationInfo],
];
