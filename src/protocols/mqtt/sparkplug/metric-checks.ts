import { ANOMALY } from "./anomalies.js";
import { isWholeArray } from "./array-values.js";
import { integerOf } from "./integer-value.js";
import { isCarriedSo, type MetricFields } from "./metric-fields.js";
import { TYPE, VALUE } from "./tables.js";

/** What is wrong with datatype and value of a metric, whose datatype its birth may have told. */
export function valueAnomalies(bytes: Uint8Array, fields: MetricFields, datatype: number): number {
  const { valueKind } = fields;
  if (valueKind === VALUE.none) return fields.isNull ? 0 : ANOMALY.valueMissing;
  if (datatype < 0) return 0;
  if (!isMetricType(datatype)) return ANOMALY.datatypeUnknown;
  if (!isCarriedSo(datatype, valueKind)) return ANOMALY.valueTypeMismatch;
  if (valueKind === VALUE.int || valueKind === VALUE.long) {
    const value = integerOf(datatype, fields.valueLow, fields.valueHigh, valueKind === VALUE.long);
    return value === undefined ? ANOMALY.valueOutOfRange : 0;
  }
  if (datatype < TYPE.int8Array) return 0;
  return isWholeArray(datatype, bytes, fields.valueAt, fields.valueEnd) ? 0 : ANOMALY.valueTypeMismatch;
}

function isMetricType(datatype: number): boolean {
  if (datatype === TYPE.propertySet || datatype === TYPE.propertySetList) return false;
  return datatype >= TYPE.int8 && datatype <= TYPE.dateTimeArray;
}
