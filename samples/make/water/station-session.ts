import { WorksUaSession } from "../../../test/stacks/works-ua-session.js";
import { PORTS, WATER, type WaterHost } from "./water-hosts.js";
import { sharedFolder } from "./water-role.js";

/** A session of this host at the OPC UA server of the plant, not open yet. */
export function stationSession(
  host: WaterHost,
  mode: "None" | "Sign" | "SignAndEncrypt",
  name: string = host.name,
): WorksUaSession {
  const endpointUrl = `opc.tcp://${WATER.scada.address}:${PORTS.opcua}`;
  return new WorksUaSession({ endpointUrl, address: host.address, name, folder: sharedFolder(), mode });
}
