import { byteString } from "../binary/byte-string.js";
import { dateTime } from "../binary/date-time.js";
import { diagnosticInfo } from "../binary/diagnostic-info.js";
import { extensionObject } from "../binary/extension-object.js";
import { guid } from "../binary/guid.js";
import { listOf } from "../binary/list.js";
import { localizedText } from "../binary/localized-text.js";
import { expandedNodeId, nodeId } from "../binary/node-id.js";
import { boolean, byte, double, float, int16, int32, int64, sbyte, uint16, uint32, uint64 } from "../binary/numbers.js";
import { qualifiedName } from "../binary/qualified-name.js";
import { statusCode } from "../binary/status-code.js";
import { structure } from "../binary/structure.js";
import { text } from "../binary/text.js";
import { dataValue, variant } from "../binary/variant.js";
import { request, response, type Service } from "./service.js";

const scalarTestType = structure({
  boolean,
  sByte: sbyte,
  byte,
  int16,
  uInt16: uint16,
  int32,
  uInt32: uint32,
  int64,
  uInt64: uint64,
  float,
  double,
  string: text,
  dateTime,
  guid,
  byteString,
  xmlElement: text,
  nodeId,
  expandedNodeId,
  statusCode,
  diagnosticInfo,
  qualifiedName,
  localizedText,
  extensionObject,
  dataValue,
  enumeratedValue: int32,
});

const arrayTestType = structure({
  booleans: listOf(boolean),
  sBytes: listOf(sbyte),
  int16s: listOf(int16),
  uInt16s: listOf(uint16),
  int32s: listOf(int32),
  uInt32s: listOf(uint32),
  int64s: listOf(int64),
  uInt64s: listOf(uint64),
  floats: listOf(float),
  doubles: listOf(double),
  strings: listOf(text),
  dateTimes: listOf(dateTime),
  guids: listOf(guid),
  byteStrings: listOf(byteString),
  xmlElements: listOf(text),
  nodeIds: listOf(nodeId),
  expandedNodeIds: listOf(expandedNodeId),
  statusCodes: listOf(statusCode),
  diagnosticInfos: listOf(diagnosticInfo),
  qualifiedNames: listOf(qualifiedName),
  localizedTexts: listOf(localizedText),
  extensionObjects: listOf(extensionObject),
  dataValues: listOf(dataValue),
  variants: listOf(variant),
  enumeratedValues: listOf(int32),
});

const compositeTestType = structure({ field1: scalarTestType, field2: arrayTestType });

/** Services that stacks were tested with; the standard has them no more, some servers do. */
export const TEST_STACK_SERVICES: Readonly<Record<number, Service>> = {
  410: request("TestStackRequest", { testId: uint32, iteration: int32, input: variant }),
  413: response("TestStackResponse", { output: variant }),
  416: request("TestStackExRequest", { testId: uint32, iteration: int32, input: compositeTestType }),
  419: response("TestStackExResponse", { output: compositeTestType }),
};
