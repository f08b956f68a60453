import type { CertificateFacts } from "../../core/certificate.js";

/** What TLS says in the clear, one handshake message or alert. Code points are four hexadecimal digits. */
export interface TlsBody {
  readonly contentType: "handshake" | "alert" | "heartbeat";
  /** A type of no name is its number. */
  readonly handshakeType?: string | undefined;
  readonly version?: string | undefined;
  readonly legacyVersion?: string | undefined;
  readonly sni?: string | undefined;
  readonly alpn?: readonly string[] | undefined;
  readonly cipherSuite?: string | undefined;
  readonly cipherSuiteName?: string | undefined;
  readonly cipherSuites?: readonly string[] | undefined;
  readonly extensions?: readonly number[] | undefined;
  readonly supportedVersions?: readonly string[] | undefined;
  readonly supportedGroups?: readonly string[] | undefined;
  readonly signatureAlgorithms?: readonly string[] | undefined;
  readonly hasSessionTicket?: boolean | undefined;
  readonly hasEarlyData?: boolean | undefined;
  readonly ja4?: string | undefined;
  readonly isResumed?: boolean | undefined;
  readonly certificate?: CertificateFacts | undefined;
  readonly chainLength?: number | undefined;
  readonly isClientCertificateRequested?: boolean | undefined;
  readonly level?: string | undefined;
  readonly description?: string | undefined;
  readonly isPartial?: boolean | undefined;
}

/** A body of which nothing more is known. */
export function bareBody(contentType: TlsBody["contentType"], handshakeType?: string): TlsBody {
  return { contentType, handshakeType, isPartial: true };
}
