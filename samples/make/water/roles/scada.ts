/** OPC UA server of the plant; it polls the PLCs for what it shows. */
import { openWorksUaServer } from "../../../../test/stacks/works-ua-server.js";
import { ModbusTally } from "../modbus-tally.js";
import { everyPlantSeconds } from "../plant-time.js";
import { PlcLink } from "../plc-link.js";
import { PORTS, WATER } from "../water-hosts.js";
import { firstPort, playRole, sharedFolder } from "../water-role.js";

const PERIOD_SECONDS = 2;
/** Behind the polls of the operator station. */
const OFFSET_SECONDS = 0.15;

const SHOWN = [
  { plc: WATER.plcIntake, names: ["Tank.Level", "Tank.Inflow", "Tank.Outflow"] },
  { plc: WATER.plcDosing, names: ["Dosing.Chlorine", "Dosing.Ph", "Dosing.Flow"] },
  { plc: WATER.plcFilter, names: ["Filter.Pressure1", "Filter.Pressure2", "Filter.Turbidity"] },
] as const;

const tally = new ModbusTally();
const server = await openWorksUaServer({
  address: WATER.scada.address,
  port: PORTS.opcua,
  folder: sharedFolder(),
  names: SHOWN.flatMap(({ names }) => names),
});
const links = SHOWN.map(({ plc, names }, index) => ({
  names,
  offset: OFFSET_SECONDS + 0.3 * index,
  link: new PlcLink(plc, tally, firstPort() + 20 * index),
}));
let isOver = false;
const running: Promise<void>[] = [];

await playRole({
  async start() {
    await Promise.all(links.map(({ link }) => link.open()));
    for (const { link, names, offset } of links) {
      running.push(
        everyPlantSeconds({ period: PERIOD_SECONDS, offset, isOver: () => isOver }, async () => {
          const answer = await link.ask(4, (client) => client.readInputRegisters(0, names.length));
          const values = answer?.response.body.valuesAsArray ?? [];
          values.forEach((value, at) => {
            server.set(names[at] ?? "", value / 10);
          });
        }),
      );
    }
  },
  async end() {
    isOver = true;
    await Promise.all(running);
    await Promise.all(links.map(({ link }) => link.close()));
    await server.close();
    return { modbus: tally.counts };
  },
});
