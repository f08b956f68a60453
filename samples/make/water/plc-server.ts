import type { Server, Socket } from "node:net";
import { handServer, ModbusException } from "../hand-modbus.js";
import { everyPlantSeconds } from "./plant-time.js";
import { PORTS, type WaterHost } from "./water-hosts.js";
import type { ProcessImage, WaterProcess } from "./water-process.js";

const STEP_SECONDS = 0.2;
const UNIT = 1;

/** Text objects of function 43, by number [MODBUS-AP §6.21]. */
export type Identity = Readonly<Record<number, string>>;

/** A controller written out, for the functions that the server of jsmodbus does not know: 8, 43 and 90. */
export function controllerServer(image: ProcessImage, identity: Identity): { server: Server; sockets: Set<Socket> } {
  const sockets = new Set<Socket>();
  let isReserved = false;
  const restart = () => {
    for (const socket of sockets) socket.destroy();
  };
  const server = handServer({
    1: (_, data) => bits(image.coils, data),
    2: (_, data) => bits(image.discrete, data),
    3: (_, data) => registers(image.holding, data),
    4: (_, data) => registers(image.input, data),
    5: (_, data) => {
      image.coils[at(image.coils, data.readUInt16BE(0), 1)] = data.readUInt16BE(2) === 0xff00 ? 1 : 0;
      return data;
    },
    6: (_, data) => {
      image.holding[at(image.holding, data.readUInt16BE(0), 1)] = data.readUInt16BE(2);
      return data;
    },
    8: (_, data) => {
      // Restart Communications Option: after the answer every connection is cut [MODBUS-AP §6.8].
      if (data.readUInt16BE(0) === 1) setTimeout(restart, 5);
      return data;
    },
    16: (_, data) => {
      const [from, count] = [data.readUInt16BE(0), data.readUInt16BE(2)];
      at(image.holding, from, count);
      for (let i = 0; i < count; i++) image.holding[from + i] = data.readUInt16BE(5 + 2 * i);
      return data.subarray(0, 4);
    },
    43: (_, data) => identification(identity, data),
    90: (_, data) => {
      const [session = 0, code = 0] = data;
      if (code === 0x10) isReserved = true;
      if (code === 0x11) isReserved = false;
      const isForReserved = code >= 0x30 && code <= 0x41 && !isReserved;
      // Session, then FE for done or FD for refused; a reservation answers with the key of the session.
      return Buffer.from([session, isForReserved ? 0xfd : 0xfe, ...(code === 0x10 ? [0x2a] : [0x01, 0x00])]);
    },
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return { server, sockets };
}

/** Listens, and lets the process go on, until the function that it gives is called. */
export async function runController(host: WaterHost, process: WaterProcess, server: Server): Promise<() => void> {
  await new Promise<void>((listening) => server.listen(PORTS.modbus, host.address, listening));
  let isOver = false;
  let last = 0;
  everyPlantSeconds({ period: STEP_SECONDS, isOver: () => isOver }, async (cycle) => {
    process.advance((cycle - last) * STEP_SECONDS);
    last = cycle;
  }).catch((error: unknown) => {
    throw error;
  });
  return () => {
    isOver = true;
  };
}

function at(points: { readonly length: number }, address: number, count: number): number {
  if (count === 0 || address + count > points.length) throw new ModbusException(2);
  return address;
}

function bits(points: Uint8Array, data: Buffer): Buffer {
  const [from, count] = [data.readUInt16BE(0), data.readUInt16BE(2)];
  at(points, from, count);
  const bytes = Buffer.alloc(1 + Math.ceil(count / 8));
  bytes[0] = bytes.length - 1;
  for (let i = 0; i < count; i++) bytes[1 + (i >> 3)]! |= points[from + i]! << (i & 7);
  return bytes;
}

function registers(points: Uint16Array, data: Buffer): Buffer {
  const [from, count] = [data.readUInt16BE(0), data.readUInt16BE(2)];
  at(points, from, count);
  const bytes = Buffer.alloc(1 + 2 * count);
  bytes[0] = 2 * count;
  for (let i = 0; i < count; i++) bytes.writeUInt16BE(points[from + i]!, 1 + 2 * i);
  return bytes;
}

/** Basic objects, streamed [MODBUS-AP §6.21]. */
function identification(identity: Identity, data: Buffer): Buffer {
  if (data[0] !== 14) throw new ModbusException(1);
  const objects = Object.entries(identity).flatMap(([id, text]) => [Number(id), text.length, ...Buffer.from(text)]);
  return Buffer.from([14, data[1] ?? UNIT, 1, 0, 0, Object.keys(identity).length, ...objects]);
}
