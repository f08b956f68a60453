/** Segments of the network. Switch and panel are one subnet: the controllers hang on a slow cable behind the switch. */
export const SEGMENTS = {
  plant: { network: "10.30.10", what: "switch of the plant, which is mirrored: control room" },
  panel: { network: "10.30.10", what: "switch in the panel of the controllers" },
  field: { network: "10.30.11", what: "outstations" },
  dmz: { network: "10.30.30", what: "between office and plant" },
  office: { network: "10.40.1", what: "office" },
  cloud: { network: "198.51.100", what: "Internet" },
} as const;

/** Of the plant's subnet, as the mirror tags it. */
export const PLANT_VLAN = 10;

export type SegmentName = keyof typeof SEGMENTS;

/** A machine of the plant. */
export interface WaterHost {
  readonly name: string;
  readonly segment: SegmentName;
  readonly address: string;
  readonly mac: string;
  readonly what: string;
}

function host(name: string, segment: SegmentName, last: number, mac: string, what: string): WaterHost {
  return { name, segment, address: `${SEGMENTS[segment].network}.${last}`, mac, what };
}

/** Everybody. The first bytes of the MACs are those of makers of such devices, the rest is made up. */
export const WATER = {
  plcIntake: host("plc-intake", "panel", 11, "00:80:f4:1e:10:0b", "PLC of the raw water intake: tank, two pumps"),
  plcDosing: host("plc-dosing", "panel", 12, "00:80:f4:1e:10:0c", "PLC of the dosing: flow, chlorine, pH"),
  plcFilter: host("plc-filter", "panel", 13, "00:80:f4:1e:10:0d", "PLC of the filters: pressure, backwash"),
  edgePumps: host("edge-pumps", "field", 21, "00:d0:c9:2b:11:15", "Sparkplug edge node of the booster pumps"),
  edgeTower: host("edge-tower", "field", 22, "00:d0:c9:2b:11:16", "Sparkplug edge node of the water tower"),
  hmi: host("hmi", "plant", 70, "00:14:22:5a:20:0a", "operator station: polls the PLCs, gives set points"),
  scada: host("scada", "plant", 80, "00:14:22:5a:20:14", "OPC UA server of the plant: methods, history"),
  broker: host("broker", "plant", 90, "00:14:22:5a:20:1e", "MQTT broker"),
  hostApp: host(
    "host-app",
    "plant",
    91,
    "00:14:22:5a:20:1f",
    "Sparkplug primary host application, reports to the cloud",
  ),
  eng: host("eng", "plant", 100, "00:14:22:5a:20:28", "engineering station"),
  historian: host("historian", "dmz", 10, "00:14:22:5a:30:0a", "historian: OPC UA (encrypted), MQTT"),
  jump: host("jump", "dmz", 20, "00:14:22:5a:30:14", "jump host: the way of remote desktops into the plant"),
  backup: host("backup", "dmz", 30, "00:14:22:5a:30:1e", "backup server"),
  officePc: host("office-pc", "office", 50, "00:14:22:5a:40:32", "desk of a process engineer"),
  reports: host("reports", "cloud", 10, "02:00:c6:33:64:0a", "reporting service of the authority, TLS"),
  laptop: host("laptop", "plant", 60, "b8:27:eb:66:06:42", "nobody knows it; plugged in where an attack says so"),
} as const satisfies Readonly<Record<string, WaterHost>>;

/** What the router has as last byte of its address in every segment. */
export const ROUTER_LAST = 1;

/** The virtual MAC of the router, which is one of a pair [RFC 5798 §7.3]. */
export const ROUTER_MAC = "00:00:5e:00:01:0a";

export const PORTS = { modbus: 502, opcua: 4840, mqtt: 1883, https: 443, rdp: 3389, http: 80 } as const;
/** Where the agent of the backup waits on a controller. */
export const AGENT_PORT = 9102;
