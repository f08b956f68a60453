import { controlServiceAt } from "../catalog/services.js";

const CONTROL_PROTOCOLS: ReadonlySet<string> = new Set(["modbus", "opcua", "mqtt"]);

/** What tells a service, of a session as well as of a learned conduit. */
interface Service {
  readonly transport: "tcp" | "udp";
  /** Last part of the conduit's key. */
  readonly service: string;
}

/**
 * The control protocol that the service is, by its own words or else by the server's port; undefined for all others.
 */
export function controlService({ transport, service }: Service, port: number | undefined): string | undefined {
  if (CONTROL_PROTOCOLS.has(service)) return service;
  const isNamedByPort = /^\d+$/.test(service);
  return isNamedByPort && port !== undefined ? controlServiceAt(transport, port) : undefined;
}

/** As the protocols call themselves. */
export function controlServiceName(service: string): string {
  const names: Readonly<Record<string, string>> = { modbus: "Modbus", opcua: "OPC UA", mqtt: "MQTT" };
  return names[service] ?? service;
}
