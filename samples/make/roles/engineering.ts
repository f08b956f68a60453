/** Engineering station: identifies the devices, reads diagnostics and loads parameters, one session at a time. */
import { once } from "node:events";
import { connect } from "node:net";
import { client as modbus } from "jsmodbus";
import { caseOfRole } from "../cases.js";
import { HandClient } from "../hand-modbus.js";
import { DRIVE_GATEWAY, MODBUS_PORT, PLC_PUMP, PLC_TANK } from "../hosts.js";
import { openClient } from "../serial-client.js";
import { readyForCue, report, sleep, Tally } from "../stage.js";

const { engineering } = caseOfRole();
const tally = new Tally();
await readyForCue();
const start = performance.now();

async function workOnPumpStation(localPort: number): Promise<void> {
  const pump = await openClient(PLC_PUMP.address, localPort);
  pump.setID(1);
  await tally.ask(43, () => pump.readDeviceIdentification(1, 0));
  await tally.ask(3, () => pump.readHoldingRegisters(0, 32));
  // The station asks beyond the last register to find where the map ends: an exception in a healthy plant.
  await tally.ask(3, () => pump.readHoldingRegisters(60, 10));
  await tally.ask(16, () => pump.writeRegisters(8, [1080, 1090, 1100, 1110]));
  await tally.ask(15, () => pump.writeCoils(8, [true, false, true, true, false]));
  // The library's server does not know this function: ILLEGAL FUNCTION [MODBUS-AP §7].
  await tally.ask(22, () => pump.maskWriteRegister(9, 0xfff0, 0x0005));
  await pump.shut();
}

async function workOnTankFarm(localPort: number): Promise<void> {
  const socket = connect({ host: PLC_TANK.address, port: MODBUS_PORT, localPort });
  // Before it connects: the library takes a socket for offline until it has seen the event itself.
  const tank = new modbus.TCP(socket, 1);
  await once(socket, "connect");
  await tally.ask(1, () => tank.readCoils(0, 16));
  await tally.ask(2, () => tank.readDiscreteInputs(0, 9));
  await tally.ask(3, () => tank.readHoldingRegisters(0, 60));
  await tally.ask(6, () => tank.writeSingleRegister(20, 222));
  socket.end();
}

async function workOnDrives(localPort: number): Promise<void> {
  const drives = await openClient(DRIVE_GATEWAY.address, localPort);
  drives.setID(5);
  await tally.ask(17, () => drives.reportServerId(5));
  await tally.ask(22, () => drives.maskWriteRegister(7, 0xff0f, 0x0050));
  await tally.ask(23, () => drives.readWriteRegisters(5, 0, 6, 10, [750, 775]));
  await drives.shut();
  const byHand = await HandClient.open(DRIVE_GATEWAY.address, MODBUS_PORT, localPort + 1, 5);
  await tally.ask(7, () => byHand.ask(7, []));
  await tally.ask(8, () => byHand.ask(8, [0, 0, 0xa5, 0x37]));
  await tally.ask(8, () => byHand.ask(8, [0, 11, 0, 0]));
  await tally.ask(20, () => byHand.ask(20, [7, 6, 0, 4, 0, 1, 0, 8]));
  // FC 24 is nowhere in this plant: ILLEGAL FUNCTION.
  await tally.ask(24, () => byHand.ask(24, [0, 0]));
  byHand.close();
}

for (const [index, second] of engineering.entries()) {
  await sleep(second * 1000 + 600 - (performance.now() - start));
  const localPort = 50_000 + 10 * index;
  await workOnPumpStation(localPort);
  await sleep(700);
  await workOnTankFarm(localPort + 1);
  await sleep(700);
  await workOnDrives(localPort + 2);
}
report(tally);
