import {
  BROKER,
  DRIVE_GATEWAY,
  ENGINEERING,
  FIELD,
  HISTORIAN,
  HMI,
  HOSTS,
  type Host,
  OPERATOR,
  PLC_PUMP,
  PLC_TANK,
  TANK_SERVER,
} from "./hosts.js";

/** A program of `roles/` and where it runs. */
interface Member {
  readonly host: Host;
  readonly role: string;
}

/** Who is on the segment: servers first, which stay until the clients have ended. */
export interface Cast {
  readonly hosts: readonly Host[];
  readonly servers: readonly Member[];
  readonly clients: readonly Member[];
}

export const MODBUS_CAST: Cast = {
  hosts: HOSTS,
  servers: [
    { host: PLC_PUMP, role: "plc-pump" },
    { host: PLC_TANK, role: "plc-tank" },
    { host: DRIVE_GATEWAY, role: "drive-gateway" },
  ],
  clients: [
    { host: HMI, role: "hmi" },
    { host: HISTORIAN, role: "historian" },
    { host: ENGINEERING, role: "engineering" },
  ],
};

export const OPC_UA_CAST: Cast = {
  hosts: [TANK_SERVER, OPERATOR],
  servers: [{ host: TANK_SERVER, role: "opcua-server" }],
  clients: [{ host: OPERATOR, role: "operator" }],
};

export const MQTT_CAST: Cast = {
  hosts: [BROKER, FIELD],
  servers: [{ host: BROKER, role: "broker" }],
  clients: [{ host: FIELD, role: "mqtt-clients" }],
};

export const SPARKPLUG_CAST: Cast = { ...MQTT_CAST, clients: [{ host: FIELD, role: "sparkplug-clients" }] };
