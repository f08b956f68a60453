/** Operator station: every session of the play, one after the other. */

import { playOpcUa } from "../../../test/stacks/opcua-client.js";
import { OPC_UA_PORT, OPERATOR, REVERSE_PORT, TANK_SERVER } from "../hosts.js";
import { tellProcess } from "../process-line.js";
import { readyForCue, reportSaid, sharedFolder } from "../stage.js";

await readyForCue();
const said = await playOpcUa({
  endpointUrl: `opc.tcp://${TANK_SERVER.address}:${OPC_UA_PORT}`,
  reverse: { listenUrl: `opc.tcp://${OPERATOR.address}:${REVERSE_PORT}` },
  address: OPERATOR.address,
  folder: sharedFolder(),
  plant: {
    setLevel: (level) => tellProcess(sharedFolder(), { level }),
    raiseEvent: (event) => tellProcess(sharedFolder(), { event }),
  },
});
reportSaid(said);
process.exit(0);
