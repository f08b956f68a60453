/** Engineering station: looks at the parameters of two controllers; has a remote desktop. */
import { HandClient } from "../../hand-modbus.js";
import { ModbusTally } from "../modbus-tally.js";
import { everyPlantSeconds } from "../plant-time.js";
import { serveDesktop } from "../remote-desktop.js";
import { PORTS, WATER } from "../water-hosts.js";
import { firstPort, playRole } from "../water-role.js";

const tally = new ModbusTally();
let isOver = false;
let sessions = 0;
let running: Promise<void> | undefined;

async function lookAt(address: string): Promise<void> {
  const plc = await HandClient.open(address, PORTS.modbus, firstPort() + sessions++, 1);
  await tally.ask(3, () => plc.ask(3, [0, 0, 0, 16]));
  plc.close();
}

const desktop = await serveDesktop(WATER.eng);
await playRole({
  async start() {
    running = everyPlantSeconds({ period: 25, offset: 8.8, isOver: () => isOver }, async () => {
      await lookAt(WATER.plcDosing.address);
      await lookAt(WATER.plcFilter.address);
    });
  },
  acts: {
    /** What the one at the desktop does with it: filter 1 is washed back far too late. */
    async changeWashing() {
      const plc = await HandClient.open(WATER.plcFilter.address, PORTS.modbus, firstPort() + sessions++, 1);
      await tally.ask(16, () => plc.ask(16, [0, 0, 0, 1, 2, 0x0b, 0xb8]));
      plc.close();
    },
  },
  async end() {
    isOver = true;
    desktop.close();
    await running;
    return { modbus: tally.counts };
  },
});
