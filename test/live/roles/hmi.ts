/** An HMI: polls the PLC with modbus-serial and writes its set point, reads the tank farm, hears the field. */
import { connectAsync } from "mqtt";
import { openClient } from "../../../samples/make/serial-client.js";
import { readyForCue, sharedFolder } from "../../../samples/make/stage.js";
import { OpcUaVisitor } from "../../stacks/opcua-visitor.js";
import { plantHosts, plantPorts } from "../plant-host.js";

const PERIOD_MS = 100;
await readyForCue();

const plc = await openClient(plantHosts.plc.address, 49_152);
plc.setID(1);
const broker = `mqtt://${plantHosts.broker.address}:${plantPorts.mqtt}`;
const panel = await connectAsync(broker, { clientId: "panel", protocolVersion: 5 });
await panel.subscribeAsync("plant/+/level", { qos: 1 });
const tankFarm = await OpcUaVisitor.open(
  `opc.tcp://${plantHosts.tankFarm.address}:${plantPorts.opcua}`,
  sharedFolder(),
);

/** Each asks on its own grid: one that is late makes none of the others late. */
function everyPeriod(act: (cycle: number) => Promise<unknown>): void {
  let cycle = 0;
  let isBusy = false;
  setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    act(cycle++).then(
      () => (isBusy = false),
      (error) => {
        throw error;
      },
    );
  }, PERIOD_MS);
}

everyPeriod(async (cycle) => {
  await plc.readInputRegisters(0, 6);
  await plc.readHoldingRegisters(0, 10);
  if (cycle % 5 === 0) await plc.writeRegister(4, 200 + ((cycle / 5) % 4));
});
everyPeriod(() => tankFarm.read(["Level", "SetPoint"]));
process.stdout.write("playing\n");
process.stdin.on("end", () => process.exit(0));
