import type { Host } from "../../inventory/frames.js";

/** How much of everything a plant has, and how often it is polled. */
export interface PlantSize {
  readonly controllers: number;
  readonly uaServers: number;
  readonly edges: number;
  readonly sensors: number;
  readonly panels: number;
  readonly pollSeconds: number;
  readonly hasPolicy: boolean;
  /** Of the slowest link, in megabits per second. */
  readonly linkMbps: number;
}

/** The plants by name. */
export const sizes = {
  S: { controllers: 6, uaServers: 0, edges: 0, sensors: 0, panels: 1, pollSeconds: 10, hasPolicy: false, linkMbps: 4 },
  M: { controllers: 12, uaServers: 4, edges: 6, sensors: 5, panels: 4, pollSeconds: 30, hasPolicy: true, linkMbps: 4 },
  L: {
    controllers: 230,
    uaServers: 60,
    edges: 110,
    sensors: 70,
    panels: 20,
    pollSeconds: 60,
    hasPolicy: true,
    linkMbps: 10,
  },
} as const satisfies Record<string, PlantSize>;

const SUBNET = {
  control: "10.20.1",
  field: "10.20.3",
  supervisory: "10.20.2",
  dmz: "10.20.5",
  safety: "10.20.9",
} as const;

/** Host `n` of a zone; each has its own MAC, also across zones. */
export function hostIn(zone: keyof typeof SUBNET, n: number, vendor = "00:80:f4"): Host {
  const third = Number(SUBNET[zone].split(".")[2]);
  return { mac: `${vendor}:${hex(third)}:00:${hex(n)}`, ip: `${SUBNET[zone]}.${n}` };
}

const many = (zone: keyof typeof SUBNET, first: number, count: number) =>
  Array.from({ length: count }, (_, i) => hostIn(zone, first + i));

/** Who is in a plant of this size. */
export function siteOf(size: PlantSize) {
  return {
    controllers: many("control", 11, size.controllers),
    safety: hostIn("safety", 2),
    uaServers: many("field", 11, size.uaServers),
    edges: many("field", 81, size.edges),
    sensors: many("field", 196, Math.min(size.sensors, 50)).concat(many("safety", 100, Math.max(0, size.sensors - 50))),
    scada: hostIn("supervisory", 10),
    standby: hostIn("supervisory", 11),
    panels: many("supervisory", 20, size.panels),
    engineering: hostIn("supervisory", 60),
    primary: hostIn("supervisory", 70),
    historian: hostIn("dmz", 9),
    broker: hostIn("dmz", 50),
    backup: hostIn("dmz", 60),
    services: hostIn("dmz", 5),
    router: hostIn("dmz", 1),
  };
}

export type Site = ReturnType<typeof siteOf>;

const OPERATORS = "[10.20.2.10/31, 10.20.2.20/30, 10.20.2.24/29, 10.20.2.32/29]";
/** Zones, conduits and what is declared beside them. */
export const POLICY = `version: 1
assets:
  - { id: router, macs: ["00:80:f4:05:00:01"], ips: [10.20.5.1], conduitDevice: true }
zones:
  - { id: control, type: control, subnets: [10.20.1.0/24, 10.20.3.0/24], slt: 2 }
  - { id: supervisory, type: supervisory, subnets: [10.20.2.0/24], slt: 2 }
  - { id: dmz, type: dmz, subnets: [10.20.5.0/24], slt: 2 }
  - { id: sis, type: safety, subnets: [10.20.9.0/24], slt: 3 }
  - { id: vendor, type: remote-access, subnets: [10.99.0.0/24] }
  - { id: hub, type: cloud, subnets: [203.0.113.0/24] }
  - { id: office, type: enterprise, subnets: [10.1.0.0/16] }
conduits:
  - { id: operate, from: ${OPERATORS}, to: control, services: [modbus, opcua] }
  - { id: watch-safety, from: ${OPERATORS}, to: sis, operations: { modbus: { read: any } } }
  - { id: archive, from: 10.20.5.9, to: control, services: opcua, operations: { opcua: { read: any } }, skip: true }
  - { id: telemetry, from: [control, 10.20.2.70, sis], to: 10.20.5.50, services: mqtt, skip: true }
  - { id: feed, from: 10.20.2.70, to: 10.20.5.60, services: udp/5140, oneway: true, skip: true }
  - { id: time, from: [control, supervisory, sis], to: 10.20.5.5, services: [ntp, dns, dhcp], skip: true }
redundant: [{ id: scada-pair, members: [10.20.2.10, 10.20.2.11] }]
retired:
  - { mac: "00:80:f4:63:00:63", reason: scrapped }
`;

function hex(n: number): string {
  return (n & 0xff).toString(16).padStart(2, "0");
}
