import type { Session } from "../../src/contracts/sensor-event.js";
import type { ServiceFact, ServiceFactKind, SpokenService } from "../../src/contracts/service-event.js";
import type { TlsSeen } from "../../src/contracts/tls-event.js";
import type { CertificateFacts } from "../../src/core/certificate.js";
import { at } from "./given.js";

/** Facts that the server of a session shows. */
const BY_SERVER: ReadonlySet<ServiceFactKind> = new Set<ServiceFactKind>([
  ...(["spoken", "weak", "login-failed", "null-session", "name-answer", "name-missing", "time-served"] as const),
]);

/** Something that a session shows of its service. */
export function serviceFact(
  service: SpokenService,
  fact: ServiceFactKind,
  value: string,
  of: Session,
  seconds = 1,
  frame = 10,
): ServiceFact {
  const by = BY_SERVER.has(fact) ? of.server : of.client;
  return { type: "service-fact", time: at(seconds), frame, capture: 0, session: of, by, service, fact, value };
}

/** What a TLS connection shows; the server's hello unless told. */
export function tlsSeen(of: Session, over: Partial<TlsSeen>): TlsSeen {
  return {
    type: "tls",
    time: at(0),
    frame: 10,
    capture: 0,
    session: of,
    stage: "hello",
    version: undefined,
    cipherSuite: undefined,
    certificate: undefined,
    ...over,
  };
}

export function certificateFacts(over: Partial<CertificateFacts>): CertificateFacts {
  return {
    subject: "CN=plc",
    issuer: "CN=ca",
    serialNumber: "01",
    applicationUri: undefined,
    dnsNames: [],
    ipAddresses: [],
    notBefore: undefined,
    notAfter: undefined,
    keyType: "RSA",
    keyBits: 2048,
    signatureAlgorithm: "sha256WithRSAEncryption",
    thumbprint: "ab".repeat(20),
    sha256: "cd".repeat(32),
    isSelfSigned: false,
    ...over,
  };
}
