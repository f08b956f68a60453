/** HMI: polls the three controllers once a second and writes what the operator sets. */
import { once } from "node:events";
import { get } from "node:http";
import { connect } from "node:net";
import { client as modbus } from "jsmodbus";
import { caseOfRole } from "../cases.js";
import { DRIVE_GATEWAY, MODBUS_PORT, PLC_PUMP, PLC_TANK } from "../hosts.js";
import { openClient } from "../serial-client.js";
import { everyMs, readyForCue, report, Tally } from "../stage.js";

const { seconds, operator } = caseOfRole();
const tally = new Tally();
await readyForCue();

const pump = await openClient(PLC_PUMP.address, 49_152);
const drives = await openClient(DRIVE_GATEWAY.address, 49_154);
const tankSocket = connect({ host: PLC_TANK.address, port: MODBUS_PORT, localPort: 49_153 });
// Before it connects: the library takes a socket for offline until it has seen the event itself.
const tank = new modbus.TCP(tankSocket, 1);
await once(tankSocket, "connect");

/** The index of an operator's action at this second, or -1. */
const actionAt = (plan: readonly number[], second: number) => plan.indexOf(second);

async function poll(): Promise<void> {
  pump.setID(1);
  await tally.ask(2, () => pump.readDiscreteInputs(0, 16));
  await tally.ask(1, () => pump.readCoils(0, 16));
  await tally.ask(3, () => pump.readHoldingRegisters(0, 10));
  await tally.ask(4, () => pump.readInputRegisters(0, 8));
  pump.setID(2);
  await tally.ask(4, () => pump.readInputRegisters(0, 4));
  await tally.ask(4, () => tank.readInputRegisters(0, 6));
  await tally.ask(3, () => tank.readHoldingRegisters(0, 10));
  drives.setID(5);
  await tally.ask(3, () => drives.readHoldingRegisters(0, 6));
}

async function operate(second: number): Promise<void> {
  pump.setID(1);
  const coil = actionAt(operator.pumpCoil, second);
  if (coil >= 0) await tally.ask(5, () => pump.writeCoil(1, coil % 2 === 0));
  const setPoint = actionAt(operator.pumpSetPoint, second);
  if (setPoint >= 0) await tally.ask(6, () => pump.writeRegister(4, 1040 + 5 * (setPoint % 2)));
  const coils = actionAt(operator.tankCoils, second);
  if (coils >= 0) await tally.ask(15, () => tank.writeMultipleCoils(0, [coils % 2 === 0, true, false, true]));
  const registers = actionAt(operator.tankRegisters, second);
  if (registers >= 0) await tally.ask(16, () => tank.writeMultipleRegisters(2, [210 + (registers % 2), 220, 230]));
}

async function openDiagnosticsPage(): Promise<void> {
  const request = get({ host: PLC_PUMP.address, port: 80, agent: false });
  const [response] = await once(request, "response");
  response.resume();
  await once(response, "end");
}

await everyMs(1000, seconds, async (second) => {
  if (second % 30 === 5) await openDiagnosticsPage();
  await poll();
  await operate(second);
});
await pump.shut();
await drives.shut();
tankSocket.end();
report(tally);
