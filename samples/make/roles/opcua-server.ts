/** OPC UA server of the tank farm; it also knocks at the operator station until that lets it in. */

import { openOpcUaServer } from "../../../test/stacks/opcua-server.js";
import { OPC_UA_PORT, OPERATOR, REVERSE_PORT, TANK_SERVER } from "../hosts.js";
import { openProcessLine } from "../process-line.js";
import { serveUntilClosed, sharedFolder } from "../stage.js";

const { address } = TANK_SERVER;
const server = await openOpcUaServer({
  address,
  port: OPC_UA_PORT,
  endpointUrl: `opc.tcp://${address}:${OPC_UA_PORT}`,
  folder: sharedFolder(),
  reverseTo: `opc.tcp://${OPERATOR.address}:${REVERSE_PORT}`,
});
await openProcessLine(sharedFolder(), server);
await serveUntilClosed(() => server.close());
