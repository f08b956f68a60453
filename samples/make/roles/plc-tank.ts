/** Tank farm PLC: the server of jsmodbus on 502, unit 1. */
import { createServer } from "node:net";
import { server as modbus } from "jsmodbus";
import { MODBUS_PORT, PLC_TANK } from "../hosts.js";
import { serveUntilClosed } from "../stage.js";

const holding = Buffer.alloc(128);
const input = Buffer.alloc(128);
const coils = Buffer.alloc(8);
const discrete = Buffer.from([0x2d, 0x01, 0, 0, 0, 0, 0, 0]);
for (let register = 0; register < 64; register++) holding.writeUInt16BE(200 + register, 2 * register);
let cycle = 0;

const socket = createServer();
socket.on("connection", (client) => client.on("error", () => client.destroy()));
const plc = new modbus.TCP(socket, { coils, discrete, holding, input });
plc.on("preReadInputRegisters", () => {
  cycle++;
  for (let tank = 0; tank < 16; tank++) input.writeUInt16BE(3000 + ((cycle * 11 + tank * 170) % 1500), 2 * tank);
});
await new Promise<void>((listening) => socket.listen(MODBUS_PORT, PLC_TANK.address, listening));
await serveUntilClosed();
