/** Drive gateway: written by hand, because no npm server knows FC 7, 8, 17, 20, 22 and 23. */

import { type Handler, handServer, ModbusException } from "../hand-modbus.js";
import { DRIVE_GATEWAY, MODBUS_PORT } from "../hosts.js";
import { serveUntilClosed } from "../stage.js";

const REGISTERS = 32;
const registers = Array.from({ length: REGISTERS }, (_, address) => 500 + 25 * address);
let polls = 0;

function readRegisters(address: number, quantity: number): Buffer {
  if (address + quantity > REGISTERS) throw new ModbusException(2);
  const data = Buffer.alloc(1 + 2 * quantity);
  data.writeUInt8(2 * quantity, 0);
  for (let i = 0; i < quantity; i++) data.writeUInt16BE(registers[address + i] ?? 0, 1 + 2 * i);
  return data;
}

const readHoldingRegisters: Handler = (_, data) => {
  polls++;
  registers[0] = 1480 + (polls % 20);
  return readRegisters(data.readUInt16BE(0), data.readUInt16BE(2));
};

const readExceptionStatus: Handler = () => Buffer.from([0x05]);

/** Sub-function 0 returns the query, 11 the count of messages on the bus [MODBUS-AP §6.8]. */
const diagnostics: Handler = (_, data) => {
  const subFunction = data.readUInt16BE(0);
  if (subFunction === 0) return data;
  if (subFunction !== 11) throw new ModbusException(1);
  return Buffer.from([0, 11, 0, 42]);
};

const reportServerId: Handler = () => {
  const id = Buffer.from("DG-5 drive gateway");
  return Buffer.concat([Buffer.from([2 + id.length, 0x11, 0xff]), id]);
};

/** One sub-request as a whole file record [MODBUS-AP §6.14]. */
const readFileRecord: Handler = (_, data) => {
  const record = Buffer.from("record of drive ");
  if (data.readUInt8(1) !== 6) throw new ModbusException(2);
  return Buffer.concat([Buffer.from([2 + record.length, 1 + record.length, 6]), record]);
};

const maskWriteRegister: Handler = (_, data) => {
  const address = data.readUInt16BE(0);
  if (address >= REGISTERS) throw new ModbusException(2);
  const and = data.readUInt16BE(2);
  registers[address] = ((registers[address] ?? 0) & and) | (data.readUInt16BE(4) & ~and & 0xffff);
  return data;
};

const readWriteMultipleRegisters: Handler = (_, data) => {
  const at = data.readUInt16BE(4);
  const quantity = data.readUInt16BE(6);
  if (at + quantity > REGISTERS) throw new ModbusException(2);
  for (let i = 0; i < quantity; i++) registers[at + i] = data.readUInt16BE(9 + 2 * i);
  return readRegisters(data.readUInt16BE(0), data.readUInt16BE(2));
};

const server = handServer({
  3: readHoldingRegisters,
  7: readExceptionStatus,
  8: diagnostics,
  17: reportServerId,
  20: readFileRecord,
  22: maskWriteRegister,
  23: readWriteMultipleRegisters,
});
await new Promise<void>((listening) => server.listen(MODBUS_PORT, DRIVE_GATEWAY.address, listening));
await serveUntilClosed();
