import { dateTime } from "../binary/date-time.js";
import { diagnosticInfo } from "../binary/diagnostic-info.js";
import { extensionObject } from "../binary/extension-object.js";
import { listOf } from "../binary/list.js";
import { localizedText } from "../binary/localized-text.js";
import { boolean, uint32 } from "../binary/numbers.js";
import { statusCode } from "../binary/status-code.js";
import { structure } from "../binary/structure.js";
import { text } from "../binary/text.js";
import { applicationDescription, endpointDescription } from "./endpoint-structures.js";
import { applicationType } from "./enumerations.js";
import { request, response, type Service } from "./service.js";

const serverOnNetwork = structure({
  recordId: uint32,
  serverName: text,
  discoveryUrl: text,
  serverCapabilities: listOf(text),
});
const registeredServer = structure({
  serverUri: text,
  productUri: text,
  serverNames: listOf(localizedText),
  serverType: applicationType,
  gatewayServerUri: text,
  discoveryUrls: listOf(text),
  semaphoreFilePath: text,
  isOnline: boolean,
});

/** Finding servers and their endpoints [OPC 10000-4 §5.5]. */
export const DISCOVERY_SERVICES: Readonly<Record<number, Service>> = {
  422: request("FindServersRequest", { endpointUrl: text, localeIds: listOf(text), serverUris: listOf(text) }),
  425: response("FindServersResponse", { servers: listOf(applicationDescription) }),
  12208: request("FindServersOnNetworkRequest", {
    startingRecordId: uint32,
    maxRecordsToReturn: uint32,
    serverCapabilityFilter: listOf(text),
  }),
  12209: response("FindServersOnNetworkResponse", { lastCounterResetTime: dateTime, servers: listOf(serverOnNetwork) }),
  428: request("GetEndpointsRequest", { endpointUrl: text, localeIds: listOf(text), profileUris: listOf(text) }),
  431: response("GetEndpointsResponse", { endpoints: listOf(endpointDescription) }),
  437: request("RegisterServerRequest", { server: registeredServer }),
  440: response("RegisterServerResponse", {}),
  12211: request("RegisterServer2Request", {
    server: registeredServer,
    discoveryConfiguration: listOf(extensionObject),
  }),
  12212: response("RegisterServer2Response", {
    configurationResults: listOf(statusCode),
    diagnosticInfos: listOf(diagnosticInfo),
  }),
};
