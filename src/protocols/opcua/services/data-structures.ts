import { byteString } from "../binary/byte-string.js";
import { diagnosticInfo } from "../binary/diagnostic-info.js";
import { byteLength } from "../binary/hidden.js";
import { listOf } from "../binary/list.js";
import { localizedText } from "../binary/localized-text.js";
import { nodeId } from "../binary/node-id.js";
import { boolean, double, float, int16, int32, int64, sbyte, uint32 } from "../binary/numbers.js";
import { qualifiedName } from "../binary/qualified-name.js";
import { statusCode } from "../binary/status-code.js";
import { structure } from "../binary/structure.js";
import { text } from "../binary/text.js";
import { variant } from "../binary/variant.js";
import { axisScaleEnumeration, structureType } from "./enumerations.js";
import type { StructureEntry } from "./structure-entry.js";

const range = structure({ low: double, high: double });
const euInformation = structure({
  namespaceUri: text,
  unitId: int32,
  displayName: localizedText,
  description: localizedText,
});
const axisInformation = structure({
  engineeringUnits: euInformation,
  euRange: range,
  title: localizedText,
  axisScaleType: axisScaleEnumeration,
  axisSteps: listOf(double),
});
const xVType = structure({ x: double, value: float });
const complexNumberType = structure({ real: float, imaginary: float });
const doubleComplexNumberType = structure({ real: double, imaginary: double });
/** One argument of a method, as the server describes it. */
export const argument = structure({
  name: text,
  dataType: nodeId,
  valueRank: int32,
  arrayDimensions: listOf(uint32),
  description: localizedText,
});
const enumValueType = structure({ value: int64, displayName: localizedText, description: localizedText });
const enumField = structure({ value: int64, displayName: localizedText, description: localizedText, name: text });
const structureField = structure({
  name: text,
  description: localizedText,
  dataType: nodeId,
  valueRank: int32,
  arrayDimensions: listOf(uint32),
  maxStringLength: uint32,
  isOptional: boolean,
});
const structureDefinition = structure({
  defaultEncodingId: nodeId,
  baseDataType: nodeId,
  structureType,
  fields: listOf(structureField),
});
const enumDefinition = structure({ fields: listOf(enumField) });
const timeZoneDataType = structure({ offset: int16, daylightSavingInOffset: boolean });
const optionSet = structure({ value: byteString, validBits: byteString });
/** A StatusCode with what the server adds to it. */
export const statusResult = structure({ statusCode, diagnosticInfo });
const keyValuePair = structure({ key: qualifiedName, value: variant });
const additionalParametersType = structure({ parameters: listOf(keyValuePair) });
const ephemeralKeyType = structure({ publicKey: byteString, signature: byteLength });
const rationalNumber = structure({ numerator: int32, denominator: uint32 });
const threeDVector = structure({ x: double, y: double, z: double });
const threeDCartesianCoordinates = structure({ x: double, y: double, z: double });
const threeDOrientation = structure({ a: double, b: double, c: double });
const threeDFrame = structure({ cartesianCoordinates: threeDCartesianCoordinates, orientation: threeDOrientation });
const currencyUnitType = structure({
  numericCode: int16,
  exponent: sbyte,
  alphabeticCode: text,
  currency: localizedText,
});
const quantityDimension = structure({
  massExponent: sbyte,
  lengthExponent: sbyte,
  timeExponent: sbyte,
  electricCurrentExponent: sbyte,
  amountOfSubstanceExponent: sbyte,
  luminousIntensityExponent: sbyte,
  absoluteTemperatureExponent: sbyte,
  dimensionlessExponent: sbyte,
});
const bitFieldDefinition = structure({
  name: text,
  description: localizedText,
  reserved: boolean,
  startingBitPosition: uint32,
  endingBitPosition: uint32,
});

/** Structures that describe values [OPC 10000-3 §8]. */
export const DATA_STRUCTURES: readonly StructureEntry[] = [
  [886, "Range", range],
  [889, "EUInformation", euInformation],
  [12089, "AxisInformation", axisInformation],
  [12090, "XVType", xVType],
  [12181, "ComplexNumberType", complexNumberType],
  [12182, "DoubleComplexNumberType", doubleComplexNumberType],
  [298, "Argument", argument],
  [8251, "EnumValueType", enumValueType],
  [14845, "EnumField", enumField],
  [14844, "StructureField", structureField],
  [122, "StructureDefinition", structureDefinition],
  [123, "EnumDefinition", enumDefinition],
  [8917, "TimeZoneDataType", timeZoneDataType],
  [12765, "OptionSet", optionSet],
  [301, "StatusResult", statusResult],
  [14846, "KeyValuePair", keyValuePair],
  [17537, "AdditionalParametersType", additionalParametersType],
  [17549, "EphemeralKeyType", ephemeralKeyType],
  [18815, "RationalNumber", rationalNumber],
  [18817, "ThreeDVector", threeDVector],
  [18819, "ThreeDCartesianCoordinates", threeDCartesianCoordinates],
  [18821, "ThreeDOrientation", threeDOrientation],
  [18823, "ThreeDFrame", threeDFrame],
  [23507, "CurrencyUnitType", currencyUnitType],
  [32562, "QuantityDimension", quantityDimension],
  [32422, "BitFieldDefinition", bitFieldDefinition],
];
