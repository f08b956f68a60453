import { certificate } from "../binary/certificate.js";
import { dateTime } from "../binary/date-time.js";
import { byteLength } from "../binary/hidden.js";
import { listOf } from "../binary/list.js";
import { localizedText } from "../binary/localized-text.js";
import { nodeId } from "../binary/node-id.js";
import { boolean, byte, double, int32, uint32 } from "../binary/numbers.js";
import { statusCode } from "../binary/status-code.js";
import { structure } from "../binary/structure.js";
import { text } from "../binary/text.js";
import { variant } from "../binary/variant.js";
import { argument, statusResult } from "./data-structures.js";
import {
  applicationDescription,
  endpointDescription,
  signedSoftwareCertificate,
  userTokenPolicy,
} from "./endpoint-structures.js";
import { identityCriteriaType, messageSecurityMode, serverState } from "./enumerations.js";
import type { StructureEntry } from "./structure-entry.js";
import { relativePath } from "./view-structures.js";

const buildInfo = structure({
  productUri: text,
  manufacturerName: text,
  productName: text,
  softwareVersion: text,
  buildNumber: text,
  buildDate: dateTime,
});
const serverStatusDataType = structure({
  startTime: dateTime,
  currentTime: dateTime,
  state: serverState,
  buildInfo,
  secondsTillShutdown: uint32,
  shutdownReason: localizedText,
});
const serverDiagnosticsSummaryDataType = structure({
  serverViewCount: uint32,
  currentSessionCount: uint32,
  cumulatedSessionCount: uint32,
  securityRejectedSessionCount: uint32,
  rejectedSessionCount: uint32,
  sessionTimeoutCount: uint32,
  sessionAbortCount: uint32,
  currentSubscriptionCount: uint32,
  cumulatedSubscriptionCount: uint32,
  publishingIntervalCount: uint32,
  securityRejectedRequestsCount: uint32,
  rejectedRequestsCount: uint32,
});
const samplingIntervalDiagnosticsDataType = structure({
  samplingInterval: double,
  monitoredItemCount: uint32,
  maxMonitoredItemCount: uint32,
  disabledMonitoredItemCount: uint32,
});
const serviceCounterDataType = structure({ totalCount: uint32, errorCount: uint32 });
const sessionDiagnosticsDataType = structure({
  sessionId: nodeId,
  sessionName: text,
  clientDescription: applicationDescription,
  serverUri: text,
  endpointUrl: text,
  localeIds: listOf(text),
  actualSessionTimeout: double,
  maxResponseMessageSize: uint32,
  clientConnectionTime: dateTime,
  clientLastContactTime: dateTime,
  currentSubscriptionsCount: uint32,
  currentMonitoredItemsCount: uint32,
  currentPublishRequestsInQueue: uint32,
  totalRequestCount: serviceCounterDataType,
  unauthorizedRequestCount: uint32,
  readCount: serviceCounterDataType,
  historyReadCount: serviceCounterDataType,
  writeCount: serviceCounterDataType,
  historyUpdateCount: serviceCounterDataType,
  callCount: serviceCounterDataType,
  createMonitoredItemsCount: serviceCounterDataType,
  modifyMonitoredItemsCount: serviceCounterDataType,
  setMonitoringModeCount: serviceCounterDataType,
  setTriggeringCount: serviceCounterDataType,
  deleteMonitoredItemsCount: serviceCounterDataType,
  createSubscriptionCount: serviceCounterDataType,
  modifySubscriptionCount: serviceCounterDataType,
  setPublishingModeCount: serviceCounterDataType,
  publishCount: serviceCounterDataType,
  republishCount: serviceCounterDataType,
  transferSubscriptionsCount: serviceCounterDataType,
  deleteSubscriptionsCount: serviceCounterDataType,
  addNodesCount: serviceCounterDataType,
  addReferencesCount: serviceCounterDataType,
  deleteNodesCount: serviceCounterDataType,
  deleteReferencesCount: serviceCounterDataType,
  browseCount: serviceCounterDataType,
  browseNextCount: serviceCounterDataType,
  translateBrowsePathsToNodeIdsCount: serviceCounterDataType,
  queryFirstCount: serviceCounterDataType,
  queryNextCount: serviceCounterDataType,
  registerNodesCount: serviceCounterDataType,
  unregisterNodesCount: serviceCounterDataType,
});
const sessionSecurityDiagnosticsDataType = structure({
  sessionId: nodeId,
  clientUserIdOfSession: text,
  clientUserIdHistory: listOf(text),
  authenticationMechanism: text,
  encoding: text,
  transportProtocol: text,
  securityMode: messageSecurityMode,
  securityPolicyUri: text,
  clientCertificate: certificate,
});
const subscriptionDiagnosticsDataType = structure({
  sessionId: nodeId,
  subscriptionId: uint32,
  priority: byte,
  publishingInterval: double,
  maxKeepAliveCount: uint32,
  maxLifetimeCount: uint32,
  maxNotificationsPerPublish: uint32,
  publishingEnabled: boolean,
  modifyCount: uint32,
  enableCount: uint32,
  disableCount: uint32,
  republishRequestCount: uint32,
  republishMessageRequestCount: uint32,
  republishMessageCount: uint32,
  transferRequestCount: uint32,
  transferredToAltClientCount: uint32,
  transferredToSameClientCount: uint32,
  publishRequestCount: uint32,
  dataChangeNotificationsCount: uint32,
  eventNotificationsCount: uint32,
  notificationsCount: uint32,
  latePublishRequestCount: uint32,
  currentKeepAliveCount: uint32,
  currentLifetimeCount: uint32,
  unacknowledgedMessageCount: uint32,
  discardedMessageCount: uint32,
  monitoredItemCount: uint32,
  disabledMonitoredItemCount: uint32,
  monitoringQueueOverflowCount: uint32,
  nextSequenceNumber: uint32,
  eventQueueOverflowCount: uint32,
});
const redundantServerDataType = structure({ serverId: text, serviceLevel: byte, serverState });
const endpointUrlListDataType = structure({ endpointUrlList: listOf(text) });
const networkGroupDataType = structure({ serverUri: text, networkPaths: listOf(endpointUrlListDataType) });
const modelChangeStructureDataType = structure({ affected: nodeId, affectedType: nodeId, verb: byte });
const semanticChangeStructureDataType = structure({ affected: nodeId, affectedType: nodeId });
const programDiagnosticDataType = structure({
  createSessionId: nodeId,
  createClientName: text,
  invocationCreationTime: dateTime,
  lastTransitionTime: dateTime,
  lastMethodCall: text,
  lastMethodSessionId: nodeId,
  lastMethodInputArguments: listOf(argument),
  lastMethodOutputArguments: listOf(argument),
  lastMethodCallTime: dateTime,
  lastMethodReturnStatus: statusResult,
});
const programDiagnostic2DataType = structure({
  createSessionId: nodeId,
  createClientName: text,
  invocationCreationTime: dateTime,
  lastTransitionTime: dateTime,
  lastMethodCall: text,
  lastMethodSessionId: nodeId,
  lastMethodInputArguments: listOf(argument),
  lastMethodOutputArguments: listOf(argument),
  lastMethodInputValues: listOf(variant),
  lastMethodOutputValues: listOf(variant),
  lastMethodCallTime: dateTime,
  lastMethodReturnStatus: statusCode,
});
const endpointConfiguration = structure({
  operationTimeout: int32,
  useBinaryEncoding: boolean,
  maxStringLength: int32,
  maxByteStringLength: int32,
  maxArrayLength: int32,
  maxMessageSize: int32,
  maxBufferSize: int32,
  channelLifetime: int32,
  securityTokenLifetime: int32,
});
const rolePermissionType = structure({ roleId: nodeId, permissions: uint32 });
const identityMappingRuleType = structure({ criteriaType: identityCriteriaType, criteria: text });
const endpointType = structure({
  endpointUrl: text,
  securityMode: messageSecurityMode,
  securityPolicyUri: text,
  transportProfileUri: text,
});
const mdnsDiscoveryConfiguration = structure({ mdnsServerName: text, serverCapabilities: listOf(text) });
const discoveryConfiguration = structure({});
const trustListDataType = structure({
  specifiedLists: uint32,
  trustedCertificates: listOf(certificate),
  trustedCrls: listOf(byteLength),
  issuerCertificates: listOf(certificate),
  issuerCrls: listOf(byteLength),
});
const userManagementDataType = structure({ userName: text, userConfiguration: uint32, description: text });

/** State, diagnostics and settings of servers [OPC 10000-5 §12]. */
export const SERVER_STRUCTURES: readonly StructureEntry[] = [
  [340, "BuildInfo", buildInfo],
  [864, "ServerStatusDataType", serverStatusDataType],
  [861, "ServerDiagnosticsSummaryDataType", serverDiagnosticsSummaryDataType],
  [858, "SamplingIntervalDiagnosticsDataType", samplingIntervalDiagnosticsDataType],
  [867, "SessionDiagnosticsDataType", sessionDiagnosticsDataType],
  [870, "SessionSecurityDiagnosticsDataType", sessionSecurityDiagnosticsDataType],
  [873, "ServiceCounterDataType", serviceCounterDataType],
  [876, "SubscriptionDiagnosticsDataType", subscriptionDiagnosticsDataType],
  [855, "RedundantServerDataType", redundantServerDataType],
  [11957, "EndpointUrlListDataType", endpointUrlListDataType],
  [11958, "NetworkGroupDataType", networkGroupDataType],
  [879, "ModelChangeStructureDataType", modelChangeStructureDataType],
  [899, "SemanticChangeStructureDataType", semanticChangeStructureDataType],
  [896, "ProgramDiagnosticDataType", programDiagnosticDataType],
  [24034, "ProgramDiagnostic2DataType", programDiagnostic2DataType],
  [310, "ApplicationDescription", applicationDescription],
  [314, "EndpointDescription", endpointDescription],
  [333, "EndpointConfiguration", endpointConfiguration],
  [306, "UserTokenPolicy", userTokenPolicy],
  [346, "SignedSoftwareCertificate", signedSoftwareCertificate],
  [128, "RolePermissionType", rolePermissionType],
  [15736, "IdentityMappingRuleType", identityMappingRuleType],
  [15671, "EndpointType", endpointType],
  [12901, "MdnsDiscoveryConfiguration", mdnsDiscoveryConfiguration],
  [12900, "DiscoveryConfiguration", discoveryConfiguration],
  [12680, "TrustListDataType", trustListDataType],
  [24292, "UserManagementDataType", userManagementDataType],
  [542, "RelativePath", relativePath],
];
