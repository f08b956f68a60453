import type { AlertRecord, SensorRecord } from "../../../src/contracts/alert.js";
import type { Policy } from "../../../src/contracts/policy.js";
import { openPolicy } from "../../../src/policy/open-policy.js";
import type { Host } from "../../inventory/frames.js";
import type { Plant } from "../../sensor/plant.js";
import { watched } from "../../sensor/watched.js";
import { START } from "../given.js";

/** Hosts of the policy below, each on the mirrored segment with a MAC of its own. */
export const hosts = {
  office: host(1, "10.4.0.1"),
  vendor: host(2, "10.5.0.1"),
  history: host(3, "10.3.0.1"),
  view: host(4, "10.2.0.1"),
  controller: host(5, "10.1.0.1"),
  safety: host(6, "10.1.9.1"),
  cloud: host(7, "203.0.113.7"),
  world: host(8, "198.51.100.8"),
  nowhere: host(9, "10.99.0.1"),
} as const;

const ZONES = `version: 1
zones:
  - { id: office, type: enterprise, subnets: [10.4.0.0/16] }
  - { id: vendor, type: remote-access, subnets: [10.5.0.0/16] }
  - { id: history, type: dmz, subnets: [10.3.0.0/16] }
  - { id: view, type: supervisory, subnets: [10.2.0.0/16] }
  - { id: cell, type: control, subnets: [10.1.0.0/24] }
  - { id: safe, type: safety, subnets: [10.1.9.0/24] }
  - { id: hub, type: cloud, subnets: [203.0.113.0/24] }
`;

/** The zones, and these lines after them; `policy.yaml` in explanations. The first line of `rest` is line 10. */
export function policyWith(rest = ""): Policy {
  return openPolicy(ZONES + rest, "policy.yaml");
}

/** Last state of what one detector, or any in evidence, says of the frames. */
export function saidBy(detector: string, plant: Plant, policy: Policy): SensorRecord[] {
  const last = new Map<string, SensorRecord>();
  for (const record of watched(plant.frames(START), { baseline: undefined, policy })) {
    if (record.kind !== "alert" && record.kind !== "audit") continue;
    const isNamed = record.kind === "alert" ? record.detector === detector : record.source === detector;
    if (isNamed || record.evidence.some((evidence) => evidence.detector === detector)) last.set(record.id, record);
  }
  return [...last.values()];
}

/** As `saidBy`, of alerts alone. */
export function alertsOf(detector: string, plant: Plant, policy: Policy): AlertRecord[] {
  return saidBy(detector, plant, policy).filter((record) => record.kind === "alert");
}

/** Another address of the same network card. */
export function alsoAt(known: Host, ip: string): Host {
  return { ...known, ip };
}

function host(n: number, ip: string): Host {
  return { mac: `02:00:00:00:01:${n.toString(16).padStart(2, "0")}`, ip };
}
