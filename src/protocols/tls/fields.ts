import type { Field } from "../../contracts/doc.js";
import type { TlsBody } from "./body.js";

/** Help for every key of TlsBody, in the order in which a body carries them. */
export const FIELDS: Readonly<Record<keyof TlsBody, Field>> = {
  contentType: { type: "text", help: "handshake, alert or heartbeat." },
  handshakeType: {
    type: "text",
    help: "clientHello, serverHello, helloRetryRequest, certificate, certificateRequest; else its number.",
  },
  version: { type: "text", help: "Of a client the highest version it offers, of a server the one it chose." },
  legacyVersion: { type: "text", help: "Version field of the hello, which TLS 1.3 leaves at TLS 1.2." },
  sni: { type: "text", help: "Name of the server that the client asks for." },
  alpn: { type: "list", help: "Application protocols offered, or the one chosen." },
  cipherSuite: { type: "hex", help: "Cipher suite that the server chose." },
  cipherSuiteName: { type: "text", help: "Its registered name, of the usual ones." },
  cipherSuites: { type: "list", help: "Cipher suites that the client offers, in its order, as hexadecimal." },
  extensions: { type: "list", help: "Types of the extensions in the order sent." },
  supportedVersions: { type: "list", help: "Versions that the client offers, where it lists them." },
  supportedGroups: { type: "list", help: "Groups for the key exchange that the client offers, as hexadecimal." },
  signatureAlgorithms: { type: "list", help: "Signature schemes that the client accepts, as hexadecimal." },
  hasSessionTicket: { type: "boolean", help: "The client brings a ticket of an earlier session." },
  hasEarlyData: { type: "boolean", help: "The client sends data before the server has answered." },
  ja4: { type: "text", help: "Fingerprint of the client by its hello (JA4)." },
  isResumed: { type: "boolean", help: "The server continues an earlier session, so no certificate follows." },
  certificate: { type: "object", help: "Facts of the sender's own certificate, the first of the chain." },
  chainLength: { type: "integer", help: "Certificates sent; 0 when a client has none." },
  isClientCertificateRequested: { type: "boolean", help: "The server asks the client for a certificate." },
  level: { type: "text", help: "warning or fatal." },
  description: { type: "text", help: "What the alert says, by its name in the standard." },
  isPartial: { type: "boolean", help: "Only the beginning of the message was there to be read." },
};
