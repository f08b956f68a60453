/** Enumerations of the services and structures, by the names of the standard. */

import { enumeration } from "../binary/enumeration.js";

export const applicationType = enumeration({ 0: "Server", 1: "Client", 2: "ClientAndServer", 3: "DiscoveryServer" });
export const axisScaleEnumeration = enumeration({ 0: "Linear", 1: "Log", 2: "Ln" });
export const browseDirection = enumeration({ 0: "Forward", 1: "Inverse", 2: "Both", 3: "Invalid" });
export const dataChangeTrigger = enumeration({ 0: "Status", 1: "StatusValue", 2: "StatusValueTimestamp" });
export const filterOperator = enumeration({
  0: "Equals",
  1: "IsNull",
  2: "GreaterThan",
  3: "LessThan",
  4: "GreaterThanOrEqual",
  5: "LessThanOrEqual",
  6: "Like",
  7: "Not",
  8: "Between",
  9: "InList",
  10: "And",
  11: "Or",
  12: "Cast",
  13: "InView",
  14: "OfType",
  15: "RelatedTo",
  16: "BitwiseAnd",
  17: "BitwiseOr",
});
export const historyUpdateType = enumeration({ 1: "Insert", 2: "Replace", 3: "Update", 4: "Delete" });
export const identityCriteriaType = enumeration({
  1: "UserName",
  2: "Thumbprint",
  3: "Role",
  4: "GroupId",
  5: "Anonymous",
  6: "AuthenticatedUser",
  7: "Application",
  8: "X509Subject",
  9: "TrustedApplication",
});
export const messageSecurityMode = enumeration({ 0: "Invalid", 1: "None", 2: "Sign", 3: "SignAndEncrypt" });
export const monitoringMode = enumeration({ 0: "Disabled", 1: "Sampling", 2: "Reporting" });
export const nodeClass = enumeration({
  0: "Unspecified",
  1: "Object",
  2: "Variable",
  4: "Method",
  8: "ObjectType",
  16: "VariableType",
  32: "ReferenceType",
  64: "DataType",
  128: "View",
});
export const performUpdateType = enumeration({ 1: "Insert", 2: "Replace", 3: "Update", 4: "Remove" });
export const securityTokenRequestType = enumeration({ 0: "Issue", 1: "Renew" });
export const serverState = enumeration({
  0: "Running",
  1: "Failed",
  2: "NoConfiguration",
  3: "Suspended",
  4: "Shutdown",
  5: "Test",
  6: "CommunicationFault",
  7: "Unknown",
});
export const sortOrderType = enumeration({ 0: "Ascending", 1: "Descending" });
export const structureType = enumeration({
  0: "Structure",
  1: "StructureWithOptionalFields",
  2: "Union",
  3: "StructureWithSubtypedValues",
  4: "UnionWithSubtypedValues",
});
export const timestampsToReturn = enumeration({ 0: "Source", 1: "Server", 2: "Both", 3: "Neither", 4: "Invalid" });
export const userTokenType = enumeration({ 0: "Anonymous", 1: "UserName", 2: "Certificate", 3: "IssuedToken" });
export const deadbandType = enumeration({ 0: "None", 1: "Absolute", 2: "Percent" });
