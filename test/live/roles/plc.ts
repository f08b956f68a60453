/** A PLC by the server of jsmodbus: unit 1, levels that move with every poll. */
import { createServer } from "node:net";
import { server as modbus } from "jsmodbus";
import { serveUntilClosed } from "../../../samples/make/stage.js";
import { plantHosts, plantPorts } from "../plant-host.js";

const holding = Buffer.alloc(128);
const input = Buffer.alloc(128);
for (let register = 0; register < 64; register++) holding.writeUInt16BE(200 + register, 2 * register);
let cycle = 0;

const socket = createServer();
socket.on("connection", (client) => client.on("error", () => client.destroy()));
const plc = new modbus.TCP(socket, { coils: Buffer.alloc(8), discrete: Buffer.alloc(8), holding, input });
plc.on("preReadInputRegisters", () => {
  cycle++;
  for (let tank = 0; tank < 16; tank++) input.writeUInt16BE(3000 + ((cycle * 11 + tank * 170) % 1500), 2 * tank);
});
await new Promise<void>((listening) => socket.listen(plantPorts.modbus, plantHosts.plc.address, listening));
await serveUntilClosed();
