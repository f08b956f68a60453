import { certificate } from "../binary/certificate.js";
import { diagnosticInfo } from "../binary/diagnostic-info.js";
import { byteLength, hidden } from "../binary/hidden.js";
import { listOf } from "../binary/list.js";
import { nodeId } from "../binary/node-id.js";
import { boolean, double, uint32 } from "../binary/numbers.js";
import { statusCode } from "../binary/status-code.js";
import { text } from "../binary/text.js";
import { applicationDescription, endpointDescription, signedSoftwareCertificate } from "./endpoint-structures.js";
import { identityToken } from "./identity-tokens.js";
import { request, response, type Service } from "./service.js";
import { signatureData } from "./signature-data.js";

/** Sessions and who is behind them [OPC 10000-4 §5.7]. */
export const SESSION_SERVICES: Readonly<Record<number, Service>> = {
  461: request("CreateSessionRequest", {
    clientDescription: applicationDescription,
    serverUri: text,
    endpointUrl: text,
    sessionName: text,
    clientNonce: byteLength,
    clientCertificate: certificate,
    requestedSessionTimeout: double,
    maxResponseMessageSize: uint32,
  }),
  464: response("CreateSessionResponse", {
    sessionId: nodeId,
    authenticationToken: hidden(nodeId),
    revisedSessionTimeout: double,
    serverNonce: byteLength,
    serverCertificate: certificate,
    serverEndpoints: listOf(endpointDescription),
    serverSoftwareCertificates: listOf(signedSoftwareCertificate),
    serverSignature: signatureData,
    maxRequestMessageSize: uint32,
  }),
  467: request("ActivateSessionRequest", {
    clientSignature: signatureData,
    clientSoftwareCertificates: listOf(signedSoftwareCertificate),
    localeIds: listOf(text),
    userIdentityToken: identityToken,
    userTokenSignature: signatureData,
  }),
  470: response("ActivateSessionResponse", {
    serverNonce: byteLength,
    results: listOf(statusCode),
    diagnosticInfos: listOf(diagnosticInfo),
  }),
  473: request("CloseSessionRequest", { deleteSubscriptions: boolean }),
  476: response("CloseSessionResponse", {}),
  479: request("CancelRequest", { cancelledRequestHandle: uint32 }),
  482: response("CancelResponse", { cancelCount: uint32 }),
};
