/** PLC of the intake, by the server of jsmodbus. */
import { createServer } from "node:net";
import { server as modbus } from "jsmodbus";
import { runController } from "../plc-server.js";
import { WATER } from "../water-hosts.js";
import { intakeProcess } from "../water-process.js";
import { firstPort, playRole } from "../water-role.js";

/** So many readings of the past are told again: three come in two seconds, from two clients. */
const KEPT = 18;

const process = intakeProcess(firstPort());
const { input, holding, coils, discrete } = process.image;
const shown = {
  coils: Buffer.alloc(4),
  discrete: Buffer.alloc(4),
  holding: Buffer.alloc(128),
  input: Buffer.alloc(128),
};
const past: Buffer[] = [];
let told: readonly Buffer[] | undefined;
let tellings = 0;

/** The library answers from buffers in the order of the wire. */
function show(): void {
  shown.coils.fill(0);
  shown.discrete.fill(0);
  coils.forEach((bit, at) => {
    shown.coils[at >> 3]! |= bit << (at & 7);
  });
  discrete.forEach((bit, at) => {
    shown.discrete[at >> 3]! |= bit << (at & 7);
  });
  holding.forEach((value, at) => {
    shown.holding.writeUInt16BE(value, 2 * at);
  });
  input.forEach((value, at) => {
    shown.input.writeUInt16BE(value, 2 * at);
  });
}

/** Readings go into memory, or come out of it. */
function showReadings(): void {
  show();
  if (told === undefined) {
    past.push(Buffer.from(shown.input));
    if (past.length > KEPT) past.shift();
  } else told[tellings++ % told.length]?.copy(shown.input);
}

const socket = createServer();
const plc = new modbus.TCP(socket, shown);
socket.on("connection", (client) => {
  client.setNoDelay();
  client.on("error", () => client.destroy());
});
plc.on("preReadInputRegisters", showReadings);
plc.on("preReadHoldingRegisters", show);
plc.on("preReadCoils", show);
plc.on("preReadDiscreteInputs", show);
plc.on("postWriteSingleCoil", () => {
  coils.forEach((_, at) => {
    coils[at] = (shown.coils[at >> 3]! >> (at & 7)) & 1;
  });
});
plc.on("postWriteSingleRegister", () => {
  holding.forEach((_, at) => {
    holding[at] = shown.holding.readUInt16BE(2 * at);
  });
});
const stop = await runController(WATER.plcIntake, process, socket);
await playRole({
  acts: {
    async replayReadings() {
      told = [...past];
    },
  },
  async end() {
    stop();
    return {};
  },
});
