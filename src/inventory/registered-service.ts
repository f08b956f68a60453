import { servicePorts } from "../catalog/service-ports.js";

/** Known by their content, wherever they are found: on their port, something else is none of them. */
const DECODED: ReadonlySet<string> = new Set(["modbus", "opcua", "uadp", "mqtt", "tls"]);

const byPort: ReadonlyMap<string, string> = new Map(
  [...servicePorts]
    .filter(([service]) => !DECODED.has(service))
    .flatMap(([service, ports]) => ports.map(({ over, port }) => [`${over}/${port}`, service] as const)),
);

/** The service that is registered for the port, of those without a decoder. */
export function registeredService(over: "tcp" | "udp", port: number): string | undefined {
  return byPort.get(`${over}/${port}`);
}
