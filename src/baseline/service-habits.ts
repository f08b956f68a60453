import type { ServiceFact, ServiceFactKind } from "../contracts/service-event.js";
import type { TlsSeen } from "../contracts/tls-event.js";

const HABITS: ReadonlySet<ServiceFactKind> = new Set<ServiceFactKind>(["upload", "download", "time-served"]);
const ISSUER_MAX = 120;

/** Role of a server that moves files or gives the time, without its side: `ftp-upload`, `ntp`. */
export function serviceHabit({ service, fact }: ServiceFact): string | undefined {
  if (!HABITS.has(fact)) return undefined;
  return fact === "time-served" ? service : `${service}-${fact}`;
}

/** Roles of a TLS server: its versions, its certificates by the beginning of their hash, and who issued them. */
export function tlsHabits({ stage, version, certificate }: TlsSeen): string[] {
  if (stage === "certificate" && certificate !== undefined) {
    return [`certificate ${certificate.sha256.slice(0, 16)}`, `issuer ${certificate.issuer.slice(0, ISSUER_MAX)}`];
  }
  return version === undefined ? [] : [version];
}
