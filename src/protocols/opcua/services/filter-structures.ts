import { dateTime } from "../binary/date-time.js";
import { diagnosticInfo } from "../binary/diagnostic-info.js";
import { extensionObject } from "../binary/extension-object.js";
import { listOf } from "../binary/list.js";
import { nodeId } from "../binary/node-id.js";
import { boolean, byte, double, uint32 } from "../binary/numbers.js";
import { qualifiedName } from "../binary/qualified-name.js";
import { statusCode } from "../binary/status-code.js";
import { structure } from "../binary/structure.js";
import { text } from "../binary/text.js";
import { variant } from "../binary/variant.js";
import { nameAttribute } from "./attribute-name.js";
import { dataChangeTrigger, deadbandType, filterOperator } from "./enumerations.js";
import type { StructureEntry } from "./structure-entry.js";
import { relativePath } from "./view-structures.js";

const contentFilterElement = structure({ filterOperator, filterOperands: listOf(extensionObject) });
/** Conditions on events or nodes, each over operands that may be others of them. */
export const contentFilter = structure({ elements: listOf(contentFilterElement) });
const elementOperand = structure({ index: uint32 });
const literalOperand = structure({ value: variant });
const attributeOperand = structure(
  { nodeId, alias: text, browsePath: relativePath, attributeId: uint32, indexRange: text },
  nameAttribute,
);
/** An attribute that is named by a path from the type of an event. */
export const simpleAttributeOperand = structure(
  { typeDefinitionId: nodeId, browsePath: listOf(qualifiedName), attributeId: uint32, indexRange: text },
  nameAttribute,
);
const dataChangeFilter = structure({ trigger: dataChangeTrigger, deadbandType, deadbandValue: double });
/** The fields to tell of an event, and of which events. */
export const eventFilter = structure({ selectClauses: listOf(simpleAttributeOperand), whereClause: contentFilter });
/** What an aggregate makes of bad and missing values. */
export const aggregateConfiguration = structure({
  useServerCapabilitiesDefaults: boolean,
  treatUncertainAsBad: boolean,
  percentDataBad: byte,
  percentDataGood: byte,
  useSlopedExtrapolation: boolean,
});
const aggregateFilter = structure({
  startTime: dateTime,
  aggregateType: nodeId,
  processingInterval: double,
  aggregateConfiguration,
});
const contentFilterElementResult = structure({
  statusCode,
  operandStatusCodes: listOf(statusCode),
  operandDiagnosticInfos: listOf(diagnosticInfo),
});
/** What was wrong with a ContentFilter. */
export const contentFilterResult = structure({
  elementResults: listOf(contentFilterElementResult),
  elementDiagnosticInfos: listOf(diagnosticInfo),
});
const eventFilterResult = structure({
  selectClauseResults: listOf(statusCode),
  selectClauseDiagnosticInfos: listOf(diagnosticInfo),
  whereClauseResult: contentFilterResult,
});
const aggregateFilterResult = structure({
  revisedStartTime: dateTime,
  revisedProcessingInterval: double,
  revisedAggregateConfiguration: aggregateConfiguration,
});

/** Which changes and events are to be told, and why a filter was refused [OPC 10000-4 §7]. */
export const FILTER_STRUCTURES: readonly StructureEntry[] = [
  [588, "ContentFilter", contentFilter],
  [594, "ElementOperand", elementOperand],
  [597, "LiteralOperand", literalOperand],
  [600, "AttributeOperand", attributeOperand],
  [603, "SimpleAttributeOperand", simpleAttributeOperand],
  [724, "DataChangeFilter", dataChangeFilter],
  [727, "EventFilter", eventFilter],
  [730, "AggregateFilter", aggregateFilter],
  [609, "ContentFilterResult", contentFilterResult],
  [736, "EventFilterResult", eventFilterResult],
  [739, "AggregateFilterResult", aggregateFilterResult],
];
