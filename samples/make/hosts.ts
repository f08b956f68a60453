/** A host of the recorded segment; its MAC is locally administered and derived from its address. */
export interface Host {
  readonly name: string;
  readonly address: string;
  readonly mac: string;
  readonly what: string;
}

function host(name: string, last: number, what: string): Host {
  return { name, address: `10.20.1.${last}`, mac: `02:00:0a:14:01:${last.toString(16).padStart(2, "0")}`, what };
}

export const PLC_PUMP = host("plc-pump", 11, "pump station PLC: units 1 and 2, web page on port 80");
export const PLC_TANK = host("plc-tank", 12, "tank farm PLC: unit 1");
export const DRIVE_GATEWAY = host("drive-gw", 13, "drive gateway: unit 5, diagnostics and file of the drives");
export const HMI = host("hmi", 20, "operator's HMI: polls once a second, writes what the operator sets");
export const HISTORIAN = host("historian", 21, "process historian: reads every 5 s");
export const ENGINEERING = host("eng", 30, "engineering station: identifies devices, loads parameters");

export const HOSTS: readonly Host[] = [PLC_PUMP, PLC_TANK, DRIVE_GATEWAY, HMI, HISTORIAN, ENGINEERING];

export const TANK_SERVER = host("tank-farm", 14, "OPC UA server of the tank farm");
export const OPERATOR = host("operator", 40, "operator station: OPC UA client");
export const BROKER = host("broker", 50, "MQTT broker: port 1883, WebSocket on 9001");
export const FIELD = host("field", 51, "field gateway: all MQTT clients, each with a connection of its own");

export const OPC_UA_PORT = 4840;
/** Where the operator station waits for a server that connects to its client. */
export const REVERSE_PORT = 4841;
export const MQTT_PORT = 1883;
export const WEBSOCKET_PORT = 9001;
export const MODBUS_PORT = 502;
