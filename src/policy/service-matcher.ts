import { type ServicePort, servicePorts } from "../catalog/service-ports.js";
import { isEnvelope } from "../catalog/services.js";
import type { Party, Session } from "../contracts/sensor-event.js";

/** A service that a line of the policy names. */
export interface ServiceMatcher {
  readonly text: string;
  /** Undefined where only ports are named. */
  readonly name: string | undefined;
  readonly ports: readonly (ServicePort & { readonly last: number })[];
}

/** Matches every service. */
const ANY = "any";
const PORT_MAX = 65_535;

/** Whether `text` is a name from the table of services, `tcp/502`, `udp/1000-1100` or `any`. */
export function isServiceText(text: string): boolean {
  return parseService(text) !== undefined;
}

/** Names that a policy may use. */
export function serviceNames(): readonly string[] {
  return [...servicePorts.keys(), ANY];
}

/** Undefined for what names no service. */
export function parseService(text: string): ServiceMatcher | undefined {
  const match = /^(tcp|udp)\/(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
  if (match !== null) {
    const [, over, first = "", last = first] = match;
    const [port, end] = [Number(first), Number(last)];
    if (port > end || end > PORT_MAX) return undefined;
    return { text, name: undefined, ports: [{ over: over === "udp" ? "udp" : "tcp", port, last: end }] };
  }
  const ports = text === ANY ? [] : servicePorts.get(text);
  return ports === undefined
    ? undefined
    : { text, name: text, ports: ports.map((known) => ({ ...known, last: known.port })) };
}

/**
 * Whether the session is of the service. Until a session shows its protocol, and where that is only an envelope, the
 * port speaks for it.
 */
export function isOfService(matcher: ServiceMatcher, session: Session, server: Party): boolean {
  const { name, ports } = matcher;
  if (name === ANY) return true;
  if (name !== undefined) {
    if (session.protocol === name || session.service === name) return true;
    if (session.protocol !== undefined && !isEnvelope(session.protocol)) return false;
  }
  return isOnPort(ports, session.transport, server.port);
}

function isOnPort(ports: ServiceMatcher["ports"], transport: string, port: number | undefined): boolean {
  if (port === undefined) return false;
  for (const known of ports) if (known.over === transport && port >= known.port && port <= known.last) return true;
  return false;
}
