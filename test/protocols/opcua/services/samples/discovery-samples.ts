import { blob, list, NULL, object, plain, str, u8, u32 } from "../../binary/encoding.js";
import { type Sample, SOME_DAY, SOME_DAY_HEX } from "./sample.js";

const application = {
  hex: [
    str("urn:plant:tank"),
    str("urn:maker:server"),
    plain("Tank"),
    u32(0),
    NULL,
    NULL,
    list(str("opc.tcp://tank:4840")),
  ].join(""),
  want: {
    applicationUri: "urn:plant:tank",
    productUri: "urn:maker:server",
    applicationName: "Tank",
    applicationType: "Server",
    discoveryUrls: ["opc.tcp://tank:4840"],
  },
};

const policy = str("http://opcfoundation.org/UA/SecurityPolicy#None");
export const endpoint = {
  hex: [
    str("opc.tcp://tank:4840"),
    application.hex,
    blob("3003"),
    u32(1),
    policy,
    list(str("user") + u32(1) + NULL + NULL + NULL),
    str("http://opcfoundation.org/UA-Profile/Transport/uatcp-uasc-uabinary"),
    u8(3),
  ].join(""),
  want: {
    endpointUrl: "opc.tcp://tank:4840",
    server: application.want,
    serverCertificate: { byteLength: 2 },
    securityMode: "None",
    securityPolicyUri: "http://opcfoundation.org/UA/SecurityPolicy#None",
    userIdentityTokens: [{ policyId: "user", tokenType: "UserName" }],
    transportProfileUri: "http://opcfoundation.org/UA-Profile/Transport/uatcp-uasc-uabinary",
    securityLevel: 3,
  },
};

const registered = {
  hex: [
    str("urn:plant:tank"),
    str("urn:maker:server"),
    list(plain("Tank")),
    u32(3),
    NULL,
    list(str("opc.tcp://tank:4840")),
    NULL,
    "00",
  ].join(""),
  want: {
    serverUri: "urn:plant:tank",
    productUri: "urn:maker:server",
    serverNames: ["Tank"],
    serverType: "DiscoveryServer",
    discoveryUrls: ["opc.tcp://tank:4840"],
    isOnline: false,
  },
};

export const applicationHex = application.hex;
export const applicationWant = application.want;

export const discoverySamples: readonly Sample[] = [
  {
    service: "FindServersRequest",
    typeId: 422,
    hex: str("opc.tcp://tank:4840") + list(str("de")) + list(),
    want: { endpointUrl: "opc.tcp://tank:4840", localeIds: ["de"], serverUris: [] },
  },
  {
    service: "FindServersResponse",
    typeId: 425,
    hex: list(application.hex),
    want: { servers: [application.want] },
  },
  {
    service: "FindServersOnNetworkRequest",
    typeId: 12208,
    hex: u32(1) + u32(2) + list(str("DA")),
    want: { startingRecordId: 1, maxRecordsToReturn: 2, serverCapabilityFilter: ["DA"] },
  },
  {
    service: "FindServersOnNetworkResponse",
    typeId: 12209,
    hex: SOME_DAY_HEX + list(u32(5) + str("Tank") + str("opc.tcp://tank:4840") + list(str("DA"))),
    want: {
      lastCounterResetTime: SOME_DAY,
      servers: [{ recordId: 5, serverName: "Tank", discoveryUrl: "opc.tcp://tank:4840", serverCapabilities: ["DA"] }],
    },
  },
  {
    service: "GetEndpointsRequest",
    typeId: 428,
    hex: str("opc.tcp://tank:4840") + NULL + list(str("p")),
    want: { endpointUrl: "opc.tcp://tank:4840", profileUris: ["p"] },
  },
  { service: "GetEndpointsResponse", typeId: 431, hex: list(endpoint.hex), want: { endpoints: [endpoint.want] } },
  { service: "RegisterServerRequest", typeId: 437, hex: registered.hex, want: { server: registered.want } },
  { service: "RegisterServerResponse", typeId: 440, hex: "", want: {} },
  {
    service: "RegisterServer2Request",
    typeId: 12211,
    hex: registered.hex + list(object(12901, str("Tank") + list(str("DA")))),
    want: {
      server: registered.want,
      discoveryConfiguration: [
        {
          typeId: "i=12901",
          typeName: "MdnsDiscoveryConfiguration",
          body: { mdnsServerName: "Tank", serverCapabilities: ["DA"] },
        },
      ],
    },
  },
  {
    service: "RegisterServer2Response",
    typeId: 12212,
    hex: list("00000000") + list(),
    want: { configurationResults: ["Good"], diagnosticInfos: [] },
  },
];
