import { listOf } from "../binary/list.js";
import { localizedText } from "../binary/localized-text.js";
import { nodeId } from "../binary/node-id.js";
import { boolean, byte, double, int32, uint32 } from "../binary/numbers.js";
import { structure } from "../binary/structure.js";
import { variant } from "../binary/variant.js";
import type { StructureEntry } from "./structure-entry.js";

const nodeAttributes = structure({
  specifiedAttributes: uint32,
  displayName: localizedText,
  description: localizedText,
  writeMask: uint32,
  userWriteMask: uint32,
});
const objectAttributes = structure({
  specifiedAttributes: uint32,
  displayName: localizedText,
  description: localizedText,
  writeMask: uint32,
  userWriteMask: uint32,
  eventNotifier: byte,
});
const variableAttributes = structure({
  specifiedAttributes: uint32,
  displayName: localizedText,
  description: localizedText,
  writeMask: uint32,
  userWriteMask: uint32,
  value: variant,
  dataType: nodeId,
  valueRank: int32,
  arrayDimensions: listOf(uint32),
  accessLevel: byte,
  userAccessLevel: byte,
  minimumSamplingInterval: double,
  historizing: boolean,
});
const methodAttributes = structure({
  specifiedAttributes: uint32,
  displayName: localizedText,
  description: localizedText,
  writeMask: uint32,
  userWriteMask: uint32,
  executable: boolean,
  userExecutable: boolean,
});
const objectTypeAttributes = structure({
  specifiedAttributes: uint32,
  displayName: localizedText,
  description: localizedText,
  writeMask: uint32,
  userWriteMask: uint32,
  isAbstract: boolean,
});
const variableTypeAttributes = structure({
  specifiedAttributes: uint32,
  displayName: localizedText,
  description: localizedText,
  writeMask: uint32,
  userWriteMask: uint32,
  value: variant,
  dataType: nodeId,
  valueRank: int32,
  arrayDimensions: listOf(uint32),
  isAbstract: boolean,
});
const referenceTypeAttributes = structure({
  specifiedAttributes: uint32,
  displayName: localizedText,
  description: localizedText,
  writeMask: uint32,
  userWriteMask: uint32,
  isAbstract: boolean,
  symmetric: boolean,
  inverseName: localizedText,
});
const dataTypeAttributes = structure({
  specifiedAttributes: uint32,
  displayName: localizedText,
  description: localizedText,
  writeMask: uint32,
  userWriteMask: uint32,
  isAbstract: boolean,
});
const viewAttributes = structure({
  specifiedAttributes: uint32,
  displayName: localizedText,
  description: localizedText,
  writeMask: uint32,
  userWriteMask: uint32,
  containsNoLoops: boolean,
  eventNotifier: byte,
});
const genericAttributeValue = structure({ attributeId: uint32, value: variant });
const genericAttributes = structure({
  specifiedAttributes: uint32,
  displayName: localizedText,
  description: localizedText,
  writeMask: uint32,
  userWriteMask: uint32,
  attributeValues: listOf(genericAttributeValue),
});

/** Attributes of nodes to be added [OPC 10000-4 §7]. */
export const NODE_ATTRIBUTES: readonly StructureEntry[] = [
  [351, "NodeAttributes", nodeAttributes],
  [354, "ObjectAttributes", objectAttributes],
  [357, "VariableAttributes", variableAttributes],
  [360, "MethodAttributes", methodAttributes],
  [363, "ObjectTypeAttributes", objectTypeAttributes],
  [366, "VariableTypeAttributes", variableTypeAttributes],
  [369, "ReferenceTypeAttributes", referenceTypeAttributes],
  [372, "DataTypeAttributes", dataTypeAttributes],
  [375, "ViewAttributes", viewAttributes],
  [17611, "GenericAttributes", genericAttributes],
];
