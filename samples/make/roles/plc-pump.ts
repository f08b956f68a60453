/** Pump station PLC: the server of modbus-serial on 502 for units 1 and 2, and a diagnostics page on 80. */
import { createServer } from "node:http";
import { ServerTCP } from "modbus-serial";
import { MODBUS_PORT, PLC_PUMP } from "../hosts.js";
import { serveUntilClosed } from "../stage.js";

const POINTS = 64;
const coils = new Array<boolean>(POINTS).fill(false);
const holding = Array.from({ length: POINTS }, (_, address) => 1000 + 10 * address);
let cycle = 0;
coils[0] = true;
coils[3] = true;

/** A reservoir that fills and drains between 4000 and 6000; every value follows from the count of HMI cycles. */
function inputRegister(address: number, unit: number): number {
  const phase = (cycle * 37 + address * 500 + unit * 250) % 4000;
  return 4000 + (phase < 2000 ? phase : 4000 - phase);
}

function inRange(address: number, count: number): void {
  // The library takes the code of a thrown object; 2 is ILLEGAL DATA ADDRESS [MODBUS-AP §7].
  if (address + count > POINTS) throw Object.assign(new Error("out of range"), { modbusErrorCode: 2 });
}

const server = new ServerTCP(
  {
    getCoil: async (address: number) => {
      inRange(address, 1);
      return coils[address] ?? false;
    },
    getDiscreteInput: async (address: number, unit: number) => {
      inRange(address, 1);
      // The HMI begins each cycle here: the plant's time goes by its polls, not by a clock.
      if (address === 0 && unit === 1) cycle++;
      return ((cycle >> (address & 3)) & 1) === 1;
    },
    getMultipleInputRegisters: (address: number, count: number, unit: number) => {
      inRange(address, count);
      return Array.from({ length: count }, (_, i) => inputRegister(address + i, unit));
    },
    getMultipleHoldingRegisters: (address: number, count: number) => {
      inRange(address, count);
      return holding.slice(address, address + count);
    },
    setCoil: async (address: number, value: boolean) => {
      inRange(address, 1);
      coils[address] = value;
    },
    setRegister: async (address: number, value: number) => {
      inRange(address, 1);
      holding[address] = value;
    },
    ...{
      readDeviceIdentification: () => ({
        0: "Example Controls",
        1: "PS-200",
        2: "2.4.1",
        4: "Pump Station Controller",
        5: "PS-200/16DI16DO",
      }),
    },
  },
  { host: PLC_PUMP.address, port: MODBUS_PORT },
);
server.on("socketError", () => undefined);

const page = createServer((_, response) => {
  response.sendDate = false;
  response.end("<html><title>PS-200</title><body>run, no faults</body></html>\n");
});
await new Promise<void>((listening) => page.listen(80, PLC_PUMP.address, listening));
await serveUntilClosed();
