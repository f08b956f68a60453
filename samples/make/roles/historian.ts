/** Historian: reads the controllers every 5 s. In the attack someone uses it to switch the pump off. */
import { caseOfRole } from "../cases.js";
import { PLC_PUMP, PLC_TANK } from "../hosts.js";
import { openClient, type SerialClient } from "../serial-client.js";
import { everyMs, readyForCue, report, sleep, Tally } from "../stage.js";

const PERIOD_MS = 5000;
const { seconds, attack } = caseOfRole();
const tally = new Tally();
await readyForCue();
// Off the HMI's grid, so that the two never ask in the same millisecond.
await sleep(400);

const pump = await openClient(PLC_PUMP.address, 49_160);
const tank = await openClient(PLC_TANK.address, 49_161);

async function read(plc: SerialClient, functionCode: 3 | 4, unit: number, quantity: number): Promise<void> {
  plc.setID(unit);
  await tally.ask<unknown>(functionCode, () =>
    functionCode === 3 ? plc.readHoldingRegisters(0, quantity) : plc.readInputRegisters(0, quantity),
  );
}

/** A second connection, one FC 5 each time: pump 1 off. */
async function switchPumpOff(): Promise<void> {
  const start = performance.now();
  for (const [index, second] of attack.entries()) {
    await sleep(second * 1000 - (performance.now() - start));
    const intruder = await openClient(PLC_PUMP.address, 50_200 + index);
    intruder.setID(1);
    await tally.ask(5, () => intruder.writeCoil(0, false));
    await intruder.shut();
  }
}

const attacked = switchPumpOff();
await everyMs(PERIOD_MS, Math.floor((seconds * 1000) / PERIOD_MS), async () => {
  await read(pump, 3, 1, 10);
  await read(pump, 4, 1, 8);
  await read(tank, 4, 1, 6);
});
await attacked;
await pump.shut();
await tank.shut();
report(tally);
