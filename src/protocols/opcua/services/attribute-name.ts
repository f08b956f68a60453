import type { JsonObject } from "../../../core/json.js";

/** By their number [OPC 10000-6 §A.1]. */
const NAMES: readonly string[] = [
  "NodeId",
  "NodeClass",
  "BrowseName",
  "DisplayName",
  "Description",
  "WriteMask",
  "UserWriteMask",
  "IsAbstract",
  "Symmetric",
  "InverseName",
  "ContainsNoLoops",
  "EventNotifier",
  "Value",
  "DataType",
  "ValueRank",
  "ArrayDimensions",
  "AccessLevel",
  "UserAccessLevel",
  "MinimumSamplingInterval",
  "Historizing",
  "Executable",
  "UserExecutable",
  "DataTypeDefinition",
  "RolePermissions",
  "UserRolePermissions",
  "AccessRestrictions",
  "AccessLevelEx",
];

/** Adds `attributeName` after `attributeId`. */
export function nameAttribute(members: JsonObject): JsonObject {
  const named: Record<string, JsonObject[string]> = {};
  for (const key in members) {
    const value = members[key];
    named[key] = value;
    if (key === "attributeId") named.attributeName = NAMES[Number(value) - 1];
  }
  return named;
}
