/** A machine of the live plant; its MAC is locally administered and derived from its address. */
export interface PlantHost {
  readonly name: string;
  readonly address: string;
  readonly mac: string;
}

function host(name: string, last: number): PlantHost {
  return { name, address: `10.20.2.${last}`, mac: `02:00:0a:14:02:${last.toString(16).padStart(2, "0")}` };
}

/** Who is on the segment. The attacker is plugged in from the start, and says nothing until it is told to. */
export const plantHosts = {
  plc: host("plc", 11),
  tankFarm: host("tank-farm", 14),
  hmi: host("hmi", 20),
  broker: host("broker", 50),
  field: host("field", 51),
  attacker: host("attacker", 66),
} as const;

/** Registered ports of the servers. */
export const plantPorts = { modbus: 502, opcua: 4840, mqtt: 1883, mqttOverWebSocket: 9001 } as const;
