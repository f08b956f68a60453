import { ANOMALY } from "./anomalies.js";
import type { Hello } from "./hello.js";
import { EXTENSION, RENEGOTIATION_SCSV, VERSION } from "./tables.js";

/** What a client offered, kept until its server has answered. */
export interface Offer {
  readonly version: number;
  readonly supportedVersions: readonly number[];
  readonly sessionIdentifier: string;
  readonly cipherSuites: readonly number[];
  readonly extensions: readonly number[];
  readonly alpn: readonly string[];
  readonly hasSessionTicket: boolean;
}

/** Of an offer with more than this nothing is kept. */
const VALUES_MAX = 1024;
const BYTES_PER_VALUE = 8;

/** What of a client's hello the server is held against. */
export function offerOf(hello: Hello): Offer {
  const { version, supportedVersions, sessionIdentifier, cipherSuites, extensions, alpn, hasSessionTicket } = hello;
  return {
    version,
    supportedVersions,
    sessionIdentifier,
    cipherSuites,
    extensions,
    alpn: alpn ?? [],
    hasSessionTicket,
  };
}

/** What it takes to keep the offer; 0 when it is too large to be kept. */
export function offerBytes(offer: Offer): number {
  const { supportedVersions, sessionIdentifier, cipherSuites, extensions, alpn } = offer;
  const texts = alpn.reduce((sum, protocol) => sum + protocol.length + BYTES_PER_VALUE, sessionIdentifier.length);
  const values =
    supportedVersions.length + cipherSuites.length + extensions.length + Math.ceil(texts / BYTES_PER_VALUE);
  return values > VALUES_MAX ? 0 : BYTES_PER_VALUE * (values + 1);
}

/** Bits of ANOMALY for what the server must not have chosen. */
export function choiceAnomalies(offer: Offer, server: Hello, isRetry: boolean): number {
  let anomalies = 0;
  if (!isVersionOffered(offer, server.version)) anomalies |= ANOMALY.versionNotOffered;
  const [suite] = server.cipherSuites;
  if (suite !== undefined && !offer.cipherSuites.includes(suite)) anomalies |= ANOMALY.cipherSuiteNotOffered;
  for (const type of server.extensions) {
    if (!isExtensionOffered(offer, type, isRetry)) anomalies |= ANOMALY.extensionNotOffered;
  }
  for (const protocol of server.alpn ?? []) {
    if (!offer.alpn.includes(protocol)) anomalies |= ANOMALY.protocolNotOffered;
  }
  if (isDowngraded(offer, server)) anomalies |= ANOMALY.downgrade;
  return anomalies;
}

function isVersionOffered(offer: Offer, version: number): boolean {
  if (offer.supportedVersions.length > 0) return offer.supportedVersions.includes(version);
  return version <= offer.version;
}

/** The cookie comes from the server first; renegotiation_info answers a cipher suite value too [RFC 5746 §3.6]. */
function isExtensionOffered(offer: Offer, type: number, isRetry: boolean): boolean {
  if (offer.extensions.includes(type)) return true;
  if (type === EXTENSION.renegotiationInfo) return offer.cipherSuites.includes(RENEGOTIATION_SCSV);
  return isRetry && type === EXTENSION.cookie;
}

const SENTINEL = { belowTls13: "444f574e47524401", belowTls12: "444f574e47524400" } as const;

/** The last bytes of the server's random say that it could do better; the client said that it could, too. */
function isDowngraded(offer: Offer, server: Hello): boolean {
  if (server.version > VERSION.tls12) return false;
  if (offer.version >= VERSION.tls13 && server.random.endsWith(SENTINEL.belowTls13)) return true;
  const isBelow = offer.version >= VERSION.tls12 && server.version < VERSION.tls12;
  return isBelow && server.random.endsWith(SENTINEL.belowTls12);
}
