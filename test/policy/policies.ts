import type { Party, Session } from "../../src/contracts/sensor-event.js";
import type { DeclaredPolicy } from "../../src/policy/declared-policy.js";
import { openPolicy } from "../../src/policy/open-policy.js";
import { session } from "../detectors/given.js";

/** A policy of these lines, after its version. */
export function policyOf(...lines: readonly string[]): DeclaredPolicy {
  return openPolicy(["version: 1", ...lines, ""].join("\n"), "policy.yaml");
}

/** What is wrong with these lines, after the first with the version; empty when nothing is. */
export function faultsOf(...lines: readonly string[]): string[] {
  try {
    policyOf(...lines);
    return [];
  } catch (error) {
    return (error as Error).message.split("\n");
  }
}

/** A host by its address, on the link or, without a MAC, behind a router. */
export function host(ip: string, mac?: string, vlan?: number): Party {
  const station = mac === undefined ? undefined : vlan === undefined ? mac : `${mac}@${vlan}`;
  return { asset: station === undefined ? `a:ip:${ip}` : `a:${station}`, station, mac, ip, port: undefined };
}

/** A session from one host to a port of another. */
export function between(client: Party, server: Party, port: number, over: Partial<Session> = {}): Session {
  return session({ client: { ...client, port: 50_000 }, server: { ...server, port }, ...over });
}

/** Three zones: office, supervisory with an HMI, control with two PLCs. */
export const zones = [
  "zones:",
  "  - { id: office, type: enterprise, subnets: [10.1.0.0/16] }",
  "  - { id: supervisory, type: supervisory, subnets: [10.2.0.0/24] }",
  "  - { id: control, type: control, subnets: [10.3.0.0/24] }",
] as const;

export const officePc = host("10.1.0.7");
export const hmi = host("10.2.0.5", "02:00:00:00:02:05");
export const plc = host("10.3.0.9", "02:00:00:00:03:09");
