/** Applications, their endpoints and what proves them [OPC 10000-4 §7]. */

import { certificate } from "../binary/certificate.js";
import { byteLength } from "../binary/hidden.js";
import { listOf } from "../binary/list.js";
import { localizedText } from "../binary/localized-text.js";
import { byte } from "../binary/numbers.js";
import { structure } from "../binary/structure.js";
import { text } from "../binary/text.js";
import { applicationType, messageSecurityMode, userTokenType } from "./enumerations.js";

/** A server or client and where it can be found. */
export const applicationDescription = structure({
  applicationUri: text,
  productUri: text,
  applicationName: localizedText,
  applicationType,
  gatewayServerUri: text,
  discoveryProfileUri: text,
  discoveryUrls: listOf(text),
});
/** A way to say who one is that a server accepts. */
export const userTokenPolicy = structure({
  policyId: text,
  tokenType: userTokenType,
  issuedTokenType: text,
  issuerEndpointUrl: text,
  securityPolicyUri: text,
});
/** Where and with which security a server can be reached. */
export const endpointDescription = structure({
  endpointUrl: text,
  server: applicationDescription,
  serverCertificate: certificate,
  securityMode: messageSecurityMode,
  securityPolicyUri: text,
  userIdentityTokens: listOf(userTokenPolicy),
  transportProfileUri: text,
  securityLevel: byte,
});
/** A certificate that somebody issued for a product. */
export const signedSoftwareCertificate = structure({ certificateData: certificate, signature: byteLength });
