import { blob, f64, id, list, NO_OBJECT, NULL, named, object, str, u32 } from "../../binary/encoding.js";
import { applicationHex, applicationWant, endpoint } from "./discovery-samples.js";
import { type Sample, SOME_DAY, SOME_DAY_HEX } from "./sample.js";

const RSA = "http://www.w3.org/2001/04/xmlenc#rsa-oaep";
const noSignature = NULL + NULL;

/** An ActivateSession request with this token. */
function activation(token: string, want: Sample["want"]): Sample {
  return {
    service: "ActivateSessionRequest",
    typeId: 467,
    hex: str("s") + blob("aabb") + list() + list(str("de")) + token + noSignature,
    want: {
      clientSignature: { algorithm: "s", byteLength: 2 },
      clientSoftwareCertificates: [],
      localeIds: ["de"],
      userIdentityToken: want,
    },
  };
}

const secret = Buffer.from("Pa55word").toString("hex");

export const sessionSamples: readonly Sample[] = [
  {
    service: "OpenSecureChannelRequest",
    typeId: 446,
    hex: u32(0) + u32(1) + u32(3) + blob("0102") + u32(3_600_000),
    want: {
      clientProtocolVersion: 0,
      requestType: "Renew",
      securityMode: "SignAndEncrypt",
      clientNonce: { byteLength: 2 },
      requestedLifetime: 3_600_000,
    },
  },
  {
    service: "OpenSecureChannelResponse",
    typeId: 449,
    hex: u32(0) + u32(11) + u32(12) + SOME_DAY_HEX + u32(60_000) + blob(""),
    want: {
      serverProtocolVersion: 0,
      securityToken: { channelId: 11, tokenId: 12, createdAt: SOME_DAY, revisedLifetime: 60_000 },
      serverNonce: { byteLength: 0 },
    },
  },
  { service: "CloseSecureChannelRequest", typeId: 452, hex: "", want: {} },
  { service: "CloseSecureChannelResponse", typeId: 455, hex: "", want: {} },
  {
    service: "CreateSessionRequest",
    typeId: 461,
    hex: [
      applicationHex,
      NULL,
      str("opc.tcp://tank:4840"),
      str("panel"),
      blob("00112233"),
      blob("3003"),
      f64(60_000),
      u32(0),
    ].join(""),
    want: {
      clientDescription: applicationWant,
      endpointUrl: "opc.tcp://tank:4840",
      sessionName: "panel",
      clientNonce: { byteLength: 4 },
      clientCertificate: { byteLength: 2 },
      requestedSessionTimeout: 60_000,
      maxResponseMessageSize: 0,
    },
  },
  {
    service: "CreateSessionResponse",
    typeId: 464,
    hex: [
      id(300),
      named(1, "token of the session"),
      f64(30_000),
      blob("00"),
      NULL,
      list(endpoint.hex),
      list(blob("3003") + blob("aa")),
      str("s") + blob("bbcc"),
      u32(9),
    ].join(""),
    want: {
      sessionId: "i=300",
      revisedSessionTimeout: 30_000,
      serverNonce: { byteLength: 1 },
      serverEndpoints: [endpoint.want],
      serverSoftwareCertificates: [{ certificateData: { byteLength: 2 }, signature: { byteLength: 1 } }],
      serverSignature: { algorithm: "s", byteLength: 2 },
      maxRequestMessageSize: 9,
    },
  },
  activation(object(321, str("anon")), { tokenKind: "anonymous", policyId: "anon" }),
  activation(NO_OBJECT, { tokenKind: "anonymous" }),
  activation(object(324, str("user") + str("admin") + blob(secret) + NULL), {
    tokenKind: "userName",
    policyId: "user",
    userName: "admin",
    passwordIsEncrypted: false,
  }),
  activation(object(324, str("user") + str("admin") + blob("") + NULL), {
    tokenKind: "userName",
    policyId: "user",
    userName: "admin",
    passwordIsEncrypted: false,
    passwordIsEmpty: true,
  }),
  activation(object(324, str("user") + str("admin") + blob("00".repeat(256)) + str(RSA)), {
    tokenKind: "userName",
    policyId: "user",
    userName: "admin",
    encryptionAlgorithm: RSA,
    passwordIsEncrypted: true,
    password: { byteLength: 256 },
  }),
  activation(object(324, str("ecc") + str("admin") + blob("01008a4401000000ff") + NULL), {
    tokenKind: "userName",
    policyId: "ecc",
    userName: "admin",
    passwordIsEncrypted: true,
    password: { byteLength: 9 },
  }),
  activation(object(327, str("cert") + blob("3003")), {
    tokenKind: "x509",
    policyId: "cert",
    certificateData: { byteLength: 2 },
  }),
  activation(object(940, str("jwt") + blob(secret) + NULL), {
    tokenKind: "issued",
    policyId: "jwt",
    tokenData: { byteLength: 8 },
    tokenIsEncrypted: false,
  }),
  activation(`${named(3, "badge")}01${blob("0102")}`, { typeId: "ns=3;s=badge", byteLength: 2 }),
  activation(`${id(323)}02${str("<Password>Pa55word</Password>")}`, { typeId: "i=323" }),
  {
    service: "ActivateSessionResponse",
    typeId: 470,
    hex: blob("000000") + list("00000000") + list(),
    want: { serverNonce: { byteLength: 3 }, results: ["Good"], diagnosticInfos: [] },
  },
  { service: "CloseSessionRequest", typeId: 473, hex: "01", want: { deleteSubscriptions: true } },
  { service: "CloseSessionResponse", typeId: 476, hex: "", want: {} },
  { service: "CancelRequest", typeId: 479, hex: u32(99), want: { cancelledRequestHandle: 99 } },
  { service: "CancelResponse", typeId: 482, hex: u32(2), want: { cancelCount: 2 } },
  { service: "ServiceFault", typeId: 397, hex: "", want: {} },
];
