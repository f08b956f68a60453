/** Operator station: polls the three PLCs once a second, gives set points, hears the OPC UA server (signed). */
import { ModbusTally } from "../modbus-tally.js";
import { everyPlantSeconds, FACTOR } from "../plant-time.js";
import { PlcLink } from "../plc-link.js";
import { stationSession } from "../station-session.js";
import { WATER } from "../water-hosts.js";
import { firstPort, playRole } from "../water-role.js";

const tally = new ModbusTally();
const intake = new PlcLink(WATER.plcIntake, tally, firstPort());
const dosing = new PlcLink(WATER.plcDosing, tally, firstPort() + 20);
const filter = new PlcLink(WATER.plcFilter, tally, firstPort() + 40);
const session = stationSession(WATER.hmi, "Sign");
let isOver = false;
let outflow = 2400;
const running: Promise<void>[] = [];

const pick = (values: readonly number[], cycle: number) => values[cycle % values.length]!;

async function look(plc: PlcLink): Promise<number | undefined> {
  const answer = await plc.ask(4, (client) => client.readInputRegisters(0, 8));
  await plc.ask(3, (client) => client.readHoldingRegisters(0, 8));
  await plc.ask(1, (client) => client.readCoils(0, 8));
  return answer?.response.body.valuesAsArray[2];
}

/** Each in its part of the second, so that the three are not asked at once. */
function poll(offset: number, plc: PlcLink, act: (cycle: number) => Promise<void>): void {
  running.push(
    everyPlantSeconds({ period: 1, offset, isOver: () => isOver }, async (cycle) => {
      await act(cycle);
      if (plc === dosing && cycle % 60 === 35) await session.call("Tank", "Acknowledge");
    }),
  );
}

async function writeRegister(plc: PlcLink, address: number, value: number): Promise<void> {
  await plc.ask(6, (client) => client.writeSingleRegister(address, value));
}

await playRole({
  async start() {
    await Promise.all([intake.open(), dosing.open(), filter.open(), session.open()]);
    await session.hear(["Tank.Level", "Dosing.Chlorine", "Filter.Pressure1"], 1000 / FACTOR);
    poll(0, intake, async (second) => {
      outflow = (await look(intake)) ?? outflow;
      if (second % 30 === 12) await writeRegister(intake, 2, pick([230, 240, 250, 240], Math.floor(second / 30)));
      if (second % 60 === 40) await intake.ask(5, (client) => client.writeSingleCoil(3, false));
      if (second % 60 === 50) await intake.ask(5, (client) => client.writeSingleCoil(3, true));
    });
    poll(0.3, dosing, async (second) => {
      await look(dosing);
      if (second % 5 === 3) await writeRegister(dosing, 0, Math.round(outflow / 10));
      if (second % 60 === 25) await writeRegister(dosing, 1, pick([480, 500, 520, 500], Math.floor(second / 60)));
    });
    poll(0.6, filter, async (second) => {
      await look(filter);
      if (second % 60 === 55) await writeRegister(filter, 1, pick([16, 18, 20, 18], Math.floor(second / 60)));
    });
  },
  acts: {
    /** As an operator who was told to, or whose session is another's: the right station, the wrong value. */
    async overdose() {
      await writeRegister(dosing, 1, 4000);
    },
  },
  async end() {
    isOver = true;
    await Promise.all(running);
    await Promise.all([intake.close(), dosing.close(), filter.close(), session.close()]);
    return { modbus: tally.counts, opcua: session.counts };
  },
});
