/** The OPC UA server of node-opcua. */
import { serveUntilClosed, sharedFolder } from "../../../samples/make/stage.js";
import { openOpcUaServer } from "../../stacks/opcua-server.js";
import { plantHosts, plantPorts } from "../plant-host.js";

const { address } = plantHosts.tankFarm;
const endpointUrl = `opc.tcp://${address}:${plantPorts.opcua}`;
const server = await openOpcUaServer({ address, port: plantPorts.opcua, endpointUrl, folder: sharedFolder() });
let level = 40;
setInterval(() => {
  level = level < 60 ? level + 0.25 : 40;
  server.setLevel(level);
}, 100);
await serveUntilClosed();
